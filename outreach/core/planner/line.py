"""The new people of one campaign in the order they are served, and in the order notes are given.

A shortlist is kept in one order: known places first, then nice-to-haves met, titles, a hash. Within
each of its two halves people who meet more come first, so who meets most is found by merging the
two, without looking at everybody.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cached_property
from heapq import merge
from itertools import compress, islice, repeat
from typing import NamedTuple

from outreach.core.planner.cases import Case
from outreach.core.planner.people import NOBODY, People, flags, has, people
from outreach.core.planner.sieve import Sieve
from outreach.core.planner.situation import UNKNOWN_PLACE, nice_met
from outreach.core.sequences import Next


class InLine(NamedTuple):
    """Somebody who waits for a first touch."""

    candidate: int
    company: int  #: as a number; 0 when unknown
    rank: int = 0

    @property
    def nice_met(self) -> int:
        """Return how many nice-to-haves the person meets."""
        return nice_met(self.rank)


class Line:
    """The new people of one campaign, and those enrolled whom nobody wrote to yet."""

    def __init__(self, sieve: Sieve, cases: Mapping[int, Case]) -> None:
        self.sieve = sieve
        self.cases = cases
        self.roster = sieve.roster
        self.everybody = sieve.free | people(cases)
        begins = (sieve.connect, sieve.known, sieve.to_acquaintances)
        self.groups = [coming for coming in dict.fromkeys(begins) if coming]
        self._acquainted = self.roster.acquainted & ~self.roster.connected

    @cached_property
    def _is_connected(self) -> bytes:
        connected = self.roster.connected & self.everybody
        return flags(connected, self.everybody.bit_length())

    @cached_property
    def _is_acquainted(self) -> bytes:
        acquainted = self._acquainted & self.everybody
        return flags(acquainted, self.everybody.bit_length())

    def next_of(self, one: int) -> Next:
        """Return what somebody would get."""
        if one in self.cases:
            return self.cases[one].next
        coming = self.sieve.next_of(
            is_connected=bool(self._is_connected[one]),
            is_acquainted=bool(self._is_acquainted[one]),
        )
        assert coming is not None  # who has no first step is held back by the sieve
        return coming

    def group(self, coming: Next) -> People:
        """Return everybody in line who uses the same budgets as this step."""
        found = NOBODY
        if self.sieve.known and self.sieve.known.channel is coming.channel:
            found |= self.everybody & self.roster.connected
        if self.sieve.connect and self.sieve.connect.channel is coming.channel:
            found |= self.everybody & ~self.roster.connected & ~self._acquainted
        if self.sieve.introduced and self.sieve.introduced.channel is coming.channel:
            found |= self.everybody & self._acquainted
        return found

    def in_order(self, who: People) -> Iterator[InLine]:
        """Yield people in their order; who left the shortlist comes last."""
        if who:
            yield from self._listed(who, 0, None)
            yield from self._unlisted(who)

    def by_nice(self, who: People) -> Iterator[InLine]:
        """Yield people by nice-to-haves met, the most first; who are equal in their order."""
        if not who:
            return iter(())
        ranks = self.roster.shortlist.ranks
        half = bisect_left(ranks, UNKNOWN_PLACE) if ranks else None
        halves = [self._listed(who, 0, half)]
        if half is not None:
            halves.append(self._listed(who, half, None))
        return merge(*halves, self._unlisted(who), key=lambda one: -one.nice_met)

    def _listed(self, who: People, first: int, end: int | None) -> Iterator[InLine]:
        listed = self.roster.shortlist
        known = flags(who, max(who.bit_length(), listed.people.bit_length()))
        rows = zip(
            listed.ids, listed.companies or repeat(0), listed.ranks or repeat(_LAST), strict=False
        )
        ids = islice(listed.ids, first, end)
        return map(InLine._make, compress(islice(rows, first, end), map(known.__getitem__, ids)))

    def _unlisted(self, who: People) -> Iterator[InLine]:
        for one, case in self.cases.items():
            if has(who, one) and not has(self.roster.shortlist.people, one):
                yield InLine(one, case.enrolled.company, _LAST)


#: The rank of somebody of whom nothing nice is known.
_LAST = 255 << 24
