"""Cut a query into its signs: words, phrases, operators, fields, parentheses, each with its place.

Operators count only in capitals. Curly quotes are as good as straight ones, because people paste
from documents. What would silently mean something else (`?`, `&&`, a star in the middle) is an
error at its character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from outreach.core.errors import QueryError


class Kind(StrEnum):
    """What a sign is."""

    WORD = "word"
    PHRASE = "phrase"
    FIELD = "field"
    OPEN = "("
    CLOSE = ")"
    AND = "AND"
    OR = "OR"
    NOT = "NOT"
    MINUS = "-"
    BESIDE = "&"


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of a query; `start` and `end` are places in its text."""

    kind: Kind
    text: str  #: the word, the phrase without quotes, or the field's name
    start: int
    end: int
    prefix: bool = False  #: a star follows: the last word may go on
    between: int | None = None  #: `"…"~n`: so many words may stand between


MOST_BETWEEN = 20

_QUOTES = '"“”„‟«»＂'
_OPERATORS = {"AND": Kind.AND, "OR": Kind.OR, "NOT": Kind.NOT, "&": Kind.BESIDE}
_FOREIGN = {"&&": "AND", "||": "OR", "|": "OR", "!": "NOT", "+": "AND"}
_KINDS = {"open": Kind.OPEN, "close": Kind.CLOSE, "minus": Kind.MINUS}
_SIGN = re.compile(
    rf"""
    (?P<space>\s+)
  | (?P<open>[(（])
  | (?P<close>[)）])
  | (?P<phrase>[{_QUOTES}](?P<said>[^{_QUOTES}]*)(?P<shut>[{_QUOTES}])?(?P<star>\*?)(?P<near>~\d*)?)
  | (?P<minus>[-–—−](?=[^\s)）]))
  | (?P<gendered>(?!(?:title|position|company|skills?|name|location|about|headline)[:：])
      [^\W\d_]+[:*]in(?:nen)?(?![\w:*]))                      # Entwickler:in, Entwickler*in
  | (?P<field>(?P<named>[^\W\d_]+)[:：](?!//))
  | (?P<word>[^\s()（）{_QUOTES}]+)
    """,
    re.VERBOSE,
)


def signs(query: str) -> Iterator[Sign]:
    """Yield the signs of a query; raise QueryError at the first that means nothing."""
    for found in _SIGN.finditer(query):  # every character is in one of the groups
        kind = found.lastgroup or ""
        if kind in _KINDS:
            yield Sign(_KINDS[kind], found[0], *found.span())
        elif kind == "field":
            yield Sign(Kind.FIELD, found["named"], *found.span())
        elif kind == "gendered":
            yield Sign(Kind.WORD, found[0], *found.span())
        elif kind == "phrase":
            yield _phrase(query, found)
        elif kind == "word":
            yield _word(query, found)


def _phrase(query: str, found: re.Match[str]) -> Sign:
    said: str = found["said"]
    if not found["shut"]:
        raise QueryError(
            "This quotation mark is never closed",
            query,
            found.start(),
            f'{query[: found.end()]}"' if said.strip() else "",
        )
    prefix = bool(found["star"]) or said.endswith("*")
    said = said.removesuffix("*")
    if "*" in said:
        at = found.start("said") + said.index("*")
        raise QueryError("A star works only behind the last word of a phrase", query, at)
    between = _between(query, found)
    if prefix and between is not None:
        raise QueryError("A phrase has a star or a distance, not both", query, found.start("near"))
    return Sign(Kind.PHRASE, said, *found.span(), prefix, between)


def _between(query: str, found: re.Match[str]) -> int | None:
    near = found["near"]
    if near is None:
        return None
    if not near[1:] or int(near[1:]) > MOST_BETWEEN:
        message = f'Behind ~ goes a number of words from 0 to {MOST_BETWEEN}: "python lead"~3'
        raise QueryError(message, query, found.start("near"))
    return int(near[1:])


def _word(query: str, found: re.Match[str]) -> Sign:
    text, (start, end) = found[0], found.span()
    if text in _OPERATORS:
        return Sign(_OPERATORS[text], text, start, end)
    _refuse_foreign(query, text, start)
    return Sign(Kind.WORD, text.removesuffix("*"), start, end, text.endswith("*"))


def _refuse_foreign(query: str, text: str, start: int) -> None:
    """Raise QueryError for signs of other search engines, which would mean nothing here."""
    if text in _FOREIGN:
        word = _FOREIGN[text]
        before, after = query[:start], query[start + len(text) :]
        is_joined = bool(after.strip()) and (word == "NOT" or bool(before.strip()))
        fixed = f"{before}{word}{after}" if is_joined else f"{before}{after}".strip()
        raise QueryError(f"For {text} write {word} in capitals", query, start, fixed)
    if text.startswith("!"):
        fixed = f"{query[:start]}NOT {query[start + 1 :]}"
        raise QueryError("There is no ! here; write NOT, or a minus", query, start, fixed)
    if text[0] in "-–—−":
        raise QueryError("A minus needs a word right behind it", query, start)
    for sign, message in _USELESS.items():
        at = text.removesuffix("*").find(sign) if text != "*" else 0
        if at >= 0:
            raise QueryError(message, query, start + at)


_USELESS = {
    "*": "A star works only at the end of a word: develop*",
    "?": "There is no ? for a letter; write the forms with OR, or the beginning and a star",
    "~": '~ works only behind two words in quotes: "python lead"~3',
}
