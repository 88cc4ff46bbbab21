"""The log: what people did moves them on, what we decide bars or frees them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from outreach.actions import planning, touches
from outreach.actions.candidates import deciding
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.errors import (
    Ambiguous,
    Blocked,
    IllegalMove,
    NotFound,
    NothingToDo,
    WrongUsage,
)
from outreach.core.words import Channel, EventKind, Precision, ReplyClass, Stage
from outreach.store import candidates, connections, enrollments, events, suppressions
from tests import cast
from tests.cast import ADA, GRACE


def invited(app: App, handle: str = "ada-lovelace") -> None:
    """Send somebody today's request."""
    touches.record(app, [handle], Entry(EventKind.SENT))


def stage(app: App, handle: str = "ada-lovelace") -> Stage | None:
    with app.store.read() as tx:
        person = candidates.find(tx, handle)
        found = enrollments.of_candidate(tx, person.id)
    return found[-1].stage if found else None


@pytest.mark.parametrize(
    ("what", "after"),
    [
        (EventKind.ACCEPTED, Stage.CONNECTED),
        (EventKind.REPLIED, Stage.REPLIED),
        (EventKind.REFERRAL, Stage.REPLIED),
        (EventKind.DECLINED, Stage.CLOSED),
        (EventKind.WITHDRAWN, Stage.WITHDRAWN),
        (EventKind.STOP, Stage.OPTED_OUT),
        (EventKind.APPLIED, Stage.REPLIED),
        (EventKind.INTERVIEW, Stage.REPLIED),
        (EventKind.OFFER, Stage.REPLIED),
        (EventKind.HIRED, Stage.CLOSED),
    ],
)
def test_what_happened_moves_the_person_on(office: App, what: EventKind, after: Stage) -> None:
    invited(office)
    [done] = touches.record(office, ["ada-lovelace"], Entry(what))
    assert done.before is Stage.INVITED
    assert done.enrollment is not None
    assert done.enrollment.stage is after
    assert stage(office) is after


def test_an_entry_knows_who_when_and_in_whose_name(office: App) -> None:
    invited(office)
    [done] = touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    event = done.event
    assert (event.actor, event.sender, event.campaign) == ("dana", "sam-keller", "compilers")
    assert (event.occurred_at, event.precision) == (office.now, Precision.SECOND)


def test_a_time_known_to_the_day_is_kept_as_a_day(office: App) -> None:
    invited(office)
    [done] = touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED, when="today"))
    assert done.event.precision is Precision.DAY
    assert done.event.occurred_at == datetime(2026, 3, 2, tzinfo=UTC)


def test_what_somebody_said_is_kept_with_its_class_and_date_to_come_back(office: App) -> None:
    invited(office)
    entry = Entry(
        EventKind.REPLIED, reply=ReplyClass.NOT_NOW, until="2026-06-01", note="After the launch."
    )
    [done] = touches.record(office, ["ada-lovelace"], entry)
    assert done.event.reply is ReplyClass.NOT_NOW
    assert done.event.channel is Channel.LINKEDIN_MESSAGE
    assert done.event.details == {"text": "After the launch.", "until": "2026-06-01"}


def test_an_acceptance_makes_the_connection_known(office: App) -> None:
    invited(office)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    with office.store.read() as tx:
        assert connections.is_known(tx, "sam-keller", ADA.id)


@pytest.mark.parametrize(
    "entry",
    [
        Entry(EventKind.STOP),
        Entry(EventKind.NEVER, reason="a client"),
        Entry(EventKind.REPLIED, reply=ReplyClass.OPT_OUT),
    ],
)
def test_who_is_never_written_to_again_is_barred_in_any_campaign(office: App, entry: Entry) -> None:
    touches.record(office, ["ada-lovelace"], entry)
    with office.store.read() as tx:
        assert suppressions.is_barred(tx, office.store, ADA)
    assert "ada-lovelace" not in [one.handle for one in touches.queue(office).waiting]


def test_several_people_are_kept_together_or_not_at_all(office: App) -> None:
    invited(office)
    with pytest.raises(IllegalMove):
        touches.record(office, ["ada-lovelace", "grace-hopper"], Entry(EventKind.WITHDRAWN))
    assert stage(office) is Stage.INVITED


