"""Invitations.csv: the requests that the owner sent, and those that came in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from outreach.core.intake.archive.cells import (
    Header,
    Person,
    cell,
    name_key,
    person,
    read_moment,
    text_key,
)
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


def read_requests(header: Sequence[str], rows: Iterable[Row]) -> Iterator[Request | Rejected]:
    """Yield a request or a rejection for every row, in their order."""
    columns = Header(header)
    places = [
        columns.of(name)
        for name in (
            "From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl",
            "inviteeProfileUrl",
        )
    ]  # fmt: skip
    for number, line, cells, fault in rows:
        sender, to, at, note, direction, inviter, invitee = (cell(cells, one) for one in places)
        found = _request(
            number, line, (person(sender, inviter), person(to, invitee)), at, note, direction
        )
        reason = fault or (found if isinstance(found, str) else "")
        if not any(map(str.strip, cells)):
            reason = BLANK_ROW
        if reason or isinstance(found, str):
            yield Rejected(number, line, reason, tuple(cells))
        else:
            yield found


def _request(
    row: int, line: int, people: tuple[Person, Person], at: str, note: str, direction: str
) -> Request | str:
    sender, invited = people
    moment = read_moment(at)
    if moment is None:
        return BAD_DATE
    way = direction.strip().lower()
    if way not in _OUT | _IN:
        return "no_direction"
    is_ours = way in _OUT
    other = invited if is_ours else sender
    if not other.key and not name_key(other.name):
        return NO_IDENTITY
    return Request(row, line, moment, sender, invited, is_ours, text_key(note))
