"""Evaluate a query on people in Python: the oracle for both databases.

A tree is turned into functions once and then asked of as many people as needed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from outreach.core.query.document import Document, document, stored
from outreach.core.query.tree import And, Close, Field, Node, Not, Or, Phrase, Tag, Words
from outreach.core.words import Candidate

Test = Callable[[Document], bool]


def evaluate(node: Node, person: Candidate) -> bool:
    """Say whether a person matches."""
    return predicate(node)(document(person))


def predicate(node: Node) -> Test:
    """Return what says whether a person, as search sees them, matches."""
    match node:
        case Words():
            return _any([test_in(form, field) for form in node.forms for field in form.fields])
        case Tag():
            return _marked(node)
        case Not():
            inner = predicate(node.part)
            return lambda lines: not inner(lines)
        case And():
            return _all([predicate(part) for part in node.parts])
        case Or():
            return _any([predicate(part) for part in node.parts])


def test_in(form: Phrase | Close, field: Field) -> Test:
    """Return what says whether one form of a leaf stands in one field."""
    if isinstance(form, Close):
        return _near(form, field)
    end = "" if form.prefix else " "
    return _contains(field.value, f" {' '.join(stored(field, word) for word in form.words)}{end}")


def _contains(name: str, words: str) -> Test:
    at = Document._fields.index(name)
    return lambda lines: words in lines[at]


def _marked(node: Tag) -> Test:
    if not node.others:
        return _contains("tags", f" {node.tag} ")
    marks = frozenset(node.marks)
    return lambda lines: not marks.isdisjoint(lines.tags.split())


def _near(form: Close, field: Field) -> Test:
    first, second = stored(field, form.first), stored(field, form.second)

    def test(lines: Document) -> bool:
        """Say whether the two words stand close enough, in either order."""
        words = lines.of(field).split()
        firsts = [at for at, word in enumerate(words) if word == first]
        seconds = [at for at, word in enumerate(words) if word == second]
        return any(abs(one - other) - 1 <= form.between for one in firsts for other in seconds)

    return test


def _any(tests: Sequence[Test]) -> Test:
    def test(lines: Document) -> bool:
        """Say whether one of the tests holds."""
        for one in tests:  # noqa: SIM110  # a loop is twice as fast as any()
            if one(lines):
                return True
        return False

    return tests[0] if len(tests) == 1 else test


def _all(tests: Sequence[Test]) -> Test:
    def test(lines: Document) -> bool:
        """Say whether every test holds."""
        for one in tests:  # noqa: SIM110
            if not one(lines):
                return False
        return True

    return tests[0] if len(tests) == 1 else test
