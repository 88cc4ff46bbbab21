"""Find targets that nobody can ever match: what they ask for is ruled out by what they refuse.

A tree is true of somebody for whom some words stand in some fields. The search goes through the
ways to make it true, and keeps what each way asserts and denies; a way is dropped when it denies
a word that a phrase it asserts contains. It gives up after a number of steps and then believes
that somebody matches: a target is called impossible only when that is proven.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from outreach.core.query.tree import And, Close, Node, Not, Or, Phrase, Tag, Words

STEPS = 5_000


@dataclass(frozen=True, slots=True)
class _Fact:
    """These words stand next to each other in this field; `prefix`: the last one only begins."""

    field: str
    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class _Way:
    """What has to be so, and what must not, for somebody to match."""

    so: frozenset[_Fact] = frozenset()
    not_so: frozenset[_Fact] = frozenset()

    def asserting(self, fact: _Fact) -> _Way | None:
        """Return the way on which a fact has to be so, too; None when that cannot be."""
        if any(_contains(fact, denied) for denied in self.not_so):
            return None
        return replace(self, so=self.so | {fact})

    def denying(self, fact: _Fact) -> _Way | None:
        """Return the way on which a fact must not be so, too; None when that cannot be."""
        if any(_contains(asserted, fact) for asserted in self.so):
            return None
        return replace(self, not_so=self.not_so | {fact})


class _TooManySteps(Exception):
    """The tree is too branched to be searched through."""


def can_match(node: Node) -> bool:
    """Say whether anybody could match a tree; True when that cannot be ruled out."""
    try:
        return next(_Search().ways(node, _Way(), wanted=True), None) is not None
    except _TooManySteps:
        return True


class _Search:
    def __init__(self) -> None:
        self.steps = 0

    def ways(self, node: Node, way: _Way, *, wanted: bool) -> Iterator[_Way]:
        """Yield each way to make a tree true, or with `wanted` False to make it false."""
        self.steps += 1
        if self.steps > STEPS:
            raise _TooManySteps
        match node:
            case Not():
                yield from self.ways(node.part, way, wanted=not wanted)
            case And() | Or():
                if isinstance(node, And) is wanted:
                    parts = _plain_first(node.parts, wanted=wanted)
                    yield from self._every(parts, way, wanted=wanted)
                else:
                    for part in node.parts:
                        yield from self.ways(part, way, wanted=wanted)
            case Words() | Tag():
                yield from _leaf(node, way, wanted=wanted)

    def _every(self, parts: Sequence[Node], way: _Way, *, wanted: bool) -> Iterator[_Way]:
        if not parts:
            yield way
            return
        for found in self.ways(parts[0], way, wanted=wanted):
            yield from self._every(parts[1:], found, wanted=wanted)


def _leaf(node: Words | Tag, way: _Way, *, wanted: bool) -> Iterator[_Way]:
    facts = _facts(node)
    if wanted:
        yield from filter(None, (way.asserting(fact) for fact in facts))
        return
    denied: _Way | None = way
    for fact in facts:
        denied = denied.denying(fact) if denied else None
    if denied:
        yield denied


def _facts(node: Words | Tag) -> list[_Fact]:
    if isinstance(node, Tag):
        return [_Fact("tag", (mark,)) for mark in node.marks]
    return [fact for form in node.forms for fact in _of_form(form)]


def _of_form(form: Phrase | Close) -> list[_Fact]:
    if isinstance(form, Phrase):
        return [_Fact(field.value, form.words, form.prefix) for field in form.fields]
    said = f"{form.first} ~{form.between} {form.second}"  # as a whole: never found in a phrase
    return [_Fact(field.value, (said,)) for field in form.fields]


def _plain_first(parts: Sequence[Node], *, wanted: bool) -> list[Node]:
    """Put what leaves no choice before what does: the search is cut short early."""
    return sorted(parts, key=lambda part: _choices(part, wanted=wanted))


def _choices(node: Node, *, wanted: bool) -> int:
    match node:
        case Not():
            return _choices(node.part, wanted=not wanted)
        case And() | Or():
            below = [_choices(part, wanted=wanted) for part in node.parts]
            return max(below, default=1) if isinstance(node, And) is wanted else sum(below)
        case Words() | Tag():
            return len(_facts(node)) if wanted else 1


def _contains(whole: _Fact, part: _Fact) -> bool:
    """Say whether whoever has the words of one fact is bound to have those of the other."""
    size = len(part.words)
    return whole.field == part.field and any(
        _fits(whole, at, part) for at in range(len(whole.words) - size + 1)
    )


def _fits(whole: _Fact, at: int, part: _Fact) -> bool:
    *first, last = part.words
    end = at + len(part.words)
    if list(whole.words[at : end - 1]) != first:
        return False
    if part.prefix:
        return whole.words[end - 1].startswith(last)
    is_open = whole.prefix and end == len(whole.words)
    return whole.words[end - 1] == last and not is_open
