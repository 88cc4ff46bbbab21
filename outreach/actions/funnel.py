"""How many people each clause of a target leaves: counted by the index, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from outreach.core import matching
from outreach.core.campaigns import Target
from outreach.core.query import Node, Words, all_of
from outreach.store import candidates, search

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Left:
    """How many people are left after one clause of the target; `people` is everybody."""

    clause: str
    before: int
    people: int
    of_unknown_place: int = 0  #: of those left by the area, whom nobody can place


def funnel(tx: Connection, target: Target, query: Node | None = None) -> Iterator[Left]:
    """Yield who is left after each clause, down to the first that leaves nobody.

    A `query` beside the target is the last clause. Several wishes of one clause (`skills.all`) are
    counted one after the other.
    """
    left = candidates.count(tx)
    yield Left("people", left, left)
    clauses = [*matching.clauses(target), *([("the query", query)] if query else [])]
    so_far: tuple[Node, ...] = ()
    for key, node in clauses:
        if not left:
            return
        before, left = left, search.count(tx, all_of(*so_far, node))
        unplaced = matching.unknown_place_node(target) if key == "area" and left else None
        yield Left(
            node.clause if isinstance(node, Words) and key == "skills.all" else key,
            before,
            left,
            search.count(tx, all_of(*so_far, unplaced)) if unplaced else 0,
        )
        so_far += (node,)
