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

Every expression begins at the start of a word and repeats nothing without an end, so that the
time it takes grows with the length of a text and no faster. An expression is compiled when a text
has the words without which it cannot be found; most never are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

Span = tuple[int, int]

_AND = " & "
_ANYHOW = ""  # stands for phrases that no word tells of beforehand
_GAPS = {" ... ": r" (?:[^\s.!?]{1,40} ){0,10}", " .. ": r" (?:[^\s.!?]{1,40} ){0,5}"}
_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_LETTERS = {"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)", "ß": "(?:ß|ss)"}
_CLAUSE = re.compile(r"[^.!?]+[.!?]*")
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN_LETTERS = re.compile("[a-z]+")


class Folded:
    """A text as phrases are looked for in it: plain, on one line, in small letters."""

    def __init__(self, text: str) -> None:
        self.text = text
        words = set(_WORD.findall(text))
        self.beginnings = {word[:end] for word in words for end in range(1, len(word) + 1)}
        self.clauses: tuple[Span, ...] = tuple(hit.span() for hit in _CLAUSE.finditer(text))

    def spans(self, lines: str) -> Iterator[Span]:
        """Give where any of the phrases stands, in no order."""
        by_beginning = _indexed(lines)
        likely = {_ANYHOW, *(by_beginning.keys() & self.beginnings)}
        phrases = {phrase: None for one in likely for phrase in by_beginning.get(one, ())}
        for phrase in phrases:
            if all(not one or one & self.beginnings for one in phrase.begins[1:]):
                yield from self._found(phrase)

    def has(self, lines: str) -> bool:
        """Say whether any of the phrases stands in the text."""
        return next(self.spans(lines), None) is not None

    def _found(self, phrase: Phrase) -> Iterator[Span]:
        if len(phrase.parts) == 1:
            yield from (hit.span() for hit in pattern(phrase.parts[0]).finditer(self.text))
            return
        for first, last in self.clauses:
            hits = [pattern(part).search(self.text, first, last) for part in phrase.parts]
            spans = [hit.span() for hit in hits if hit]
            if len(spans) == len(hits):
                yield min(start for start, _ in spans), max(end for _, end in spans)


class Phrase(NamedTuple):
    """One line of a list: its parts, and with what one word of each must begin."""

    parts: tuple[str, ...]
    begins: tuple[frozenset[str], ...]


def _phrases(lines: str) -> tuple[Phrase, ...]:
    found = (tuple(line.strip().lower().split(_AND)) for line in lines.splitlines())
    return tuple(
        Phrase(parts, tuple(_beginnings(part) for part in parts)) for parts in found if parts[0]
    )


@lru_cache(maxsize=256)
def _indexed(lines: str) -> Mapping[str, tuple[Phrase, ...]]:
    """Return the phrases by the words without which their first part is not there."""
    found: dict[str, list[Phrase]] = {}
    for phrase in _phrases(lines):
        for beginning in phrase.begins[0] or {_ANYHOW}:
            found.setdefault(beginning, []).append(phrase)
    return {beginning: tuple(phrases) for beginning, phrases in found.items()}


def _beginnings(part: str) -> frozenset[str]:
    """Return how one of the words must begin where the phrase stands; empty when any may.

    Of the words of a phrase, those count that are the longest.
    """
    best: frozenset[str] = frozenset()
    for word in _split(part, " "):
        letters = _first_letters(word)
        if letters and min(map(len, letters)) > min(map(len, best), default=0):
            best = letters
    return best


def _first_letters(word: str) -> frozenset[str]:
    """Return the plain letters that a word of a phrase can begin with; empty if not known."""
    while word.startswith("("):
        end = _closing(word)
        inner, after = word[1:end], word[end + 1 :]
        if inner.startswith("?"):
            word = after  # looks around, and stands for no letter
        elif after.startswith(("?", "*", "{")):  # may be left out: what follows must be there
            if not inner.endswith(" "):
                return frozenset()
            word = after[after.find("}") + 1 if after.startswith("{") else 1 :]
        else:
            found = [_first_letters(one) for one in _split(inner, "|")]
            return frozenset().union(*found) if all(found) else frozenset()
    hit = _PLAIN_LETTERS.match(word)
    letters = hit.group() if hit else ""
    if word[len(letters) :].startswith("?"):
        letters = letters[:-1]
    return frozenset([letters] if letters else [])


def _split(text: str, sign: str) -> list[str]:
    depth, pieces = 0, [""]
    for letter in text:
        depth += (letter == "(") - (letter == ")")
        if letter == sign and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += letter
    return pieces


def _closing(text: str) -> int:
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return at
    return len(text)


@lru_cache(maxsize=4096)
def pattern(phrase: str) -> re.Pattern[str]:
    """Return the pattern that finds one phrase in folded text."""
    found = _GROUP.sub("(?:", phrase.strip().lower())
    found = found.replace("-", "[- ]?").replace("'", "'?")
    found = re.sub(r"(?<=\w)\*", r"\\w{0,30}", found)
    for gap, words in _GAPS.items():
        found = found.replace(gap, words)
    for letter, written in _LETTERS.items():
        found = found.replace(letter, written)
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)")


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
