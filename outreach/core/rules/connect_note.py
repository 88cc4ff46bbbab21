"""Rules for connect notes (C)."""

from __future__ import annotations

from collections.abc import Iterator

from outreach.core.rules.rule import ERROR, Finding, Rule, Scope, Specimen
from outreach.core.words import Purpose, TemplateKind


def _unnamed(specimen: Specimen) -> Iterator[Finding]:
    printed, role, sender = specimen.anatomy.printed, specimen.use.role, specimen.use.sender
    text = specimen.rendered.text.casefold()
    if "role.title" not in printed and role.title.casefold() not in text:
        yield Finding("The note does not name the role.", "Print {{ role.title }}.")
    companies = [name.casefold() for name in (role.company, sender.company) if name]
    fields = {"role.company", "sender.company"}
    if not fields.intersection(printed) and not any(name in text for name in companies):
        yield Finding("The note does not name the company.", "Print {{ role.company }}.")


RULES = (
    Rule(
        id="C06",
        severity=ERROR,
        message="A connect note names the role and the company.",
        why="A request that hides its purpose wastes people's time; ProResource's notes say "
        "clearly that the sender hopes the person will apply.",
        try_="… our {{ role.title }} job at {{ role.company }}, which I hope you'll apply for.",
        good="I hope you'll look at our {{ role.title }} job at {{ role.company }}.",
        bad="I have an opportunity that might interest you.",
        check=_unnamed,
        scope=Scope(frozenset({TemplateKind.CONNECT_NOTE}), frozenset({Purpose.FIRST_CONTACT})),
    ),
)
