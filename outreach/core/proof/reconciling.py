"""Compare what files show with what is known: new facts, and claims that are proven now.

A fact that is known is not repeated; a claim of the same thing is proven by it. One event is proven
once, and one fact proves one event.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from outreach.core.campaigns import Campaign
from outreach.core.proof.facts import Fact, FactKind
from outreach.core.sequences.history import ANSWER
from outreach.core.words import Channel, Event, EventKind, Evidence, Precision, When

BY_PROOF = "proof"  #: marks what came from files, in an event's details
NOTE = "note"  #: marks a request that the files show with words, in an event's details
CLASSES = "classes"  #: names the reply that a later event classes, in the later event's details

#: How far a claim may be from the fact: people log late, seldom early.
_EARLY = timedelta(days=2)
_WEST = timedelta(hours=14)  # no zone is further from Greenwich
_LATE = {
    FactKind.INVITED: timedelta(days=21),  # nobody can ask the same person again before
    FactKind.WRITTEN: timedelta(days=4),
    FactKind.REPLIED: timedelta(days=60),
}
_KINDS = {
    FactKind.INVITED: (EventKind.SENT, EventKind.SENT_OUTSIDE),
    FactKind.WRITTEN: (EventKind.SENT, EventKind.SENT_OUTSIDE),
    FactKind.ACCEPTED: (EventKind.ACCEPTED,),
    FactKind.REPLIED: (EventKind.REPLIED, EventKind.REFERRAL, EventKind.DECLINED),
}
_MESSAGES = frozenset({Channel.LINKEDIN_MESSAGE, Channel.INMAIL})
_BEFORE_A_REPLY = frozenset({When.ACCEPTED, When.NO_REPLY, When.ALWAYS})


class New(NamedTuple):
    """A fact that nobody knew; `step` is the step of the sequence that it was, if any."""

    fact: Fact
    step: str | None = None


class Proves(NamedTuple):
    """A fact that proves what was claimed or inferred."""

    fact: Fact
    event: Event

    @property
    def at(self) -> tuple[datetime, Precision]:
        """Return when it happened, as the file says.

        A request's time has no zone: the exact time of a claim that may be the same is better.
        """
        if self.fact.kind is FactKind.INVITED and _may_be_at(self.fact, self.event):
            return self.event.occurred_at, self.event.precision
        return self.fact.at, self.fact.precision


class Joins(NamedTuple):
    """A request that was logged outside the sequence, and is the campaign's own as the files show.

    Unlogged it would be the campaign's; to have said so must not make it less.
    """

    fact: Fact
    event: Event
    step: str | None = None


class Differs(NamedTuple):
    """A fact of which an earlier reading knew only some rows: a reply that went on, for instance.

    `event` is what that reading recorded, at another time or with fewer words.
    """

    fact: Fact
    event: Event


class Gone(NamedTuple):
    """What an earlier reading recorded and no fact shows any more, now that all is known.

    The words of a request come as a message, too; which they were shows with the request.
    """

    event: Event


Change = New | Proves | Joins | Differs | Gone


def reconcile(
    found: Sequence[Fact], events: Sequence[Event], campaign: Campaign | None = None
) -> list[Change]:
    """Return what the facts change, in order of time; `events` are those that still stand.

    What an earlier reading recorded and is gone stands at the end.
    """
    free = [one for one in events if not classes(one)]
    pairs = dict(_pairs(found, free))
    steps = _Steps(campaign, events, found)
    changes: list[Change] = []
    for place, fact in enumerate(found):
        event = pairs.get(place)
        if event is None:
            changes.append(New(fact, steps.of(fact)))
        elif _is_the_campaigns(fact, event, campaign):
            changes.append(Joins(fact, event, steps.of(fact)))
        elif event.evidence is not Evidence.PROVEN and fact.evidence is Evidence.PROVEN:
            changes.append(Proves(fact, event))
        elif event.details.get(BY_PROOF) and not _is_told(fact, event):
            changes.append(Differs(fact, event))
    told = {one.id for one in pairs.values()}
    left = [one for one in events if one.details.get(BY_PROOF) and not classes(one)]
    return [*changes, *(Gone(one) for one in left if one.id not in told)]


def classes(event: Event) -> int:
    """Return the reply of which an event says what it means; 0 for what happened itself."""
    said = event.details.get(CLASSES, 0)
    return said if isinstance(said, int) else 0


def _is_the_campaigns(fact: Fact, event: Event, campaign: Campaign | None) -> bool:
    is_outside = event.kind is EventKind.SENT_OUTSIDE and fact.kind is FactKind.INVITED
    return is_outside and campaign is not None


def _may_be_at(fact: Fact, event: Event) -> bool:
    """Say whether a claim may name the very moment of a request whose zone nobody knows."""
    is_near = fact.at - _WEST <= event.occurred_at <= fact.until + _WEST
    return event.precision is Precision.SECOND and is_near


def _is_told(fact: Fact, event: Event) -> bool:
    is_noted = fact.kind is not FactKind.INVITED or fact.has_note == bool(event.details.get(NOTE))
    is_same = event.occurred_at == fact.at and event.details.get("text", "") == fact.text
    return is_same and is_noted


def _pairs(found: Sequence[Fact], free: list[Event]) -> Iterator[tuple[int, Event]]:
    """Pair facts and events: first where nothing can be meant but this, then the nearest."""
    open_facts = dict(enumerate(found))
    for fits in (_is_same, _is_near):
        for place, fact in list(open_facts.items()):
            event = _best(fact, free, fits)
            if event is not None:
                free.remove(event)
                del open_facts[place]
                yield place, event


def _best(fact: Fact, free: Iterable[Event], fits: Callable[[Fact, Event], bool]) -> Event | None:
    fitting = [one for one in free if _is_alike(fact, one) and fits(fact, one)]
    return min(fitting, key=lambda one: _distance(fact, one), default=None)


def _distance(fact: Fact, event: Event) -> tuple[bool, timedelta, int]:
    """Tell which event a fact means: rather what somebody said than what was inferred."""
    return bool(event.details.get(BY_PROOF)), abs(event.occurred_at - fact.at), event.id


def _is_alike(fact: Fact, event: Event) -> bool:
    if event.kind not in _KINDS[fact.kind]:
        return False
    if fact.kind is FactKind.INVITED:
        return event.channel is Channel.LINKEDIN_CONNECT
    if fact.kind is FactKind.WRITTEN:
        return event.channel in _MESSAGES
    return True


def _is_same(fact: Fact, event: Event) -> bool:
    """Say whether an event is what an earlier reading made of this very fact."""
    if fact.kind is FactKind.ACCEPTED:
        return event.evidence is Evidence.PROVEN
    day = timedelta(days=fact.kind is FactKind.INVITED)  # rows of other days may join a request
    is_within = fact.at - day <= event.occurred_at <= fact.until + day
    return event.evidence is Evidence.PROVEN and is_within


def _is_near(fact: Fact, event: Event) -> bool:
    if fact.kind is FactKind.ACCEPTED:
        return True
    if event.evidence is Evidence.PROVEN:
        return False
    return may_mean(fact.kind, fact.at, event.occurred_at)


def may_mean(kind: FactKind, at: datetime, said: datetime) -> bool:
    """Say whether a claim for one moment may mean what happened at another."""
    return -_EARLY <= said - at <= _LATE[kind]


class _Steps:
    """Finds which step of the sequence a message was that nobody logged."""

    def __init__(
        self, campaign: Campaign | None, events: Sequence[Event], found: Sequence[Fact]
    ) -> None:
        self._campaign = campaign
        self._done = {one.step for one in events if one.kind is EventKind.SENT and one.step}
        replies = [one.at for one in found if one.kind is FactKind.REPLIED]
        replies += [one.occurred_at for one in events if one.kind is EventKind.REPLIED]
        self._replied_at = min(replies, default=None)
        channels = {one.channel for one in events} | {one.channel for one in found}
        self._asked = Channel.LINKEDIN_CONNECT in channels

    def of(self, fact: Fact) -> str | None:
        """Return the step, and count it as done; None for what the sequence has no step for."""
        if self._campaign is None or fact.kind not in (FactKind.INVITED, FactKind.WRITTEN):
            return None
        if fact.kind is FactKind.WRITTEN and self._replied_at and fact.at > self._replied_at:
            return ANSWER
        step = next((name for name in self._open(fact) if name not in self._done), None)
        if step is not None:
            self._done.add(step)
        return step

    def _open(self, fact: Fact) -> Iterator[str]:
        assert self._campaign is not None
        for step in self._campaign.sequence:
            is_meant = step.when in _BEFORE_A_REPLY or (
                step.when is When.ALREADY_CONNECTED and not self._asked
            )
            if step.channel is fact.channel and is_meant:
                yield step.name
