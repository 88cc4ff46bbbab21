"""Invitations.csv: the requests that the owner sent, and those that came in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from outreach.core.intake.archive.cells import (
    UNDATED,
    Header,
    Person,
    cell,
    fault_of,
    is_ambiguous,
    name_key,
    order_of,
    person,
    possible,
    read_moment,
    text_key,
)
from outreach.core.intake.archive.who import Who
from outreach.core.intake.dates import FUTURE, Order
from outreach.core.intake.rows import BLANK_ROW, NO_IDENTITY, Rejected, Row

_OUT = frozenset({"outgoing", "sent", "out"})
_IN = frozenset({"incoming", "received", "in"})
NO_DIRECTION = "no_direction"


class Request(NamedTuple):
    """One request; `at` has no zone and is taken as UTC, so its day may be off by one.

    None stands for a moment that cannot be read, or is yet to come: `odd` says which.
    """

    row: int
    line: int
    at: datetime | None
    sender: Person
    invited: Person
    is_ours: bool  #: sent by the owner
    note_key: str = ""  #: of the words that came with it; "" for none
    note: str = ""  #: these words, of a request that came in
    is_day_guessed: bool = False  #: nothing told the day from the month
    odd: str = ""  #: why there is no moment


def read_requests(
    header: Sequence[str], rows: Iterable[Row], today: date, owner: Who | None = None
) -> Iterator[Request | Rejected]:
    """Yield a request or a rejection for every row, in their order.

    Where a spreadsheet saved the table, all rows together tell the day from the month; where it
    has another word for the direction, whoever of the two is the `owner` does.
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
        is_ours = _direction(direction, people, owner or Who())
        found = _request(number, line, people, _moment(at, order, today), note, is_ours)
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
    found = read_moment(text, order) or UNDATED
    return fault_of(found, today) or found


def _request(
    row: int,
    line: int,
    people: tuple[Person, Person],
    at: datetime | str,
    note: str,
    is_ours: bool | None,
) -> Request | str:
    sender, invited = people
    if is_ours is None:
        return NO_DIRECTION
    other = invited if is_ours else sender
    if not other.key and not name_key(other.name):
        return NO_IDENTITY
    said = "" if is_ours else note.strip()
    moment, odd = (None, at) if isinstance(at, str) else (at, "")
    return Request(row, line, moment, sender, invited, is_ours, text_key(note), said, odd=odd)


def _direction(said: str, people: tuple[Person, Person], owner: Who) -> bool | None:
    """Say whether the owner sent it; None when nothing tells."""
    way = said.strip().lower()
    return way in _OUT if way in _OUT | _IN else owner.wrote(*people)
