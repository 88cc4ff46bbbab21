"""So many hires by a date: how many invitations a week that takes."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from outreach.core.forecast.board import Board
from outreach.core.forecast.needing import PACES, Need, left_of, needed, paced, runs_of
from outreach.core.forecast.odds import Seen, Turn, believe
from outreach.core.forecast.runs import Goal
from outreach.core.planner import people
from outreach.core.senders import Caps
from tests.core.forecast.roles import COMPILERS, TODAY, roster, situation

#: Rates known so well that they hardly differ from run to run: one of four asked is hired, at once.
SURE = {
    turn: Seen(5_000 if turn in (Turn.ACCEPTED, Turn.REPLIED) else 10_000, 10_000, (0,) * 5_000)
    for turn in Turn
}
BELIEFS = {"compilers": believe(SURE, {})}
LAST = TODAY.toordinal() + 13


def need(hires: int, many: int = 30, caps: Caps | None = None) -> Need:
    given = situation(roster(many), caps=caps or Caps(connects_per_week=20))
    goal = Goal("compilers", Turn.HIRED, hires, LAST)
    return needed(given, goal, BELIEFS, Random, 5, print, 0)


def test_more_hires_need_more_invitations_a_week() -> None:
    few, more = need(1), need(10)
    assert few.per_week in PACES
    assert more.per_week in PACES
    assert few.people < more.people
    assert few.chance >= 0.8


@pytest.mark.parametrize("hires", [1, 4, 10])
def test_the_pace_is_the_slowest_that_does_and_few_are_tried(hires: int) -> None:
    given = situation(roster(30), caps=Caps(connects_per_week=20))
    goal = Goal("compilers", Turn.HIRED, hires, LAST)
    tried: list[int] = []
    found = needed(given, goal, BELIEFS, Random, 5, tried.append, 0.4)
    at = PACES.index(found.per_week or 0)
    assert found.chance >= 0.8
    assert at == 0 or PACES[at - 1] in tried
    assert len(tried) == len(set(tried)) <= 5


def test_no_pace_brings_what_nobody_can(hires: int = 5_000) -> None:
    found = need(hires)
    assert (found.per_week, found.chance) == (None, None)


def test_the_caps_and_the_list_are_said_beside_it() -> None:
    found = need(3, many=3)
    assert (found.cap, found.listed) == (20, 3)
    assert found.people > 3
    assert (found.chance_at_cap, found.runs) == (0, 5)


def test_a_pace_is_asked_of_one_role_alone_with_people_enough() -> None:
    given = paced(situation(roster(3), roster(4, COMPILERS, first=50)), "compilers", 40, 2)
    (only,) = given.rosters
    assert only.shortlist.people.bit_count() == 3 + 40 * 3
    assert given.budgets["connects_week"].cap == 40


def test_what_a_paused_role_takes_is_asked_as_if_it_were_resumed() -> None:
    paused = replace(roster(3), status="paused")
    (only,) = paced(situation(paused), "compilers", 40, 2).rosters
    assert only.status == "running"


def test_nobody_is_left_exactly_when_a_run_finds_the_list_through() -> None:
    unsaid = replace(COMPILERS, sequence=COMPILERS.sequence[:1])  # no word for who is connected
    given = situation(replace(roster(3, unsaid), connected=people([1, 2, 3])))
    assert left_of(given, "compilers") == 0
    (run,) = runs_of(Board(given, 2), {"compilers": believe({}, {})}, Random(1), 1)
    assert run.finished["compilers"] is not None
    assert left_of(situation(roster(3)), "compilers") == 3


def test_who_is_barred_or_written_to_is_not_left() -> None:
    given = replace(situation(roster(10)), suppressed=people([1, 2]))
    assert left_of(given, "compilers") == 8


def test_who_is_in_another_campaign_is_not_left() -> None:
    linkers = replace(COMPILERS, slug="linkers")
    other = replace(roster(0, linkers), open=people([1, 2]))
    assert left_of(situation(roster(10), other), "compilers") == 8
