"""What the events of one person in one campaign say, read once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

from outreach.core import happened
from outreach.core.campaigns import Campaign, Step
from outreach.core.plans import HeldCode
from outreach.core.sequences.connected import Moment, Since, What, ruled_out
from outreach.core.words import Channel, Event, EventKind, Evidence, ReplyClass, When

#: The name of the step that is in no campaign file: answering who wrote to us.
ANSWER = "answer"

#: Neither is this one: a task that somebody planned by hand, see `core.network`.
KEEP_IN_TOUCH = "keep-in-touch"

#: Channels that carry words to somebody without asking to be connected.
MESSAGES = frozenset({Channel.LINKEDIN_MESSAGE, Channel.INMAIL, Channel.EMAIL})

_WRITTEN = MESSAGES | {Channel.LINKEDIN_CONNECT}
_REFUSALS = frozenset(
    {EventKind.STOP, EventKind.NEVER, EventKind.DECLINED, EventKind.REJECTED, EventKind.HIRED}
)
_ENDS = _REFUSALS | {*happened.MILESTONES, EventKind.REFERRAL, EventKind.CLOSED}
_LETS_GO = frozenset({EventKind.WITHDRAWN, EventKind.EXPIRED})


class Kind(StrEnum):
    """What sort of work a step is; the plan's order follows it."""

    ANSWER = "answer"  #: somebody wrote to us
    FOLLOW_UP = "follow_up"  #: somebody we wrote to before
    WITHDRAW = "withdraw"
    TASK = "task"
    CONNECT = "connect"  #: the first contact, in whichever channel


@dataclass(frozen=True)
class History:
    """What a sequence needs to know of one person in one campaign."""

    events: Sequence[Event] = ()  #: that still stand; given in the order of recording
    is_connected: bool = False  #: on LinkedIn, to the sender
    connected_on: date | None = None
    campaign_closed_at: datetime | None = None  #: None while the campaign is open
    is_referred: bool = False  #: by somebody who may be named
    is_suggested: bool = False  #: by somebody who may not be named
    has_acquaintance: bool = False  #: a colleague is connected to the person
    rest_days: int = 30  #: without a message after the words of a request they could not accept
    is_connection_proven: bool = False  #: by a file of the sender, not by somebody's word

    def __post_init__(self) -> None:
        """Order what came to light late, and leave out what a machine answered."""
        object.__setattr__(self, "events", happened.spoken(happened.as_happened(self.events)))

    def is_named(self, when: When) -> bool:
        """Say whether somebody named the person, in the way a step asks for."""
        if when is When.REFERRED:
            return self.is_referred
        return when is When.SUGGESTED and self.is_suggested


@dataclass(frozen=True, slots=True)
class Next:
    """The step that comes next. `due_at` None means: not before something happens, see `code`."""

    step: str
    channel: Channel
    kind: Kind
    attempt: int
    due_at: datetime | None
    code: HeldCode | None = None  #: why it waits: `waiting_acceptance` or `already_connected`
    since: Event | None = None  #: what it follows: the reply, the acceptance, the last touch

    def is_due(self, now: datetime) -> bool:
        """Say whether it may be done now."""
        return self.due_at is not None and self.due_at <= now


@dataclass(frozen=True)
class State:
    """The answers that steps ask of a history."""

    history: History
    request: Event | None  #: the connect request we sent to who was not connected yet
    acceptance: Event | None
    last_touch: Event | None
    last_word: Event | None  #: the same without requests to who was connected already
    is_let_go: bool  #: the request was taken back, or nobody waits any longer
    has_connect_step: bool
    has_known_word: bool  #: the sequence has a step for people connected before
    has_word_for_named: bool  #: it has a message for people who were named as this one was

    @classmethod
    def of(cls, history: History, campaign: Campaign) -> State:
        """Read a history."""
        events = _needed(history, campaign)
        request = last(events, {EventKind.SENT}, {Channel.LINKEDIN_CONNECT})
        last_word = last(events, {EventKind.SENT}, _WRITTEN)
        return cls(
            history=history,
            request=request,
            acceptance=_acceptance(history, events, request),
            last_touch=last(history.events, {EventKind.SENT}, _WRITTEN),
            last_word=last_word,
            is_let_go=_is_let_go(history, last_word is request),
            has_connect_step=_has(campaign, channel=Channel.LINKEDIN_CONNECT),
            has_known_word=_has(campaign, when=When.ALREADY_CONNECTED),
            has_word_for_named=any(
                history.is_named(step.when) and step.channel in MESSAGES
                for step in campaign.sequence
            ),
        )

    @cached_property
    def is_over(self) -> bool:
        """Say whether the sequence ended: a reply, a refusal, an outcome, closed by hand."""
        return any(is_reply(event) or event.kind in _ENDS for event in self.history.events)

    @cached_property
    def is_refused(self) -> bool:
        """Say whether not even a closing word is welcome."""
        return any(is_refusal(event) for event in self.history.events)

    @property
    def was_connected(self) -> bool:
        """Say whether the two were connected before we asked."""
        return self.history.is_connected and self.request is None and self.acceptance is None

    @property
    def can_be_messaged(self) -> bool:
        """Say whether LinkedIn lets the sender write a message."""
        return self.history.is_connected or self.acceptance is not None

    @property
    def is_pending(self) -> bool:
        """Say whether a request waits on the other side."""
        return self.request is not None and not self.can_be_messaged and not self.is_let_go

    @property
    def is_held_as_connected(self) -> bool:
        """Say whether the campaign has no word for somebody connected before."""
        is_new = self.last_word is None and not self.is_over
        is_open = self.history.campaign_closed_at is None
        has_word = self.has_known_word or self.has_word_for_named
        no_word = self.has_connect_step and not has_word
        return self.was_connected and no_word and is_new and is_open

    @property
    def got_known_word(self) -> bool:
        """Say whether we wrote as to somebody connected before, without a request."""
        return self.request is None and self.last_touch is not None

    @property
    def last_done(self) -> Event | None:
        """Return what we did last for the person: a message, a request, or a task."""
        return last(self.history.events, {EventKind.SENT}, _WRITTEN | {Channel.TASK})

    def is_done(self, step: Step) -> bool:
        """Say whether a step was done; a request is a request, whatever its step was called."""
        if step.channel is Channel.LINKEDIN_CONNECT and self.request is not None:
            return True
        return any(e.kind is EventKind.SENT and e.step == step.name for e in self.history.events)

    def attempt(self, step: str) -> int:
        """Return the number of the next try of a step."""
        return 1 + sum(
            event.kind is EventKind.NOT_SENT and event.step == step for event in self.history.events
        )


