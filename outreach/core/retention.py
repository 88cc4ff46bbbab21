"""How long people are kept, and by when they must know of it.

Facts about somebody are kept for so many months after the last contact, or after they came in,
whichever is later; fewer for who never answered. Who did not give the facts themselves must be told
of them within a month, and with the first message at the latest (GDPR Article 14).
"""

from __future__ import annotations

import calendar
from datetime import date, datetime
from typing import NamedTuple

#: Within so many months of the day on which facts came, people must be told of them.
INFORM_MONTHS = 1
#: Before anything is ever erased by itself, it is announced for so many days.
ANNOUNCED_DAYS = 7


class Term(NamedTuple):
    """How many months people are kept who answered once, and those who never did."""

    months: int = 24
    months_unanswered: int = 6


class Known(NamedTuple):
    """What decides how long somebody is kept."""

    candidate: int
    came_at: datetime  #: when a file last told something new of them
    contact_at: datetime | None  #: when either side last wrote, or they were connected
    has_answered: bool  #: accepted, answered, or is connected to somebody here
    until: date | None = None  #: asked to be left alone until then: kept that long


def ends_on(known: Known, term: Term) -> date:
    """Return the first day on which somebody is no longer kept."""
    last = max(known.came_at, known.contact_at or known.came_at).date()
    ends = later(last, term.months if known.has_answered else term.months_unanswered)
    return max(ends, known.until or ends)


def inform_by(came_at: datetime, written_at: datetime | None) -> date:
    """Return the last day on which somebody can be told in time; the day of a message sent."""
    by = later(came_at.date(), INFORM_MONTHS)
    return min(by, written_at.date()) if written_at else by


def later(day: date, months: int) -> date:
    """Return the same day some months later; the last of a month that is too short for it."""
    year, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + year, month + 1)[1]
    return day.replace(year=day.year + year, month=month + 1, day=min(day.day, last))
