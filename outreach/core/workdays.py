"""The sender's calendar: business days, working hours, holidays, days away, in the sender's zone.

Moments are aware UTC; days are the sender's local dates. A wall-clock time that a change of the
clocks skips shifts forward; one that happens twice means the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from outreach.core.campaigns import Wait
from outreach.core.errors import NotFound
from outreach.core.plans import HeldCode
from outreach.core.senders import Sender
from outreach.core.words import Event, Precision

#: How far ahead a workday is looked for; nobody is away for longer than this.
HORIZON_DAYS = 3660


@dataclass(frozen=True, slots=True)
class Closed:
    """Why nothing goes out at a moment, and the first day on which it does again."""

    code: HeldCode  #: `away`, `holiday` or `outside_hours`
    until: date
    explanation: str


@dataclass(frozen=True, slots=True)
class Workdays:
    """When a sender works. Business days are Monday to Friday without holidays and days away."""

    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    opens: time = time(9)
    closes: time = time(17)
    away: tuple[tuple[date, date], ...] = ()
    holidays: Mapping[date, str] = field(default_factory=dict)  #: day → name

    def day(self, at: datetime) -> date:
        """Return the sender's local date at a moment."""
        return at.astimezone(self.zone).date()

    def day_of(self, event: Event) -> date:
        """Return the local date of an event; one known to the day keeps its day in every zone."""
        if event.precision is Precision.DAY:
            return event.occurred_at.date()
        return self.day(event.occurred_at)

    def is_away(self, day: date) -> bool:
        """Say whether the sender is away on a day."""
        return any(first <= day <= last for first, last in self.away)

    def is_workday(self, day: date) -> bool:
        """Say whether a day is a business day of this sender."""
        return day.weekday() < 5 and day not in self.holidays and not self.is_away(day)

    def workday_from(self, day: date) -> date:
        """Return the day itself when it is a business day, else the next one."""
        last = min(day.toordinal() + HORIZON_DAYS, date.max.toordinal())
        days = map(date.fromordinal, range(day.toordinal(), last + 1))
        return next(filter(self.is_workday, days), date.fromordinal(last))

    def add(self, day: date, amount: int) -> date:
        """Return the day that lies `amount` business days after a day."""
        for _ in range(amount):
            day = self.workday_from(day + timedelta(days=1))
        return day

    def start(self, day: date) -> datetime:
        """Return the moment working hours start on a day."""
        return datetime.combine(day, self.opens, self.zone).astimezone(UTC)

    def end(self, day: date) -> datetime:
        """Return the moment working hours end on a day."""
        return datetime.combine(day, self.closes, self.zone).astimezone(UTC)

    def due(self, event: Event, wait: Wait) -> datetime:
        """Return when something is due that waits from an event: in the morning of a workday."""
        if not wait.amount:
            return event.occurred_at
        day = self.day_of(event)
        if wait.business:
            return self.start(self.add(day, wait.amount))
        return self.start(self.workday_from(day + wait.calendar))

    def closed_at(self, now: datetime) -> Closed | None:
        """Return why nothing goes out in the sender's name at this moment; None when it does."""
        today = self.day(now)
        until = self.workday_from(today + timedelta(days=1))
        if self.is_away(today):
            return Closed(HeldCode.AWAY, until, "the sender is away")
        if today in self.holidays:
            return Closed(HeldCode.HOLIDAY, until, f"public holiday: {self.holidays[today]}")
        if today.weekday() >= 5:
            return Closed(HeldCode.OUTSIDE_HOURS, until, "weekend")
        return self._closed_by_the_clock(now, today, until)

    def _closed_by_the_clock(self, now: datetime, today: date, until: date) -> Closed | None:
        hours = f"working hours are {self.opens:%H:%M} to {self.closes:%H:%M}, {self.zone.key}"
        if now < self.start(today):
            return Closed(HeldCode.OUTSIDE_HOURS, today, hours)
        if now >= self.end(today):
            return Closed(HeldCode.OUTSIDE_HOURS, until, hours)
        return None


def workdays_of(sender: Sender, holidays: Mapping[date, str]) -> Workdays:
    """Return a sender's calendar, given the public holidays of the sender's country."""
    opens, closes = sender.working_hours
    return Workdays(ZoneInfo(sender.time_zone), opens, closes, sender.away, holidays)


def public_holidays(country: str, years: Iterable[int]) -> dict[date, str]:
    """Return the nationwide holidays of a country (ISO 3166-1 alpha-2) by the `holidays` package.

    The package takes a sixth of a second to load: callers keep what they learned.
    """
    if not country:
        return {}
    from holidays import country_holidays

    try:
        found = country_holidays(country, years=set(years))
    except NotImplementedError:
        raise NotFound(
            f"There are no public holidays known for the country '{country}'.",
            where="outreach.toml",
            try_="outreach doctor",
        ) from None
    return {day: str(name) for day, name in sorted(found.items())}
