"""Message texts with a person's values filled in: strict, sandboxed, and never half filled.

A text is written in a small language on top of Jinja2: the fields and marks of `fields`,
`if`/`else`, and a few filters. Whatever is not in it is refused with line and column before
anything runs (`checking`). Importing this package is cheap: Jinja2 is loaded by the first text
that is read or rendered.
"""

from __future__ import annotations

from outreach.core.rendering.fields import (
    FIELDS,
    MARKS,
    NO_TIES,
    Ties,
    Values,
    area_of,
    match_values,
    values,
)
from outreach.core.rendering.text import (
    Anatomy,
    Rendered,
    canonical,
    tidy,
    usable,
    utf16_length,
)
from outreach.core.words import Problem, Template

__all__ = [
    "FIELDS",
    "MARKS",
    "NO_TIES",
    "Anatomy",
    "Rendered",
    "Ties",
    "Values",
    "anatomy",
    "area_of",
    "canonical",
    "masked",
    "match_values",
    "problems",
    "render",
    "tidy",
    "usable",
    "utf16_length",
    "values",
]


def render(template: Template, values: Values, personal: str | None = None) -> Rendered:
    """Return the message for one person; `personal` stands in for the text's personal line.

    Raises Invalid for a text outside the language. Each text is compiled once.
    """
    from outreach.core.rendering.compiling import compiled

    return compiled(template).render(values, personal)


def masked(template: Template, rendered: Rendered) -> tuple[str, str]:
    """Return the raw subject and text of a message with a sign in the place of each value.

    What is left are the words that the text itself (and the recruiter's line) says. The signs are
    those of `fields.PRINTED`; those of the marks are in it too.
    """
    from outreach.core.rendering.compiling import compiled

    return compiled(template).masked(rendered.given, rendered.personal)


def problems(template: Template) -> list[Problem]:
    """Return everything in a template that is not part of the language of texts."""
    from outreach.core.rendering.checking import look

    found = look(template)
    return [*found.problems]


def anatomy(template: Template) -> Anatomy:
    """Return which fields, ways out and marks a template uses, as far as it can be read."""
    from outreach.core.rendering.checking import look

    found = look(template)
    return Anatomy(
        printed=tuple(found.printed),
        tested=tuple(found.tested),
        with_way_out=tuple(found.with_way_out),
        marks=tuple(found.marks),
    )
