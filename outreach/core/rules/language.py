"""The rule that every text must pass before any other can be asked."""

from __future__ import annotations

from collections.abc import Iterator

from outreach.core.rendering import FIELDS, MARKS
from outreach.core.rules.rule import ERROR, Finding, Rule, Specimen

_FIELDS = "; ".join(f"{space}.{{{', '.join(names)}}}" for space, names in FIELDS.items())


def _readable(_specimen: Specimen) -> Iterator[Finding]:
    # a text that cannot be read never becomes a specimen: `check_template` says why before
    yield from ()


LANGUAGE_RULE = Rule(
    id="T00",
    severity=ERROR,
    message="A text uses fields, if/else, eight filters and the marks, and nothing else.",
    why="Texts come from people and go out in somebody's name: what can compute can leak, and what "
    "can loop can stop the machine.",
    try_=f"Fields: {_FIELDS}. Filters: fallback, default, title, capitalize, lower, upper, trim, "
    f"first. Marks: {', '.join(MARKS)}.",
    good="{% if role.pay %}It pays {{ role.pay }}.{% endif %}",
    bad="{% for skill in candidate.skills %}{{ skill }}{% endfor %}",
    check=_readable,
    hard=True,
)
