"""What a rule is: an id, a severity, a sentence, a source, a way out, examples, and one check.

Mostly named tuples, because they are made at every start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from outreach.core.campaigns import Role
from outreach.core.rendering import Anatomy, Rendered, anatomy, masked
from outreach.core.senders import Account, Sender
from outreach.core.words import Purpose, Template, TemplateKind

if TYPE_CHECKING:
    from outreach.core.rules.languages import Words
    from outreach.core.rules.wording import Wording

ERROR, WARN, INFO = "error", "warn", "info"
SEVERITIES = (INFO, WARN, ERROR)  # from the mildest
MIN_NAME = 2  # a name of one or two letters is no name to look for in a text


class Use(NamedTuple):
    """How a campaign uses a text: for which role, from whose account, after which messages.

    What is not given is not asked for: a rule that needs it stays silent.
    """

    campaign: str
    role: Role
    sender: Sender
    area: str | None = None  #: the place the campaign names, "" for none; None when not asked
    language: str = ""  #: of the person, as ISO 639-1; "" when no file says so
    previous: tuple[str, ...] = ()  #: what this person got before, oldest first, as it was sent
    siblings: tuple[str, ...] = ()  #: the bodies of the texts it is compared with in a test
    confidential: bool = False  #: the client must not be named
    client: tuple[str, ...] = ()  #: the names that a confidential search never prints
    facts: tuple[str, ...] = ()  #: what else the campaign says of the role, beside `role`
    personal: str = "optional"  #: `required`: nothing goes out without the recruiter's own line
    has_met: bool = False  #: a meeting or talk with this person is on record
    is_known_well: bool = False  #: connected for a year, and both sides have written

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

    @cached_property
    def wording(self) -> Wording:
        """Return what the text itself says, outside its fields and the names it may print."""
        from outreach.core.rules.wording import wording

        role, sender = self.use.role, self.use.sender
        names = (role.title, role.company, role.location, sender.company, sender.name)
        subject, body = masked(self.template, self.rendered)
        known = tuple(dict.fromkeys(name for name in names if len(name) > MIN_NAME))
        return wording(subject, body, self.template.language, known)

    @property
    def words(self) -> Words:
        """Return what is known of the text's language."""
        return self.wording.words


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


class Where(StrEnum):
    """Where a rule is held: by which part of outreach, or by people."""

    TEXT = "text"  #: `check` looks at one text as one person would get it
    AUDIENCE = "audience"  #: `check_audience` looks at everybody a text would go to
    PLAN = "plan"  #: the plan, the card and the last look before sending hold it
    CHECKLIST = "checklist"  #: no program can see it; a person ticks it off


class Rule(NamedTuple):
    """One rule of etiquette or safety.

    `good` and `bad` are bodies of texts where the rule is about texts, else sentences.
    """

    id: str
    severity: str
    message: str
    why: str
    try_: str
    good: str
    bad: str
    check: Check | None = None  #: only for rules about texts
    check_words: Check | None = None  #: what is asked of the text's own words; not for each card
    scope: Scope = Scope()
    hard: bool = False  #: its severity cannot be lowered
    per_message: bool = False  #: the answer may differ from person to person
    where: Where = Where.TEXT
    grade: str = "D"  #: of the evidence, see GRADES; two where sources differ
    words: tuple[str, ...] = ()  #: the word lists it needs, see `languages`


#: Who sees to a rule, by where it is held.
HELD: Mapping[Where, str] = {
    Where.TEXT: "in each message",
    Where.AUDIENCE: "over everybody a text would go to",
    Where.PLAN: "by the plan, and again before anything is sent",
    Where.CHECKLIST: "by people: no program sees it",
}

#: What a grade of evidence says.
GRADES: Mapping[str, str] = {
    "A": "LinkedIn's own data or policy",
    "B": "other data",
    "C": "etiquette authors",
    "D": "our judgement",
}


def evidence(grade: str) -> str:
    """Return what a rule rests on in words: `LinkedIn's own data or policy (A)`."""
    return " and ".join(f"{GRADES[letter]} ({letter})" for letter in grade.split("/"))
