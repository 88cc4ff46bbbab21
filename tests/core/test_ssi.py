"""LinkedIn's index: what can have stood on the page, and what was mistyped."""

from dataclasses import replace
from datetime import date

import pytest

from outreach.core.ssi import SsiReading, problems

TODAY = date(2026, 3, 2)
READ = SsiReading("sam-keller", TODAY, 14.2, 13, 12.1, 21.7, 61)


@pytest.mark.parametrize("total", [60.5, 61, 61.5])
def test_the_total_may_differ_by_rounding(total: float) -> None:
    assert problems(replace(READ, total=total), TODAY) == []


@pytest.mark.parametrize("total", [60.4, 61.6])
def test_a_total_further_off_is_a_mistake(total: float) -> None:
    assert [one.where for one in problems(replace(READ, total=total), TODAY)] == ["--total"]


@pytest.mark.parametrize("value", [-0.1, 25.1])
def test_each_pillar_is_between_0_and_25(value: float) -> None:
    wrong = replace(READ, brand=value, total=round(value + 46.8, 1))
    assert [one.where for one in problems(wrong, TODAY)] == ["--brand"]


def test_a_reading_of_tomorrow_is_a_mistake() -> None:
    tomorrow = replace(READ, read_on=date(2026, 3, 3))
    assert [one.where for one in problems(tomorrow, TODAY)] == ["--date"]


def test_all_mistakes_are_told_at_once() -> None:
    assert len(problems(replace(READ, brand=30, people=-1, total=1), TODAY)) == 3
