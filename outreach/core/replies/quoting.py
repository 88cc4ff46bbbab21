"""What of a reply the person wrote: without the lines that only repeat what we wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from outreach.core.replies.languages import languages
from outreach.core.rules.phrases import fold

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_WORD = re.compile(r"\w+")
#: A sentence so short is said by anybody.
_LEAST_WORDS = 4


def own_words(text: str, ours: Iterable[str] = ()) -> str:
    """Return the text without quoted lines, what follows them, and sentences of our own."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.lstrip().startswith((">", "|")):
            continue
        if _quoting().match(fold(line)):
            break
        lines.append(line)
    said = " ".join(_plain(one) for one in ours)
    return "\n".join(_without(line, said) for line in lines).strip()


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
