"""A day planned from a real workspace, on both engines: texts, reasons, and what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from outreach import tables
from outreach.actions import planning
from outreach.app import App
from outreach.core.campaigns import Status
from outreach.core.plans import HeldBack, HeldCode, Plan, PlannedTouch
from outreach.core.proof import SeenMessage
from outreach.core.words import Channel, Event, EventKind, Evidence, ReplyClass, Stage, TouchState
from outreach.store import (
    campaigns,
    candidates,
    connections,
    enrollments,
    events,
    messages,
    search,
    suppressions,
    templates,
)
from outreach.store.messages import Kept
from tests import cast
from tests.cast import ADA, GRACE, JOSE
from tests.conftest import MONDAY

SHORTLIST = tables.Shortlist.metadata.tables["shortlist"]


def today(app: App, **more: int | None) -> Plan:
    return planning.plan_day(app, app.settings.senders["sam-keller"], **more)


def handles(plan: Plan) -> list[str]:
    return [touch.handle for touch in plan.touches]


def held(plan: Plan) -> dict[str, HeldCode]:
    return {one.handle: one.code for one in plan.held_back}


def touch_of(plan: Plan, handle: str) -> PlannedTouch:
    return next(touch for touch in plan.touches if touch.handle == handle)


def why(app: App, handle: str) -> HeldBack:
    return next(one for one in today(app).held_back if one.handle == handle)


def log(app: App, kind: EventKind, one: int = ADA.id, *, days: int = 0, **more: object) -> None:
    """Record an event in Ada's (or somebody's) enrollment so many days ago."""
    at = MONDAY - timedelta(days=days)
    with app.store.write() as tx:
        seen = enrollments.enroll(tx, one, "compilers", "sam-keller", {}, at)
        facts = {"campaign": "compilers", "sender": "sam-keller", "enrollment": seen.id, **more}
        events.append(tx, Event(kind, at, at, "dana", candidate=one, **facts))  # type: ignore[arg-type]


def asked(app: App, one: int = ADA.id, days: int = 5) -> None:
    channel = Channel.LINKEDIN_CONNECT
    log(app, EventKind.SENT, one, days=days, channel=channel, step="connect", template="hello")


def test_people_come_by_nice_to_haves_with_their_approved_text(shared_office: App) -> None:
    plan = today(shared_office)
    assert handles(plan)[0] == "ada-lovelace"  # the only one who knows Rust
    assert sorted(handles(plan)) == ["ada-lovelace", "grace-hopper", "jose-ng"]
    first = plan.touches[0]
    assert first.text is not None and first.text.startswith("Hi Ada, I run Northgate Robotics.")
    assert (first.template, first.version, first.limit) == ("hello", 1, 300)
    assert first.because["nice"] == {"met": 1, "of": 1}
    assert first.due_at == MONDAY


def test_the_same_store_files_and_time_give_the_same_plan(office: App) -> None:
    assert today(office) == today(office)


def test_the_plan_does_not_depend_on_what_was_kept(shared_office: App) -> None:
    with_kept = [today(shared_office), today(shared_office)][1]
    with shared_office.store.write() as tx:
        tx.execute(sa.delete(SHORTLIST))
    assert today(shared_office) == with_kept


def test_a_shortlist_is_kept_for_the_next_plan(office: App) -> None:
    today(office)
    with office.store.read() as tx:
        kept = set(tx.execute(sa.select(SHORTLIST.c.campaign)).scalars())
    assert "compilers" in kept


def test_a_plan_does_not_need_to_write(office: App, tmp_path: Path) -> None:
    expected = today(office)
    with office.store.write() as tx:
        tx.execute(sa.delete(SHORTLIST))
    office.store.close()
    url = f"file:{office.workspace / 'outreach.db'}?mode=ro&uri=true"
    reading = cast.opened(office.workspace, database=f"sqlite:///{url}")
    assert today(reading) == expected


def test_somebody_who_changed_is_looked_at_again(shared_office: App) -> None:
    assert "ada-lovelace" in handles(today(shared_office))
    with shared_office.store.write() as tx:
        cast.change(tx, ADA, position="Florist", headline="Flowers", company=None)
        candidates.change(tx, replace(ADA, skills=("flowers",)))
    assert sorted(handles(today(shared_office))) == ["grace-hopper", "jose-ng"]
    with shared_office.store.write() as tx:
        candidates.change(tx, ADA)
    assert "ada-lovelace" in handles(today(shared_office))


def test_a_row_that_names_no_person_never_reaches_a_plan_and_says_why(office: App) -> None:
    with office.store.write() as tx:
        cast.change(tx, JOSE, first_name="Acme", last_name="GmbH", greeting_name=None)
    assert "jose-ng" not in handles(today(office))
    found = why(office, "jose-ng")
    assert found.code is HeldCode.MISSING_VALUE
    assert found.explanation == (
        "no name to greet: “Acme GmbH” is no person's name; tell the name, or reject them"
    )
    assert found.try_ == 'outreach candidates edit jose-ng --first-name "…" --last-name "…"'
    with office.store.write() as tx:
        cast.change(tx, JOSE, first_name="Acme", last_name="GmbH", greeting_name="José")
    assert "jose-ng" in handles(today(office))  # somebody has told whom to greet


def test_who_was_erased_leaves_the_list(shared_office: App) -> None:
    today(shared_office)
    person = tables.Candidate.metadata.tables["candidate"]
    with shared_office.store.write() as tx:
        tx.execute(sa.delete(person).where(person.c.id == JOSE.id))
        candidates.bump(tx)
        search.unindex(tx, [JOSE])
    assert sorted(handles(today(shared_office))) == ["ada-lovelace", "grace-hopper"]


def test_who_becomes_connected_gets_the_known_word(office: App) -> None:
    assert touch_of(today(office), "ada-lovelace").step == "connect"
    with office.store.write() as tx:
        connections.claim(tx, "sam-keller", ADA.id, None)
    found = touch_of(today(office), "ada-lovelace")
    assert (found.step, found.template, found.kind) == ("hello-again", "known", "connect")


def test_without_a_greeting_name_the_text_cannot_be_made(office: App) -> None:
    with office.store.write() as tx:
        cast.change(tx, GRACE, greeting_name=None)
    found = why(office, "grace-hopper")
    assert found.code is HeldCode.MISSING_VALUE
    assert "candidate.greeting_name" in found.explanation


def test_a_text_that_is_too_long_for_somebody_breaks_a_rule(office: App) -> None:
    with office.store.write() as tx:
        cast.change(tx, GRACE, greeting_name="Grace " + "Brewster Murray " * 15)
    assert why(office, "grace-hopper").code is HeldCode.RULE


def test_without_an_approval_nobody_is_written_to(office: App) -> None:
    with office.store.write() as tx:
        templates.retire(tx, "hello", MONDAY)
    plan = today(office)
    assert plan.touches == ()
    assert plan.held_back_counts == {HeldCode.NOT_APPROVED: 3}
    assert plan.held_back[0].explanation == "text not approved: hello (v1 is retired)"


def test_an_edited_draft_changes_nothing_while_the_last_approved_text_is_live(office: App) -> None:
    before = today(office)
    file = office.workspace / "templates" / "hello.j2"
    file.write_text(file.read_text() + "\nP.S. We are great!\n")
    assert today(office.reread(office.now)) == before


def test_a_follow_up_carries_its_reason(office: App) -> None:
    asked(office)
    log(office, EventKind.ACCEPTED, days=3)
    found = today(office).touches[0]
    assert (found.handle, found.step, found.kind) == ("ada-lovelace", "job", "follow_up")
    assert found.because["after"] == "accepted"
    assert found.text is not None and "https://northgate.example/jobs/compilers" in found.text


def test_who_was_asked_waits(office: App) -> None:
    asked(office)
    found = why(office, "ada-lovelace")
    assert found.code is HeldCode.WAITING_ACCEPTANCE
    assert found.until == date(2026, 3, 18)
    assert found.try_ == "outreach log accepted ada-lovelace"


def test_what_was_undone_did_not_happen(shared_office: App) -> None:
    before = handles(today(shared_office))
    asked(shared_office, days=0)
    with shared_office.store.write() as tx:
        last = events.of_candidate(tx, ADA.id)[-1]
        undo = replace(last, id=0, kind=EventKind.UNDONE, undoes=last.id)
        events.append(tx, undo)
    assert sorted(handles(today(shared_office))) == sorted(before)
    assert today(shared_office).budgets["connects_day"].used == 0


def test_a_reply_is_answered_first_and_says_what_was_said(shared_office: App) -> None:
    asked(shared_office)
    log(shared_office, EventKind.ACCEPTED, days=3)
    said = {"text": "What is the range?"}
    log(shared_office, EventKind.REPLIED, days=1, reply=ReplyClass.QUESTION, details=said)
    found = today(shared_office).touches[0]
    assert (found.kind, found.step, found.text) == ("answer", "answer", None)
    assert found.because["said"] == "What is the range?"


def test_a_reply_in_a_closed_enrollment_is_still_owed_an_answer(office: App) -> None:
    asked(office, days=60)
    log(office, EventKind.EXPIRED, days=20)
    log(office, EventKind.REPLIED, days=1)
    with office.store.write() as tx:
        seen = enrollments.of_candidate(tx, ADA.id)[0]
        enrollments.move(tx, seen, Stage.REPLIED, closed_at=MONDAY)
    assert touch_of(today(office), "ada-lovelace").kind == "answer"


@pytest.mark.parametrize("bar", ["suppressed", "excluded"])
def test_nobody_barred_is_planned(office: App, bar: str) -> None:
    with office.store.write() as tx:
        suppressions.bar(tx, office.store, ADA, bar, "asked", "dana", MONDAY)
    assert held(today(office))["ada-lovelace"] is HeldCode(bar)


def test_who_sleeps_wakes_on_the_day(shared_office: App) -> None:
    log(shared_office, EventKind.SNOOZED, details={"until": "2026-03-03"})
    assert why(shared_office, "ada-lovelace").until == date(2026, 3, 3)
    assert "ada-lovelace" in handles(today(shared_office.at(MONDAY + timedelta(days=1))))


def test_what_was_written_outside_starts_a_cool_down(shared_office: App) -> None:
    at = MONDAY - timedelta(days=12)
    outside = Event(EventKind.SENT_OUTSIDE, at, at, "dana", candidate=ADA.id, sender="sam-keller")
    with shared_office.store.write() as tx:
        events.append(tx, outside)
    found = why(shared_office, "ada-lovelace")
    assert found.code is HeldCode.CONTACTED_LATELY
    assert found.until == date(2026, 3, 20)


def test_senders_and_colleagues_are_no_candidates_of_ours(shared_office: App) -> None:
    file = shared_office.workspace / "outreach.toml"
    ours = f'[colleagues.ada]\nname = "Ada"\nprofile_url = "{ADA.profile_url}/"\n'
    file.write_text(f"{file.read_text(encoding='utf-8')}\n{ours}", encoding="utf-8")
    assert "ada-lovelace" in handles(today(shared_office))
    app = shared_office.reread(MONDAY)
    assert "ada-lovelace" not in handles(today(app))
    assert why(app, "ada-lovelace").explanation == "a sender or colleague, by outreach.toml"


def test_who_wrote_to_a_sender_lately_is_left_to_them(shared_office: App) -> None:
    before = handles(today(shared_office))
    got = SeenMessage(MONDAY - timedelta(days=2), is_incoming=True, text_key="k", text="Yes")
    long_ago = got._replace(at=MONDAY - timedelta(days=60))
    with shared_office.store.write() as tx:
        messages.keep(tx, "sam-keller", [Kept(ADA.id, got), Kept(JOSE.id, long_ago)], None)
    assert handles(today(shared_office)) == [one for one in before if one != "ada-lovelace"]
    told = why(shared_office, "ada-lovelace")
    assert told.code is HeldCode.CONTACTED_LATELY
    assert told.explanation.startswith("wrote to Sam Keller on 28 Feb: to be answered by hand")


def test_an_unknown_outcome_is_held_for_a_look(shared_office: App) -> None:
    asked(shared_office, days=0)
    touch = tables.Touch.metadata.tables["touch"]
    row = {
        "id": "t1",
        "enrollment_id": 1,
        "step": "job",
        "attempt": 1,
        "channel": "linkedin_message",
        "state": TouchState.UNKNOWN.value,
        "due_at": MONDAY,
    }
    with shared_office.store.write() as tx:
        tx.execute(touch.insert().values(**row))
    assert why(shared_office, "ada-lovelace").code is HeldCode.UNKNOWN_OUTCOME


def test_a_paused_campaign_holds_everybody(office: App) -> None:
    with office.store.write() as tx:
        campaigns.set_status(tx, "compilers", Status.PAUSED, reason="summer", at=MONDAY, by="dana")
    plan = today(office)
    assert plan.held_back_counts == {HeldCode.CAMPAIGN_CLOSED: 3}
    assert plan.held_back[0].try_ == "outreach campaigns resume compilers"


def test_when_a_campaign_closes_requests_are_taken_back_and_the_word_is_said(
    shared_office: App,
) -> None:
    asked(shared_office)
    asked(shared_office, GRACE.id)
    log(shared_office, EventKind.ACCEPTED, GRACE.id, days=2)
    with shared_office.store.write() as tx:
        campaigns.set_status(tx, "compilers", Status.CLOSED, reason="hired", at=MONDAY, by="dana")
    steps = {touch.handle: touch.step for touch in today(shared_office).touches}
    assert steps == {"ada-lovelace": "take-back", "grace-hopper": "filled"}


def test_somebody_enrolled_where_the_file_is_gone_is_not_taken(office: App) -> None:
    with office.store.write() as tx:
        enrollments.enroll(tx, ADA.id, "parsers", "sam-keller", {}, MONDAY)
    assert held(today(office))["ada-lovelace"] is HeldCode.IN_OTHER_CAMPAIGN


def test_the_week_of_a_company_is_counted_over_all_campaigns(shared_office: App) -> None:
    file = shared_office.workspace / "campaigns" / "compilers.yaml"
    exclude = "  exclude: {people_per_company_per_week: 1}\nsequence:"
    file.write_text(file.read_text().replace("sequence:", exclude))
    with shared_office.store.write() as tx:
        cast.change(tx, GRACE, company="Analytical Engines, Inc.")
    plan = today(shared_office.reread(shared_office.now))
    assert handles(plan)[0] == "ada-lovelace"
    assert held(plan)["grace-hopper"] is HeldCode.COMPANY_LIMIT


def test_perhaps_the_same_person_gets_one_message_only(shared_office: App) -> None:
    twin = replace(ADA, id=9, handle="ada-lovelace-2", profile_url=None, email=None)
    with shared_office.store.write() as tx:
        cast.add(tx, [twin])
    codes = held(today(shared_office))
    assert [code for code in codes.values() if code is HeldCode.DOUBTFUL_DOUBLE]
    assert len({"ada-lovelace", "ada-lovelace-2"} & set(handles(today(shared_office)))) == 1


def test_a_second_address_of_one_name_and_company_gets_no_second_message(office: App) -> None:
    other = replace(ADA, id=9, handle="ada-lovelace-2", email=None)
    second = replace(other, profile_url="https://www.linkedin.com/in/another-ada")
    with office.store.write() as tx:
        cast.add(tx, [second])
    assert len({"ada-lovelace", "ada-lovelace-2"} & set(handles(today(office)))) == 1
    asked(office)
    held_back = {one.handle: one for one in today(office).held_back}
    assert held_back["ada-lovelace-2"].code is HeldCode.DOUBTFUL_DOUBLE
    assert "the same person as ada-lovelace;" in held_back["ada-lovelace-2"].explanation
    with office.store.write() as tx:
        cast.change(tx, second, company="Looms")
    assert "ada-lovelace-2" in handles(today(office))


def test_on_a_holiday_everybody_waits_for_the_next_workday(office: App) -> None:
    presidents_day = datetime(2026, 2, 16, 15, tzinfo=UTC)
    plan = today(office.at(presidents_day))
    assert plan.held_back_counts == {HeldCode.HOLIDAY: 3}
    assert plan.held_back[0].until == date(2026, 2, 17)
    assert "Washington" in plan.held_back[0].explanation
    assert "country in [senders.sam-keller] of outreach.toml" in plan.held_back[0].explanation


def test_all_that_holds_somebody_back_is_told(office: App) -> None:
    with office.store.write() as tx:
        suppressions.bar(tx, office.store, ADA, "excluded", "client", "dana", MONDAY)
    log(office, EventKind.SNOOZED, details={"until": "2026-04-01"})
    found = [one.code for one in planning.everything_held(office, ADA.id)]
    assert found == [HeldCode.EXCLUDED, HeldCode.SNOOZED]


def test_all_that_holds_somebody_back_includes_what_a_shortlist_does_not_keep(office: App) -> None:
    file = office.workspace / "campaigns" / "compilers.yaml"
    exclude = "  exclude: {companies: [Flowmatic]}\nsequence:"
    file.write_text(file.read_text().replace("sequence:", exclude))
    with office.store.write() as tx:
        cast.change(tx, GRACE, greeting_name=None)
    found = planning.everything_held(office.reread(office.now), GRACE.id)
    assert [one.code for one in found] == [HeldCode.EXCLUDED_COMPANY, HeldCode.MISSING_VALUE]


def test_a_sample_of_those_held_back_is_shown_and_all_are_counted(office: App) -> None:
    with office.store.write() as tx:
        cast.add(tx, cast.extras(30))
    plan = today(office, sample=5)
    assert len(plan.touches) == 15
    assert len(plan.held_back) == 5
    assert plan.held_back_counts == {HeldCode.CAP_DAY: 18}
    assert len(today(office, sample=None).held_back) == 18


def test_the_outlook_of_a_campaign_adds_up(office: App) -> None:
    with office.store.write() as tx:
        cast.add(tx, cast.extras(30))
    found = planning.outlook(office, "compilers")
    assert (found.matched, found.due, sum(found.held_back.values())) == (33, 15, 18)


def test_there_is_one_plan_for_each_sender_with_a_campaign(office: App) -> None:
    assert [plan.sender for plan in planning.plans(office)] == ["sam-keller"]


def test_evidence_may_have_to_be_proven(office: App) -> None:
    file = office.workspace / "outreach.toml"
    file.write_text(f'{file.read_text()}\n[approvals]\nevidence = "{Evidence.PROVEN}"\n')
    assert today(office.reread(office.now)).touches == ()
