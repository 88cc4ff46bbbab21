"""A reply as words in clauses, each with what it does in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from outreach.core.replies.languages import PARTS
from outreach.core.replies.stopping.lexicon import Row, key, parts_of, rows
from outreach.core.rules.phrases import plain

#: What ends a sentence, on one line.
SENTENCE_END = r"[!?;()…]|\.(?=\s+\D|\s*$)"
#: What ends a clause that is not the last of its sentence.
CLAUSE_END = r":|,(?!\s+(?:dass|mich|mir|uns|dat|że|żeby|que)\b)|\s[-—]+\s"
_WORD = re.compile(
    r"(?P<address>[\w.+-]+@[\w-]+\.[\w.]+)|(?P<word>[^\W_]+(?:'[^\W_]+)*)"
    rf"|(?P<stop>{SENTENCE_END})|(?P<comma>{CLAUSE_END})"
)
#: What may follow an apostrophe inside one English word; elsewhere two words meet there.
_ENDINGS = frozenset(["t", "s", "d", "m", "ll", "ve", "re", "nt"])
#: Stands for an address of e-mail.
ADDRESS = "@"


class Word(NamedTuple):
    """One word and where it stands."""

    key: str
    start: int
    end: int
    clause: int  #: counted through the text; commas end one
    sentence: int


class Reading(NamedTuple):
    """A text as one language reads it: the parts of each word, as bits."""

    language: int
    parts: list[int]


class Text(NamedTuple):
    """A text with its words, as each language reads it that knows any of them."""

    words: list[Word]
    readings: list[Reading]

    def known(self, reading: Reading) -> list[int]:
        """Return how many words of each sentence a language knows."""
        counts = [0] * (self.words[-1].sentence + 1 if self.words else 0)
        for word, parts in zip(self.words, reading.parts, strict=True):
            counts[word.sentence] += parts > 0
        return counts


def read(text: str) -> Text:
    """Return a text with its words, whose places are those in its plain form: its lines joined."""
    words = _words(text)
    return Text(words, _readings(words))


def spoken(text: Text, share: float) -> frozenset[int]:
    """Return the languages (by their place) that know nearly as many words as the best one."""
    counts = {one.language: sum(text.known(one)) for one in text.readings}
    best = max(counts.values(), default=0)
    return frozenset(language for language, count in counts.items() if count >= share * best)


def _words(text: str) -> list[Word]:
    found: list[Word] = []
    start, clause, sentence = 0, 0, 0
    for line in filter(None, map(plain, text.splitlines())):
        for hit in _WORD.finditer(line):
            clause += hit["stop"] is not None or hit["comma"] is not None
            sentence += hit["stop"] is not None
            for word, at in _split(hit):
                place = start + at
                found.append(Word(key(word), place, place + len(word), clause, sentence))
        start += len(line) + 1
        clause, sentence = clause + 1, sentence + 1
    return found


def _split(hit: re.Match[str]) -> Iterator[tuple[str, int]]:
    if hit["address"]:
        yield ADDRESS, hit.start()
    if hit["word"]:
        yield from ((piece, hit.start() + at) for piece, at in pieces(hit["word"]))


def pieces(word: str) -> Iterator[tuple[str, int]]:
    """Give the words that meet at apostrophes, and where each begins; `don't` is one."""
    parts = word.split("'")
    if len(parts) == 1 or parts[-1].lower() in _ENDINGS:
        yield word, 0
        return
    at = 0
    for part in parts:
        yield part, at
        at += len(part) + 1


def _readings(words: list[Word]) -> list[Reading]:
    found: dict[int, list[int]] = {}
    for at, word in enumerate(words):
        for language, bits in parts_of(word.key):
            found.setdefault(language, [0] * len(words))[at] |= bits
    innocent: list[tuple[int, int, int]] = []
    for at, language, row in _rows(words):
        if row.bits & PARTS["innocent"]:
            innocent.append((language, at, len(row.words)))
            continue
        parts = found.setdefault(language, [0] * len(words))
        for one in range(at, at + len(row.words)):
            parts[one] |= row.bits
    for language, at, length in innocent:
        if language in found:
            found[language][at : at + length] = [PARTS["common"]] * length
    return [Reading(language, parts) for language, parts in found.items()]


def _rows(words: list[Word]) -> Iterator[tuple[int, int, Row]]:
    """Give where words stand in a row that mean something together, and in which language."""
    known = rows()
    for at, (word, following) in enumerate(pairwise(words)):
        for start in ((word.key, following.key), (word.key, "")):
            for language, row in known.get(start, ()):
                if _stands(row, words, at):
                    yield at, language, row


def _stands(row: Row, words: list[Word], at: int) -> bool:
    near = words[at : at + len(row.words)]
    if len(near) < len(row.words) or near[0].clause != near[-1].clause:
        return False
    pairs = zip(near, row.words, strict=True)
    return all(
        one.key.startswith(said[:-1]) if said[-1] == "*" else one.key == said for one, said in pairs
    )
