"""A rule for any message (T): who is written to learns what is kept about them, and why."""

from __future__ import annotations

from collections.abc import Iterator

from outreach.core.rendering import anatomy
from outreach.core.rules.rule import WARN, Finding, Rule, Scope, Specimen
from outreach.core.words import Purpose, TemplateKind

#: A connect note is too short for it; an answer or a thank-you comes after it.
_FIRST_LONG = Scope(
    kinds=frozenset({TemplateKind.LINKEDIN_MESSAGE, TemplateKind.INMAIL, TemplateKind.EMAIL}),
    purposes=frozenset(
        {Purpose.FIRST_CONTACT, Purpose.KNOWN_PERSON, Purpose.FOLLOW_UP, Purpose.INTRODUCTION}
    ),
)


def _silent(specimen: Specimen) -> Iterator[Finding]:
    sender = specimen.use.sender
    if any(name.startswith("colleague.") for name in anatomy(specimen.template).printed):
        return  # it goes to a colleague, about somebody else
    if not sender.notice:
        return  # the settings have none: `doctor` says so once, not each text
    messages = (specimen.rendered.text, *specimen.use.previous)
    if not any(sender.tells_privacy_in(text) for text in messages):
        yield Finding("Nothing tells what is kept about the reader, and why.")


RULES = (
    Rule(
        id="T29",
        severity=WARN,
        message="The first long message tells where to read what is kept about the reader, and "
        "why.",
        why="Who did not give the facts themselves must be told within a month, and with the first "
        "message at the latest (GDPR Article 14); a connect note is too short for it.",
        try_="{{ privacy.notice }} at the end, or your own words with {{ privacy.url }}.",
        good="Hi {{ candidate.greeting_name }}, shall we talk? {{ privacy.notice }}",
        bad="Hi {{ candidate.greeting_name }}, shall we talk?",
        check=_silent,
        scope=_FIRST_LONG,
    ),
)
