"""Times as people type them: `yesterday`, `2026-03-02`, `2026-03-02T10:42`, `next monday`.

A time that is known to the day is kept as a day (midnight UTC of that date), so that no curve
pretends to hours.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from outreach.core.errors import WrongUsage
from outreach.core.words import Precision

#: Stands for the moment of what has none that can be read: before anything LinkedIn ever wrote.
UNDATED = datetime(2003, 1, 1, tzinfo=UTC)
_AGO = {"today": 0, "yesterday": 1}
_SPANS = {"day": 1, "week": 7}
_SPAN = re.compile(r"(?:in )?(\d{1,3}) ?(d|day|w|week)s?")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def moment(typed: str, now: datetime, zone: ZoneInfo) -> tuple[datetime, Precision]:
    """Return when something happened, in UTC, and how exactly; an hour without a zone is `zone`'s.

    WrongUsage for what is no time, and for the future.
    """
    text = typed.strip().lower()
    today = now.astimezone(zone).date()
    if text in _AGO:
        return _midnight(today - timedelta(days=_AGO[text])), Precision.DAY
    try:
        found = datetime.fromisoformat(typed.strip())
    except ValueError:
        raise _unreadable(typed, "--when yesterday, or --when 2026-03-02T10:42") from None
    is_day = len(typed.strip()) <= len("2026-03-02")
    if found.date() > today if is_day else _utc(found, zone) > now:
        raise WrongUsage(
            f"'{typed}' is in the future; what is logged has happened.",
            where="--when",
            try_="--when yesterday",
        )
    return (_midnight(found.date()), Precision.DAY) if is_day else (_utc(found, zone), _SECOND)


def coming_day(typed: str, today: date) -> date:
    """Return a day from tomorrow on: `tomorrow`, `monday`, `2 weeks`, `2026-03-09`."""
    text = typed.strip().lower().removeprefix("next ")
    if text == "tomorrow":
        return today + timedelta(days=1)
    if text in _WEEKDAYS:
        return today + timedelta(days=(_WEEKDAYS.index(text) - today.weekday() - 1) % 7 + 1)
    if span := _SPAN.fullmatch("1 week" if text == "week" else text):
        unit = "day" if span[2].startswith("d") else "week"
        return today + timedelta(days=max(1, int(span[1])) * _SPANS[unit])
    try:
        found = date.fromisoformat(typed.strip())
    except ValueError:
        raise _unreadable(typed, "--until 2026-04-01, tomorrow, monday, or '2 weeks'") from None
    if found <= today:
        raise WrongUsage(
            f"'{typed}' is not in the future.", where="--until", try_="--until tomorrow"
        )
    return found


_SECOND = Precision.SECOND


def _utc(found: datetime, zone: ZoneInfo) -> datetime:
    return (found if found.tzinfo else found.replace(tzinfo=zone)).astimezone(UTC)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _unreadable(typed: str, try_: str) -> WrongUsage:
    return WrongUsage(
        f"'{typed}' is not a time that can be read.", where=try_.split()[0], try_=try_
    )
