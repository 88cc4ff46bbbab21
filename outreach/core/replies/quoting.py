"""What of a reply the person wrote: without the lines that only repeat what we wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from outreach.core.replies.languages import languages
from outreach.core.rules.phrases import fold

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_WORD = re.compile(r"\w+")
#: A sentence so short is said by anybody.
_LEAST_WORDS = 4


def own_words(text: str, ours: Iterable[str] = ()) -> str:
    """Return the text without quoted lines, what is quoted below a header, and sentences of ours.

    Nothing of it but sentences of ours is the whole text again: they were meant.
    """
    said = " ".join(_plain(one) for one in ours)
    lines = _unquoted(text.splitlines(), said)
    return "\n".join(_without(line, said) for line in lines).strip() or "\n".join(lines).strip()


def _unquoted(lines: Sequence[str], said: str) -> list[str]:
    kept: list[str] = []
    at = 0
    while at < len(lines):
        if _is_header(lines, at):
            at = _below(lines, at + 1, said)
            continue
        if not _is_marked(lines[at]):
            kept.append(lines[at])
        at += 1
    return kept


def _is_marked(line: str) -> bool:
    return line.lstrip().startswith((">", "|"))


def _is_header(lines: Sequence[str], at: int) -> bool:
    shown = "\n".join(map(fold, lines[at : at + 2]))
    return _quoting().match(shown) is not None


def _below(lines: Sequence[str], at: int, said: str) -> int:
    """Return where a quotation ends that begins here: with its paragraph, if that may be ours."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    end = at
    while end < len(lines) and lines[end].strip() and not _is_marked(lines[end]):
        end += 1
    is_theirs = said and not any(_without(line, said) != line for line in lines[at:end])
    return at if is_theirs else end


def _without(line: str, said: str) -> str:
    if not said:
        return line
    # a line's end where ours was: what stood around it does not belong together
    kept = ("\n" if _is_ours(one, said) else one for one in _SENTENCE.findall(line))
    return "".join(kept)


def _is_ours(sentence: str, said: str) -> bool:
    words = _plain(sentence)
    return len(words.split()) >= _LEAST_WORDS and f" {words} " in f" {said} "


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))


@cache
def _quoting() -> re.Pattern[str]:
    every = "|".join(one.quoting for one in languages() if one.quoting)
    return re.compile(rf"(?:{every})")
