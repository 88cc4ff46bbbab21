"""Rules over everybody a text would go to: what no single message shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from outreach.core.rules.rule import WARN, Finding, Rule, Scope, Where
from outreach.core.words import Purpose

MOST_ON_FALLBACK = 0.10
LEAST_DISTINCT = 0.80
FEWEST = 10  # people; among fewer a share says little
_PERSONAL = Scope(
    purposes=frozenset(
        {
            *(Purpose.FIRST_CONTACT, Purpose.KNOWN_PERSON, Purpose.INTRODUCTION),
            *(Purpose.FOLLOW_UP, Purpose.NUDGE),
        }
    )
)


class Audience(Protocol):
    """What must be known of everybody a text would go to; `core.worst_case` gathers it."""

    @property
    def people(self) -> int:
        """Return how many people the text would go to."""

    @property
    def people_missing(self) -> int:
        """Return how many of them are held back because a value is missing."""

    @property
    def on_fallback(self) -> int:
        """Return for how many the text takes a way out."""

    @property
    def distinct(self) -> int:
        """Return how many different texts there are once the names are taken out; 0: unknown."""


def on_fallback(audience: Audience) -> Iterator[Finding]:
    """Yield what T08 finds: too many people for whom the personal field is not filled."""
    reached = audience.people - audience.people_missing
    if reached >= FEWEST and audience.on_fallback > MOST_ON_FALLBACK * reached:
        share = round(100 * audience.on_fallback / reached)
        yield Finding(
            f"{audience.on_fallback} of {reached} people ({share} %) would get the way out "
            "instead of their own fact."
        )


def clones(audience: Audience) -> Iterator[Finding]:
    """Yield what T09 finds: too many people who would read the very same words."""
    reached = audience.people - audience.people_missing
    if reached >= FEWEST and 0 < audience.distinct < LEAST_DISTINCT * reached:
        share = round(100 * audience.distinct / reached)
        yield Finding(
            f"Only {audience.distinct} of {reached} messages ({share} %) differ in more than the "
            "name."
        )


CHECKS = {"T08": on_fallback, "T09": clones}

RULES = (
    Rule(
        id="T08",
        severity=WARN,
        message="The personal field is really filled: at most 10 % of the people on a way out.",
        why="A fallback is for the odd case; when many get it, the text is a mass mailing.",
        try_="Print a field that most people have; `outreach templates preview` shows which.",
        good="4 of 100 people would read “your team” instead of their company.",
        bad="45 of 100 people would read “your team” instead of their company.",
        scope=_PERSONAL,
        where=Where.AUDIENCE,
    ),
    Rule(
        id="T09",
        severity=WARN,
        message="Messages are not clones: 80 % of them differ in more than the name.",
        why="Of the InMails that LinkedIn counted as generic, 94 % had been sent in bulk.",
        try_="Print {{ candidate.company }} or {{ candidate.position }}, or ask for a personal "
        "line: `personal: required` in the step.",
        good="91 of 100 messages differ in more than the name.",
        bad="3 of 100 messages differ in more than the name.",
        scope=_PERSONAL,
        where=Where.AUDIENCE,
        grade="A",
    ),
)
