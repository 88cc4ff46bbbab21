"""Whether a text may ask never to be written to again, told by its words alone.

Whole inboxes are looked through for such requests, and nearly no text has the words of any. What
may be said is never let by: words count wherever they stand, in any order, and nothing undoes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain

from outreach.core.replies.languages import PARTS, languages
from outreach.core.replies.stopping.lexicon import key, parts_of, rows
from outreach.core.replies.stopping.sentences import ADDRESS, CLAUSE_END, SENTENCE_END, pieces
from outreach.core.replies.stopping.shapes import SHAPES
from outreach.core.rules.phrases import plain

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CLAUSE_END = re.compile(f"{SENTENCE_END}|{CLAUSE_END}")
#: Where what repeats our words may be cut out, see `quoting`.
_CUT = re.compile(r"[.!?]+")
_REMEMBERED = 8_192

_ANY = ""  # stands for a second word of which only the beginning is known

#: What a row of words does, as `_known` has it, and its words; some are the beginning of one.
_Row = tuple[int, frozenset[str]]


def may_ask(text: str) -> bool:
    """Say whether a text has the words of such a request; most texts have not."""
    lines = [*filter(None, map(plain, text.splitlines()))]
    words = set().union(*map(_words, lines))
    # what all words together lack, no clause has; most texts need not be parted
    if _have_a_shape(words) and any(map(_may_ask, _clauses(lines))):
        return True
    return any(map(_orders, words)) and any(map(_is_order, _cuttings(lines)))


def _clauses(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        # an address takes along the full stop behind it
        yield from [line] if ADDRESS in line else _CLAUSE_END.split(line)


def _cuttings(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield from _CUT.split(line)


def _may_ask(clause: str) -> bool:
    return _have_a_shape(_words(clause))


def _have_a_shape(words: set[str]) -> bool:
    found = 0
    for word in words:
        found |= _known(word)
    said = words.union(*map(_beginnings, words))
    after = _following()
    for first in after.keys() & words:
        seconds = after[first]
        for second in (*(seconds.keys() & words), _ANY):
            for bits, row in seconds.get(second, ()):
                if row <= said:
                    found |= bits
    return _has_a_shape(found)


def _words(text: str) -> set[str]:
    found = set(chain.from_iterable(map(_keys, _WORD.findall(text))))
    return found | {ADDRESS} if ADDRESS in text else found


@lru_cache(maxsize=_REMEMBERED)
def _keys(word: str) -> tuple[str, ...]:
    return tuple(key(piece) for piece, _ in pieces(word))


@lru_cache(maxsize=_REMEMBERED)
def _known(word: str) -> int:
    """Return what a word does in every language: the bits of each behind those of the other."""
    return _side_by_side(parts_of(word))


def _side_by_side(parts: Iterable[tuple[int, int]]) -> int:
    found = 0
    for language, bits in parts:
        found |= bits << language * len(PARTS)
    return found


@cache
def _following() -> dict[str, dict[str, tuple[_Row, ...]]]:
    """Return what words in a row do, by the first and the second."""
    found: dict[str, dict[str, tuple[_Row, ...]]] = {}
    for (first, second), known in rows().items():
        found.setdefault(first, {})[second] = tuple(
            (_side_by_side([(language, row.bits)]), frozenset(row.words)) for language, row in known
        )
    return found


@lru_cache(maxsize=_REMEMBERED)
def _beginnings(word: str) -> frozenset[str]:
    """Return with what a word begins of which some row of words has only the beginning."""
    starts = (f"{word[:length]}*" for length in range(1, len(word) + 1))
    return _stems().intersection(starts)


@cache
def _stems() -> frozenset[str]:
    listed = (word for known in rows().values() for _, row in known for word in row.words)
    return frozenset(word for word in listed if word.endswith("*"))


@lru_cache(maxsize=_REMEMBERED)
def _has_a_shape(found: int) -> bool:
    return any(needed & found == needed for needed in _needed())


@cache
def _needed() -> tuple[int, ...]:
    """Return what a shape needs, in each language."""
    needed = {shape.needed for shape in SHAPES} - {PARTS["forbid"]}  # said in its own sentence
    places = range(len(languages()))
    return tuple(_side_by_side([(place, one)]) for place in places for one in needed)


def _is_order(sentence: str) -> bool:
    """Say whether a sentence may be a word of command and politeness, and nothing else."""
    words = _words(sentence) - {ADDRESS}
    return any(map(_orders, words)) and all(_orders(one) or _is_polite(one) for one in words)


@lru_cache(maxsize=_REMEMBERED)
def _orders(word: str) -> bool:
    return _does(word, "alone") or _does(word, "forbid")


@lru_cache(maxsize=_REMEMBERED)
def _is_polite(word: str) -> bool:
    return _does(word, "polite") or _does(word, "it")


def _does(word: str, part: str) -> bool:
    """Say whether a word, or a row of words that it is one of, has a part in any language."""
    bit = PARTS[part]
    return word in _in_rows(bit) or any(bits & bit for _, bits in parts_of(word))


@cache
def _in_rows(bit: int) -> frozenset[str]:
    known = (row for found in rows().values() for _, row in found if row.bits & bit)
    return frozenset(word for row in known for word in row.words)
