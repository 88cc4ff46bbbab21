"""Which of somebody's events count, in which order, and what their replies turned out to mean.

Events are kept as they were recorded. Read, those that were taken back are gone, what was proven
is proven, and what came to light late stands before what followed it.

To say later what somebody wrote is to log their reply again, with its class; nothing of ours lies
between the two. It is one reply all the same: of the first moment, with the meaning given later.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from outreach.core.words import Channel, Event, EventKind, Evidence, Precision, ReplyClass

#: The steps after a conversation that are kept beside the stage, in their order.
MILESTONES = (EventKind.APPLIED, EventKind.INTERVIEW, EventKind.OFFER, EventKind.HIRED)

#: After one of these a reply is a new one: we wrote, or met.
OURS = frozenset({EventKind.SENT, EventKind.SENT_OUTSIDE, *MILESTONES})

#: What never moves a stage: one may look past it.
_STANDS_STILL = frozenset(
    {EventKind.SENT_OUTSIDE, EventKind.NOT_SENT, EventKind.SNOOZED, EventKind.NOTED}
)
_ANSWERS = frozenset({EventKind.REPLIED, EventKind.REFERRAL})


class _Line(NamedTuple):
    """An event of one person's, as it turned out."""

    said: str | None  #: the class of the reply; None of what is none, or of which nobody said
    only_sorts: bool  #: whether it only says what an earlier reply meant


def effective(events: Iterable[Event]) -> list[Event]:
    """Return the events that count: without those taken back and without the taking back.

    What was proven since is proven, at the time that the proof shows.
    """
    kept: list[Event] = []
    taken_back: set[int] = set()
    proofs: dict[int, Event] = {}
    for event in reversed(list(events)):
        if event.id and event.id in taken_back:
            continue
        if event.kind is EventKind.PROVEN:
            proofs[event.proves or 0] = event
        elif event.kind is not EventKind.UNDONE:
            kept.append(proven(event, proofs.get(event.id) if event.id else None))
        elif event.undoes is not None:
            taken_back.add(event.undoes)
    return kept[::-1]


def proven(event: Event, proof: Event | None) -> Event:
    """Return an event as its proof shows it; as it is when there is none."""
    if proof is None:
        return event
    at, precision = proof.occurred_at, proof.precision
    return replace(event, occurred_at=at, precision=precision, evidence=Evidence.PROVEN)


def as_happened(events: Sequence[Event]) -> Sequence[Event]:
    """Return the events with what came to light late before what followed it.

    Only what we sent and an acceptance move, and only past other such and what was answered: an
    archive may show the request of somebody whom a card followed up since.
    """
    kept: list[Event] = []
    for event in events:
        place = len(kept)
        if may_be_late(event):
            for before in range(len(kept) - 1, -1, -1):
                if _follows(kept[before], event):
                    place = before
                elif kept[before].kind not in _STANDS_STILL:
                    break
        kept.insert(place, event)
    return kept


def may_be_late(event: Event) -> bool:
    """Say whether an event may come to light after what followed it, so that order matters."""
    return event.kind is EventKind.ACCEPTED or (
        event.kind is EventKind.SENT and event.channel is not Channel.LINKEDIN_WITHDRAW
    )


def _follows(one: Event, other: Event) -> bool:
    """Say whether one event, recorded first, happened after another that may be late."""
    is_sure = Evidence.PROVEN is one.evidence is other.evidence  # people log answers late
    if not (may_be_late(one) or (one.kind in _ANSWERS and is_sure)):
        return False
    if Precision.DAY not in (one.precision, other.precision):
        return one.occurred_at > other.occurred_at
    days = one.occurred_at.date(), other.occurred_at.date()
    return days[0] > days[1] or (days[0] == days[1] and _turn(one) > _turn(other))


def _turn(event: Event) -> int:
    """Return which comes first of what happened on one day: a request, its acceptance, words."""
    if event.kind is EventKind.ACCEPTED:
        return 1
    return 0 if event.channel is Channel.LINKEDIN_CONNECT else 2


def milestones(events: Iterable[Event]) -> dict[EventKind, datetime]:
    """Return when each outcome (applied, interview, offer, hired) first happened."""
    first: dict[EventKind, datetime] = {}
    for event in effective(events):
        if event.kind in MILESTONES:
            first[event.kind] = min(event.occurred_at, first.get(event.kind, event.occurred_at))
    return {kind: first[kind] for kind in MILESTONES if kind in first}


def meant(lines: Iterable[tuple[str, str | None]]) -> list[tuple[int, str | None]]:
    """Return the places of the lines that count, each with the class that its reply turned out.

    Lines are the kind and the class of one person's events, in order of time. What only sorts an
    earlier reply is left out, and so is what turned out an auto-reply: nobody spoke.
    """
    return [
        (place, line.said)
        for place, line in enumerate(_turned_out(lines))
        if not line.only_sorts and line.said != ReplyClass.AUTO_REPLY
    ]


def as_meant(events: Sequence[Event]) -> list[Event]:
    """Return one person's events that count, each reply with the class that it turned out."""
    found = meant((one.kind, one.reply) for one in events)
    return [
        events[place] if events[place].reply == said else _meaning(events[place], said)
        for place, said in found
    ]


def spoken(events: Sequence[Event]) -> Sequence[Event]:
    """Return the events as they were logged, without what a machine answered: nobody spoke."""
    lines = _turned_out((one.kind, one.reply) for one in events)
    if not any(line.said == ReplyClass.AUTO_REPLY for line in lines):
        return events
    both = zip(events, lines, strict=True)
    return [event for event, line in both if line.said != ReplyClass.AUTO_REPLY]


def _turned_out(lines: Iterable[tuple[str, str | None]]) -> list[_Line]:
    found: list[_Line] = []
    unsorted: list[int] = []  # replies since our last word of which nobody said what they mean
    for place, (kind, reply) in enumerate(lines):
        sorts = kind == EventKind.REPLIED and reply is not None
        found.append(_Line(reply, only_sorts=sorts and bool(unsorted)))
        if sorts:
            for earlier in unsorted:
                found[earlier] = _Line(reply, only_sorts=False)
        if sorts or kind in OURS:
            unsorted.clear()
        elif kind == EventKind.REPLIED:
            unsorted.append(place)
    return found


def _meaning(event: Event, said: str | None) -> Event:
    return replace(event, reply=ReplyClass(said) if said else None)


def undoing(
    event: Event,
    at: datetime,
    actor: str,
    *,
    evidence: Evidence = Evidence.CLAIMED,
    details: Mapping[str, object] | None = None,
) -> Event:
    """Return the event that takes this one back; it is about the same person, campaign and card."""
    return replace(
        event,
        id=0,
        kind=EventKind.UNDONE,
        occurred_at=at,
        recorded_at=at,
        actor=actor,
        precision=Precision.SECOND,
        evidence=evidence,
        reply=None,
        proves=None,
        undoes=event.id,
        details=details or {},
    )
