"""What changed between two texts, word by word, in the order of reading."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
