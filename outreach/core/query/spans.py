"""Find the words of a query in a text as somebody wrote it, for showing: `C++` for `cplusplus`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from outreach.core.query.tree import Close, Phrase
from outreach.core.text import MARK, plain_tokens, tokens

_PIECE = re.compile(r"[^\s,;:|/\\()\[\]{}<>•·\"“”„«»]+")


def span(form: Phrase | Close, texts: Sequence[str], *, marked: bool) -> str | None:
    """Return the shortest piece of the texts that holds the form; None when none does.

    `marked` says whether the field tells names of languages from words (see `core.text`).
    """
    if isinstance(form, Close):  # two words near each other may stand in two skills
        together = (*texts, ", ".join(texts))
        wanted = (form.first.removesuffix(MARK), form.second.removesuffix(MARK))
        return _first(_close(*wanted, text, marked) for text in together)
    words = " ".join([word.removesuffix(MARK) for word in form.words])
    phrase = f" {words}{'' if form.prefix else ' '}"
    found = _first(_phrase(phrase, text, marked) for text in texts)
    return found or _first(_window(phrase, text, marked) for text in texts)


def _first(found: Iterable[str | None]) -> str | None:
    return next(filter(None, found), None)


@dataclass(frozen=True, slots=True)
class _Pieces:
    """A text cut at spaces and signs, and the words of each piece in one line."""

    line: str
    places: tuple[tuple[int, int], ...]  #: for each word, where its piece starts and ends


@lru_cache(maxsize=1 << 15)
def _pieces(text: str, marked: bool) -> _Pieces:
    words: list[str] = []
    places: list[tuple[int, int]] = []
    for piece in _PIECE.finditer(text):
        for word in _analysed(piece[0], marked):
            words.append(word)
            places.append(piece.span())
    return _Pieces(f" {' '.join(words)} ", tuple(places))


def _analysed(text: str, marked: bool) -> list[str]:
    # outside its context a word may lose or gain the mark of a language: compare without
    return [word.removesuffix(MARK) for word in (tokens if marked else plain_tokens)(text)]


def _phrase(wanted: str, text: str, marked: bool) -> str | None:
    pieces = _pieces(text, marked)
    if wanted not in pieces.line:
        return None
    at = pieces.line.index(wanted)
    first = pieces.line.count(" ", 0, at)
    last = first + wanted.rstrip().count(" ") - 1
    return _trimmed(text[pieces.places[first][0] : pieces.places[last][1]])


def _window(wanted: str, text: str, marked: bool) -> str | None:
    """Look for words that only several pieces make together: `Java Script`, `C ++`, `R & D`."""
    pieces = list(_PIECE.finditer(text))
    most = wanted.count(" ") + 2
    for length in range(2, min(most, len(pieces)) + 1):
        for start in range(len(pieces) - length + 1):
            part = text[pieces[start].start() : pieces[start + length - 1].end()]
            if wanted in f" {' '.join(_analysed(part, marked))} ":
                return _trimmed(part)
    return None


def _close(first: str, second: str, text: str, marked: bool) -> str | None:
    pieces = _pieces(text, marked)
    words = pieces.line.split()
    pairs = [
        sorted((one, other))
        for one, word in enumerate(words)
        if word == first
        for other, word in enumerate(words)
        if word == second
    ]
    if not pairs:
        return None
    start, end = min(pairs, key=lambda pair: pair[1] - pair[0])
    return _trimmed(text[pieces.places[start][0] : pieces.places[end][1]])


def _trimmed(piece: str) -> str:
    return piece.rstrip(".!?'…").lstrip("'#@")
