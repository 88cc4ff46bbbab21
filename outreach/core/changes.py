"""What changed between two texts, word by word, in the order of reading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby

# a whole tag is one word: half a tag would say nothing
_WORD = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\w+(?:['’]\w+)*|[^\w\s]|\n|[^\S\n]+", re.DOTALL)


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
    pieces = [piece for piece in _pieces(before, after) if piece.text]
    return [
        Change(kind, "".join(piece.text for piece in run))
        for kind, run in groupby(pieces, key=lambda piece: piece.kind)
    ]


def _pieces(before: str, after: str) -> Iterator[Change]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    for tag, at, until, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Change(Kind.SAME, "".join(new[start:end]))
        else:
            yield Change(Kind.REMOVED, "".join(old[at:until]))
            yield Change(Kind.ADDED, "".join(new[start:end]))
