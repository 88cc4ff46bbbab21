"""Alarms carry their numbers, and none comes under its floor of people."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.experiments import trials
from outreach.core.guardrails.alarms import (
    FEWEST_REQUESTS,
    MOST_STOPS,
    Alarm,
    Outcome,
    alarms,
    stock,
)
from outreach.core.guardrails.benchmarks import BENCHMARKS, in_words
from outreach.core.stats.rates import TOO_FEW_TO_COMPARE

MONDAY = date(2026, 3, 2)
UNDER = FEWEST_REQUESTS - 1


def outcomes(answered: int, of: int, *, is_request: bool = True, stops: int = 0) -> list[Outcome]:
    return [Outcome(is_request, one < answered, has_stopped=one < stops) for one in range(of)]


def rules(found: list[Outcome]) -> list[str]:
    return [one.rule for one in alarms(found)]


def weekly(rates: list[tuple[int, int]], text: str = "hello") -> list[Outcome]:
    """Return weeks of requests, the newest first."""
    made = [
        Outcome(True, one < answered, text, MONDAY + timedelta(weeks=number))
        for number, (answered, people) in enumerate(rates)
        for one in range(people)
    ]
    return made[::-1]


one_outcome = st.builds(
    Outcome,
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "hello", "job"]),
    st.integers(0, 180).map(lambda days: MONDAY + timedelta(days=days)),
    st.booleans(),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(one_outcome, max_size=UNDER))
def test_under_the_floor_nothing_brakes(found: list[Outcome]) -> None:
    assert alarms(found) == ()


@pytest.mark.parametrize(
    ("answered", "of", "is_request", "stops"),
    [(12, 99, False, 0), (0, 49, True, 0), (30, 49, True, 20)],
)
def test_one_person_short_of_a_floor_is_silence(
    answered: int, of: int, is_request: bool, stops: int
) -> None:
    assert rules(outcomes(answered, of, is_request=is_request, stops=stops)) == []


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            outcomes(12, 100, is_request=False),
            "Of the last 100 people written to 12 replied in 14 days (12 %).",
        ),
        (outcomes(3, 60), "Of the last 60 requests 3 were accepted, at most 14 %."),
    ],
)
def test_the_brake_says_when_to_stop_with_the_numbers(found: list[Outcome], said: str) -> None:
    (alarm,) = alarms(found)
    assert (alarm.rule, alarm.says) == ("P14", said)


def test_stop_requests_have_a_bound_that_must_surely_be_passed() -> None:
    assert rules(outcomes(40, 60, stops=3)) == []
    (alarm,) = alarms(outcomes(40, 60, stops=5))
    assert alarm.rule == "P23"
    assert "5 of 60" in alarm.says
    assert MOST_STOPS == trials.MOST_STOPS  # tests between texts watch the same bound


def test_a_text_that_falls_is_named_with_what_it_was() -> None:
    fell = alarms(weekly([(10, 25)] * 4 + [(4, 25)] * 5))
    assert {(one.rule, one.text) for one in fell} == {("P22", ""), ("P22", "hello")}
    assert all("39 % usually" in one.says for one in fell)


def test_a_sharp_fall_in_small_weeks_is_seen_once_there_are_twenty_people() -> None:
    held = [(8, 12)] * 9
    assert alarms(weekly([*held, (0, 12)])) == ()
    fell = alarms(weekly([*held, (0, 12), (0, 12)]))
    said = (
        "'hello' is accepted less than before: 0 of 24 (0 %) of those written to since 2026-05-04"
    )
    assert [one.says.split(",")[0] for one in fell if one.text] == [said]
    assert {one.people for one in alarms(weekly([*held, *[(0, 12)] * 3])) if one.text} == {36}


def test_a_text_that_recovered_is_silent_again() -> None:
    fell = [*[(8, 20)] * 5, *[(1, 20)] * 4]
    (said, _) = [one.says for one in alarms(weekly([*fell, (10, 20)]))]
    assert "14 of 100" in said
    assert alarms(weekly([*fell, *[(10, 20)] * 15])) == ()


def test_of_a_few_open_requests_their_age_says_nothing() -> None:
    now = datetime(2026, 5, 1, tzinfo=UTC)
    old = [now - timedelta(days=22)]
    assert stock(old * (TOO_FEW_TO_COMPARE - 1), now) is None
    assert stock(old * TOO_FEW_TO_COMPARE, now) is not None


def test_a_text_that_holds_is_silent() -> None:
    assert alarms(weekly([(10, 25)] * 20)) == ()


def test_of_the_first_hundred_people_nothing_can_have_fallen() -> None:
    assert alarms(weekly([(20, 25)] * 2 + [(8, 25)] * 2)) == ()


@settings(max_examples=60, deadline=None)
@given(st.lists(one_outcome, max_size=250))
def test_every_alarm_has_its_numbers(found: list[Outcome]) -> None:
    for one in alarms(found):
        assert isinstance(one, Alarm)
        assert one.people >= 20
        assert str(one.people) in one.says


def test_benchmarks_name_their_grade_and_are_no_targets() -> None:
    assert all(one.grade in "ABC" for one in BENCHMARKS)
    assert "no target" in in_words()
