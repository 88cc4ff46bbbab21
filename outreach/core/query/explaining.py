"""Explain a match: which field matched which words, clause by clause, in the person's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from outreach.core.query.document import Document, document
from outreach.core.query.evaluation import form_holds, holds
from outreach.core.query.leaves import MARKED_FIELDS
from outreach.core.query.tree import And, Close, Field, Node, Or, Phrase, Tag, Words
from outreach.core.text import MARK, plain_tokens, tokens
from outreach.core.words import Candidate


@dataclass(frozen=True, slots=True)
class Match:
    """One clause that a person meets, the field that shows it, and what stands there."""

    clause: str
    field: str
    term: str  #: the words as the person wrote them


def explain(node: Node, person: Candidate) -> list[Match]:
    """Return what of a person matches, in the order of the query; empty when they do not match.

    What must not be found shows nowhere, so NOT gives no line.
    """
    lines = document(person)
    if not holds(node, lines):
        return []
    return list(dict.fromkeys(_matches(node, person, lines)))


def _matches(node: Node, person: Candidate, lines: Document) -> Iterator[Match]:
    match node:
        case Words():
            yield from _in_words(node, person, lines)
        case Tag() if node.clause and holds(node, lines):
            yield Match(node.clause, node.field.value, _texts(person, node.field)[0][1])
        case And():
            for part in node.parts:
                yield from _matches(part, person, lines)
        case Or():
            for part in node.parts:
                if holds(part, lines):
                    yield from _matches(part, person, lines)


def _in_words(node: Words, person: Candidate, lines: Document) -> Iterator[Match]:
    for field in Field:
        forms = [form for form in node.forms if field in form.fields]
        form = next((form for form in forms if form_holds(form, field, lines)), None)
        if form:
            name, text = _where(form, field, person)
            yield Match(node.clause, name, text)


def _where(form: Phrase | Close, field: Field, person: Candidate) -> tuple[str, str]:
    """Return the name of the field and the shortest piece of its text that holds the form."""
    texts = _texts(person, field)
    for name, text in texts:
        found = _piece(form, field, text)
        if found:
            return name, found
    # words that stand in different items of a list, or are cut differently alone
    return texts[0][0], " ".join(form.words) if isinstance(form, Phrase) else texts[0][1]


def _texts(person: Candidate, field: Field) -> list[tuple[str, str]]:
    """Return the texts behind a field, each with the name to show for it."""
    match field:
        case Field.TITLE if not person.position:
            return [(Field.HEADLINE.value, person.headline or "")]
        case Field.TITLE:
            return [(field.value, person.position or "")]
        case Field.SKILLS:
            return [(field.value, skill) for skill in person.skills] or [(field.value, "")]
        case Field.HEADLINE:
            return [(field.value, person.headline or "")]
        case Field.COMPANY:
            return [(field.value, person.company or "")]
        case Field.LOCATION:
            return [(field.value, person.location or "")]
        case Field.NAME:
            return [(field.value, f"{person.first_name} {person.last_name}".strip())]


_PIECE = re.compile(r"[^\s,;:|/\\()\[\]{}<>•·\"“”„«»]+")


def _piece(form: Phrase | Close, field: Field, text: str) -> str | None:
    pieces = list(_PIECE.finditer(text))
    longest = len(form.words) + 2 if isinstance(form, Phrase) else form.between + 4
    for length in range(1, min(longest, len(pieces)) + 1):
        for start in range(len(pieces) - length + 1):
            piece = text[pieces[start].start() : pieces[start + length - 1].end()]
            if _is_in(form, field, piece):
                return piece.rstrip(".!?'…").lstrip("'#@")
    return None


def _is_in(form: Phrase | Close, field: Field, piece: str) -> bool:
    # outside its context a word may lose or gain the mark of a language: compare without
    found = tokens(piece) if field in MARKED_FIELDS else plain_tokens(piece)
    words = [word.removesuffix(MARK) for word in found]
    if isinstance(form, Close):
        return {form.first.removesuffix(MARK), form.second.removesuffix(MARK)} <= set(words)
    end = "" if form.prefix else " "
    wanted = " ".join(word.removesuffix(MARK) for word in form.words)
    return f" {wanted}{end}" in f" {' '.join(words)} "
