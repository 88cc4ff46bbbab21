"""Cells of LinkedIn's archive: by the column's name, moments, and what two texts share."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

from outreach.core.intake import dates
from outreach.core.intake.cells import text as cleaned
from outreach.core.intake.dates import Order
from outreach.core.intake.headers import compact
from outreach.core.merging import canonical_profile_url, member_id
from outreach.core.moments import UNDATED as UNDATED
from outreach.core.text import fold

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?"
    r" ?(?:Z|UTC|GMT|\+00:?00)?",
    re.IGNORECASE,
)
#: `1/29/26, 2:37 PM`: American, whatever the language of the account.
_AMERICAN = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2}),? +(\d{1,2}):(\d{2})(?::(\d{2}))?[ \u202f]?([AP])\.?M\.?",
    re.IGNORECASE,
)
#: What a spreadsheet makes of it: 24 hours, and the day where the computer's owner has it.
_SAVED_AGAIN = re.compile(
    r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2}),? +(\d{1,2}):(\d{2})(?::(\d{2}))?"
)
#: How LinkedIn writes the moment of every message: `2026-02-03 09:15:00 UTC`.
_USUAL, _LAST_HOUR = "-- :: UTC", "23"
_WORD = re.compile(r"[^\W_]+")
#: Why a moment is none.
BAD_DATE = "unparseable_date"
_MONTHS = 12
_ZONES = timedelta(days=1)


class Header:
    """Where the columns of a table stand, by their names without case and spaces."""

    def __init__(self, header: Sequence[str]) -> None:
        names = [compact(name) for name in header]
        self._at = {name: place for place, name in reversed(list(enumerate(names)))}

    def of(self, name: str) -> int:
        """Return the place of a column; -1 when the table has none."""
        return self._at.get(compact(name), -1)


class Person(NamedTuple):
    """Somebody as a row of the archive names them."""

    name: str = ""
    profile_url: str = ""  #: canonical; "" for companies, closed accounts, none
    member_id: str = ""

    @property
    def key(self) -> str:
        """Return the strongest key: `profile:…` or `member:…`; "" when only a name is known."""
        if self.profile_url:
            return f"profile:{self.profile_url}"
        return f"member:{self.member_id}" if self.member_id else ""


@lru_cache(maxsize=1 << 16)  # the owner stands in every row, and people in many
def person(name: str, url: str) -> Person:
    """Return whom a name and a link mean."""
    link = url.strip()
    profile, member = canonical_profile_url(link) or "", member_id(link) or ""
    return Person(" ".join(name.split()), profile, member)


def cell(row: Sequence[str], place: int) -> str:
    """Return one cell; "" where the row is short or the table has no such column."""
    return row[place] if 0 <= place < len(row) else ""


def read_moment(text: str, order: Order | None = None) -> datetime | None:
    """Return a moment as UTC; None for what is none. Where no zone is said, none is known.

    Requests carry no zone: their day may be the one before or after. `order` is that of the table,
    for dates that could be two days; without it they are LinkedIn's, month first.
    """
    text = text.strip()
    found = _iso(text) or _american(text) or _saved_again(text, order)
    return found if found is not None and found > UNDATED else None


def order_of(moments: Collection[str], today: date) -> Order | None:
    """Return which number comes first in a table saved by a spreadsheet; None if nothing tells.

    Other rows tell, where one number is above 12, and so does a day that is yet to come.
    """
    open_ones = {one for one in moments if is_ambiguous(one)}
    settled = dates.settle(map(cleaned, moments)).slashed if open_ones else None
    if settled is not None:
        return settled
    found = [order for order in Order if all(possible(one, today, [order]) for one in open_ones)]
    return found[0] if len(found) == 1 else None


def possible(text: str, today: date, orders: Iterable[Order]) -> datetime | None:
    """Return the first reading that is not in the future (zones differ by a day), if any."""
    found = (read_moment(text, order) for order in orders)
    return next((at for at in found if at and at.date() <= today + _ZONES), None)


def fault_of(at: datetime, today: date) -> str:
    """Return why a moment proves nothing; "" when it may be. Nothing happened tomorrow."""
    if at == UNDATED:
        return BAD_DATE
    return "" if at.date() <= today + _ZONES else dates.FUTURE


def is_ambiguous(text: str) -> bool:
    """Say whether a moment could be of two days."""
    found = _SAVED_AGAIN.fullmatch(text.strip())
    if not found or found[2] == ".":
        return False
    return int(found[1]) != int(found[3]) and max(int(found[1]), int(found[3])) <= _MONTHS


def _iso(text: str) -> datetime | None:
    if _signs(text) == _USUAL and text[0] != "0" and text[11:13] <= _LAST_HOUR:
        with suppress(ValueError):
            return datetime.fromisoformat(f"{text[:-4]}+00:00")
    found = _ISO.fullmatch(text)
    return _moment(*(int(part or 0) for part in found.groups())) if found else None


def _signs(text: str) -> str:
    """Return what stands between the numbers where LinkedIn wrote a moment."""
    return text[4:8:3] + text[10:17:3] + text[19:]


def _american(text: str) -> datetime | None:
    found = _AMERICAN.fullmatch(text)
    if not found:
        return None
    month, day, year, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    if not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if found[7].upper() == "P" else 0)
    return _moment(year, month, day, hour, minute, second)


def _saved_again(text: str, order: Order | None) -> datetime | None:
    found = _SAVED_AGAIN.fullmatch(text)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    is_day_first = found[2] == "." or first > _MONTHS
    is_day_first |= order is Order.DAY_FIRST and second <= _MONTHS
    month, day = (second, first) if is_day_first else (first, second)
    return _moment(year, month, day, int(found[5]), int(found[6]), int(found[7] or 0))


def _moment(
    year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0
) -> datetime | None:
    try:
        full = year + 2000 if year < 100 else year
        return datetime(full, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None


def text_key(text: str) -> str:
    """Return what two writings of one text share: a hash of its words; "" when it has none."""
    words = _WORD.findall(fold(text))
    return sha256(" ".join(words).encode()).hexdigest()[:32] if words else ""


def name_key(name: str) -> str:
    """Return a name as two files may spell it: folded, without what follows a comma."""
    return " ".join(_WORD.findall(fold(name.partition(",")[0])))