def test_somebody_in_no_campaign_is_enrolled_in_the_only_one(office: App) -> None:
    [done] = touches.record(office, ["grace-hopper"], Entry(EventKind.REPLIED))
    assert done.enrollment is not None
    assert done.enrollment.campaign == "compilers"


def test_with_several_campaigns_one_has_to_be_named(office: App) -> None:
    folder = office.workspace / "campaigns"
    text = (folder / "compilers.yaml").read_text(encoding="utf-8")
    (folder / "parsers.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(WrongUsage, match="say which one"):
        touches.record(office, ["grace-hopper"], Entry(EventKind.REPLIED))
    entry = Entry(EventKind.REPLIED, campaign="parsers")
    [done] = touches.record(office, ["grace-hopper"], entry)
    assert done.event.campaign == "parsers"


def test_people_are_named_by_handle_address_or_profile(office: App) -> None:
    for reference in ("grace-hopper", "grace@example.com", GRACE.profile_url or ""):
        [done] = touches.record(office, [reference], Entry(EventKind.SNOOZED, until="tomorrow"))
        assert done.candidate == GRACE


def test_a_part_of_a_name_lists_those_it_fits_who_wait(office: App) -> None:
    with office.store.write() as tx:
        murray = replace(
            ADA, id=9, handle="grace-murray", first_name="Grace", email="g@example.com"
        )
        url = "https://www.linkedin.com/in/grace-murray"
        cast.add(tx, [replace(murray, last_name="Murray Hopper", profile_url=url)])
    invited(office, "grace-hopper")
    with pytest.raises(Ambiguous) as refused:
        touches.record(office, ["hopper"], Entry(EventKind.ACCEPTED))
    assert [choice.split()[0] for choice in refused.value.choices] == ["grace-hopper"]
    assert refused.value.try_ == "outreach log accepted grace-hopper"
    assert stage(office, "grace-hopper") is Stage.INVITED


def test_who_does_not_exist_is_said(office: App) -> None:
    with pytest.raises(NotFound):
        touches.record(office, ["nobody-at-all"], Entry(EventKind.STOP))


@pytest.mark.parametrize(
    "entry",
    [
        Entry(EventKind.ACCEPTED, reply=ReplyClass.NO),
        Entry(EventKind.ACCEPTED, until="tomorrow"),
        Entry(EventKind.ACCEPTED, outside=True),
        Entry(EventKind.REPLIED, reply=ReplyClass.INTERESTED, until="tomorrow"),
        Entry(EventKind.NOT_SENT, campaign="compilers"),
    ],
)
def test_options_that_do_not_go_together_are_refused(office: App, entry: Entry) -> None:
    with pytest.raises(WrongUsage):
        touches.record(office, ["ada-lovelace"], entry)


def test_what_was_written_outside_counts_for_the_caps(office: App) -> None:
    [done] = touches.record(office, ["jose-ng"], Entry(EventKind.SENT, outside=True))
    assert done.event.kind is EventKind.SENT_OUTSIDE
    assert done.event.channel is Channel.LINKEDIN_CONNECT
    assert done.event.sender == "sam-keller"
    [plan] = planning.plans(office)
    assert plan.budgets["connects_day"].used == 1
    assert "jose-ng" not in [one.handle for one in plan.touches]


def test_written_outside_to_a_connection_is_a_message(office: App) -> None:
    with office.store.write() as tx:
        connections.claim(tx, "sam-keller", ADA.id, date(2025, 1, 1))
    [done] = touches.record(office, ["ada-lovelace"], Entry(EventKind.SENT, outside=True))
    assert done.event.channel is Channel.LINKEDIN_MESSAGE


def test_a_snooze_holds_the_person_back_until_its_day(office: App) -> None:
    touches.record(office, ["ada-lovelace"], Entry(EventKind.SNOOZED, until="2 weeks"))
    assert "ada-lovelace" not in [one.handle for one in touches.queue(office).waiting]
    later = office.at(office.now + timedelta(days=14))
    assert "ada-lovelace" in [one.handle for one in touches.queue(later).waiting]


def test_a_request_that_is_out_is_withdrawn_before_a_rejection(office: App) -> None:
    touches.record(office, ["grace-hopper"], Entry(EventKind.REJECTED, reason="a student"))
    assert stage(office, "grace-hopper") is Stage.REJECTED
    invited(office)
    with pytest.raises(Blocked) as refused:
        touches.record(office, ["ada-lovelace"], Entry(EventKind.REJECTED))
    assert refused.value.try_ == "outreach log withdrawn ada-lovelace"


def test_who_accepted_and_is_no_fit_after_all_gets_nothing_more(office: App) -> None:
    invited(office)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    later = office.at(office.now + timedelta(days=7))
    touches.record(later, ["ada-lovelace"], Entry(EventKind.REJECTED, reason="left the field"))
    assert stage(later, "ada-lovelace") is Stage.CLOSED
    assert "ada-lovelace" not in [one.handle for one in touches.queue(later).waiting]
    deciding.bring_back(later, "ada-lovelace")
    assert stage(later, "ada-lovelace") is Stage.CONNECTED
    assert "ada-lovelace" in [one.handle for one in touches.queue(later).waiting]


def test_every_entry_is_an_event_that_stays(office: App) -> None:
    invited(office)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    touches.undo(office)
    with office.store.read() as tx:
        kinds = [event.kind.value for event in events.of_candidate(tx, ADA.id)]
    assert kinds == ["sent", "accepted", "undone"]


def is_barred(app: App) -> bool:
    with app.store.read() as tx:
        return suppressions.is_barred(tx, app.store, candidates.find(tx, "ada-lovelace"))


STOP = "Ask Pim Doorn. And please never contact me again."


@pytest.mark.parametrize(
    ("what", "meant"),
    [
        (EventKind.REFERRAL, None),
        (EventKind.DECLINED, None),
        (EventKind.REPLIED, ReplyClass.REFERRAL),
    ],
)
def test_a_stop_counts_in_the_words_of_whatever_is_logged(
    office: App, what: EventKind, meant: ReplyClass | None
) -> None:
    invited(office)
    (logged,) = touches.record(office, ["ada-lovelace"], Entry(what, reply=meant, note=STOP))
    assert (logged.event.kind, logged.event.reply) == (what, meant)
    assert is_barred(office)
    with pytest.raises(Blocked, match="asked not to be written to again"):
        touches.undo(office)
    no = Entry(EventKind.REPLIED, reply=ReplyClass.REFERRAL)
    touches.record(office, ["ada-lovelace"], no)
    assert not is_barred(office)


def test_who_classes_a_known_reply_by_hand_has_the_last_word(office: App) -> None:
    invited(office)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.REPLIED, note=STOP))
    assert is_barred(office)
    meant = Entry(EventKind.REPLIED, reply=ReplyClass.NO, note=STOP)
    touches.record(office, ["ada-lovelace"], meant)
    assert not is_barred(office)


