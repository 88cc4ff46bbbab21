"""Evaluate a query on one person in Python: the oracle for both databases."""

from __future__ import annotations

from outreach.core.query.document import Document, document, stored
from outreach.core.query.tree import And, Close, Field, Node, Not, Or, Phrase, Tag, Words
from outreach.core.words import Candidate


def evaluate(node: Node, person: Candidate) -> bool:
    """Say whether a person matches."""
    return holds(node, document(person))


def holds(node: Node, lines: Document) -> bool:
    """Say whether a person, as search sees them, matches."""
    match node:
        case Words():
            return any(
                form_holds(form, field, lines) for form in node.forms for field in form.fields
            )
        case Tag():
            return f" {node.tag} " in lines.tags
        case Not():
            return not holds(node.part, lines)
        case And():
            return all(holds(part, lines) for part in node.parts)
        case Or():
            return any(holds(part, lines) for part in node.parts)


def form_holds(form: Phrase | Close, field: Field, lines: Document) -> bool:
    """Say whether one form of a leaf is in one field of a person."""
    line = lines.of(field)
    if isinstance(form, Close):
        return _are_close(form, field, line)
    end = "" if form.prefix else " "
    return f" {' '.join(stored(field, word) for word in form.words)}{end}" in line


def _are_close(form: Close, field: Field, line: str) -> bool:
    words = line.split()
    places = (
        [at for at, word in enumerate(words) if word == stored(field, wanted)]
        for wanted in (form.first, form.second)
    )
    firsts, seconds = places
    return any(abs(one - other) - 1 <= form.between for one in firsts for other in seconds)
