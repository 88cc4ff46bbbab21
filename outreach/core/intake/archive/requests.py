"""Invitations.csv: the requests that the owner sent, and those that came in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from outreach.core.intake.archive.cells import (
    Header,
    Person,
    cell,
    is_ambiguous,
    name_key,
    order_of,
    person,
    possible,
    read_moment,
    text_key,
)
from outreach.core.intake.dates import FUTURE, Order
from outreach.core.intake.rows import BLANK_ROW, NO_IDENTITY, Rejected, Row

_OUT = frozenset({"outgoing", "sent", "out"})
_IN = frozenset({"incoming", "received", "in"})
BAD_DATE = "unparseable_date"


class Request(NamedTuple):
    """One request; `at` has no zone and is taken as UTC, so its day may be off by one."""

    row: int
    line: int
    at: datetime
    sender: Person
    invited: Person
    is_ours: bool  #: sent by the owner
    note_key: str = ""  #: of the words that came with it; "" for none
    note: str = ""  #: these words, of a request that came in
    is_day_guessed: bool = False  #: nothing told the day from the month


def read_requests(
    header: Sequence[str], rows: Iterable[Row], today: date
) -> Iterator[Request | Rejected]:
    """Yield a request or a rejection for every row, in their order.

    Where a spreadsheet saved the table, all rows together tell the day from the month.
    """
    columns, rows = Header(header), list(rows)
    order = order_of([cell(row[2], columns.of("Sent At")) for row in rows], today)
    places = [
        columns.of(name)
        for name in (
            "From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl",
            "inviteeProfileUrl",
        )
    ]  # fmt: skip
    for number, line, cells, fault in rows:
        sender, to, at, note, direction, inviter, invitee = (cell(cells, one) for one in places)
        people = person(sender, inviter), person(to, invitee)
        found = _request(number, line, people, _moment(at, order, today), note, direction)
        reason = fault or (found if isinstance(found, str) else "")
        if not any(map(str.strip, cells)):
            reason = BLANK_ROW
        if reason or isinstance(found, str):
            yield Rejected(number, line, reason, tuple(cells))
        else:
            yield found._replace(is_day_guessed=order is None and is_ambiguous(at))


def _moment(text: str, order: Order | None, today: date) -> datetime | str:
    """Return when it was, or why nobody can say."""
    if order is None and is_ambiguous(text):
        return possible(text, today, (Order.MONTH_FIRST, Order.DAY_FIRST)) or FUTURE
    return read_moment(text, order) or BAD_DATE


def _request(
    row: int,
    line: int,
    people: tuple[Person, Person],
    at: datetime | str,
    note: str,
    direction: str,
) -> Request | str:
    sender, invited = people
    if isinstance(at, str):
        return at
    way = direction.strip().lower()
    if way not in _OUT | _IN:
        return "no_direction"
    is_ours = way in _OUT
    other = invited if is_ours else sender
    if not other.key and not name_key(other.name):
        return NO_IDENTITY
    said = "" if is_ours else note.strip()
    return Request(row, line, at, sender, invited, is_ours, text_key(note), said)
