"""What of a reply the person wrote: without the lines that only repeat what we wrote."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache

from outreach.core.replies.languages import languages
from outreach.core.replies.naming import anybody, nobody_of
from outreach.core.rules.phrases import fold, plain

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_WORD = re.compile(r"\w+")
#: A sentence, or what a colon ends in front of one.
_PARTS = re.compile(r"[^.!?\n:]+[.!?:]*")
#: A sentence so short is said by anybody.
_LEAST_WORDS = 4


def own_words(text: str, ours: Iterable[str] = (), known: Collection[str] = ()) -> str:
    """Return the text without quoted lines, what is quoted below a header, and sentences of ours.

    Nothing of it but sentences of ours is the whole text again: they were meant. `known` are the
    names of the writer and of our own: what stands below a header with another name is quoted.
    """
    said = " ".join(_plain(one) for one in ours)
    lines = [_untitled(line) for line in _unquoted(text.splitlines(), said, known)]
    return "\n".join(_without(line, said) for line in lines).strip() or "\n".join(lines).strip()


def _unquoted(lines: Sequence[str], said: str, known: Collection[str]) -> list[str]:
    kept: list[str] = []
    at = 0
    while at < len(lines):
        if _is_header(lines, at):
            by_others = bool(known) and _names_others(lines[at], known)
            at = _below(lines, at + 1, "" if by_others else said)
            continue
        if not _is_marked(lines[at]):
            kept.append(lines[at])
        at += 1
    return kept


def _names_others(header: str, known: Collection[str]) -> bool:
    """Say whether a header has the name of somebody who is neither the writer nor one of ours."""
    return any(anybody(plain(header), nobody_of(known)))


def _untitled(line: str) -> str:
    """Return a line without headlines that tell how one stops messages, unless it is asked of us.

    `How to stop unwanted messages` says nothing of ours; `how to stop these messages?` asks.
    """
    if not _titles().search(fold(line)):
        return line
    return "".join(one for one in _PARTS.findall(line) if not _is_title(fold(one)))


def _is_title(sentence: str) -> bool:
    found = _titles().match(sentence.strip(" \"'“”‘’:-"))
    return found is not None and "?" not in sentence and not _direct().search(sentence)


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


@cache
def _titles() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{one.title})" for one in languages() if one.title))


@cache
def _direct() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{one.direct})" for one in languages() if one.direct))
