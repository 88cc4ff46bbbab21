"""What may stand at a key: days, spans, waits, working hours, distances."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from outreach.core.campaigns import Wait
from outreach.core.reading.fields import Kind, Unfit, scalar
from outreach.core.reading.nodes import Plain

KM_PER_MILE = 1.609344

_WAIT = r"(?ai)(\d{1,3}) *(business days?|working days?|days?|weeks?)"
_DISTANCE = r"(?ai)(\d{1,5}(?:\.\d{1,3})?) *(km|kilomet(?:er|re)s?|mi|miles?)"
_HOURS = r"(?a)(\d{1,2}):(\d\d) *[-\u2013] *(\d{1,2}):(\d\d)"
_DAYS_PER_WEEK = 7
_LONGEST_WAIT_DAYS = 366
_FARTHEST_KM = 20_038  # half around the earth


def day() -> Kind[date]:
    """Return the kind of a day of the calendar."""
    return scalar("a date, year-month-day", lambda value: _day(value, "write it as 2026-03-02"))


def days() -> Kind[tuple[date, date]]:
    """Return the kind of a span of days, both ends included; one day alone is a span too."""
    write = "write it as 2026-07-01/2026-07-14"

    def convert(value: Plain) -> tuple[date, date]:
        ends: list[Plain] = [*value.split("/", 1)] if isinstance(value, str) else [value]
        first, last = _day(ends[0], write), _day(ends[-1], write)
        if last < first:
            raise Unfit(f"write {last}/{first}", f"ends on {last}, before it starts on {first}")
        return first, last

    return scalar("a date or two, first/last", convert)


def hours() -> Kind[tuple[time, time]]:
    """Return the kind of a sending window within one day."""

    def convert(value: Plain) -> tuple[time, time]:
        found = re.fullmatch(_HOURS, value.strip()) if isinstance(value, str) else None
        if found is None:
            raise Unfit("write it as 09:00-17:00")
        opens, closes = _time(found[1], found[2]), _time(found[3], found[4])
        if opens >= closes:
            raise Unfit("write it as 09:00-17:00", f"ends at {found[3]}:{found[4]}, too early")
        return opens, closes

    return scalar("the hours of one working day, from-to", convert)


def wait() -> Kind[Wait]:
    """Return the kind of a wait in days, business days or weeks."""

    def convert(value: Plain) -> Wait:
        found = re.fullmatch(_WAIT, value.strip()) if isinstance(value, str) else None
        if found is None:
            raise Unfit("write it as 5 business days, or as 21 days")
        unit = found[2].casefold()
        amount = int(found[1]) * (_DAYS_PER_WEEK if unit.startswith("week") else 1)
        if amount > _LONGEST_WAIT_DAYS:
            raise Unfit(f"wait {_LONGEST_WAIT_DAYS} days at most", "is longer than a year")
        return Wait(amount, business=unit.startswith(("business", "working")))

    return scalar("a wait, such as 1 business day, 21 days or 2 weeks", convert)


def distance_km() -> Kind[float]:
    """Return the kind of a distance, read as kilometres whatever it is written in."""

    def convert(value: Plain) -> float:
        found = re.fullmatch(_DISTANCE, value.strip()) if isinstance(value, str) else None
        if found is None:
            raise Unfit("write it as 50 km, or as 30 miles")
        km = float(found[1]) * (KM_PER_MILE if found[2].casefold().startswith("mi") else 1)
        if not 0 < km <= _FARTHEST_KM:
            raise Unfit("write it as 50 km, or as 30 miles", "is no distance on this earth")
        return round(km, 3)

    return scalar("a distance, such as 50 km or 30 miles", convert)


def _day(value: Plain, try_: str) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    written = value.strip() if isinstance(value, str) else ""
    if not re.fullmatch(r"(?a)\d{4}-\d\d-\d\d", written):
        raise Unfit(try_)
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Unfit(try_, f"is {written}, a day that is in no calendar") from None


def _time(hour: str, minute: str) -> time:
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise Unfit("write it as 09:00-17:00", f"has no such time: {hour}:{minute}") from None
