"""Sent: only what was shown, approved, allowed and claimed, and each card once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from outreach.actions import auditing, touches
from outreach.actions.touches import Card, Entry
from outreach.app import App
from outreach.core.approvals import text_digest
from outreach.core.campaigns import Status
from outreach.core.errors import Blocked, ChangedMeanwhile, WrongUsage
from outreach.core.ticks import Tick
from outreach.core.words import EventKind, Precision, Stage, TouchState
from outreach.store import (
    campaigns,
    candidates,
    connections,
    enrollments,
    events,
    suppressions,
    templates,
)
from outreach.store import touches as stored
from tests import cast
from tests.cast import ADA, GRACE

SENT = Entry(EventKind.SENT)


def as_user(app: App, user: str) -> App:
    other = replace(app, user=user)
    vars(other).update({"store": app.store})
    return other


def blocked(app: App, card: Card, code: str) -> None:
    """Check that a card cannot be recorded as sent, and that nothing was written."""
    with pytest.raises(Blocked) as refused:
        touches.settle(app, card.touch, SENT)
    assert refused.value.code == code
    assert "--outside" in refused.value.try_
    with app.store.read() as tx:
        assert events.effective(tx, kinds=[EventKind.SENT]) == []
        kept = stored.get(tx, card.touch.id)
    assert kept is not None
    assert kept.state is TouchState.CLAIMED


def test_a_card_that_went_out_is_kept_with_its_text_and_fingerprints(office: App) -> None:
    card = touches.next_card(office)
    done = touches.settle(office, card.touch, SENT)
    assert done.event.details["fingerprint"] == card.touch.fingerprint
    assert done.event.details["digest"] == text_digest(card.touch.text or "")
    assert (done.event.step, done.event.template) == ("connect", "hello")
    assert (done.before, done.enrollment and done.enrollment.stage) == (
        Stage.IDENTIFIED,
        Stage.INVITED,
    )
    with office.store.read() as tx:
        kept = stored.get(tx, card.touch.id)
    assert kept is not None
    assert (kept.state, kept.text, kept.sent_at) == (
        TouchState.SENT,
        card.touch.text,
        office.now,
    )


def test_a_card_is_recorded_once(office: App) -> None:
    card = touches.next_card(office)
    touches.settle(office, card.touch, SENT)
    with pytest.raises(ChangedMeanwhile):
        touches.settle(office, card.touch, SENT)
    with pytest.raises(Blocked) as refused:
        touches.record(office, [card.person.handle], SENT)
    assert refused.value.code == "not_planned"


def test_somebody_elses_card_cannot_be_recorded(office: App) -> None:
    card = touches.next_card(as_user(office, "eve"))
    with pytest.raises(ChangedMeanwhile, match="eve has this card"):
        touches.record(office, [card.person.handle], SENT)


def test_by_name_the_card_on_the_screen_is_meant(office: App) -> None:
    card = touches.next_card(office)
    [done] = touches.record(office, [card.person.handle], SENT)
    assert done.event.touch == card.touch.id


def test_by_name_without_a_card_todays_plan_is_meant(office: App) -> None:
    [done] = touches.record(office, ["jose-ng"], SENT)
    with office.store.read() as tx:
        kept = stored.get(tx, done.event.touch or "")
    assert kept is not None
    assert kept.state is TouchState.SENT


def test_what_was_not_planned_is_refused_with_a_way_out(office: App) -> None:
    touches.record(office, ["ada-lovelace"], SENT)
    with pytest.raises(Blocked) as refused:
        touches.record(office, ["ada-lovelace"], SENT)
    assert refused.value.exit_code == 4
    assert "--outside" in refused.value.try_


def test_after_a_stop_nothing_is_recorded_as_sent(office: App) -> None:
    card = touches.next_card(office)
    with office.store.write() as tx:
        suppressions.bar(tx, office.store, card.person, "suppressed", "asked", "eve", office.now)
    blocked(office, card, "suppressed")


def test_a_bar_on_any_identity_counts_even_when_the_row_does_not_say_so(office: App) -> None:
    card = touches.next_card(office)
    with office.store.write() as tx:
        why = suppressions.Bar("suppressed", "asked", "eve", office.now)
        suppressions.add(tx, office.store, ["email:ada@example.com"], why)
    blocked(office, card, "suppressed")


def test_words_that_were_changed_in_the_database_are_not_recorded(office: App) -> None:
    card = touches.next_card(office)
    row = stored.touch.update().where(stored.touch.c.id == card.touch.id)
    with office.store.write() as tx:
        tx.execute(row.values(text="Quite other words"))
    with pytest.raises(ChangedMeanwhile):
        touches.settle(office, card.touch, SENT)
    with pytest.raises(Blocked, match="not those that were shown"):
        touches.record(office, [card.person.handle], SENT)
    with office.store.write() as tx:
        tx.execute(row.values(text_digest=text_digest("Quite other words"), template=None))
    with pytest.raises(Blocked, match="not those that were shown"):
        touches.record(office, [card.person.handle], SENT)
    assert any("nobody submitted" in one for one in auditing.verify(office).broken)


def test_a_text_retired_meanwhile_is_not_recorded(office: App) -> None:
    card = touches.next_card(office)
    with office.store.write() as tx:
        templates.retire(tx, "hello", office.now)
    blocked(office, card, "not_approved")


def test_a_text_replaced_meanwhile_is_not_recorded(office: App) -> None:
    card = touches.next_card(office)
    file = office.workspace / "templates" / "hello.j2"
    file.write_text(file.read_text().replace("Hi ", "Hello "))
    app = office.reread(office.now)
    with app.store.write() as tx:
        cast.approve(app, tx)
    blocked(app, card, "not_approved")


def test_a_role_that_changed_since_its_approval_stops_the_card(office: App) -> None:
    card = touches.next_card(office)
    file = office.workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("title: Compiler engineer", "title: Chef"))
    blocked(office.reread(office.now), card, "not_approved")


@pytest.mark.parametrize("status", [Status.PAUSED, Status.CLOSED])
def test_a_campaign_that_stopped_meanwhile_stops_the_card(office: App, status: Status) -> None:
    card = touches.next_card(office)
    with office.store.write() as tx:
        campaigns.set_status(tx, "compilers", status, reason="", at=office.now, by="eve")
    blocked(office, card, "campaign_closed")


def test_a_cap_used_up_meanwhile_stops_the_card(office: App) -> None:
    card = touches.next_card(office)
    toml = office.workspace / "outreach.toml"
    toml.write_text(toml.read_text().replace("connects_per_day = 15", "connects_per_day = 1"))
    app = office.reread(office.now)
    touches.record(app, ["jose-ng"], Entry(EventKind.SENT, outside=True))
    with pytest.raises(Blocked) as refused:
        touches.settle(app, card.touch, SENT)
    assert refused.value.code == "cap_day"


def test_a_late_entry_must_fit_the_caps_of_every_day_since(office: App) -> None:
    toml = office.workspace / "outreach.toml"
    text = toml.read_text().replace("connects_per_day = 15", "connects_per_day = 1")
    toml.write_text(text.replace("connects_per_week = 80", "connects_per_week = 1"))
    card = touches.next_card(office)
    app = office.reread(office.now)
    touches.record(app, ["jose-ng"], Entry(EventKind.SENT, outside=True))
    with pytest.raises(Blocked) as refused:
        touches.settle(app, card.touch, Entry(EventKind.SENT, when="yesterday"))
    assert refused.value.code == "cap_week"


def test_a_card_whose_lease_ran_out_can_still_be_recorded(office: App) -> None:
    card = touches.next_card(office)
    touches.give_back(office, card.touch)
    done = touches.settle(office, card.touch, SENT)
    assert done.event.touch == card.touch.id


def test_sent_yesterday_is_kept_as_yesterday(office: App) -> None:
    card = touches.next_card(office)
    done = touches.settle(office, card.touch, Entry(EventKind.SENT, when="2026-03-02"))
    assert done.event.precision is Precision.DAY
    with pytest.raises(WrongUsage):
        touches.settle(office, card.touch, Entry(EventKind.SENT, when="2026-03-03"))


def test_already_connected_makes_the_connection_known_and_changes_the_step(office: App) -> None:
    card = touches.next_card(office)
    entry = Entry(EventKind.NOT_SENT, reason=Tick.ALREADY_CONNECTED.value)
    touches.settle(office, card.touch, entry)
    with office.store.read() as tx:
        assert connections.is_known(tx, "sam-keller", card.person.id)
    tomorrow = office.at(office.now + timedelta(days=1))
    again = next(one for one in touches.queue(tomorrow).waiting if one.candidate == card.person.id)
    assert again.step == "hello-again"


@pytest.mark.parametrize("reason", [Tick.PROFILE_GONE, Tick.WRONG_PERSON])
def test_who_cannot_be_meant_leaves_the_list(office: App, reason: Tick) -> None:
    card = touches.next_card(office)
    touches.settle(office, card.touch, Entry(EventKind.NOT_SENT, reason=reason.value))
    with office.store.read() as tx:
        [enrolled] = enrollments.of_candidate(tx, card.person.id)
    assert enrolled.stage is Stage.REJECTED
    next_week = office.at(office.now + timedelta(days=7))
    assert card.person.handle not in [one.handle for one in touches.queue(next_week).waiting]


def test_a_request_that_is_taken_back_is_a_withdrawal(office: App) -> None:
    touches.record(office, ["ada-lovelace"], SENT)
    later = office.at(office.now + timedelta(days=28))
    card = next(
        touches.take(later, one, touches.queue(later))
        for one in touches.queue(later).waiting
        if one.handle == "ada-lovelace"
    )
    done = touches.settle(later, card.touch, SENT)
    assert done.event.kind is EventKind.WITHDRAWN
    assert done.enrollment is not None
    assert done.enrollment.stage is Stage.WITHDRAWN


def test_several_cards_are_recorded_in_one_go_and_taken_back_in_one(office: App) -> None:
    touches.record(office, ["ada-lovelace", "grace-hopper"], SENT)
    assert len(touches.undo(office)) == 2
    with office.store.read() as tx:
        stages = [
            one.stage
            for person in candidates.load(tx, [ADA.id, GRACE.id])
            for one in enrollments.of_candidate(tx, person)
        ]
    assert stages == [Stage.IDENTIFIED, Stage.IDENTIFIED]
