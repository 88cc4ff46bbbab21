"""The cumulative sum sees a fall soon, and errs as rarely as is said."""

from __future__ import annotations

from random import Random
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.guardrails.cusum import ALARM, Week, drift, first_weeks

USUAL, FALLEN = 0.38, 0.26
A_WEEK, A_YEAR = 25, 52
weeks = st.lists(
    st.integers(0, 40).flatmap(lambda n: st.builds(Week, st.integers(0, n), st.just(n))),
    max_size=30,
)


def played(chance: Random, rate: float) -> Week:
    return Week(sum(chance.random() < rate for _ in range(A_WEEK)), A_WEEK)


def ever_fell(year: list[Week]) -> bool:
    return any(drift(year[:n], USUAL).has_fallen for n in range(1, A_YEAR + 1))


def test_a_year_without_a_fall_errs_as_rarely_as_is_said(chance: Random, cases: int) -> None:
    years = ([played(chance, USUAL) for _ in range(A_YEAR)] for _ in range(cases))
    share = sum(ever_fell(year) for year in years) / cases
    allowed = 4 * (0.17 * 0.83 / cases) ** 0.5  # four standard errors of the share
    assert abs(share - 0.17) <= allowed + 0.02, share


def test_a_fall_by_a_third_is_seen_after_about_five_weeks(chance: Random, cases: int) -> None:
    waits = []
    for _ in range(cases):
        year = [played(chance, FALLEN) for _ in range(A_YEAR)]
        waits.append(next((n for n in range(1, A_YEAR) if drift(year[:n], USUAL).has_fallen), 99))
    assert 4 <= median(waits) <= 6


def test_the_worked_example_of_one_week() -> None:
    # 3 of 25 where 38 % were usual: 3·ln(2/3) + 22·ln((1 - 0.2533)/(1 - 0.38))
    assert drift([Week(3, 25)], USUAL).score == pytest.approx(2.873, abs=0.001)


@settings(max_examples=80)
@given(weeks, st.floats(0, 1))
def test_the_sum_is_never_below_zero_and_counts_only_its_run(
    found: list[Week], usual: float
) -> None:
    seen = drift(found, usual)
    assert 0 <= seen.score <= ALARM
    assert seen.people <= sum(week.people for week in found)
    assert seen.answered <= seen.people
    assert seen.has_fallen >= (seen.score >= ALARM)
    assert not seen.has_fallen or seen.score > 0


def test_people_are_counted_on_after_the_alarm() -> None:
    seen = drift([Week(0, 12)] * 10, 0.63)
    assert (seen.has_fallen, seen.answered, seen.people) == (True, 0, 120)


def test_an_alarm_ends_when_the_sum_is_at_zero_again() -> None:
    fallen = [Week(1, 20)] * 4
    assert drift([*fallen, Week(10, 20)], 0.40).has_fallen
    recovered = drift([*fallen, *[Week(10, 20)] * 15], 0.40)
    assert (recovered.has_fallen, recovered.score, recovered.people) == (False, 0, 0)


@settings(max_examples=80)
@given(weeks, st.integers(1, 200))
def test_the_usual_rate_is_seen_from_whole_weeks(found: list[Week], people: int) -> None:
    many = first_weeks(found, people)
    assert sum(week.people for week in found[: many - 1]) < people or many <= 1
    assert many <= len(found)
