"""A shortlist as it is kept: who matches a campaign, in plan order, and what to know of each.

It is derived from the target, the texts and the people, and brought up to date person by person:
only those who are new, who changed, or whose connection to the sender changed are looked at again.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import compress

from outreach.core.planner.people import NOBODY, People, members
from outreach.core.planner.people import people as people_of
from outreach.core.planner.situation import Shortlist
from outreach.core.plans import HeldCode

_CODES = tuple(HeldCode)
NO_CODE = 255


@dataclass(frozen=True, slots=True)
class Entry:
    """One person on a shortlist."""

    candidate: int
    rank: int  #: packed, see `Rank`; smaller comes first
    tie: int  #: a hash of the strongest identity
    company: int = 0
    code: HeldCode | None = None  #: what holds the person back whatever the day


@dataclass(frozen=True)
class Listing:
    """Everybody on a shortlist, column by column, in plan order; and what it was made from."""

    inputs: str = ""  #: digest of the target, the texts and the rules
    counter: int = -1  #: of the store, when it was made
    total: int = 0  #: how many people the store had then
    newest: int = 0  #: the highest id then
    connected: People = NOBODY  #: to the sender, then
    people: People = NOBODY
    ids: array[int] = field(default_factory=lambda: array("I"))
    ranks: array[int] = field(default_factory=lambda: array("Q"))
    ties: array[int] = field(default_factory=lambda: array("Q"))
    companies: array[int] = field(default_factory=lambda: array("Q"))
    codes: bytes = b""

    def shortlist(self) -> Shortlist:
        """Return the list as the planner takes it."""
        holds: dict[HeldCode, People] = {}
        for number in set(self.codes) - {NO_CODE}:
            only = bytes(number == code for code in range(NO_CODE + 1))
            holds[_CODES[number]] = people_of(compress(self.ids, self.codes.translate(only)))
        return Shortlist(self.ids, self.companies, holds, self.people, self.ranks)

    def with_changes(self, gone: People, entries: Iterable[Entry], *, like: Listing) -> Listing:
        """Return the list without some people and with others, in order; made from what `like` is.

        Whoever is among the entries is replaced.
        """
        new = list(entries)
        leaving = gone | people_of(entry.candidate for entry in new)
        if not new and not leaving & self.people:
            return self._confirmed(like)
        rows = [*self._rows(leaving), *map(_row, new)]
        rows.sort()
        ranks, ties, ids, companies, codes = zip(*rows, strict=True) if rows else ((),) * 5
        return Listing(
            inputs=like.inputs,
            counter=like.counter,
            total=like.total,
            newest=like.newest,
            connected=like.connected,
            people=self.people & ~leaving | people_of(entry.candidate for entry in new),
            ids=array("I", ids),
            ranks=array("Q", ranks),
            ties=array("Q", ties),
            companies=array("Q", companies),
            codes=bytes(codes),
        )

    def has_the_rows_of(self, other: Listing) -> bool:
        """Say whether a list differs from another at most in when it was made."""
        return self.ids is other.ids and self.connected == other.connected

    def _confirmed(self, like: Listing) -> Listing:
        return replace(
            self,
            inputs=like.inputs,
            counter=like.counter,
            total=like.total,
            newest=like.newest,
            connected=like.connected,
        )

    def _rows(self, leaving: People) -> Sequence[tuple[int, int, int, int, int]]:
        rows = zip(self.ranks, self.ties, self.ids, self.companies, self.codes, strict=True)
        if not leaving & self.people:
            return list(rows)
        gone = set(members(leaving & self.people))
        return [row for row in rows if row[2] not in gone]


def number(text: str) -> int:
    """Return a text as a 63-bit number: the same for the same text, and never 0."""
    return (
        int.from_bytes(sha256(text.encode("utf-8", "surrogatepass")).digest()[:8], "big") >> 1 | 1
    )


def _row(entry: Entry) -> tuple[int, int, int, int, int]:
    code = NO_CODE if entry.code is None else _CODES.index(entry.code)
    return (entry.rank, entry.tie, entry.candidate, entry.company, code)
