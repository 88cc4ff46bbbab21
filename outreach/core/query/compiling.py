"""Compile a query for SQLite's FTS5, and leave out what nobody in the store has.

Nothing that a person typed reaches a database: only the analyser's words, which consist of letters
and digits, and the marks that begin with `_`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from outreach.core.query.document import EVERYBODY, NOBODY, PREFIXES, stored
from outreach.core.query.tree import (
    SKILL_FIELDS,
    And,
    Close,
    Field,
    Node,
    Not,
    Or,
    Phrase,
    Tag,
    Words,
    split,
)

#: The query that nobody matches.
NO_ONE = Or(())


def to_fts(node: Node) -> str:
    """Return the query as an FTS5 expression over the columns of `Document`."""
    match node:
        case Words():
            return _fts_forms(node.forms)
        case Tag():
            # no column is named: marks and the words of names stand in one only, and a filter
            # would make FTS5 read where in a person each of them stands
            return f"({_joined(' OR ', [_quoted(mark) for mark in node.marks])})"
        case Not():
            return _fts_without([], [node.part])
        case Or() if not node.parts:
            return f"({_quoted(NOBODY)})"
        case Or():
            return _fts_joined(" OR ", node.parts)
        case And():
            return _fts_without(*split(node.parts))


def with_marks(node: Node, seen: Collection[str]) -> Node:
    """Return the query without marks that nobody has: a circle asks for hundreds of towns."""
    match node:
        case Tag():
            marks = [mark for mark in node.marks if mark in seen]
            return replace(node, tag=marks[0], others=tuple(marks[1:])) if marks else NO_ONE
        case Not():
            return Not(with_marks(node.part, seen))
        case And():
            parts = tuple(with_marks(part, seen) for part in node.parts)
            return NO_ONE if NO_ONE in parts else And(parts)
        case Or():
            found = (with_marks(part, seen) for part in node.parts)
            return replace(node, parts=_in_one_leaf([part for part in found if part != NO_ONE]))
        case _:
            return node


def _in_one_leaf(parts: Sequence[Node]) -> tuple[Node, ...]:
    """Return the parts with all their marks in one leaf, each once: circles share their towns."""
    tags = [part for part in parts if isinstance(part, Tag)]
    if len(tags) < 2:
        return tuple(parts)
    first, *others = dict.fromkeys(mark for tag in tags for mark in tag.marks)
    marks = replace(tags[0], tag=first, others=tuple(others))
    return (marks, *(part for part in parts if not isinstance(part, Tag)))


def _joined(operator: str, parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"({operator.join(parts)})"


def _fts_without(wanted: Sequence[Node], unwanted: Sequence[Node]) -> str:
    # NOT has two sides in FTS5: without anything wanted, everybody stands on the left
    found = _fts_joined(" AND ", wanted) if wanted else f"({_quoted(EVERYBODY)})"
    if not unwanted:
        return found
    return f"({found} NOT {_fts_joined(' OR ', unwanted)})"


def _fts_joined(operator: str, parts: Sequence[Node]) -> str:
    # what nests deepest stands first, or its open signs pile up on those in front of it
    return _joined(operator, [to_fts(part) for part in sorted(parts, key=_depth, reverse=True)])


def _depth(node: Node) -> int:
    match node:
        case Not():
            return 1 + _depth(node.part)
        case And() | Or():
            return 1 + max(map(_depth, node.parts), default=0)
        case _:
            return 0


def _fts_forms(forms: Iterable[Phrase | Close]) -> str:
    """Return the forms of a leaf; columns that store their words in one way are asked together."""
    found: dict[str, list[str]] = {}
    for form in forms:
        for fields in _alike(form.fields):
            words = [stored(fields[0], word) for word in _words_of(form)]
            columns = "" if _is_plain(fields) else f"{{{' '.join(fields)}}} : "
            found.setdefault(columns, []).append(_fts_words(form, words))
    return _joined(" OR ", [_fts_within(columns, words) for columns, words in found.items()])


def _fts_within(columns: str, words: Sequence[str]) -> str:
    return f"({columns}{_joined(' OR ', words)})" if columns else f"({' OR '.join(words)})"


def _quoted(word: str) -> str:
    return f'"{word}"'


def _fts_words(form: Phrase | Close, words: Sequence[str]) -> str:
    if isinstance(form, Close):
        return f'NEAR("{words[0]}" "{words[1]}", {form.between})'
    return f'"{" ".join(words)}"{" *" if form.prefix else ""}'


def _words_of(form: Phrase | Close) -> Sequence[str]:
    return form.words if isinstance(form, Phrase) else (form.first, form.second)


def _alike(fields: Sequence[Field]) -> list[tuple[Field, ...]]:
    """Return the fields whose words look alike together, the others one by one."""
    together = tuple(field for field in fields if field not in PREFIXES)
    apart: list[tuple[Field, ...]] = [(field,) for field in fields if field in PREFIXES]
    return [together, *apart] if together else apart


def _is_plain(fields: tuple[Field, ...]) -> bool:
    """Say whether nothing else can hold words like those of these fields."""
    return fields[0] in PREFIXES or set(fields) == set(SKILL_FIELDS)
