"""A brake holds new people back, says why, and is audited once with its numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from outreach.actions import forecasting, guardrails, planning
from outreach.app import App
from outreach.cli.show import forecasts
from outreach.core.errors import NothingToDo, WrongUsage
from outreach.core.guardrails.brakes import Turn
from outreach.core.plans import HeldCode
from outreach.core.words import Channel, Event, EventKind
from outreach.store import audit, enrollments, events
from tests import cast

REQUESTS = 60


def ask_in_vain(app: App, many: int = REQUESTS, accepted: int = 0) -> None:
    """Let so many requests of a month ago be answered by few."""
    at = app.now - timedelta(days=30)
    with app.store.write() as tx:
        people = cast.extras(many)
        cast.add(tx, people)
        for number, one in enumerate(people):
            kept = enrollments.enroll(tx, one.id, "compilers", "sam-keller", {}, at)
            asked = Event(
                EventKind.SENT, at, at, "dana", candidate=one.id, campaign="compilers",
                sender="sam-keller", enrollment=kept.id, channel=Channel.LINKEDIN_CONNECT,
                step="connect", template="connect-ceo",
            )  # fmt: skip
            events.append(tx, asked)
            if number < accepted:
                events.append(tx, replace(asked, kind=EventKind.ACCEPTED, channel=None))


def audited(app: App) -> list[tuple[str, object]]:
    with app.store.read() as tx:
        kept = audit.of_kinds(tx, ("brake", "brake_released"))
    return [(one.what, (one.payload or {}).get("people")) for one in kept]


def test_low_acceptance_stops_new_people_and_is_audited_once(shared_office: App) -> None:
    ask_in_vain(shared_office)
    for _ in range(2):
        (plan,) = planning.plans(shared_office)
    assert [one.rule for one in plan.warnings if one.rule == "P14"] == ["P14"]
    assert [one for one in plan.touches if one.kind == "connect"] == []
    (ada,) = {one.handle: one for one in plan.held_back if one.handle == "ada-lovelace"}.values()
    assert ada.code is HeldCode.RULE
    assert "Of the last 60 requests 0 were accepted" in ada.explanation
    assert audited(shared_office) == [("brake", REQUESTS)]
    later = shared_office.at(shared_office.now + timedelta(days=200))
    planning.plans(later)
    assert audited(shared_office) == [("brake", REQUESTS), ("brake_released", None)]


def test_a_forecast_says_what_brakes_and_is_played_as_if_it_were_let_go(office: App) -> None:
    ask_in_vain(office)
    found = forecasting.forecast(office, "compilers", runs=2, weeks=4)
    assert [one.rule for one in found.lifted.brakes] == ["P14"]
    assert found.forecast.counts["asked"].in_all.middle > REQUESTS
    screen = " ".join(forecasts.forecast(found, 80).split())
    assert "Braked today: Of the last 60 requests 0 were accepted" in screen
    assert "until somebody lets go (outreach rules release P14)" in screen
    (sender,) = forecasting.busy(office)
    assert forecasting.simulate(office, sender, runs=1, weeks=1).lifted == found.lifted


def test_under_the_floor_people_are_written_to(office: App) -> None:
    ask_in_vain(office, many=49)
    (plan,) = planning.plans(office)
    assert [one for one in plan.touches if one.kind == "connect"]
    assert audited(office) == []


def test_a_brake_is_let_go_by_hand_for_two_weeks_and_takes_hold_again(shared_office: App) -> None:
    ask_in_vain(shared_office)
    planning.plans(shared_office)
    (done,) = guardrails.release(shared_office, "p14", " a new list is in ")
    assert (done.people, done.answered, done.reason) == (REQUESTS, 0, "a new list is in")
    (plan,) = planning.plans(shared_office)
    assert [one for one in plan.touches if one.kind == "connect"]
    (one,) = guardrails.braking(shared_office)
    assert (one.brakes, one.lifted and one.lifted.by) == (False, "dana")
    with pytest.raises(NothingToDo):
        guardrails.release(shared_office, "P14", "again")
    later = shared_office.at(shared_office.now + timedelta(days=14))
    planning.plans(later)
    turns = [one.turn for one in guardrails.told(later)]
    assert turns == [Turn.HELD, Turn.LIFTED, Turn.HELD]


def test_a_brake_that_no_plan_noticed_is_audited_before_it_is_let_go(shared_office: App) -> None:
    ask_in_vain(shared_office)
    with pytest.raises(WrongUsage, match="with a reason"):
        guardrails.release(shared_office, "P14", " ")
    guardrails.release(shared_office, "P14", "their holidays", sender="sam-keller")
    assert [one.turn for one in guardrails.told(shared_office)] == [Turn.LIFTED, Turn.HELD]


def test_the_alarms_are_told_beside_the_numbers(shared_office: App) -> None:
    ask_in_vain(shared_office)
    old, one = guardrails.watch(shared_office, ["compilers"], shared_office.now)
    assert (old.alarm.rule, old.brakes) == ("P04", False)
    assert old.alarm.says.startswith("60 of 60 open requests are older than 21 days")
    assert (one.alarm.rule, one.alarm.people, one.alarm.answered) == ("P14", REQUESTS, 0)
    assert one.brakes
    before = shared_office.now - timedelta(days=31)
    assert guardrails.watch(shared_office, ["compilers"], before) == []


def test_plan_and_stats_count_the_same_open_requests(shared_office: App) -> None:
    ask_in_vain(shared_office, many=24, accepted=2)
    with shared_office.store.write() as tx:  # who answers in words has not accepted
        last = cast.extras(24)[-1].id
        (enrolled,) = enrollments.of_candidate(tx, last)
        at = shared_office.now - timedelta(days=29)
        events.append(
            tx,
            Event(
                EventKind.REPLIED, at, at, "dana", candidate=last, campaign="compilers",
                sender="sam-keller", enrollment=enrolled.id,
            ),
        )  # fmt: skip
    (plan,) = planning.plans(shared_office)
    (planned,) = (one.message for one in plan.warnings if one.rule == "P04")
    watched = guardrails.watch(shared_office, ["compilers"], shared_office.now)
    (told,) = (one.alarm.says for one in watched if one.alarm.rule == "P04")
    assert planned == told == "22 of 22 open requests are older than 21 days: take back."
