"""What changed between two texts, word by word, in the order of reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# a whole tag is one word: half a tag would say nothing
_WORD = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\w+(?:['’]\w+)*|[^\w\s]|\n|[^\S\n]+", re.DOTALL)

SCRAP = 4  # words and the spaces between them


class Kind(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Change:
    """A piece of text and what became of it."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the later text, word by word, or a line that is gone."""

    number: int | None  #: in the later text, from 1; None for a line that is gone
    pieces: tuple[Change, ...]


def by_line(found: Iterable[Change]) -> list[Line]:
    """Return the changes line by line, as the later text has its lines.

    Read without what was removed, the numbered lines are the later text.
    """
    lines: list[Line] = []
    pieces: list[Change] = []
    number = 1
    for kind, text, ends in _broken(found):
        pieces += [Change(kind, text)] if text else []
        if ends and kind is Kind.REMOVED:
            if all(one.kind is Kind.REMOVED for one in pieces):
                lines.append(Line(None, tuple(pieces)))
                pieces = []
        elif ends:
            lines.append(Line(number, tuple(pieces)))
            number, pieces = number + 1, []
    return [*lines, Line(number, tuple(pieces))]


def _broken(found: Iterable[Change]) -> Iterator[tuple[Kind, str, bool]]:
    """Yield the pieces cut at line ends: what became of it, the words, whether a line ends."""
    for one in found:
        *whole, last = one.text.split("\n")
        yield from ((one.kind, words, True) for words in whole)
        yield one.kind, last, False


def changes(before: str, after: str) -> list[Change]:
    """Return the pieces that lead from one text to the other, removed ones before added ones."""
    found: list[Change] = []
    for old, new in _edits(_WORD.findall(before), _WORD.findall(after)):
        if old == new:
            found.append(Change(Kind.SAME, new))
        else:
            found += (Change(Kind.REMOVED, old), Change(Kind.ADDED, new))
    return [one for one in found if one.text]


def _edits(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Yield what stood there and what stands there now, piece by piece."""
    before: list[str] = []
    after: list[str] = []
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for number, (tag, at, until, start, end) in enumerate(codes):
        is_last = number == len(codes) - 1
        if tag == "equal" and (is_last or not before + after or not _is_scrap(new[start:end])):
            yield "".join(before), "".join(after)
            yield "".join(old[at:until]), "".join(new[start:end])
            before, after = [], []
        else:
            before += old[at:until]
            after += new[start:end]
    yield "".join(before), "".join(after)


def _is_scrap(words: list[str]) -> bool:
    # a word or two between two changes is easier to read as part of them
    return len(words) <= SCRAP and "\n" not in words
