"""Leaves of a query that nobody meets, and what may have been meant by them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from outreach.core.query.leaves import phrase
from outreach.core.query.nearest import most_edits, nearest
from outreach.core.query.tree import And, Close, Field, Node, Not, Or, Phrase, Words
from outreach.core.synonyms import merged
from outreach.core.text import fold, plain_tokens, written
from outreach.skills import Group

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Meant:
    """What a clause may have been meant to say, and how many people it would find."""

    clause: str
    people: int


@dataclass(frozen=True, slots=True)
class Unmet:
    """A clause that nobody in the store meets; nothing else was looked for in its place."""

    clause: str
    words: tuple[str, ...]  #: those of its words that nobody has; none: they stand apart
    nearest: tuple[Meant, ...] = ()


def leaves_of(node: Node, *, is_wanted: bool = True) -> Iterator[tuple[Words, bool]]:
    """Yield the leaves of a query as written, in reading order, and whether they are wanted."""
    match node:
        case Words():
            yield node, is_wanted
        case Not():
            yield from leaves_of(node.part, is_wanted=not is_wanted)
        case And() | Or():
            one_name = isinstance(node, Or) and node.is_one_name
            for part in node.parts[1:] if one_name else node.parts:
                yield from leaves_of(part, is_wanted=is_wanted)


def certain(node: Node) -> Iterator[Words]:
    """Yield the leaves that somebody meets if anybody meets the query."""
    match node:
        case Words():
            yield node
        case And():
            for part in node.parts:
                yield from certain(part)


def fields_of(leaf: Words) -> tuple[Field, ...]:
    """Return where a leaf looks for its words."""
    asked = {field for form in leaf.forms for field in form.fields}
    return tuple(field for field in Field if field in asked)


def single_words(leaf: Words) -> list[str]:
    """Return the words of a leaf that can be looked for one by one, as they were written."""
    found = [one[0] for one in _WORD.finditer(leaf.said)]
    return [one for one in dict.fromkeys(found) if plain_tokens(one) == (fold(one),)]


def is_beginning(leaf: Words) -> bool:
    """Say whether a star stands behind the last word of a leaf."""
    return any(isinstance(form, Phrase) and form.prefix for form in leaf.forms)


def with_word(leaf: Words, word: str, other: str, groups: tuple[Group, ...]) -> Words | None:
    """Return the leaf with another word in place of one of its own; None when that says nothing."""
    head, _, tail = leaf.clause.rpartition(word)
    clause, said = f"{head}{written(other)}{tail}", _replaced(leaf.said, word, other)
    if isinstance(leaf.forms[0], Close):
        one, two = fold(word), fold(other)
        forms = tuple(_swapped(form, one, two) for form in leaf.forms if isinstance(form, Close))
        return Words(clause, said, forms)
    beginning = is_beginning(leaf)
    return phrase(said, fields_of(leaf), clause=clause, prefix=beginning, groups=groups)


def near_names(leaf: Words, groups: tuple[Group, ...]) -> Iterator[tuple[int, Words]]:
    """Yield the leaf for each name of a skill or title that is like what was said.

    Before each stands by how many letters it differs, the nearest first.
    """
    said = fold(leaf.said)
    if is_beginning(leaf) or isinstance(leaf.forms[0], Close) or not most_edits(said):
        return
    known = {fold(name): name for group in merged(groups) for name in (group.name, *group.same)}
    for far, folded in nearest(said, known):
        head, _, tail = leaf.clause.rpartition(leaf.said)
        name = known[folded]
        is_bare = " " in name and not head.endswith(('"', ": "))
        clause = f'{head}"{name}"{tail}' if is_bare else f"{head}{name}{tail}"
        found = phrase(name, fields_of(leaf), clause=clause, groups=groups)
        if found:
            yield far, found


def _replaced(said: str, word: str, other: str) -> str:
    head, _, tail = said.rpartition(word)
    return f"{head}{other}{tail}"


def _swapped(form: Close, word: str, other: str) -> Close:
    return replace(
        form,
        first=other if form.first == word else form.first,
        second=other if form.second == word else form.second,
    )
