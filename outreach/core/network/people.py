"""What is known of one tie between a sender and a person, put together from files and log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from outreach.core.weak_keys import company_key
from outreach.core.words import ReplyClass

#: Who says so wants no word from us.
REFUSALS = frozenset({ReplyClass.NO, ReplyClass.OPT_OUT})


@dataclass(frozen=True, slots=True)
class Workplace:
    """A company that files named for a person, and when the first and the last of them came."""

    company: str
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom a person named to us."""

    name: str  #: empty for somebody forgotten since
    at: datetime


@dataclass(frozen=True, slots=True)
class Tie:
    """A person as one sender knows them. Days are the sender's local dates."""

    candidate: int
    is_connected: bool = False
    connected_on: date | None = None
    wrote_at: datetime | None = None  #: our last word, in whichever campaign or outside any
    heard_at: datetime | None = None  #: their last word; an auto-reply is none
    days_heard: int = 0  #: on how many days they wrote more to us than a refusal
    days_referred: int = 0  #: on how many of them they pointed us to somebody else
    last_said: ReplyClass | None = None  #: what their last reply was, where somebody said so
    named: Sequence[Named] = ()
    workplaces: Sequence[Workplace] = ()
    roles: Sequence[str] = ()  #: names of running roles that the person fits and was in never
    alike: int = 0  #: how many others at their present company fit a running role
    is_busy: bool = False  #: a campaign has something for them, or another sender has them
    rests_until: date | None = None  #: a cool-down after somebody's message
    is_planned: bool = False  #: there is a task for them already
    turn: int = 0  #: a hash of the identity: orders who is equal otherwise

    @property
    def has_talked(self) -> bool:
        """Say whether both sides wrote."""
        return self.wrote_at is not None and self.heard_at is not None

    @property
    def last_talk(self) -> datetime | None:
        """Return the last word of a talk in which both wrote; None when there was none."""
        if self.wrote_at is None or self.heard_at is None:
            return None
        return max(self.wrote_at, self.heard_at)

    @property
    def last_word(self) -> datetime | None:
        """Return the last word of either side."""
        return max((at for at in (self.wrote_at, self.heard_at) if at), default=None)

    @property
    def moved(self) -> tuple[Workplace, Workplace] | None:
        """Return where the person was before and is now; None for who never changed."""
        places = sorted(self.workplaces, key=lambda one: (one.last_at, one.first_at))
        if not places:
            return None
        now = places[-1]
        before = [one for one in places if company_key(one.company) != company_key(now.company)]
        return (before[-1], now) if before and before[-1].first_at < now.first_at else None
