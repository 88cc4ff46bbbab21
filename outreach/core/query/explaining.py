"""Explain a match: which field matched which words, clause by clause, in the person's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from outreach.core.query.document import Document, document
from outreach.core.query.evaluation import Test, predicate, test_in
from outreach.core.query.leaves import MARKED_FIELDS
from outreach.core.query.spans import span
from outreach.core.query.tree import And, Close, Field, Node, Or, Phrase, Tag, Words
from outreach.core.words import Candidate


@dataclass(frozen=True, slots=True)
class Match:
    """One clause that a person meets, the field that shows it, and what stands there."""

    clause: str
    field: str
    term: str  #: the words as the person wrote them
    synonym: str = ""  #: the name that counts as the clause's own; "" for the clause's own words


Explainer = Callable[[Candidate, Document], Iterator[Match]]


def explain(node: Node, person: Candidate) -> list[Match]:
    """Return what of a person matches, in the order of the query; empty when they do not match.

    What must not be found shows nowhere, so NOT gives no line.
    """
    lines = document(person)
    if not predicate(node)(lines):
        return []
    return list(dict.fromkeys(explainer(node)(person, lines)))


def explainer(node: Node) -> Explainer:
    """Return what tells the matches of people who do match."""
    match node:
        case Words():
            return _leaf(node)
        case Tag() if node.clause:
            return _either([(predicate(node), _mark(node))])
        case And():
            return _every([explainer(part) for part in node.parts])
        case Or():
            parts = [(predicate(part), explainer(part)) for part in node.parts]
            return _first(parts) if node.is_one_name else _either(parts)
        case _:
            return _every([])


def _every(parts: list[Explainer]) -> Explainer:
    def matches(person: Candidate, lines: Document) -> Iterator[Match]:
        """Yield what every part says."""
        for part in parts:
            yield from part(person, lines)

    return matches


def _either(parts: list[tuple[Test, Explainer]]) -> Explainer:
    def matches(person: Candidate, lines: Document) -> Iterator[Match]:
        """Yield what each part that holds says."""
        for holds, part in parts:
            if holds(lines):
                yield from part(person, lines)

    return matches


def _first(parts: list[tuple[Test, Explainer]]) -> Explainer:
    def matches(person: Candidate, lines: Document) -> Iterator[Match]:
        """Yield what the first part that holds says."""
        for holds, part in parts:
            if holds(lines):
                yield from part(person, lines)
                return

    return matches


def _mark(node: Tag) -> Explainer:
    def matches(person: Candidate, _lines: Document) -> Iterator[Match]:
        """Yield the line that the mark was made from."""
        _, texts = _TEXTS[node.field](person)
        yield Match(node.clause, node.field.value, texts[0])

    return matches


def _leaf(node: Words) -> Explainer:
    tests = [
        (field, form, test_in(form, field))
        for field in Field
        for form in node.forms
        if field in form.fields
    ]

    def matches(person: Candidate, lines: Document) -> Iterator[Match]:
        """Yield one match for each field in which a form stands."""
        told = None
        for field, form, holds in tests:
            if field is not told and holds(lines):
                told = field
                synonym = form.synonym if isinstance(form, Phrase) else ""
                yield Match(node.clause, *_shown(form, field, person), synonym)

    return matches


def _shown(form: Phrase | Close, field: Field, person: Candidate) -> tuple[str, str]:
    """Return the name of the field and the piece of its text that shows the form."""
    name, texts = _TEXTS[field](person)
    found = span(form, texts, marked=field in MARKED_FIELDS)
    return name, found or " ".join(_words(form))


def _words(form: Phrase | Close) -> tuple[str, ...]:
    return form.words if isinstance(form, Phrase) else (form.first, form.second)


def _title(person: Candidate) -> tuple[str, tuple[str, ...]]:
    if person.position:
        return Field.TITLE.value, (person.position,)
    return Field.HEADLINE.value, (person.headline or "",)


#: Field → the name to show for a person, and the texts behind it.
_TEXTS: dict[Field, Callable[[Candidate], tuple[str, tuple[str, ...]]]] = {
    Field.TITLE: _title,
    Field.SKILLS: lambda person: ("skills", person.skills),
    Field.HEADLINE: lambda person: ("headline", (person.headline or "",)),
    Field.COMPANY: lambda person: ("company", (person.company or "",)),
    Field.LOCATION: lambda person: ("location", (person.location or "",)),
    Field.NAME: lambda person: ("name", (f"{person.first_name} {person.last_name}".strip(),)),
}
