"""How long people are kept, and by when they must be told."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.retention import Known, Term, ends_on, inform_by, later

CAME = datetime(2026, 1, 31, 12, tzinfo=UTC)
WROTE = datetime(2026, 3, 15, 12, tzinfo=UTC)
TERM = Term(24, 6)


def known(contact: datetime | None = None, *, answered: bool = False, **more: date) -> Known:
    return Known(1, CAME, contact, answered, **more)


def test_who_never_answered_is_kept_for_the_shorter_time() -> None:
    assert ends_on(known(), TERM) == date(2026, 7, 31)
    assert ends_on(known(WROTE), TERM) == date(2026, 9, 15)
    assert ends_on(known(WROTE, answered=True), TERM) == date(2028, 3, 15)


def test_a_contact_before_the_facts_came_shortens_nothing() -> None:
    before = datetime(2019, 1, 1, tzinfo=UTC)
    assert ends_on(known(before, answered=True), TERM) == date(2028, 1, 31)


def test_who_is_to_be_asked_again_later_is_kept_until_then() -> None:
    assert ends_on(known(WROTE, until=date(2027, 1, 4)), TERM) == date(2027, 1, 4)
    assert ends_on(known(WROTE, until=date(2026, 4, 1)), TERM) == date(2026, 9, 15)


def test_people_are_told_within_a_month_and_with_the_first_message_at_the_latest() -> None:
    assert inform_by(CAME, None) == date(2026, 2, 28)
    assert inform_by(CAME, datetime(2026, 2, 3, tzinfo=UTC)) == date(2026, 2, 3)
    assert inform_by(CAME, WROTE) == date(2026, 2, 28)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 130), st.integers(0, 130))
def test_more_months_never_end_earlier(day: date, months: int, more: int) -> None:
    assert day <= later(day, months) <= later(day, months + more)
    assert later(day, months).day <= day.day
