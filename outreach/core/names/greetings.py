"""Choose the words to greet with, once a name is in its parts."""

from __future__ import annotations

import re
from typing import NamedTuple

from outreach.core.names.cleaning import bare
from outreach.core.names.compounds import BEGINS_LONG, LONG, given_words
from outreach.core.names.parts import divide, name_words
from outreach.core.names.shapes import CJK, Name, is_initials
from outreach.core.names.syllables import (
    FAMILIES_OF_THE_EAST,
    VIETNAMESE_SYLLABLES,
)
from outreach.core.names.words import (
    KOREAN_SYLLABLE,
    PINYIN,
    TITLES,
)
from outreach.core.text import fold


class Greeting(NamedTuple):
    """The name after "Hello", None when unsure, and how sure it is (0 to 1)."""

    name: str | None
    confidence: float


#: Muhammad, cut short in front of the name one is called by.
_SHORTENED = frozenset(["md", "mohd", "muhd", "mhd", "mohamad", "fco"])
_BALINESE = frozenset(
    ["luh", "made", "wayan", "putu", "kadek", "komang", "nyoman", "ketut", "gede", "nengah"]
)
_EASTERN = FAMILIES_OF_THE_EAST
_SHORTEST_CUT = 3
_NONE = Greeting(None, 0.0)
_SYLLABLE = re.compile(rf"(?:{KOREAN_SYLLABLE}|{PINYIN})")


def greet(name: Name) -> Greeting:
    """Return the greeting for a name in parts; the confidence says which rule it was."""
    if name.whole:
        return Greeting(name.whole, name.confidence)
    if CJK.fullmatch(name.first.replace(" ", "")):
        return Greeting(f"{name.last}{name.first}", 0.9)
    if name.last and is_initials(name.last) and name.confidence < 1:
        return Greeting(name.first, name.confidence)
    words = [word for word in _given(name) if not is_initials(word)]
    if not words or bare(words[0]) in TITLES or any(mark.isdigit() for mark in words[0]):
        return _NONE
    if len(words) > 1 and (bare(words[0]) in _SHORTENED or _is_balinese(words)):
        words = words[1:]
    count = _count(words, name.last)
    sure = 1.0 if count == len(words) else 0.9
    said = " ".join(words[:count])
    if len(said) <= _SHORTEST_CUT and said.endswith("."):
        return _NONE  # only `Th.`
    is_cut = said.endswith(".") and not is_initials(words[count - 1]) and len(said) > 3
    return Greeting(said.rstrip(".") if is_cut else said, min(sure, name.confidence))


def _is_balinese(words: list[str]) -> bool:
    """Say whether a man's I or a woman's Ni stands in front: `Ni Made Suartini`."""
    return words[0] in {"I", "Ni"} and bare(words[1]) in _BALINESE


def _given(name: Name) -> list[str]:
    """Return the words of the first name's column; `Smith, John` there is put right first."""
    first = divide(name.first).first if "," in name.first else name.first
    return name_words(first, shouted=f"{first} {name.last}".isupper())


def _count(words: list[str], last: str) -> int:
    """Return how many of the given words to say: compounds whole, middle names not."""
    is_eastern = fold(last) in _EASTERN
    if is_eastern and len(words) == 2 and all(map(_is_syllable, words)):
        return 2
    if len(words) > 1 and bare(words[1]) == "":
        return 1
    if len(words) == LONG and bare(words[0]) in BEGINS_LONG:
        return LONG
    return given_words(words)


def _is_syllable(word: str) -> bool:
    folded = bare(word)
    return folded in VIETNAMESE_SYLLABLES or _SYLLABLE.fullmatch(folded) is not None
