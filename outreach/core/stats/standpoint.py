"""When things happened and from where one looks: ages, local dates, and who came first.

A campaign may hold a million events, so times are whole seconds since 1970 (UTC) rather than
datetimes. What is only known to the day is kept as midnight UTC of that day and compared by dates.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple, Protocol

DAY_SECONDS = 86_400
QUARTER = 900  #: seconds; every zone's offset is a multiple of a quarter of an hour


class Moment(Protocol):
    """When something happened, as far as it is known."""

    @property
    def at(self) -> int:
        """Return the time in seconds since 1970, UTC."""

    @property
    def is_day(self) -> bool:
        """Say whether only the day is known."""


class Starts(NamedTuple):
    """When days or weeks begin that follow each other."""

    at: Sequence[int]  #: in seconds since 1970, UTC; in order
    days: Sequence[date]  #: of weeks their Mondays


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The moment and the place from which the log is looked at; itself a moment."""

    at: int  #: now, in seconds since 1970, UTC
    zone: tzinfo  #: the sender's
    is_day: bool = False

    @classmethod
    def of(cls, now: datetime, zone: tzinfo) -> Standpoint:
        """Return the standpoint of an aware time."""
        return cls(int(now.timestamp()), zone)

    def day_of(self, moment: Moment) -> date:
        """Return the local date of a moment; what is known to the day keeps its day anywhere."""
        return _date(moment.at // QUARTER, UTC if moment.is_day else self.zone)

    def monday(self, moment: Moment) -> date:
        """Return the Monday of the moment's local week."""
        return _monday(moment.at // QUARTER, UTC if moment.is_day else self.zone)

    def date_at(self, at: int) -> date:
        """Return the local date of a time in seconds."""
        return _date(at // QUARTER, self.zone)

    def days_between(self, first: int, last: int) -> Starts:
        """Return the local days from that of one time to that of another, in seconds."""
        return _between(first, last, self.zone, 1)

    def weeks_between(self, first: int, last: int) -> Starts:
        """Return the local weeks from that of one time to that of another, in seconds."""
        return _between(first, last, self.zone, 7)

    def midnight(self, day: date) -> int:
        """Return when a local day begins, in seconds."""
        return _midnight(day, self.zone)

    def days(self, start: Moment, end: Moment) -> float:
        """Return the days from start to end, never negative; whole ones where a day is known."""
        if start.is_day or end.is_day:
            return max(0.0, float((self.day_of(end) - self.day_of(start)).days))
        return (end.at - start.at) / DAY_SECONDS if end.at > start.at else 0.0

    def age(self, moment: Moment) -> float:
        """Return how many days ago something happened."""
        return self.days(moment, self)

    def passed(self, moment: Moment) -> float:
        """Return how many days have surely passed since: of a known day, those since it was over.

        A day that is not over yet may still bring what is looked for.
        """
        return max(0.0, self.age(moment) - 1) if moment.is_day else self.age(moment)

    def is_after(self, later: Moment, earlier: Moment) -> bool:
        """Say whether one moment surely came after another; never within a day known as such."""
        if later.is_day or earlier.is_day:
            return self.day_of(later) > self.day_of(earlier)
        return later.at > earlier.at


@lru_cache(maxsize=1 << 16)
def _date(quarter: int, zone: tzinfo) -> date:
    return datetime.fromtimestamp(quarter * QUARTER, zone).date()


@lru_cache(maxsize=1 << 16)
def _monday(quarter: int, zone: tzinfo) -> date:
    day = _date(quarter, zone)
    return day - timedelta(days=day.weekday())


def _between(first: int, last: int, zone: tzinfo, step: int) -> Starts:
    years = (_date(at // QUARTER, zone).year for at in (first, last))
    at, days = _starts(*years, zone, step)
    chosen = slice(bisect_right(at, first) - 1, bisect_right(at, last))
    return Starts(at[chosen], days[chosen])


@lru_cache(maxsize=64)
def _starts(first: int, last: int, zone: tzinfo, step: int) -> Starts:
    """Return the days or weeks of some years, from a Monday on."""
    new_year = date(first, 1, 1)
    monday = (new_year - timedelta(days=new_year.weekday())).toordinal()
    days = [
        date.fromordinal(one) for one in range(monday, date(last, 12, 31).toordinal() + 1, step)
    ]
    return Starts([_midnight(day, zone) for day in days], days)


def _midnight(day: date, zone: tzinfo) -> int:
    return int(datetime.combine(day, time(), zone).timestamp())
