"""Phrases as rules look for them: one a line, in a notation that people can read and extend.

    last chance             these words, whatever their case, line breaks and apostrophes
    urgent*                 any ending: urgent, urgently
    (first|last) call       one of several
    (very )?last call       with or without
    call .. back            with up to five words of the same sentence between
    profile ... impressed   with up to ten
    follow-up               with a hyphen, a space, or in one word
    (reply|answer) & today  both in one sentence, in any order
    urgent*(?! care)        what must not follow (plain regular expressions work)

Every pattern begins at the start of a word and repeats nothing without an end, so that the time
it takes grows with the length of a text and no faster.
"""

from __future__ import annotations

import re
from functools import lru_cache

_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_AND = " & "
_GAPS = {" ... ": r" (?:[^\s.!?]{1,40} ){0,10}", " .. ": r" (?:[^\s.!?]{1,40} ){0,5}"}
_LETTERS = {"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)", "ß": "(?:ß|ss)"}


@lru_cache(maxsize=512)
def pattern(lines: str) -> re.Pattern[str] | None:
    """Return the pattern that finds any of the phrases in folded text; None for no phrases.

    Phrases of several parts (`&`) are left to `together`.
    """
    return _compiled([one for one in _phrases(lines) if _AND not in one])


@lru_cache(maxsize=512)
def together(lines: str) -> tuple[tuple[re.Pattern[str], ...], ...]:
    """Return the patterns of which all must be found in one sentence, for each such phrase."""
    parts = ([_compiled([part]) for part in one.split(_AND)] for one in _phrases(lines))
    return tuple(tuple(filter(None, one)) for one in parts if len(one) > 1)


def _phrases(lines: str) -> list[str]:
    return [line.strip() for line in lines.splitlines() if line.strip()]


def _compiled(phrases: list[str]) -> re.Pattern[str] | None:
    if not phrases:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_expression, phrases))})(?!\w)")


def _expression(phrase: str) -> str:
    found = _GROUP.sub("(?:", phrase.lower())
    found = found.replace("-", "[- ]?").replace("'", "'?")
    found = re.sub(r"(?<=\w)\*", r"\\w{0,30}", found)
    for gap, words in _GAPS.items():
        found = found.replace(gap, words)
    for letter, written in _LETTERS.items():
        found = found.replace(letter, written)
    return found


def plain(text: str) -> str:
    """Return a text on one line, with plain apostrophes and hyphens and nothing invisible."""
    return " ".join(text.translate(_PLAIN).split())


def fold(text: str) -> str:
    """Return a text as phrases are looked for in it: plain, and in small letters.

    It is as long as the plain text, letter by letter.
    """
    return plain(text).lower()


# "İ" is the one letter whose small form is two; the rest are hyphens, apostrophes and the invisible
_PLAIN = str.maketrans(
    {
        "İ": "I",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "´": "'",
        "`": "'",
        "‐": "-",
        "‑": "-",
        "–": "-",
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
    }
)
