"""What a card is: one person, one approved text, and everything needed to decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from outreach.core.campaigns import Campaign
from outreach.core.plans import PlannedTouch, PlanWarning
from outreach.core.rendering import NO_TIES, Ties, anatomy
from outreach.core.senders import Colleague, Sender
from outreach.core.sequences import Kind
from outreach.core.words import (
    Approval,
    Candidate,
    Event,
    Problem,
    ReplyClass,
    TemplateVersion,
    Touch,
    When,
)

if TYPE_CHECKING:
    from outreach.core.replies import Proposal  # the grammar of replies, which few cards need

#: What every key of a card does; `Card.keys` leaves out what a card has no use for.
KEYS: Mapping[str, str] = MappingProxyType(
    {
        "enter": "copy and open",
        "c": "copy",
        "o": "open the profile",
        "s": "sent",
        "n": "not sent",
        "e": "edit the personal line",
        "E": "rewrite the whole text: off template",
        "t": "take the other approved text",
        "w": "answer in other words than these",
        "k": "skip to the end of today",
        "z": "snooze",
        "r": "reject: not a fit",
        "x": "never write to this person",
        "h": "history",
        "u": "undo",
        "?": "help",
        "q": "leave",
    }
)
#: On an answer card: what the person said.
CLASS_KEYS: Mapping[str, str] = MappingProxyType(
    {
        "1": "interested",
        "2": "not now",
        "3": "no",
        "4": "refers someone",
        "5": "question",
        "6": "stop",
        "7": "automatic",
    }
)
#: Confirms the class that the rules propose.
CONFIRM = "y"
MINUTES_A_CARD = 1.6


@dataclass(frozen=True)
class Queue:
    """What a user has to do today, in order, of one sender or of all."""

    waiting: tuple[PlannedTouch, ...]
    done: int  #: recorded as sent today in these senders' names
    with_others: int = 0  #: cards that somebody else has at the moment
    warnings: tuple[PlanWarning, ...] = ()  #: of all plans it comes from


@dataclass(frozen=True)
class Wording:
    """The text of a card: which version, who approved it, what else may be said."""

    version: TemplateVersion | None = None
    approvals: tuple[Approval, ...] = ()
    others: tuple[TemplateVersion, ...] = ()  #: approved texts that would do as well
    problems: tuple[Problem, ...] = ()  #: what the rules say about it, the gravest first

    @property
    def has_own_line(self) -> bool:
        """Say whether the text marks a line that may be written for one person."""
        return self.version is not None and "personal" in anatomy(self.version.template).marks


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """A colleague who knows somebody, as their connections show."""

    colleague: Colleague
    since: date | None = None


@dataclass(frozen=True)
class Card:
    """One touch, reserved for the user, with all that the screen shows."""

    planned: PlannedTouch
    touch: Touch
    person: Candidate
    sender: Sender
    campaign: Campaign
    history: tuple[Event, ...]  #: of the person, over all campaigns
    number: int  #: 4 …
    of: int  #: … of 15
    wording: Wording = Wording()
    said: Event | None = None  #: the reply that an answer answers
    proposal: Proposal | None = None  #: what that reply seems to say, while nobody has said so
    role_url: str = ""  #: on an answer card, when the link to the role was never sent
    previous: tuple[str, ...] = ()  #: what this person got before, as it was sent
    ties: Ties = NO_TIES  #: who named the person, and which colleague knows them
    acquaintances: tuple[Acquaintance, ...] = ()  #: colleagues who are connected to the person
    warnings: tuple[PlanWarning, ...] = ()  #: of the plan: about this person, or everybody

    @property
    def is_answer(self) -> bool:
        """Say whether somebody waits for an answer."""
        return self.planned.kind == Kind.ANSWER

    @property
    def is_for_strangers(self) -> bool:
        """Say whether the first words are those for people who were found."""
        step = self.campaign.step(self.touch.step)
        is_first = self.planned.kind == Kind.CONNECT and step is not None
        return is_first and step is not None and step.when is When.ALWAYS

    @property
    def colleague(self) -> Colleague | None:
        """Return the colleague who is asked for an introduction; None when nobody is."""
        step = self.campaign.step(self.touch.step)
        is_ask = step is not None and step.when is When.COLLEAGUE_KNOWS
        return self.ties.colleague if is_ask else None

    @property
    def profile_url(self) -> str | None:
        """Return the profile that the card opens."""
        return self.colleague.profile_url or None if self.colleague else self.person.profile_url

    @property
    def waits_for_own_line(self) -> bool:
        """Say whether it goes out only once the recruiter has written a line for this person."""
        step = self.campaign.step(self.touch.step)
        is_required = step is not None and step.personal == "required" and bool(self.touch.text)
        return is_required and self.touch.personal is None and not self.touch.off_template

    @property
    def minutes_left(self) -> int:
        """Return about how long the rest of today takes."""
        return max(1, round((self.of - self.number + 1) * MINUTES_A_CARD))

    @property
    def keys(self) -> Mapping[str, str]:
        """Return what each key does on this card."""
        useless = {
            "c": not self.touch.text,
            "e": not (self.touch.text and self.wording.has_own_line),
            "E": not self.wording.version or self.is_answer,
            "t": not self.wording.others,
            "w": not (self.is_answer and self.touch.text),
        }
        shown = {key: does for key, does in KEYS.items() if not useless.get(key)}
        confirm = {CONFIRM: f"yes: {in_words(self.proposal)}"} if self.proposal else {}
        return {**confirm, **(CLASS_KEYS if self.is_answer else {}), **shown}


def in_words(proposal: Proposal) -> str:
    """Return what a proposal says: its class, when to come back, who is named."""
    words = {value: name for name, value in zip(CLASS_KEYS.values(), _CLASSES, strict=True)}
    until = f" until {proposal.until:%-d %b %Y}" if proposal.until else ""
    names = f": {', '.join(one.name for one in proposal.names)}" if proposal.names else ""
    return f"{words[proposal.reply]}{until}{names}{_of_consent(proposal)}"


def _of_consent(proposal: Proposal) -> str:
    if proposal.consent is None:
        return ""
    told = "may be told of it" if proposal.consent.is_given else "wants it kept quiet"
    return f", {told} (“{proposal.consent.words}”)"


#: What the keys of `CLASS_KEYS` mean, in their order.
_CLASSES = (
    ReplyClass.INTERESTED,
    ReplyClass.NOT_NOW,
    ReplyClass.NO,
    ReplyClass.REFERRAL,
    ReplyClass.QUESTION,
    ReplyClass.OPT_OUT,
    ReplyClass.AUTO_REPLY,
)
#: Key → what it says of a reply.
CLASSES: Mapping[str, ReplyClass] = MappingProxyType(dict(zip(CLASS_KEYS, _CLASSES, strict=True)))
