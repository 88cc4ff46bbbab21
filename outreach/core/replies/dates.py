"""When somebody who says "not now" may be asked again: `after the summer`, `in sechs Monaten`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from outreach.core.replies.languages import Calendar

#: What is nearer than this is an appointment, unless the words say otherwise.
NEAR = timedelta(days=21)
_SEASON_MONTHS = 3
_QUALITIES = ("gone", "since", "until", "after", "before", "around")
_PARTS = ("early", "middle", "late")
_MIDDLE, _LATE = 15, 25
_NEXT_DAYS = 7


class Coming(NamedTuple):
    """A day that is spoken of."""

    day: date
    is_said_as_end: bool  #: until, after, before, from then on: not merely the name of a month
    start: int  #: where in the text


def coming(text: str, calendar: Calendar, today: date) -> list[Coming]:
    """Return the days to come that a folded text speaks of."""
    found = [*_spans(text, calendar, today), *_named(text, calendar, today)]
    return [one for one in found if one.day > today]


def _spans(text: str, calendar: Calendar, today: date) -> Iterator[Coming]:
    if not calendar.units:
        return
    for hit in _counted(calendar).finditer(text):
        number = hit["number"]
        count = int(number) if number.isdigit() else calendar.numbers[number]
        unit = next(
            size for name, size in calendar.units.items() if re.fullmatch(name, hit["unit"])
        )
        day = today + timedelta(days=-unit * count) if unit < 0 else _later(today, unit * count)
        yield Coming(day, True, hit.start())
    for words, months in calendar.spans.items():
        for hit in _words(words).finditer(text):
            yield Coming(_later(today, months), True, hit.start())
    for words, what in calendar.next_ones.items():
        for hit in _words(words).finditer(text):
            yield Coming(_next(today, what), True, hit.start())


def _named(text: str, calendar: Calendar, today: date) -> Iterator[Coming]:
    for month, name in enumerate(calendar.months, start=1):
        if any(one in text for one in name.split("|")):
            hits = _month(calendar, name).finditer(text)
            yield from (_of_month(hit, month, today) for hit in hits if not hit["gone"])
    periods = [*_periods(calendar.seasons, 3), *_periods(calendar.quarters, 3)]
    for name, month, length in periods:
        for hit in _period(calendar, name).finditer(text):
            if not hit["gone"]:
                start = _first(hit, month, today)
                day = _later(start, length) if hit["after"] else start
                yield Coming(day, True, hit.start())
    for name, feast in calendar.feasts.items():
        for hit in _period(calendar, name).finditer(text):
            if not hit["gone"]:
                yield Coming(_of_feast(feast, hit, today), True, hit.start())
    if calendar.year:
        yield from _of_year(text, calendar, today)


def _of_month(hit: re.Match[str], month: int, today: date) -> Coming:
    start = _first(hit, month, today)
    is_end = any(hit[name] for name in ("since", "until", "after", "before"))
    number = hit["before_day"] or hit["after_day"]
    if number and 1 <= int(number) <= 28:
        exact = date(int(hit["year"] or today.year), month, int(number))
        is_gone = exact <= today and not hit["year"]
        day = exact.replace(year=today.year + 1) if is_gone else exact
    elif hit["after"] or (hit["until"] and hit["late"]):
        day = _later(start, 1)
    elif hit["middle"]:
        day = start.replace(day=_MIDDLE)
    elif hit["late"]:
        day = start.replace(day=_LATE)
    else:
        day = start
    has_part = any(hit[name] for name in _PARTS)
    return Coming(day, is_end or has_part, hit.start())


def _of_year(text: str, calendar: Calendar, today: date) -> Iterator[Coming]:
    for hit in _period(calendar, calendar.year).finditer(text):
        if hit["late"] and not hit["gone"]:
            is_over = hit["until"] or hit["after"]
            day = date(today.year + 1, 1, 1) if is_over else date(today.year, 12, 1)
            yield Coming(day, True, hit.start())


def _of_feast(feast: str, hit: re.Match[str], today: date) -> date:
    """Return the day after a feast of the year that is said, else of the next one."""
    year = int(hit["year"] or today.year)
    after = _FEASTS[feast](year) + timedelta(days=1)
    is_gone = after <= today and not hit["year"]
    return _FEASTS[feast](year + 1) + timedelta(days=1) if is_gone else after


def _easter(year: int) -> date:
    """Return Easter Sunday by the calendar of the West (Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


_FEASTS: Mapping[str, Callable[[int], date]] = {
    "easter": _easter,
    "pentecost": lambda year: _easter(year) + timedelta(days=49),
    "christmas": lambda year: date(year, 12, 25),
}


def _periods(named: Mapping[str, int], length: int) -> list[tuple[str, int, int]]:
    return [(name, month, length) for name, month in named.items()]


def _first(hit: re.Match[str], month: int, today: date) -> date:
    """Return the first day of the month of the year that is said, else of the next of that name."""
    if hit["year"]:
        return date(int(hit["year"]), month, 1)
    this = date(today.year, month, 1)
    return this if this > today else date(today.year + 1, month, 1)


def _later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    last = min(day.day, 28) if day.day > 28 else day.day
    return date(day.year + years, month + 1, last)


def _next(today: date, what: str) -> date:
    if what == "week":
        return today + timedelta(days=_NEXT_DAYS - today.weekday())
    if what == "month":
        return _later(today.replace(day=1), 1)
    if what == "quarter":
        return _later(date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3)
    return date(today.year + 1, 1, 1)


@lru_cache(maxsize=8)
def _counted(calendar: Calendar) -> re.Pattern[str]:
    numbers = _any(sorted(calendar.numbers, key=len, reverse=True))
    units = _any(calendar.units)
    pattern = rf"\b(?:{calendar.within}) (?P<number>\d{{1,2}}|{numbers}) (?P<unit>{units})\b"
    return re.compile(pattern)


_YEAR = r"(?:,?(?: of)? (?P<year>20\d\d)(?!\w))?"


@lru_cache(maxsize=64)
def _month(calendar: Calendar, name: str) -> re.Pattern[str]:
    ordinal = f"(?:{calendar.ordinal})?"
    day = rf"(?P<before_day>\d{{1,2}}){ordinal} (?:of |de |d')?"
    before = rf"(?:(?:the |dem |den |le |el |il |o )?{day})?"
    after = rf"(?: (?P<after_day>\d{{1,2}})(?!\d){ordinal})?"
    return re.compile(rf"(?<!\w){_qualified(calendar)}{before}(?:{name})(?!\w){after}{_YEAR}")


@lru_cache(maxsize=64)
def _period(calendar: Calendar, name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_qualified(calendar)}(?:{name})(?!\w){_YEAR}")


def _qualified(calendar: Calendar) -> str:
    kinds = "|".join(f"(?P<{one}>{_longest_first(getattr(calendar, one))})" for one in _QUALITIES)
    parts = "|".join(f"(?P<{one}>{_longest_first(getattr(calendar, one))})" for one in _PARTS)
    the = "the|dem|den|der|my|le|la|les|el|il|de|het|o|a"
    return rf"(?:(?:{kinds}) )?(?:(?:{the}) )?(?:(?:{parts})[ -]?(?:of )?(?:the )?)?"


def _longest_first(words: str) -> str:
    return _any(sorted(words.split("|"), key=len, reverse=True))


@lru_cache(maxsize=64)
def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


def _any(words: Sequence[str] | Mapping[str, int]) -> str:
    return "|".join(words)
