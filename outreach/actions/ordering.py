"""Who comes first of many who match, in the order of a target or with the words in the title first.

What counts is asked of the index, the best first: who is known to be in the area, who meets most
nice-to-haves, whose title is wanted word for word, who lives nearest; and among equals the index
knows whose turn it is. So of half a million people the first page is known from the rows of few.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import nsmallest
from typing import TYPE_CHECKING

from outreach.core import matching
from outreach.core.campaigns import Target
from outreach.core.matching import Questions
from outreach.core.query import Node, all_of, document, predicate
from outreach.store import candidates, search

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection as Transaction

#: What sorts equals: their title's rank and their distance, the tie-break, the id.
Key = tuple[tuple[int, int], str, int]
Rank = Callable[[str, str | None], tuple[int, int]]
Ring = Sequence[int]  #: towns that are equally far

#: The rows of so many are read sooner than the index is asked once more.
FEW = 2_000
_RARE = 10  # times as many are read whose whole titles are wanted: they are long to look up
_MORE = 4  # times as many distances are asked for at once after few lived so near


def first_of(
    tx: Transaction, node: Node, target: Target | None, limit: int | None, *, few: int = FEW
) -> list[int]:
    """Return the first people of all who match; all without a limit."""
    page = _Page(tx, target, limit, few)
    if target is None:
        page.take(all_of(node, matching.in_title(node)))
        page.take(node)
        return page.chosen
    known = matching.in_known_place(target, node)
    for place in [known, node] if target.area.is_set else [node]:
        for nice in matching.nicer_nodes(target):
            page.take(all_of(place, nice))
    return page.chosen


class _Page:
    """The people who come first; each group that is taken holds those before it as well."""

    def __init__(self, tx: Transaction, target: Target | None, limit: int | None, few: int) -> None:
        self.chosen: list[int] = []
        asked = matching.questions(target) if target else None
        self._asked = asked if asked and asked.is_ranked else None
        self._tx, self._limit, self._few = tx, limit, few

    @property
    def _is_full(self) -> bool:
        return self._limit is not None and len(self.chosen) >= self._limit

    def take(self, node: Node) -> None:
        """Take the next of the people who are equal but for title and place."""
        if self._is_full:
            return
        if self._asked is None:
            self._next(node)
        elif self._limit is None:
            self._read(search.matching_ids(self._tx, node))
        elif not self._read_if_few(node):
            self._by_title(node, self._asked)

    def _by_title(self, node: Node, asked: Questions) -> None:
        """Take people the first of whom have a wanted title word for word."""
        if asked.target.titles.any:
            whole = matching.whole_title_node(asked.target)
            if whole is None:
                return self._read(search.matching_ids(self._tx, node))
            if self._of_turns(node, asked):
                return None
            ids = search.ids_if_few(self._tx, whole, self._few)
            if ids is None:
                self._of_whole_titles(all_of(node, whole), asked)
            else:
                self._read(search.among(self._tx, node, ids))
        return self._by_place(node, asked)

    def _of_whole_titles(self, node: Node, asked: Questions) -> None:
        if not self._read_if_few(node, _RARE):
            self._by_place(node, asked)

    def _of_turns(self, node: Node, asked: Questions) -> bool:
        """Fill the page from those whose turn it is where the nearest live, if that is enough."""
        there = node
        if asked.has_circle:
            rings = _rings(asked.target, search.towns(self._tx))
            if not rings:
                return False
            there = all_of(node, matching.town_node(rings[0]))
        keys = sorted(_keys(self._tx, search.first_ids(self._tx, there, self._few), asked.rank))
        whole = [person for rank, _, person in keys if rank[0] == 0]
        chosen = list(dict.fromkeys([*self.chosen, *whole]))
        if self._limit is None or len(chosen) < self._limit:
            return False
        self._add(whole)
        return True

    def _by_place(self, node: Node, asked: Questions) -> None:
        """Take people whose titles are equal, the nearest first."""
        if asked.has_circle:
            self._nearest(node, _rings(asked.target, search.towns(self._tx)))
        self._next(node)

    def _nearest(self, node: Node, rings: Sequence[Ring]) -> None:
        """Take people by how far they live: of more and more towns at once, as few live there."""
        at, size = 0, 1
        while at < len(rings) and not self._is_full:
            towns = [town for ring in rings[at : at + size] for town in ring]
            there = all_of(node, matching.town_node(towns))
            if self._read_if_few(there):
                at, size = at + size, size * _MORE
            elif size > 1:
                size = 1
            else:
                self._next(there)
                at += 1

    def _next(self, node: Node) -> None:
        """Take people who are all equal, by whose turn it is."""
        if self._is_full:
            return
        self._add(search.first_ids(self._tx, node, self._limit))

    def _read_if_few(self, node: Node, times: int = 1) -> bool:
        ids = search.ids_if_few(self._tx, node, self._few * times)
        if ids is not None:
            self._read(ids)
        return ids is not None

    def _read(self, ids: Iterable[int]) -> None:
        known = set(self.chosen)
        others = [one for one in ids if one not in known]
        rank = self._asked.rank if self._asked else None
        self._add(best(self._tx, others, rank, self._limit))

    def _add(self, found: Iterable[int]) -> None:
        self.chosen = list(dict.fromkeys([*self.chosen, *found]))[: self._limit]


def _rings(target: Target, towns: Iterable[int]) -> list[Ring]:
    """Return towns by how far they are from what the target is near to, the nearest first."""
    found: dict[int, list[int]] = {}
    for town in towns:
        far = matching.km_of_town(target.area, town)
        if far is not None:
            found.setdefault(matching.distance_rank(far), []).append(town)
    return [found[far] for far in sorted(found)]


def in_order(tx: Transaction, ids: Sequence[int], target: Target) -> list[int]:
    """Return few people in the order of a target, by looking at each of them."""
    fit = matching.questions(target).fit
    keys = {
        one: fit(person, document(person)).order_key
        for one, person in candidates.load(tx, ids).items()
    }
    return sorted(keys, key=keys.__getitem__)


def titled_first(tx: Transaction, ids: Sequence[int], node: Node) -> list[int]:
    """Return few people, those with a wanted word in the title first, by looking at each."""
    titled = predicate(matching.in_title(node))
    keys = {
        one: (not titled(document(person)), matching.tie(person.identity), one)
        for one, person in candidates.load(tx, ids).items()
    }
    return sorted(keys, key=keys.__getitem__)


def best(tx: Transaction, ids: Sequence[int], rank: Rank | None, limit: int | None) -> list[int]:
    """Return the first of people by what their rows tell, then by the hash of their identity."""
    many = len(ids) if limit is None else limit
    return [person for *_, person in nsmallest(many, _keys(tx, ids, rank))]


def _keys(tx: Transaction, ids: Sequence[int], rank: Rank | None) -> Iterator[Key]:
    for person, identity, title, location in search.identities(tx, ids):
        yield rank(title, location) if rank else (0, 0), matching.tie(identity), person
