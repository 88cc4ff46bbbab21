"""Brakes over time: they stand until they are let go, and letting go by hand runs out."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.guardrails.brakes import LIFTED_DAYS, Told, Turn, lifted, standing
from tests.conftest import MONDAY


def told(turn: Turn, day: int = 0, rule: str = "P14", sender: str = "sam-keller") -> Told:
    return Told(turn, MONDAY + timedelta(days=day), "dana", sender, rule)


def test_a_brake_stands_from_taking_hold_until_it_is_let_go() -> None:
    turns = [told(Turn.HELD), told(Turn.HELD, rule="P23"), told(Turn.HELD, sender="ada-vogel")]
    assert standing(turns, "sam-keller").keys() == {("P14", ""), ("P23", "")}
    for turn in (Turn.LET_GO, Turn.LIFTED):
        assert standing([*turns, told(turn, 1)], "sam-keller").keys() == {("P23", "")}


def test_letting_go_by_hand_counts_for_two_weeks_and_never_before() -> None:
    turns = [told(Turn.HELD), told(Turn.LIFTED, 1)]
    days = [day for day in range(20) if lifted(turns, "sam-keller", MONDAY + timedelta(days=day))]
    assert days == list(range(1, 1 + LIFTED_DAYS))
    assert not lifted(turns, "ada-vogel", MONDAY + timedelta(days=1))


@given(st.lists(st.sampled_from(list(Turn)), max_size=9))
def test_what_stands_took_hold_last(turns: list[Turn]) -> None:
    found = standing([told(turn, day) for day, turn in enumerate(turns)], "sam-keller")
    assert bool(found) is (turns[-1:] == [Turn.HELD])
