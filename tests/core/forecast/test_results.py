"""Dates with chances, numbers with ranges, and what it costs."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from outreach.core.forecast.odds import Turn
from outreach.core.forecast.results import HowMany, by_date, by_week, how_many, summed_up
from outreach.core.forecast.runs import Run
from outreach.core.forecast.stories import Story
from tests.core.forecast.roles import COMPILERS, TODAY, with_openings

T0 = TODAY.toordinal()


def run(hired: list[int], talked: list[int] | None = None, finished: int | None = 30) -> Run:
    days = {("compilers", Turn.HIRED): [T0 + day for day in hired]}
    days["compilers", Turn.TALKED] = [T0 + day for day in talked or []]
    weeks = {
        ("compilers", str(turn)): Counter({0: len(found)}) for (_, turn), found in days.items()
    }
    return Run({"compilers": None if finished is None else T0 + finished}, weeks, days)


def test_a_date_is_the_first_by_which_it_happened_in_so_many_runs() -> None:
    found = by_date([5, 1, 4, 2, 3, 10, 9, 8, 7, 6])
    assert (found.half, found.most) == (date.fromordinal(5), date.fromordinal(8))
    assert found.share == 1


def test_what_happens_in_too_few_runs_has_no_date() -> None:
    found = by_date([1, 2, 3, 4, 5, 6, None, None, None, None])
    assert (found.half, found.most, found.share) == (date.fromordinal(5), None, 0.6)


def test_eighty_of_a_hundred_numbers_lie_between_the_two() -> None:
    assert how_many(range(1, 101)) == HowMany(10, 50, 90)


def test_as_many_hires_as_openings_fill_the_role() -> None:
    before = [Story(asked=T0 - 20, hired=T0 - 3)]
    found = summed_up(with_openings(2), before, [run([12, 40]), run([20])], TODAY, 26)
    assert found.filled.half == TODAY + timedelta(days=12)
    assert found.days_to_fill == (12, 20)
    assert found.counts["hired"].so_far == 1


def test_a_hire_costs_the_months_until_it_and_a_conversation_its_share_of_them() -> None:
    # 1,700 a started month of 30 days: hired on day 40 is two months, with four talks by then
    four = [5, 10, 15, 39, 50]
    found = summed_up(with_openings(1, 1700.0), [], [run([40], four)], TODAY, 26).cost
    assert found is not None
    assert (found.per_hire, found.per_conversation) == (
        HowMany(3400.0, 3400.0, 3400.0),
        HowMany(850.0, 850.0, 850.0),
    )


def test_the_first_month_ends_on_its_thirtieth_day() -> None:
    runs = [run([29]), run([30]), run([2]), run([])]
    found = summed_up(with_openings(1, 1700.0), [], runs, TODAY, 26).cost
    assert found is not None
    assert (found.month_ends, found.hired_in_month) == (date(2026, 3, 31), 0.5)


def test_where_most_runs_bring_no_hire_a_hire_has_no_price() -> None:
    found = summed_up(with_openings(1, 1700.0), [], [run([]), run([]), run([9])], TODAY, 26).cost
    assert found is not None
    assert found.per_hire is None


def test_without_a_price_nothing_is_said_of_costs() -> None:
    assert summed_up(COMPILERS, [], [run([1])], TODAY, 26).cost is None


@pytest.mark.parametrize(("week", "many"), [(0, 2), (1, 0)])
def test_each_week_has_its_numbers(week: int, many: int) -> None:
    found = by_week([run([1, 2])], "compilers", "hired", 2)
    assert found[week].middle == many
