"""Compile a query for PostgreSQL's text search, and a person for it.

PostgreSQL has one line of words for a person. Each begins with a sign of its field, so that the
index alone tells who matches and nobody's words are read again, as they would be for weights; gaps
between the fields keep phrases apart.

The index knows who has a word, but not where it stands: for a phrase, PostgreSQL reads the words of
everybody who has its words. So two words that follow each other are one word more, but in names,
and a phrase of two is looked up like a word. Longer phrases and words near each other stay for
reading, of whoever may have them.
Nothing that a person typed reaches a database: only the analyser's words, which consist of letters
and digits, and the marks that begin with `_`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from outreach.core.query.document import (
    EVERYBODY,
    MOST_WORDS,
    NOBODY,
    PREFIXES,
    Document,
    stored,
)
from outreach.core.query.lexer import MOST_BETWEEN
from outreach.core.query.tree import And, Close, Field, Node, Not, Or, Phrase, Tag, Words, split
from outreach.core.text import WALL

#: What words begin with in PostgreSQL that do not tell their field by themselves.
SIGNS = MappingProxyType({Field.TITLE: "_t", Field.SKILLS: "_s", Field.HEADLINE: "_h"})
#: What two words in a row begin with, by their field: a letter, as nothing else does.
PAIRS = MappingProxyType(
    {
        Field.TITLE: "t",
        Field.SKILLS: "s",
        Field.HEADLINE: "h",
        Field.COMPANY: "c",
        Field.LOCATION: "l",
    }
)

_IN_ORDER = (
    Field.TITLE,
    Field.COMPANY,
    Field.HEADLINE,
    Field.LOCATION,
    Field.NAME,
    Field.SKILLS,
)
#: Where the words of a field begin; PostgreSQL counts to 16,383.
_STARTS = {
    field: 1 + number * (MOST_WORDS + MOST_BETWEEN + 10) for number, field in enumerate(_IN_ORDER)
}
#: How long a line is, told by the next of these: in a short one any two words are near each other.
_LENGTHS = (3, 4, 5, 6, 7, 8, 10, 12, 15, 18, 22)
_MEASURED = (Field.TITLE, Field.SKILLS, Field.HEADLINE)
_TOGETHER = 2  # words in one text
_WIDE = 3  # more alternatives than so many are looked up apart from what else is asked
_MOST_WIDE = 2  # of them looked up apart: of three questions PostgreSQL joins the answers for sure
_MOST_TEXTS = 512  # of a query: each is planned, in some 40 µs


class _Bound(Enum):
    """Whom a text means where the index alone cannot tell who matches."""

    EXACT = "exact"  # who matches
    LEAST = "least"  # of whom the index is sure
    MOST = "most"  # of whom it is not sure that they do not match

    def opposite(self) -> _Bound:
        return {_Bound.LEAST: _Bound.MOST, _Bound.MOST: _Bound.LEAST}.get(self, self)


class _Part(NamedTuple):
    """A form of a leaf in one field, and whoever may have it; "" when the index alone tells."""

    exact: str
    most: str = ""

    def text(self, bound: _Bound) -> str:
        if bound is _Bound.EXACT or not self.most:
            return self.exact
        return self.most if bound is _Bound.MOST else ""


def to_tsquery(node: Node) -> str:
    """Return the query as the text of a PostgreSQL `tsquery`."""
    return _ts(node, _Bound.EXACT)


def sure_tsqueries(node: Node) -> list[str]:
    """Return the query for those of whom the index is sure, as texts of which one is enough.

    PostgreSQL asks all words of a text about each person, so many are better asked a few at a time.
    """
    bound = _Bound.EXACT if _is_sure(node) else _Bound.LEAST
    return _few(list(dict.fromkeys(_alternatives(node, bound)))) or [f"'{NOBODY}'"]


def _few(texts: Sequence[str]) -> list[str]:
    """Return alternatives a few at a time."""
    together = max(_TOGETHER, -(-len(texts) // _MOST_TEXTS))
    return [_joined(" | ", texts[at : at + together]) for at in range(0, len(texts), together)]


def tsqueries_apart(node: Node) -> list[list[str]]:
    """Return the query as several that all must hold, each as texts of which one is enough.

    PostgreSQL asks all words of a text about each person, so the towns of a circle are better
    looked up apart from what else is asked of very many people. Empty where nothing is gained or
    the index alone does not tell.
    """
    if not isinstance(node, And) or not _is_sure(node):
        return []
    wanted, unwanted = split(node.parts)
    texts = {part: list(dict.fromkeys(_alternatives(part, _Bound.EXACT))) for part in wanted}
    wide = sorted(
        (one for one in texts if len(texts[one]) > _WIDE), key=lambda one: len(texts[one])
    )
    wide = wide[-_MOST_WIDE:]
    rest = [part for part in wanted if part not in wide]
    parts = [_few(texts[part]) for part in wide]
    if rest or unwanted:
        parts.append([_without(rest, unwanted, _Bound.EXACT)])
    return parts if wide and len(parts) > 1 else []


def unsure_tsquery(node: Node) -> str:
    """Return the query for the others, whose words PostgreSQL has to read; "" for none."""
    return "" if _is_sure(node) else _but_sure(node, _Bound.EXACT)


def maybe_tsqueries(node: Node) -> list[str]:
    """Return who may be found by `unsure_tsquery`, as texts of which one is enough.

    The index alone answers them, so that distances are looked for in the words of few, and not
    asked of the index, which cannot tell but would try each.
    """
    if not isinstance(node, Words):
        return [_but_sure(node, _Bound.MOST)]
    found = []
    for form in node.forms:
        for field in form.fields:
            parts = list(_near(form, field) if isinstance(form, Close) else _phrase(form, field))
            sure = [part.exact for part in parts if not part.most]
            but = f" & !{_grouped(_joined(' | ', sure))}" if sure else ""
            found += [f"({part.most}{but})" for part in parts if part.most]
    return _few(list(dict.fromkeys(found)))


def _but_sure(node: Node, bound: _Bound) -> str:
    return f"({_unsure(node, bound)} & !{_grouped(_ts(node, _Bound.LEAST))})"


def to_tsvector(lines: Document) -> str:
    """Return a person as the text of a PostgreSQL `tsvector`."""
    found = [
        *(_repeated(field, lines.of(field)) for field in _REPEATED),
        _placed(Field.NAME, lines.name),
        _placed(Field.SKILLS, lines.skills),
        # marks have no place: none is needed, and their names are outside the alphabet of words
        *(f"'{tag}'" for tag in lines.tags.split()),
    ]
    return " ".join([text for text in found if text])


_REPEATED = (Field.TITLE, Field.COMPANY, Field.HEADLINE, Field.LOCATION)


# titles, companies and places come again and again
@lru_cache(maxsize=1 << 15)
def _repeated(field: Field, line: str) -> str:
    return _placed(field, line)


def _placed(field: Field, line: str) -> str:
    """Return the words of a field with their places, and those that follow each other."""
    words, sign = line.split(), SIGNS.get(field, "")
    places: dict[str, str] = {}
    for at, word in enumerate(words, _STARTS[field]):
        if word in places:
            places[word] += f",{at}"
        elif word != WALL:
            places[word] = str(at)
    found = [f"'{sign}{word}':{at}" for word, at in places.items()]
    if field in PAIRS and len(words) > 1:
        start, plain = PAIRS[field], len(PREFIXES.get(field, ""))
        pairs = dict.fromkeys(pair for pair in pairwise(words) if WALL not in pair)
        found += [f"'{start}{one[plain:]}.{other[plain:]}'" for one, other in pairs]
        if field in _MEASURED and 3 <= len(words) <= _LENGTHS[-1]:
            found.append(_length(field, _LENGTHS[bisect_left(_LENGTHS, len(words))]))
    return " ".join(found)


def _is_sure(node: Node) -> bool:
    match node:
        case Words():
            return not any(part.most for part in _parts(node))
        case Not():
            return _is_sure(node.part)
        case Tag():
            return True
        case _:
            return all(map(_is_sure, node.parts))


def _alternatives(node: Node, bound: _Bound) -> Iterator[str]:
    match node:
        case Words():
            yield from (text for part in _parts(node) if (text := part.text(bound)))
        case Tag():
            yield from (f"'{mark}'" for mark in node.marks)
        case Or():
            for part in node.parts:
                yield from _alternatives(part, bound)
        case _:
            yield _ts(node, bound)


def _unsure(node: Node, bound: _Bound) -> str:
    """Return who may match through what the index is not sure of; who matches for sure, as well."""
    match node:
        case Words():
            return _joined(" | ", [part.text(bound) for part in _parts(node) if part.most])
        case Or():
            some = [part for part in node.parts if not _is_sure(part)]
            return _joined(" | ", [_unsure(part, bound) for part in some])
        case And():
            some = [part for part in node.parts if not _is_sure(part)]
            if len(some) == 1 and not isinstance(some[0], Not):
                others = [part for part in node.parts if part is not some[0]]
                rest = [] if not others else [_without(*split(others), _Bound.EXACT)]
                return _joined(" & ", [_unsure(some[0], bound), *rest])
    return _ts(node, bound)


def _ts(node: Node, bound: _Bound) -> str:
    match node:
        case Words():
            parts = [text for part in _parts(node) if (text := part.text(bound))]
            return _joined(" | ", parts) if parts else f"'{NOBODY}'"
        case Tag():
            return _joined(" | ", [f"'{mark}'" for mark in node.marks])
        case Not():
            return _without([], [node.part], bound)
        case Or() if not node.parts:
            return f"'{NOBODY}'"
        case Or():
            return _joined(" | ", [_ts(part, bound) for part in node.parts])
        case _:
            return _without(*split(node.parts), bound)


def _without(wanted: Sequence[Node], unwanted: Sequence[Node], bound: _Bound) -> str:
    # a tsquery of nothing but negations would read the whole index
    found = [_ts(part, bound) for part in wanted] or [f"'{EVERYBODY}'"]
    others = [_ts(part, bound.opposite()) for part in unwanted]
    return _joined(" & ", [*found, *(f"!{_grouped(one)}" for one in others)])


def _joined(operator: str, parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"({operator.join(parts)})"


def _grouped(query: str) -> str:
    return query if query.startswith("(") else f"({query})"


def _parts(leaf: Words) -> Iterator[_Part]:
    for form in leaf.forms:
        for field in form.fields:
            yield from _near(form, field) if isinstance(form, Close) else _phrase(form, field)


def _phrase(form: Phrase, field: Field) -> Iterator[_Part]:
    words, end = form.words, ":*" if form.prefix else ""
    alone = [_word(field, word) for word in words]
    alone[-1] += end
    row = _joined(" <-> ", alone)
    if len(words) == 1:
        yield _Part(row)
        return
    if field not in PAIRS:
        yield _Part(row, _joined(" & ", alone))
        return
    pairs = [_pair(field, *pair) for pair in pairwise(words)]
    pairs[-1] += end
    every = _joined(" & ", pairs)
    yield _Part(every) if len(words) == 2 else _Part(_joined(" & ", [*pairs, row]), every)


def _near(form: Close, field: Field) -> Iterator[_Part]:
    one, other = _word(field, form.first), _word(field, form.second)
    first = 1
    if field in PAIRS:
        yield _Part(_pair(field, form.first, form.second))
        yield _Part(_pair(field, form.second, form.first))
        first = 2
        lengths = [_length(field, most) for most in _LENGTHS if most <= form.between + 2]
        if field in _MEASURED and lengths:
            yield _Part(_joined(" & ", [one, other, _joined(" | ", lengths)]))
    apart = range(first, form.between + 2)
    near = [f"{a} <{gap}> {b}" for gap in apart for a, b in ((one, other), (other, one))]
    if near:
        # whoever lacks a word is done with at once, not after forty distances
        both = f"({one} & {other})"
        yield _Part(_joined(" & ", [one, other, _joined(" | ", near)]), both)


def _length(field: Field, most: int) -> str:
    return f"'{PAIRS[field]}.{most}'"


def _word(field: Field, word: str) -> str:
    return f"'{SIGNS.get(field, '')}{stored(field, word)}'"


def _pair(field: Field, one: str, other: str) -> str:
    return f"'{PAIRS[field]}{one}.{other}'"
