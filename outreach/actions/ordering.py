"""Who comes first of many who match, in the order of a target or with the words in the title first.

Of half a million people the first page is known from few: whoever lives nearest and has a wanted
title comes before everybody else, and among equals the index knows whose turn it is. Only where
those do not fill the page is every row read that may be on it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING

from outreach.core import matching
from outreach.core.campaigns import Target
from outreach.core.matching import Questions
from outreach.core.query import Node, Not, all_of, any_of, document, predicate
from outreach.store import candidates, search

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection as Transaction

#: What sorts equals: their title's rank and their distance, the tie-break, the id.
Key = tuple[tuple[int, int], str, int]
Rank = Callable[[str, str | None], tuple[int, int]]

#: From so many people on, a first page is looked for among few of them.
MANY = 5_000
_TURNS = 1_000  # so many of them by whose turn it is
_FEW = 20_000  # to read more for nothing costs more than it saves
_RINGS_KM = (5, 40)  # or those within so many km of where the target is near to


@dataclass(frozen=True, slots=True)
class Group:
    """People who are equal so far: whom the index finds, and of them only `ids` when given."""

    node: Node
    ids: Collection[int] | None = None

    def of(self, found: Iterable[int]) -> list[int]:
        """Return those of these people who are in the group, all of whom the index finds."""
        return [one for one in found if self.ids is None or one in self.ids]


def first_of(
    tx: Transaction, node: Node, target: Target | None, limit: int | None, total: int
) -> list[int]:
    """Return the first people of all who match, `total` of them; all without a limit."""
    asked = matching.questions(target) if target else None
    asked = asked if asked and asked.is_ranked else None
    chosen: list[int] = []
    for group in _groups(tx, node, target):
        missing = None if limit is None else limit - len(chosen)
        if asked is None and group.ids is None:
            chosen += search.first_ids(tx, group.node, missing)
        else:
            sure = _sure(tx, group, asked, missing) if missing and total > MANY else None
            chosen += sure or _best_of(tx, group, asked, missing)
        if limit is not None and len(chosen) >= limit:
            break
    return chosen


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


def _best_of(
    tx: Transaction, group: Group, asked: Questions | None, limit: int | None
) -> list[int]:
    ids = search.matching_ids(tx, group.node) if group.ids is None else list(group.ids)
    return best(tx, ids, asked.rank if asked else None, limit)


def _sure(tx: Transaction, group: Group, asked: Questions | None, limit: int) -> list[int] | None:
    """Return the first people of a group from looking at few; None when that does not tell."""
    for few, is_before_others in _some(tx, group, asked):
        keys = sorted(_keys(tx, few, asked.rank if asked else None))
        sure = [person for rank, _, person in keys if is_before_others(rank)]
        if len(sure) >= limit:
            return sure[:limit]
    return None


def _some(
    tx: Transaction, group: Group, asked: Questions | None
) -> Iterator[tuple[list[int], Callable[[tuple[int, int]], bool]]]:
    """Yield some of a group, and who of them comes before all others by title and distance."""
    top = asked.best_title_rank if asked else 0
    if asked is None or not asked.has_circle:
        turns = search.first_ids(tx, group.node, _TURNS)
        yield group.of(turns), lambda rank: rank[0] == top
        return

    def within(km: int) -> Node:
        return all_of(group.node, matching.ring_node(asked.target.area, km))

    # in the very place everybody is equally near, so that the index knows whose turn it is
    turns = search.first_ids(tx, within(1), _TURNS)
    yield group.of(turns), lambda rank: rank[0] == top and rank[1] < 1
    for km in _RINGS_KM:
        inside = group.of(search.matching_ids(tx, within(km)))
        if len(inside) > _FEW:
            return
        yield inside, lambda rank, km=km: rank[0] == top and rank[1] < km  # type: ignore[misc]


def _groups(tx: Transaction, node: Node, target: Target | None) -> Iterator[Group]:
    """Yield people by what counts most, the best first, by asking the index and nobody's row.

    It is asked no further than the groups are taken: who is not on the first page is not fetched.
    """
    if target is None:
        titled = matching.in_title(node)
        yield Group(all_of(node, titled))
        yield Group(all_of(node, Not(titled)))
        return
    known = matching.known_place_node(target)
    nice = matching.nice_nodes(target)
    yield from _by_nice(tx, all_of(node, known), nice)
    if target.area.is_set:
        yield from _by_nice(tx, all_of(node, Not(known)), nice)


def _by_nice(tx: Transaction, node: Node, nice: Sequence[Node]) -> Iterator[Group]:
    """Yield who matches, by how many of the nice-to-haves they meet, the most first."""
    yield Group(all_of(node, *nice))
    if len(nice) > 1:
        met = Counter(one for part in nice for one in search.matching_ids(tx, all_of(node, part)))
        for many in range(len(nice) - 1, 0, -1):
            yield Group(node, {person for person, count in met.items() if count == many})
    if nice:
        yield Group(all_of(node, Not(any_of(*nice))))