def test_what_comes_next_is_no_sooner_than_the_plan_writes_again(office: App) -> None:
    invited(office)
    wrote = Entry(EventKind.SENT, outside=True)
    touches.record(office, ["ada-lovelace"], wrote)
    [done] = touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    assert done.enrollment is not None
    after = touches.coming(office, done.enrollment)
    assert after is not None and after.due_at is not None
    day = after.due_at.date()
    assert day >= office.now.date() + timedelta(days=30)
    for later, is_due in ((day - timedelta(days=3), False), (day, True)):
        app = office.at(datetime(later.year, later.month, later.day, 15, tzinfo=UTC))
        plan = planning.plan_day(app, app.settings.senders["sam-keller"])
        assert ("ada-lovelace" in {one.handle for one in plan.touches}) is is_due


def test_a_message_to_who_said_stop_is_kept_and_says_so(office: App) -> None:
    invited(office)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.STOP))
    with pytest.raises(Blocked, match="never to write to: asked to stop"):
        touches.record(office, ["ada-lovelace"], Entry(EventKind.SENT))
    [done] = touches.record(office, ["ada-lovelace"], Entry(EventKind.SENT, outside=True))
    assert done.event.kind is EventKind.SENT_OUTSIDE
    assert done.barred is not None
    assert (done.barred.reason, done.barred.actor) == ("asked to stop", "dana")
    assert stage(office) is Stage.OPTED_OUT


def test_nobody_accepts_twice(office: App) -> None:
    invited(office)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    with pytest.raises(NothingToDo, match=r"dana has logged already that Ada Lovelace accepted on"):
        touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    touches.undo(office)
    assert stage(office) is Stage.INVITED
