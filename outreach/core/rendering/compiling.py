"""A clean text as a function from values to a message: compiled once, then quick.

Fields become plain variables before compiling (`candidate.company` → `candidate__company`), so
that nothing is looked up on any object while a text is rendered, and the values of one person are
looked up once. A missing value is a sign in the raw text; so are the marks. The signs are private
characters, which neither texts nor values may contain, and none of them is left at the end.
"""

from __future__ import annotations

from functools import lru_cache

import jinja2
from jinja2 import nodes

from outreach.core.errors import Invalid
from outreach.core.rendering.checking import Findings, name_of, read
from outreach.core.rendering.fields import (
    CLOSE,
    NAMES,
    OPEN,
    PRINTED,
    PRINTED_END,
    Values,
)
from outreach.core.rendering.language import LANGUAGE, Missing
from outreach.core.rendering.text import Rendered, tidy, unsigned, usable, utf16_length
from outreach.core.words import Template

_LOST = {chr(0xE200 + number): name for number, name in enumerate(NAMES)}
_USED = {chr(0xE300 + number): name for number, name in enumerate(NAMES)}
# two signs, so that `| first`, which leaves one, is seen not to print the field
_STAND_IN = {name: f"{sign}{PRINTED_END}" for sign, name in PRINTED.items()}
_EMPTY: dict[str, str] = {}


def _missing(number: int) -> Missing:
    value = Missing(chr(0xE200 + number))
    value.used = chr(0xE300 + number)
    return value


_MISSING = {name: _missing(number) for number, name in enumerate(NAMES)}


class Part:
    """One compiled source: a body or a subject."""

    def __init__(self, tree: nodes.Template, found: Findings) -> None:
        names = (*found.printed, *found.tested)
        self.fields = tuple(
            (name, *name.split("."), name.replace(".", "__")) for name in dict.fromkeys(names)
        )
        code = LANGUAGE.compile(_flat(tree))
        self._template = jinja2.Template.from_code(LANGUAGE, code, {})

    def raw(self, values: Values, masked: bool = False) -> tuple[str, bool]:
        """Return the raw text, and whether any field had no value.

        Masked, each value is a sign of its field: what is left is the text's own words.
        """
        given: dict[str, str] = {}
        whole = True
        for name, space, field, variable in self.fields:
            value = values.get(space, _EMPTY).get(field)
            if value and (clean := usable(value)):
                given[variable] = _STAND_IN[name] if masked else clean
            else:
                given[variable], whole = _MISSING[name], False
        context = self._template.new_context(given, shared=True)
        return "".join(self._template.root_render_func(context)), whole


def _flat(tree: nodes.Template) -> nodes.Template:
    for parent in tree.find_all(nodes.Node):
        for slot in parent.fields:
            value = getattr(parent, slot)
            if isinstance(value, list):
                value[:] = [_variable(child) for child in value]
            else:
                setattr(parent, slot, _variable(value))
    return tree


def _variable(node: object) -> object:
    name = name_of(node) if isinstance(node, nodes.Node) else None
    return nodes.Name(name.replace(".", "__"), "load", lineno=1) if name else node


class Compiled:
    """A template ready to be rendered for many people."""

    def __init__(self, template: Template) -> None:
        self.language = template.language
        self.body = _part(template.body)
        self.subject = None if template.subject is None else _part(template.subject)

    def render(self, values: Values, personal: str | None = None) -> Rendered:
        """Return the message for one person; `personal` stands in for the personal line."""
        raw, whole = self.body.raw(values)
        heading, whole_heading = self.subject.raw(values) if self.subject else ("", True)
        if personal is not None:
            raw, whole = _with_personal(raw, personal), False
        text = tidy(unsigned(raw), self.language)
        signs = "" if whole and whole_heading else heading + raw
        return Rendered(
            text=text,
            subject=tidy(unsigned(heading), self.language) if self.subject else None,
            length=utf16_length(text),
            missing=_named(signs, _LOST),
            fallbacks=_named(signs, _USED),
            raw=raw,
            given=values,
            personal=personal,
        )

    def masked(self, values: Values, personal: str | None = None) -> tuple[str, str]:
        """Return the raw subject and text of `render`, with a sign in the place of each value."""
        raw, _ = self.body.raw(values, masked=True)
        heading = self.subject.raw(values, masked=True)[0] if self.subject else ""
        return heading, raw if personal is None else _with_personal(raw, personal)


@lru_cache(maxsize=256)
def compiled(template: Template) -> Compiled:
    """Return the compiled template, made once; Invalid for a text outside the language."""
    return Compiled(template)


def _part(source: str) -> Part:
    found = Findings()
    tree = read(source, found)
    if tree is None or found.problems:
        raise Invalid(found.problems[0].message, found.problems, try_="outreach templates check")
    return Part(tree, found)


def _with_personal(raw: str, line: str) -> str:
    before, opening, rest = raw.partition(OPEN["personal"])
    closing = CLOSE["personal"]
    written = usable(line) or _MISSING["personal"]
    return f"{before}{opening}{written}{closing}{rest.partition(closing)[2]}" if opening else raw


def _named(raw: str, signs: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(signs[sign] for sign in raw if sign in signs))
