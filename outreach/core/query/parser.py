"""Read a query as LinkedIn Recruiter does: quotes, parentheses, NOT, AND, OR, in this order.

    either   = both { OR both }
    both     = single { [AND | &] single }
    single   = ( NOT | - ) single | [field:] ( word | "phrase" | ( either ) )

`health & safety` is one name or else two words, like `machine learning`. A broken query is an error
that points at the character; it is never an empty result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile
from types import MappingProxyType

from outreach.core.errors import QueryError
from outreach.core.query import leaves
from outreach.core.query.lexer import Kind, Sign, signs
from outreach.core.query.tree import ANYWHERE, Field, Node, Not, Or, all_of, any_of
from outreach.core.words import Problem
from outreach.skills import Group

#: What may stand before a colon, and which field it means.
FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        "title": Field.TITLE,
        "position": Field.TITLE,
        "company": Field.COMPANY,
        "skills": Field.SKILLS,
        "skill": Field.SKILLS,
        "name": Field.NAME,
        "location": Field.LOCATION,
        "about": Field.HEADLINE,
        "headline": Field.HEADLINE,
    }
)
_FIELD_NAMES = "title: company: skills: name: location: about:"
DEEPEST = 20  # parentheses in parentheses: FTS5 has room for a hundred open signs, no more

_STARTS = frozenset([Kind.WORD, Kind.PHRASE, Kind.FIELD, Kind.OPEN, Kind.NOT, Kind.MINUS])


@dataclass(frozen=True, slots=True)
class Query:
    """A query that was understood, and what its writer may have meant otherwise."""

    text: str
    node: Node
    warnings: tuple[Problem, ...] = ()


def read(text: str, groups: tuple[Group, ...] = ()) -> Query:
    """Return the query with its warnings; raise QueryError where it cannot mean anything.

    `groups` are the synonyms of the workspace, beside those that are shipped.
    """
    found = list(signs(text))
    if not found:
        raise QueryError("The query is empty", text, 0, "python AND (django OR fastapi)")
    parser = _Parser(text, found, groups)
    node = parser.either(ANYWHERE)
    if parser.at < len(found):  # only a parenthesis stops a query before its end
        raise parser.error("This parenthesis was never opened", found[parser.at])
    return Query(text, node, _warnings(found))


def parse(text: str, groups: tuple[Group, ...] = ()) -> Node:
    """Return the tree of a query; raise QueryError where it cannot mean anything."""
    return read(text, groups).node


class _Parser:
    def __init__(self, query: str, found: list[Sign], groups: tuple[Group, ...]) -> None:
        self.query = query
        self.found = found
        self.groups = groups
        self.at = 0
        self.opened: list[Sign] = []

    @property
    def kind(self) -> Kind | None:
        return self.found[self.at].kind if self.at < len(self.found) else None

    def accept(self, kind: Kind) -> Sign | None:
        if self.kind is not kind:
            return None
        self.at += 1
        return self.found[self.at - 1]

    def error(self, message: str, sign: Sign, fixed: str = "") -> QueryError:
        return QueryError(message, self.query, sign.start, fixed)

    def either(self, within: tuple[Field, ...]) -> Node:
        parts = [self.both(within)]
        while self.accept(Kind.OR):
            parts.append(self.both(within))
        return any_of(*parts)

    def both(self, within: tuple[Field, ...]) -> Node:
        parts: list[Node] = []
        run: list[tuple[Node | None, str]] = [self.spoken(within)]
        while True:
            joined = self.accept(Kind.AND)
            beside = None if joined else self.accept(Kind.BESIDE)
            if beside:
                run.append((None, beside.text))
            elif not joined and self.kind not in _STARTS:
                return all_of(*parts, *self.named(run, within))
            if joined:  # who writes AND means two things
                parts += self.named(run, within)
                run = []
            run.append(self.spoken(within))

    def spoken(self, within: tuple[Field, ...]) -> tuple[Node, str]:
        """Return the next part, and its word if it is nothing but one word."""
        start = self.at
        node = self.single(within)
        sign = self.found[start]
        is_alone = self.at - start == 1 and sign.kind is Kind.WORD and not sign.prefix
        return node, sign.text if is_alone else ""

    def named(
        self, run: list[tuple[Node | None, str]], within: tuple[Field, ...]
    ) -> Iterator[Node]:
        """Yield the parts of a run; what is one name, `machine learning`, is one part."""
        while run:
            words = list(takewhile(bool, (word for _, word in run)))
            length = leaves.length_of_name(words, self.groups)
            whole = self.whole(words[:length], within) if length > 1 else None
            nodes = [node for node, _ in run[:length] if node]
            if nodes:
                yield Or((whole, all_of(*nodes)), is_one_name=True) if whole else all_of(*nodes)
            run = run[length:]

    def whole(self, words: list[str], within: tuple[Field, ...]) -> Node | None:
        return leaves.phrase(" ".join(words).rstrip(",;"), within, groups=self.groups)

    def single(self, within: tuple[Field, ...]) -> Node:
        negated = False
        while self.accept(Kind.NOT) or self.accept(Kind.MINUS):
            negated = not negated
        node = self.operand(within)
        return Not(node) if negated else node

    def operand(self, within: tuple[Field, ...]) -> Node:
        named = self.accept(Kind.FIELD)
        if named:
            within = (self.field(named),)
        sign = self.accept(Kind.WORD) or self.accept(Kind.PHRASE)
        if sign:
            return self.leaf(sign, within, self.clause(named, sign, within))
        opening = self.accept(Kind.OPEN)
        if opening:
            return self.group(opening, within)
        raise self.missing()

    def clause(self, named: Sign | None, sign: Sign, within: tuple[Field, ...]) -> str:
        written = self.query[sign.start : sign.end]
        if named:
            return f"{named.text}:{written}"
        return written if within == ANYWHERE else f"{within[0].value}:{written}"

    def field(self, sign: Sign) -> Field:
        known = FIELDS.get(sign.text.lower())
        if known is None:
            raise self.error(f"There is no field {sign.text}:, only {_FIELD_NAMES}", sign)
        return known

    def group(self, opening: Sign, within: tuple[Field, ...]) -> Node:
        if self.kind is Kind.CLOSE:
            raise self.error("There is nothing between these parentheses", opening)
        self.opened.append(opening)
        if len(self.opened) > DEEPEST:
            raise self.error(f"More than {DEEPEST} parentheses inside each other", opening)
        node = self.either(within)
        if not self.accept(Kind.CLOSE):
            fixed = self.query + ")" * len(self.opened)
            raise self.error("This parenthesis is never closed", opening, fixed)
        self.opened.pop()
        return node

    def leaf(self, sign: Sign, within: tuple[Field, ...], clause: str) -> Node:
        if sign.between is not None:
            near = leaves.close(sign.text, within, sign.between, clause=clause)
            if near is None:
                raise self.error("A distance needs two different single words in quotes", sign)
            return near
        node = leaves.phrase(
            sign.text, within, clause=clause, prefix=sign.prefix, groups=self.groups
        )
        if node is None:
            raise self.error(f"There is no word to search for in {clause}", sign)
        return node

    def missing(self) -> QueryError:
        before = self.found[self.at - 1] if self.at else None
        if before and self.kind in (None, Kind.CLOSE) and before.kind is not Kind.CLOSE:
            colon = ":" if before.kind is Kind.FIELD else ""
            return self.error(f"Nothing follows this {before.text}{colon}", before)
        sign = self.found[self.at]
        if sign.kind is Kind.CLOSE:
            return self.error("This parenthesis was never opened", sign)
        if before is None or before.kind is Kind.OPEN:
            return self.error(f"Nothing stands before this {sign.text}", sign)
        if before.kind is Kind.FIELD:
            message = f"Behind {before.text}: goes a word, a phrase or a parenthesis"
            return self.error(message, sign)
        return self.error(f"{sign.text} right behind {before.text}: one is too many", sign)


def _warnings(found: list[Sign]) -> tuple[Problem, ...]:
    words = [sign for sign in found if sign.kind in (Kind.WORD, Kind.BESIDE)]
    return tuple(
        Problem(message.format(sign.text), severity="warn", column=sign.start + 1)
        for sign in words
        for means_it, message in _DOUBTS
        if means_it(sign.text)
    )


_SMALL_WORDS = frozenset(["a", "an", "at", "by", "for", "from", "in", "near", "of", "the", "with"])
_DOUBTS: tuple[tuple[Callable[[str], bool], str], ...] = (
    (
        lambda word: word == "&",
        "'{}' joins a name, or else means AND; quotes keep words together: \"health & safety\"",
    ),
    (
        lambda word: word.lower() in ("and", "or", "not"),
        "'{}' in small letters is searched for as a word; operators are AND, OR, NOT",
    ),
    (
        lambda word: word.lower() in _SMALL_WORDS,
        "'{}' is searched for like any other word; leave it out to find more people",
    ),
    (
        lambda word: word.endswith(","),
        "The comma behind '{}' means nothing: all words must be found, unless OR joins them",
    ),
    (
        lambda word: word.startswith("'"),
        "Single quotes do not make a phrase: {}; use double ones",
    ),
)
