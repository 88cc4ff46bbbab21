"""Business days and working hours, in many zones and over changes of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.campaigns import Wait
from outreach.core.errors import NotFound
from outreach.core.plans import HeldCode
from outreach.core.senders import Sender
from outreach.core.words import Event, EventKind, Precision
from outreach.core.workdays import Workdays, public_holidays, workdays_of

MONDAY = date(2026, 3, 2)
FRIDAY = date(2026, 3, 6)
PRESIDENTS_DAY = date(2026, 2, 16)
ZONES = [
    "UTC",
    "America/New_York",
    "America/St_Johns",
    "Europe/Berlin",
    "Africa/Casablanca",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Chatham",
]


def new_york(**changes: object) -> Workdays:
    return Workdays(ZoneInfo("America/New_York"), **changes)  # type: ignore[arg-type]


def accepted(at: datetime, precision: Precision = Precision.SECOND) -> Event:
    return Event(EventKind.ACCEPTED, at, at, "grace", precision=precision)


def test_a_business_day_after_friday_is_monday() -> None:
    assert Workdays().add(FRIDAY, 1) == date(2026, 3, 9)


def test_no_business_day_later_is_the_day_itself() -> None:
    assert Workdays().add(FRIDAY, 0) == FRIDAY


def test_holidays_and_days_away_are_no_business_days() -> None:
    days = Workdays(
        away=((date(2026, 3, 9), date(2026, 3, 10)),), holidays={date(2026, 3, 11): "A holiday"}
    )
    assert days.add(FRIDAY, 1) == date(2026, 3, 12)


def test_a_follow_up_is_due_in_the_morning_of_the_next_business_day() -> None:
    friday_afternoon = accepted(datetime(2026, 3, 6, 21, tzinfo=UTC))
    due = new_york().due(friday_afternoon, Wait(1, business=True))
    assert due == datetime(2026, 3, 9, 13, tzinfo=UTC)  # 9:00, one hour earlier since Sunday


def test_calendar_days_that_end_on_a_weekend_move_to_monday() -> None:
    due = Workdays().due(accepted(datetime(2026, 3, 2, 9, tzinfo=UTC)), Wait(5))
    assert due == datetime(2026, 3, 9, 9, tzinfo=UTC)


def test_without_a_wait_it_is_due_at_once() -> None:
    at = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert Workdays().due(accepted(at), Wait()) == at


def test_a_day_is_the_same_day_in_every_zone_when_only_the_day_is_known() -> None:
    event = accepted(datetime(2026, 3, 2, tzinfo=UTC), Precision.DAY)
    assert new_york().day_of(event) == MONDAY
    assert new_york().day(event.occurred_at) == date(2026, 3, 1)


def test_a_wall_clock_time_in_the_gap_shifts_forward() -> None:
    days = new_york(opens=time(2, 30))
    assert days.start(date(2026, 3, 8)) == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)  # 3:30 EDT


def test_a_wall_clock_time_that_happens_twice_means_the_first() -> None:
    days = new_york(opens=time(1, 30))
    assert days.start(date(2026, 11, 1)) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)  # EDT


@pytest.mark.parametrize(
    ("now", "code", "until"),
    [
        (datetime(2026, 3, 2, 13, 59, tzinfo=UTC), HeldCode.OUTSIDE_HOURS, MONDAY),
        (datetime(2026, 3, 2, 22, 0, tzinfo=UTC), HeldCode.OUTSIDE_HOURS, date(2026, 3, 3)),
        (datetime(2026, 3, 7, 15, 0, tzinfo=UTC), HeldCode.OUTSIDE_HOURS, date(2026, 3, 9)),
        (datetime(2026, 2, 16, 15, 0, tzinfo=UTC), HeldCode.HOLIDAY, date(2026, 2, 17)),
        (datetime(2026, 3, 12, 15, 0, tzinfo=UTC), HeldCode.AWAY, date(2026, 3, 16)),
    ],
)
def test_nothing_goes_out_when_the_sender_does_not_work(
    now: datetime, code: HeldCode, until: date
) -> None:
    days = new_york(
        away=((date(2026, 3, 12), date(2026, 3, 13)),), holidays={PRESIDENTS_DAY: "Presidents' Day"}
    )
    closed = days.closed_at(now)
    assert closed is not None
    assert (closed.code, closed.until) == (code, until)


def test_it_goes_out_in_working_hours() -> None:
    assert new_york().closed_at(datetime(2026, 3, 2, 14, 0, tzinfo=UTC)) is None


def test_public_holidays_come_with_their_names() -> None:
    assert "Washington" in public_holidays("US", [2026])[PRESIDENTS_DAY]


def test_no_country_has_no_holidays() -> None:
    assert public_holidays("", [2026]) == {}


def test_an_unknown_country_is_refused_with_a_way_out() -> None:
    with pytest.raises(NotFound, match="'ZZ'"):
        public_holidays("ZZ", [2026])


def test_a_sender_who_never_comes_back_still_gets_an_answer() -> None:
    for_ever = Workdays(away=((MONDAY, date.max),))
    assert for_ever.workday_from(MONDAY) > MONDAY
    assert for_ever.workday_from(date.max) == date.max


def test_the_calendar_follows_the_sender() -> None:
    sender = Sender("ada", "Ada", time_zone="Asia/Kolkata", working_hours=(time(10), time(18)))
    days = workdays_of(sender, {})
    assert days.start(MONDAY) == datetime(2026, 3, 2, 4, 30, tzinfo=UTC)


moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31)).map(
    lambda at: at.replace(tzinfo=UTC)
)


@given(moments, st.sampled_from(ZONES), st.integers(1, 30), st.booleans())
def test_what_waits_is_due_on_a_workday_morning_and_not_too_early(
    at: datetime, zone: str, amount: int, business: bool
) -> None:
    days = Workdays(ZoneInfo(zone))
    due = days.due(accepted(at), Wait(amount, business))
    assert days.is_workday(days.day(due))
    assert days.closed_at(due) is None
    assert days.day(due) >= days.day(at) + timedelta(days=amount)
    assert due > at


@given(moments, st.sampled_from(ZONES), st.integers(0, 20), st.integers(0, 20))
def test_business_days_add_up(at: datetime, zone: str, some: int, more: int) -> None:
    days = Workdays(ZoneInfo(zone), holidays={date(2026, 12, 25): "Christmas Day"})
    start = days.workday_from(days.day(at))
    assert days.add(days.add(start, some), more) == days.add(start, some + more)


@given(moments, st.sampled_from(ZONES))
def test_the_day_it_opens_again_is_a_workday(at: datetime, zone: str) -> None:
    days = Workdays(ZoneInfo(zone))
    closed = days.closed_at(at)
    if closed is not None:
        assert days.is_workday(closed.until)
        assert days.end(closed.until) > at
