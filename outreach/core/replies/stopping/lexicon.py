"""What a word does in each language: looked up by its stem, whatever its spelling or its slip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from outreach.core.replies.languages import PARTS, Asking, languages
from outreach.core.text import fold

#: A language's place in `languages()` and the parts that a word has in it, as bits.
Parts = tuple[tuple[int, int], ...]

_LEAST_FOR_A_SLIP = 6  #: letters; a shorter word with a slip is too often another word
#: The parts whose words may be misspelled: small words are too near to others.
_SLIPPING_PARTS = "write send mail erase unsubscribe contacted listed data gone stop hear agreed"
_SLIPPING = sum(PARTS[one] for one in _SLIPPING_PARTS.split())
_REMEMBERED = 8_192
_DIGRAPHS = re.compile("([aou])e")


class Row(NamedTuple):
    """Words in a row that have a part together."""

    words: tuple[str, ...]  #: a word may end in `*`
    bits: int


@lru_cache(maxsize=_REMEMBERED)
def key(word: str) -> str:
    """Return a word in the one spelling in which words are compared: `fuer` like `für`."""
    return _DIGRAPHS.sub(r"\1", fold(word).replace("'", ""))


@lru_cache(maxsize=_REMEMBERED)
def parts_of(word: str) -> Parts:
    """Return what a word (by its key) does, in each language in which it does anything."""
    found = _known(word)
    if not found and len(word) >= _LEAST_FOR_A_SLIP:
        found = next(filter(None, map(_known, _slips(word))), {})
    return tuple(found.items())


def _known(word: str) -> dict[int, int]:
    found = dict(_words().get(word, {}))
    for length in range(2, len(word) + 1):
        for language, bits in _stems().get(word[:length], {}).items():
            found[language] = found.get(language, 0) | bits
    return found


def _slips(word: str) -> Iterator[str]:
    """Give the listed words that differ from a word by one letter."""
    near = _near()
    for one in (word, *_shortened(word)):
        yield from near.get(one, ())


def _shortened(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


@cache
def _near() -> dict[str, tuple[str, ...]]:
    """Return the long listed words by what is left of them without any one letter."""
    found: dict[str, tuple[str, ...]] = {}
    for word, bits in _words().items():
        if len(word) >= _LEAST_FOR_A_SLIP and any(one & _SLIPPING for one in bits.values()):
            for one in {word, *_shortened(word)}:
                found[one] = (*found.get(one, ()), word)
    return found


@cache
def _words() -> dict[str, dict[int, int]]:
    return _table(is_stem=False)


@cache
def _stems() -> dict[str, dict[int, int]]:
    return _table(is_stem=True)


def _table(*, is_stem: bool) -> dict[str, dict[int, int]]:
    found: dict[str, dict[int, int]] = {}
    for number, asking in enumerate(askings()):
        for words, bits in _entries(asking):
            if len(words) == 1 and words[0].endswith("*") is is_stem:
                kept = found.setdefault(words[0].rstrip("*"), {})
                kept[number] = kept.get(number, 0) | bits
    return found


@cache
def rows() -> dict[tuple[str, str], tuple[tuple[int, Row], ...]]:
    """Return the words in a row of all languages, by their first two; a stem stands as ""."""
    found: dict[tuple[str, str], list[tuple[int, Row]]] = {}
    for number, asking in enumerate(askings()):
        for words, bits in _entries(asking):
            if len(words) > 1:
                second = "" if words[1].endswith("*") else words[1]
                found.setdefault((words[0], second), []).append((number, Row(words, bits)))
    return {start: tuple(rest) for start, rest in found.items()}


def _entries(asking: Asking) -> Iterator[tuple[tuple[str, ...], int]]:
    for part, bits in PARTS.items():
        words: str = getattr(asking, part)
        for entry in words.split():
            yield tuple(_listed(one) for one in entry.split("_")), bits


def _listed(word: str) -> str:
    return key(word.removesuffix("*")) + ("*" if word.endswith("*") else "")


@cache
def askings() -> tuple[Asking, ...]:
    """Return the words of every language that has any, in one order."""
    return tuple(one.asking for one in languages())