def is_reply(event: Event) -> bool:
    """Say whether somebody answered; an auto-reply is not a reply."""
    return event.kind is EventKind.REPLIED and event.reply is not ReplyClass.AUTO_REPLY


def names_somebody(event: Event) -> bool:
    """Say whether somebody named another person."""
    return event.kind is EventKind.REFERRAL or event.reply is ReplyClass.REFERRAL


def is_refusal(event: Event) -> bool:
    """Say whether somebody wants no more of it, or there is nothing more to want."""
    if event.kind is EventKind.REPLIED:
        return event.reply in (ReplyClass.NO, ReplyClass.OPT_OUT)
    return event.kind in _REFUSALS


def is_touch(event: Event) -> bool:
    """Say whether we wrote to the person."""
    return event.kind is EventKind.SENT and event.channel in _WRITTEN


def last(
    events: Sequence[Event], kinds: Collection[EventKind], channels: Collection[Channel] = ()
) -> Event | None:
    """Return the last event of these kinds (and channels, when any are named)."""
    for event in reversed(events):
        if event.kind in kinds and (not channels or event.channel in channels):
            return event
    return None


def enrolled_at(events: Sequence[Event]) -> datetime | None:
    """Return when the first thing happened in an enrollment, as far as its events show it."""
    inside = (one for one in events if one.kind is not EventKind.SENT_OUTSIDE)
    return min((one.occurred_at for one in inside), default=None)


def moments(events: Sequence[Event]) -> list[Moment]:
    """Return the events as far as the question asks who was connected before."""
    return [Moment(_what(one), one.occurred_at, one.evidence is Evidence.PROVEN) for one in events]


def _what(event: Event) -> What:
    if _is_request(event):
        return What.REQUEST
    known = {EventKind.ACCEPTED: What.ACCEPTANCE, EventKind.SENT_OUTSIDE: What.OUTSIDE}
    return known.get(event.kind, What.INSIDE)


def _needed(history: History, campaign: Campaign) -> Sequence[Event]:
    """Return the events without what an older connection rules out, see `ruled_out`."""
    if history.connected_on is None:
        return history.events
    since = Since(history.connected_on, history.is_connection_proven)
    needless = ruled_out(moments(history.events), since, campaign.starts)
    return [one for place, one in enumerate(history.events) if place not in needless]


def _is_request(event: Event) -> bool:
    return event.kind is EventKind.SENT and event.channel is Channel.LINKEDIN_CONNECT


def _acceptance(history: History, events: Sequence[Event], request: Event | None) -> Event | None:
    accepted = last(events, {EventKind.ACCEPTED})
    if accepted is not None or request is None or not history.is_connected:
        return accepted
    # the connection was found without an event that says when: it counts from the day it has
    at = request.occurred_at
    if history.connected_on is not None:
        at = datetime.combine(history.connected_on, at.timetz())
    return Event(EventKind.ACCEPTED, at, at, actor="")


def _is_let_go(history: History, wrote_nothing_since: bool) -> bool:
    for event in reversed(history.events):
        if event.kind is EventKind.ACCEPTED:
            return False
        took_back = event.kind is EventKind.SENT and event.channel is Channel.LINKEDIN_WITHDRAW
        if event.kind in _LETS_GO or took_back:
            # who is connected all the same accepted before it was taken back
            return not (history.is_connected and wrote_nothing_since)
    return False


def _has(campaign: Campaign, *, channel: Channel | None = None, when: When | None = None) -> bool:
    return any(channel is step.channel or when is step.when for step in campaign.sequence)
