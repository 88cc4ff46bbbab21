"""Members of one family, who share a name and often a mailbox, told from one person."""

from __future__ import annotations

import re
from typing import Protocol

from outreach.core.weak_keys import called


class Named(Protocol):
    """Whoever has a first and a last name, as a row or a person."""

    @property
    def first_name(self) -> str:
        """Return the column of given names."""

    @property
    def last_name(self) -> str:
        """Return the column of the family's."""


def are_of_two(one: Named, other: Named) -> bool:
    """Say whether two first names are two people's: Hans and Hanna, Jan and Jana.

    Not so two spellings (Mohamed, Mohammed), a short form, an initial, or exchanged columns.
    """
    mine, theirs = called(one.first_name), called(other.first_name)
    if not mine or not theirs or _sound(mine) == _sound(theirs):
        return False
    is_initial = min(len(mine), len(theirs)) == 1 and mine[0] == theirs[0]
    is_turned = bool({mine, theirs} & {called(one.last_name), called(other.last_name)})
    return not (is_initial or is_turned)


def _sound(name: str) -> tuple[str, str]:
    """Return the consonants of a name as different languages spell them, and its last letter."""
    alike = name.translate(_ALIKE)
    return _VOWELS.sub("", _DOUBLED.sub(r"\1", alike)), alike[-1:]


_ALIKE = str.maketrans({"c": "k", "q": "k", "y": "i", "j": "i", "w": "v", "z": "s", "h": None})
_VOWELS = re.compile(r"[aeiou]")
_DOUBLED = re.compile(r"(.)\1")
