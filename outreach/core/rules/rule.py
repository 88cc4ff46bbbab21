"""What a rule is: an id, a severity, a sentence, a source, a way out, examples, and one check.

Mostly named tuples, because they are made at every start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from outreach.core.campaigns import Role
from outreach.core.rendering import Anatomy, Rendered, anatomy
from outreach.core.senders import Account, Sender
from outreach.core.words import Purpose, Template, TemplateKind

ERROR, WARN, INFO = "error", "warn", "info"
SEVERITIES = (INFO, WARN, ERROR)  # from the mildest


class Use(NamedTuple):
    """How a campaign uses a text: for which role, and from whose account."""

    campaign: str
    role: Role
    sender: Sender
    area: str | None = None  #: the place the campaign names, "" for none; None when not asked

    @property
    def account(self) -> Account:
        """Return the account that the text is sent from."""
        return self.sender.account


@dataclass(frozen=True)
class Specimen:
    """One text as one person would get it: what a rule looks at."""

    template: Template
    rendered: Rendered
    use: Use

    @cached_property
    def anatomy(self) -> Anatomy:
        """Return what the template uses, whoever it goes to."""
        return anatomy(self.template)


class Finding(NamedTuple):
    """What a rule has to say about one text: a sentence, and a milder severity where it has one."""

    message: str
    try_: str = ""
    severity: str = ""
    line: int | None = None
    column: int | None = None


Check = Callable[[Specimen], Iterable[Finding]]


class Scope(NamedTuple):
    """Which texts a rule is about; without kinds or purposes, all of them."""

    kinds: frozenset[TemplateKind] = frozenset()
    purposes: frozenset[Purpose] = frozenset()

    def covers(self, template: Template) -> bool:
        """Say whether a text is in scope."""
        return (not self.kinds or template.kind in self.kinds) and (
            not self.purposes or template.purpose in self.purposes
        )


class Rule(NamedTuple):
    """One rule of etiquette or safety."""

    id: str
    severity: str
    message: str
    why: str
    try_: str
    good: str
    bad: str
    check: Check
    scope: Scope = Scope()
    hard: bool = False  #: its severity cannot be lowered
    per_message: bool = False  #: the answer may differ from person to person
