"""Times as people type them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.errors import WrongUsage
from outreach.core.moments import coming_day, moment
from outreach.core.words import Precision

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")
TODAY = MONDAY.date()


@pytest.mark.parametrize(
    ("typed", "at", "precision"),
    [
        ("today", datetime(2026, 3, 2, tzinfo=UTC), Precision.DAY),
        ("Yesterday", datetime(2026, 3, 1, tzinfo=UTC), Precision.DAY),
        ("2026-02-27", datetime(2026, 2, 27, tzinfo=UTC), Precision.DAY),
        ("20260227", datetime(2026, 2, 27, tzinfo=UTC), Precision.DAY),
        # eight in the morning in New York is one in the afternoon in UTC
        ("2026-03-02T08:00", datetime(2026, 3, 2, 13, 0, tzinfo=UTC), Precision.SECOND),
        ("2026-03-02 08:00", datetime(2026, 3, 2, 13, 0, tzinfo=UTC), Precision.SECOND),
        ("2026-03-02T13:00Z", datetime(2026, 3, 2, 13, 0, tzinfo=UTC), Precision.SECOND),
    ],
)
def test_what_happened_is_read_as_typed(typed: str, at: datetime, precision: Precision) -> None:
    assert moment(typed, MONDAY, NEW_YORK) == (at, precision)


def test_today_is_the_senders_day() -> None:
    late = datetime(2026, 3, 3, 2, 0, tzinfo=UTC)  # still Monday evening in New York
    assert moment("today", late, NEW_YORK)[0].date() == date(2026, 3, 2)


@pytest.mark.parametrize("typed", ["2026-03-03", "2026-03-02T10:00", "tomorrow", "soon", ""])
def test_the_future_and_what_is_no_time_are_refused(typed: str) -> None:
    with pytest.raises(WrongUsage) as refused:
        moment(typed, MONDAY, NEW_YORK)
    assert "--when" in refused.value.try_


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("tomorrow", date(2026, 3, 3)),
        ("monday", date(2026, 3, 9)),
        ("next Monday", date(2026, 3, 9)),
        ("tuesday", date(2026, 3, 3)),
        ("2 weeks", date(2026, 3, 16)),
        ("2w", date(2026, 3, 16)),
        ("10 days", date(2026, 3, 12)),
        ("next week", date(2026, 3, 9)),
        ("2026-04-01", date(2026, 4, 1)),
    ],
)
def test_a_day_to_come_is_read_as_typed(typed: str, day: date) -> None:
    assert coming_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["2026-03-02", "yesterday", "whenever", ""])
def test_a_day_to_come_is_not_today(typed: str) -> None:
    with pytest.raises(WrongUsage):
        coming_day(typed, TODAY)


@given(st.dates(date(2026, 3, 3), date(2030, 1, 1)), st.sampled_from(["monday", "sunday"]))
def test_a_weekday_comes_within_a_week(today: date, weekday: str) -> None:
    assert timedelta(days=1) <= coming_day(weekday, today) - today <= timedelta(days=7)
