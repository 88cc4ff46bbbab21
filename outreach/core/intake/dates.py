"""Read the date of a cell, in every form that exports and spreadsheets write.

A date is read or it is None with a code that says why; nothing is ever cut out of a longer text.
`03/04/2024` alone could be April or March: whether a file writes the day or the month first is
settled by its other rows, where one of the two numbers is above 12. Times are passed over, the
date stays as written: LinkedIn names no zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple


class Order(StrEnum):
    """Which number comes first in a numeric date."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class Reading(NamedTuple):
    """A date, or None with the code of the reason; both None for an empty cell."""

    value: date | None
    problem: str | None = None


class Orders(NamedTuple):
    """What a file's unambiguous dates say of the order, per separator; None is not settled."""

    slashed: Order | None = None  #: 3/4/2024 and 3-4-2024
    dotted: Order | None = Order.DAY_FIRST  #: 3.4.2024 is written day first wherever dots are used


AMBIGUOUS = "ambiguous_date"
UNREADABLE = "unparseable_date"
NUMBER = "excel_serial_or_number"
FUTURE = "date_in_future"
TOO_EARLY = "date_before_linkedin"

_FIRST_YEAR = 2003  #: LinkedIn opened on 5 May 2003; earlier dates are zeros of a spreadsheet

#: English, German, French, Spanish, Italian, Dutch, Portuguese, Danish, Swedish, Polish; the first
#: letters suffice where they are unique over all of them.
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier janv ene enero gen gennaio januari janeiro stycznia sty",
            "feb february februar février fevrier févr fevr fév febrero febbraio februari "
            "fevereiro fev lutego lut",
            "mar march märz maerz mär mrz mars marzo maart mrt março marco marts marca",
            "apr april avril avr abr abril aprile kwietnia kwi",
            "may mai mayo mag maggio mei maio maj maja",
            "jun june juni juin junio giu giugno junho czerwca cze",
            "jul july juli juil juillet julio lug luglio julho lipca lip",
            "aug august août aout aoû ago agosto augustus augusti sierpnia sie",
            "sep sept september septembre septiembre set settembre setembro wrz września wrzesnia",
            "oct october okt oktober octobre octubre ott ottobre out outubro paź paz października",
            "nov november novembre noviembre novembro lis listopada",
            "dec december dez dezember déc décembre decembre dic diciembre dicembre dezembro gru "
            "grudnia",
        ),
        start=1,
    )
    for name in names.split()
}

_TIME = (
    r"(?:[T, ]+(?:at |um |à |a las )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?"
    r"(?: ?[ap]\.? ?m\.?)?(?: ?(?:Z|UTC|GMT|[A-Z]{2,5})?(?: ?[+-]\d{2}:?\d{2})?)?(?: ?\([^)]*\))?)?"
)
_LEAD = r"(?:connected(?: on)? ?:? ?)?(?:[^\W\d_]{2,10}\.?,? )?"  # a weekday
_ISO = re.compile(
    r"(\d{4}) ?(?:[-/.年]|년) ?(\d{1,2}) ?(?:[-/.月]|월) ?(\d{1,2})[日일.]?" + _TIME, re.IGNORECASE
)
_COMPACT = re.compile(r"(20\d{2})(\d{2})(\d{2})")
_DAY_NAME = re.compile(
    _LEAD + r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[ ./-]*(?:de |di )?([^\W\d_]{3,12})\.?[ ,./-]*"
    r"(?:de |di |del )?('?\d{2}|\d{4})" + _TIME,
    re.IGNORECASE,
)
_NAME_DAY = re.compile(
    _LEAD + r"([^\W\d_]{3,12})\.?[ .-]*(\d{1,2})(?:st|nd|rd|th)?[ ,-]+('?\d{2}|\d{4})" + _TIME,
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    _LEAD + r"(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})" + _TIME, re.IGNORECASE
)
#: LinkedIn's own 12-hour form (`1/29/26, 2:37 PM`) is American, whatever the language.
_LINKEDIN = re.compile(r"\d{1,2}/\d{1,2}/\d{2}, \d{1,2}:\d{2} [AP]M")


def read(cell: str, *, today: date, orders: Orders | None = None) -> Reading:
    """Return the date of a clean cell; a date after tomorrow (zones differ) is no fact yet."""
    if not cell:
        return Reading(None)
    found = _named(cell) or _numeric(cell, orders or Orders())
    if found is None:
        return Reading(None, NUMBER if cell.replace(".", "").isdecimal() else UNREADABLE)
    return _plausible(found, today)


def needs_order(cell: str) -> bool:
    """Say whether only the other rows can tell the day from the month."""
    numeric = _NUMERIC.fullmatch(cell)
    return numeric is not None and _evidence(numeric) is None and numeric[1] != numeric[3]


def settle(cells: Iterable[str]) -> Orders:
    """Return which order a file's dates are written in, as far as its own rows prove one."""
    seen: dict[bool, set[Order]] = {True: set(), False: set()}
    for cell in cells:
        numeric = _NUMERIC.fullmatch(cell)
        order = _evidence(numeric) if numeric else None
        if numeric and order:
            seen[numeric[2] == "."].add(order)
    return Orders(_only(seen[False], None), _only(seen[True], Order.DAY_FIRST))


def _only(orders: set[Order], default: Order | None) -> Order | None:
    if not orders:
        return default
    return next(iter(orders)) if len(orders) == 1 else None


def _evidence(numeric: re.Match[str]) -> Order | None:
    """Return the order that one date proves by itself."""
    first, second = int(numeric[1]), int(numeric[3])
    if first > 12 >= second:
        return Order.DAY_FIRST
    if second > 12 >= first or _LINKEDIN.fullmatch(numeric[0]):
        return Order.MONTH_FIRST
    return None


def _named(cell: str) -> Reading | None:
    """Read the forms in which nothing is ambiguous: ISO and those with the month's name."""
    iso = _ISO.fullmatch(cell) or _COMPACT.fullmatch(cell)
    if iso:
        return _date(iso[1], int(iso[2]), iso[3])
    named = _DAY_NAME.fullmatch(cell)
    if named:
        return _date(named[3], _MONTHS.get(named[2].casefold()), named[1])
    named = _NAME_DAY.fullmatch(cell)
    if named:
        return _date(named[3], _MONTHS.get(named[1].casefold()), named[2])
    return None


def _numeric(cell: str, orders: Orders) -> Reading | None:
    numeric = _NUMERIC.fullmatch(cell)
    if numeric is None:
        return None
    first, second, year = numeric[1], numeric[3], numeric[4]
    settled = orders.dotted if numeric[2] == "." else orders.slashed
    order = _evidence(numeric) or settled
    if order is None and int(first) != int(second):
        return Reading(None, AMBIGUOUS)
    if order is Order.MONTH_FIRST:
        first, second = second, first
    return _date(year, int(second), first)


def _date(year: str, month: int | None, day: str) -> Reading:
    """Return the date, if the calendar has it; two digits mean this century."""
    number = int(year.lstrip("'"))
    try:
        return Reading(date(number + 2000 if number < 100 else number, month or 0, int(day)))
    except ValueError:
        return Reading(None, UNREADABLE)


def _plausible(found: Reading, today: date) -> Reading:
    if found.value is None:
        return found
    if found.value > today + timedelta(days=1):
        return Reading(None, FUTURE)
    return found if found.value.year >= _FIRST_YEAR else Reading(None, TOO_EARLY)
