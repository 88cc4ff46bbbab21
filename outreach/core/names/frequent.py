"""Which frequent words are given names and which are family names, all over the world.

The table is written by `python -m tools.names` from the lists of Faker; it is read when the first
name is met whose order does not show otherwise.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from outreach.core.names.families import GIVEN_BEHIND, MORE_GIVEN
from outreach.core.names.words import HUNGARIAN_GIVEN


def is_given(word: str) -> bool:
    """Say whether a folded word is a given name, and hardly ever a family name."""
    return word in _tables()["given"]


def is_family(word: str) -> bool:
    """Say whether a folded word is a family name, and hardly ever a given name."""
    return word in _tables()["family"]


def may_be_given(word: str) -> bool:
    """Say whether a folded word is somebody's given name, whatever else it is."""
    return is_given(word) or word in _tables()["both"]


@cache
def _tables() -> dict[str, frozenset[str]]:
    text = files("outreach.core.names").joinpath("frequent.txt").read_text(encoding="utf-8")
    parts = (part.partition("\n") for part in text.split("= ")[1:])
    found = {title: frozenset(names.split()) for title, _, names in parts}
    given = found["given"] | GIVEN_BEHIND | MORE_GIVEN | HUNGARIAN_GIVEN
    return {**found, "given": given - found["both"], "family": found["family"] - given}
