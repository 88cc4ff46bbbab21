"""Clauses of a query that nobody here meets: said with the nearest that somebody does meet.

Asked after the search: a query that finds somebody has to answer only for the clauses that may
have found nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from outreach.core.query import Node, Words
from outreach.core.query.leaves import phrase
from outreach.core.query.nearest import nearest
from outreach.core.query.unmet import (
    Meant,
    Unmet,
    certain,
    fields_of,
    leaves_of,
    near_names,
    single_words,
    with_word,
)
from outreach.core.text import CONJUNCTIONS, fold, tokens
from outreach.skills import Group
from outreach.store import search, vocabulary

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

SHOWN = 3  # of what may have been meant
_TRIED = 8  # near words that are counted: a letter or two makes many others of a short word


def unmet(
    tx: Connection,
    node: Node,
    groups: tuple[Group, ...] = (),
    *,
    is_met: bool = False,
    seen: Collection[str] = (),
) -> tuple[Unmet, ...]:
    """Return the clauses of a query that nobody in the store meets, in reading order.

    `is_met` says that somebody meets the whole, `seen` which clauses those who were found meet.
    """
    sure = {leaf.clause for leaf in certain(node)} if is_met else set()
    open_ones = {
        leaf: is_wanted
        for leaf, is_wanted in leaves_of(node)
        if leaf.clause not in sure and leaf.clause not in seen
    }
    found = [
        (_told(tx, leaf, groups), is_wanted)
        for leaf, is_wanted in open_ones.items()
        if leaf is node or not search.is_met(tx, leaf)  # the search has found nobody at all
    ]
    # who leaves out what nobody has may well mean it, unless it looks mistyped
    return tuple(one for one, is_wanted in found if is_wanted or one.nearest)


def _told(tx: Connection, leaf: Words, groups: tuple[Group, ...]) -> Unmet:
    words = single_words(leaf)
    missing = tuple(word for word in words if not _has(tx, leaf, word, groups))
    best = _best(tx, _candidates(tx, leaf, missing, groups))
    if not best and missing and len(words) > 1:  # put right, nobody has them together either
        alone = phrase(missing[0], fields_of(leaf), groups=groups)
        best = _best(tx, _candidates(tx, alone, missing[:1], groups)) if alone else []
    is_one_word = len(words) < 2
    return Unmet(leaf.clause, missing or (leaf.said,) * is_one_word, tuple(best[:SHOWN]))


def _best(tx: Connection, others: Iterable[tuple[int, Words]]) -> list[Meant]:
    """Return the nearest that somebody meets, those first whom most people meet."""
    found: dict[tuple[str, ...], tuple[int, Meant]] = {}
    for far, other in others:
        people = search.count(tx, other)
        if people:
            found.setdefault(tokens(other.said), (far, Meant(other.clause, people)))
    least = min((far for far, _ in found.values()), default=0)
    return sorted((one for far, one in found.values() if far == least), key=_by_people)


def _by_people(one: Meant) -> int:
    return -one.people


def _has(tx: Connection, leaf: Words, word: str, groups: tuple[Group, ...]) -> bool:
    alone = phrase(word, fields_of(leaf), groups=groups)
    return alone is None or search.is_met(tx, alone)


def _candidates(
    tx: Connection, leaf: Words, missing: Sequence[str], groups: tuple[Group, ...]
) -> Iterator[tuple[int, Words]]:
    """Yield what may have been meant, and how far it is from what was said.

    That is another name of a skill or title, and the leaf with its words put right.
    """
    yield from islice(near_names(leaf, groups), SHOWN)
    so_far = 0
    for at, word in enumerate(missing):
        like = vocabulary.words_like(tx, fields_of(leaf), fold(word))
        found = nearest(fold(word), [one for one in like if one not in CONJUNCTIONS])
        others = [
            (so_far + far, other)
            for far, one in found[:_TRIED]
            if (other := with_word(leaf, word, one, groups))
        ]
        if not others:
            return
        if at + 1 == len(missing):
            yield from others
        so_far, leaf = others[0]
