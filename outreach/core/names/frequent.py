"""How much rather a word is a given name than a family name, all over the world.

The table is written by `python -m tools.names` from public counts and lists of names. It is read
when the first name is met whose order does not show otherwise, and searched as it lies there: its
lines are in order, so nothing is taken apart before it is asked for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache
from importlib.resources import files

from outreach.core.names.families import ENDINGS, SHORTEST_WITH_ENDING

#: Cultures that tell in which order a name may be written, and their languages.
CULTURES = {
    "a": frozenset(["af", "tw", "zu", "yo", "en_NG", "en_KE"]),
    "c": frozenset(["zh"]),
    "e": frozenset(
        [
            *("pl", "cs", "sk", "uk", "ru", "bg", "hr", "sl", "sr", "ro", "lt", "lv", "et", "mk"),
            *("ka", "hy", "az", "kk", "uz", "el"),
        ]
    ),
    "h": frozenset(["hu"]),
    "i": frozenset(["in", "hi", "ta", "te", "bn", "gu", "mr", "ne", "en_IN"]),
    "j": frozenset(["ja"]),
    "k": frozenset(["ko"]),
    "v": frozenset(["vi"]),
    "w": frozenset(["en", "de", "nl", "da", "sv", "no", "ga", "cy"]),
}

_WORD_ENDS = re.compile(rb"[+-]\d")
_BLOCK = 1024  #: letters that are searched for a word
_REMEMBERED = 50_000  #: words
_AT_HAND = 4_096  #: words: all is asked of the two or three of one name
_UNKNOWN = -1.0  #: family names are of more kinds than given names
_UNKNOWN_AT_BEST = -0.5
_FAMILY_BY_ENDING = -4.0
_SURE = 2.0  #: seven times rather the one than the other
_LONGEST_ENDING, _SHORTEST_ENDING = 5, 2


def is_given(word: str) -> bool:
    """Say whether a folded word is a given name, and hardly ever a family name."""
    return is_known(word) and given_rather(word) >= _SURE


def is_family(word: str) -> bool:
    """Say whether a folded word is a family name, and hardly ever a given name."""
    return is_known(word) and given_rather(word) <= -_SURE


def may_be_given(word: str) -> bool:
    """Say whether a folded word is somebody's given name, whatever else it is."""
    return is_known(word) and given_rather(word) > -_SURE


@lru_cache(maxsize=_REMEMBERED)
def given_rather(word: str) -> float:
    """Return ln(given / family) of a folded word, from its endings when the word is unknown."""
    line = _line(word)
    if line:
        return _level(line, len(word))
    if word.endswith(ENDINGS) and len(word) >= SHORTEST_WITH_ENDING:
        return _FAMILY_BY_ENDING
    for length in range(min(_LONGEST_ENDING, len(word) - 2), _SHORTEST_ENDING - 1, -1):
        line = _line(f"-{word[-length:]}")
        if line:
            return min(_level(line, length + 1), _UNKNOWN_AT_BEST)
    return _UNKNOWN


def is_known(word: str) -> bool:
    """Say whether a folded word is in the table."""
    return bool(_line(word))


def cultures(word: str) -> frozenset[str]:
    """Return in which of `CULTURES` a folded word is a frequent name."""
    line = _line(word)
    return frozenset(line[len(word) + 2 :])


def _level(line: str, start: int) -> float:
    return float(line[start : start + 2])


@lru_cache(maxsize=_AT_HAND)
def _line(word: str) -> str:
    """Return a word's line: the word, its level with a sign, the cultures; "" if unknown."""
    if not word:
        return ""
    table, heads = _table()
    sought = word.encode(errors="replace")
    block = max(bisect_right(heads, (sought, len(table))) - 1, 0)
    start = heads[block][1]
    end = heads[block + 1][1] if block + 1 < len(heads) else len(table)
    for sign in (b"+", b"-"):
        at = table.find(b"\n" + sought + sign, start, end)
        if at >= 0:
            return table[at + 1 : table.find(b"\n", at + 1)].decode()
    return ""


@cache
def _table() -> tuple[bytes, list[tuple[bytes, int]]]:
    """Return the table, and where its blocks begin, each with its first word."""
    table = files("outreach.core.names").joinpath("frequent.txt").read_bytes()
    starts = (table.find(b"\n", at) for at in range(0, len(table) - 1, _BLOCK))
    return table, [(_word_at(table, start + 1), start) for start in starts]


def _word_at(table: bytes, start: int) -> bytes:
    return _WORD_ENDS.split(table[start : table.find(b"\n", start)], maxsplit=1)[0]
