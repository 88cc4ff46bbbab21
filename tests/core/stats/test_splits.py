"""People set apart by what is known of them; nobody is lost on the way."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.stats.alike import Journeys, fold
from outreach.core.stats.breakdowns import Group
from outreach.core.stats.cohorts import cohort
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.stats.splits import NOT_KNOWN, By, by_name, by_weekday, of_cohort, split
from outreach.core.stats.standpoint import DAY_SECONDS, Standpoint
from tests.conftest import MONDAY
from tests.core.stats.made import NEW_YORK

ADA, GRACE, LIN = 1, 2, 3
LATER = Standpoint.of(MONDAY + timedelta(days=40), NEW_YORK)


def _at(day: float) -> int:
    return int(MONDAY.timestamp() + day * DAY_SECONDS)


def _asked(person: int, day: float = 0) -> Sent:
    return Sent(person, _at(day), False, "linkedin_connect", "connect", "hello", "sam-keller")


def _story(view: Standpoint = LATER) -> Journeys:
    """Ada accepts, is written to and replies; Grace and Lin are silent, Lin is asked on Tuesday."""
    message = Sent(ADA, _at(3), False, "linkedin_message", "job", "job", "sam-keller")
    sent = [_asked(ADA), _asked(GRACE), _asked(LIN, 1), message]
    marks = [
        Mark(ADA, _at(2), False, "accepted"),
        Mark(ADA, _at(4), False, "replied", "interested"),
    ]
    return fold(sent, marks, view)


def _figures(groups: tuple[Group, ...]) -> dict[str, tuple[int, int, int, int, int]]:
    return {
        one.name: (one.requests, one.accepted.k, one.accepted.n, one.replied.k, one.replied.n)
        for one in groups
    }


def test_somebody_with_two_of_the_skills_is_in_both_groups() -> None:
    known = {ADA: ["python", "rust"], GRACE: ["python"], LIN: []}
    assert _figures(split(_story(), by_name(known), LATER)) == {
        "python": (2, 1, 2, 1, 1),
        "rust": (1, 1, 1, 1, 1),
        NOT_KNOWN: (1, 0, 1, 0, 0),
    }


def test_weekdays_come_as_the_week_has_them() -> None:
    found = split(_story(), by_weekday(LATER), LATER)
    assert [(one.name, one.requests) for one in found] == [("Monday", 2), ("Tuesday", 1)]


def test_since_leaves_out_who_was_written_to_before() -> None:
    found = split(_story(), by_weekday(LATER), LATER, since=date(2026, 3, 3))
    assert [(one.name, one.requests) for one in found] == [("Tuesday", 1)]


def test_people_too_young_are_in_no_rate() -> None:
    young = Standpoint.of(MONDAY + timedelta(days=14), NEW_YORK)
    (one,) = split(_story(young), by_name({}), young)
    assert (one.requests, one.accepted.n, one.replied.n) == (3, 2, 0)


@pytest.mark.parametrize(("by", "name"), [(By.STEP, "connect"), (By.SENDER, "sam-keller")])
def test_what_the_cohort_counts_anyway_is_taken_from_it(by: By, name: str) -> None:
    assert of_cohort(cohort(_story(), LATER), by)[0].name == name


@given(
    st.lists(st.floats(0, 60), max_size=30),
    st.datetimes(datetime(2026, 3, 2), datetime(2026, 6, 1)),
)
def test_the_groups_together_are_everybody(days: list[float], now: datetime) -> None:
    view = Standpoint.of(now.replace(tzinfo=MONDAY.tzinfo), NEW_YORK)
    sent = sorted((_asked(at, day) for at, day in enumerate(days)), key=lambda one: one.at)
    journeys = fold(sent, [], view)
    whole = cohort(journeys, view).accepted
    found = split(journeys, by_weekday(view), view)
    assert sum(one.requests for one in found) == len(days)
    assert sum(one.accepted.n for one in found) == whole.n
