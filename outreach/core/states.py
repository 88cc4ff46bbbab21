"""Where an enrollment stands, and every move that is legal: one table, everything else is refused.

A stage is the fold of an enrollment's events, in the order they were recorded, without those that
were taken back; but what comes to light late stands before what followed it. What a person does
(answers, accepts, applies) moves the stage wherever it stands; what we do is legal only from where
it makes sense.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from outreach.core.errors import IllegalMove
from outreach.core.words import (
    Channel,
    Event,
    EventKind,
    Evidence,
    Precision,
    ReplyClass,
    Stage,
)

#: What moves a stage. A `sent` event moves by its channel, every other event by its kind.
Move = EventKind | Channel

# Columns are stages by their first four letters; `.` stays where it is, `-` is refused.
_TABLE = """
                    iden invi conn foll repl clos reje with expi opte
linkedin_connect    invi -    -    invi -    -    -    -    -    -
linkedin_message    foll -    foll .    .    .    -    -    -    -
inmail              foll .    foll .    .    .    -    .    .    -
email               foll .    foll .    .    .    -    .    .    -
linkedin_withdraw   -    with -    -    .    .    -    -    with .
task                .    .    .    .    .    .    -    .    .    -
sent_outside        .    .    .    .    .    .    .    .    .    .
not_sent            .    .    .    .    .    .    .    .    .    .
accepted            conn conn .    .    .    conn .    conn conn .
replied             repl repl repl repl .    repl repl repl repl .
referral            repl repl repl repl .    .    repl repl repl .
declined            -    clos clos clos clos .    -    clos clos .
withdrawn           -    with -    -    .    .    -    -    with .
stop                opte opte opte opte opte opte opte opte opte .
never               opte opte opte opte opte opte opte opte opte -
applied             repl repl repl repl .    .    repl repl repl .
interview           repl repl repl repl .    .    repl repl repl .
offer               repl repl repl repl .    .    repl repl repl .
hired               clos clos clos clos clos .    clos clos clos .
rejected            reje -    -    -    -    -    -    -    -    -
snoozed             .    .    .    .    .    .    .    .    .    .
noted               .    .    .    .    .    .    .    .    .    .
planned             clos .    .    .    .    .    -    .    .    -
expired             -    expi expi expi -    -    -    -    -    -
closed              clos clos clos clos clos -    .    clos clos .
undone              .    .    .    .    .    .    .    .    .    .
proven              .    .    .    .    .    .    .    .    .    .
"""

#: Where an enrollment is over, so that another campaign may have the person.
ENDED = frozenset({Stage.CLOSED, Stage.REJECTED, Stage.WITHDRAWN, Stage.EXPIRED, Stage.OPTED_OUT})

#: The steps after a conversation that are kept beside the stage, in their order.
MILESTONES = (EventKind.APPLIED, EventKind.INTERVIEW, EventKind.OFFER, EventKind.HIRED)

#: After one of these a reply is a new one: we wrote, or met.
OURS = frozenset({EventKind.SENT, EventKind.SENT_OUTSIDE, *MILESTONES})


def _read(table: str) -> Mapping[tuple[Stage, Move], Stage]:
    head, *rows = (line.split() for line in table.strip().splitlines())
    stages = {stage.value[:4]: stage for stage in Stage}
    moves: dict[tuple[Stage, Move], Stage] = {}
    for name, *cells in rows:
        move = Channel(name) if name in set(Channel) else EventKind(name)
        for column, cell in zip(head, cells, strict=True):
            if cell != "-":
                moves[stages[column], move] = stages[column if cell == "." else cell]
    return MappingProxyType(moves)


#: Every legal move. A pair that is missing is refused.
MOVES: Mapping[tuple[Stage, Move], Stage] = _read(_TABLE)


def advance(stage: Stage, event: Event) -> Stage:
    """Return the stage after an event; `IllegalMove` when the table does not have the move."""
    move = _move(event)
    try:
        return MOVES[stage, move]
    except KeyError:
        raise IllegalMove(
            f"'{move.value}' is not possible for somebody who is {_said(stage)}.",
            code="illegal_move",
            where=f"enrollment {event.enrollment}" if event.enrollment else "",
            try_="outreach log --help",
        ) from None


def stage_of(events: Iterable[Event]) -> Stage:
    """Return where an enrollment stands after its events; see `fold`."""
    return fold(events)[0]


def fold(events: Iterable[Event]) -> tuple[Stage, datetime | None]:
    """Return where events lead, given in the order of recording, and when it was over, if it is.

    Events that were taken back are left out. History is never refused: an event that no longer
    fits (because an earlier one was taken back) leaves the stage as it is.
    """
    stage, ended_at = Stage.IDENTIFIED, None
    for event in spoken(as_happened(effective(events))):
        before, stage = stage, MOVES.get((stage, _move(event)), stage)
        ended_at = ended(before, stage, ended_at, event.recorded_at)
    return stage, ended_at


def ended(before: Stage, stage: Stage, ended_at: datetime | None, now: datetime) -> datetime | None:
    """Return since when an enrollment is over, after a move from one stage to another."""
    if stage not in ENDED:
        return None
    return ended_at if before in ENDED and ended_at else now


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


#: What never moves a stage: one may look past it.
_STANDS_STILL = frozenset(
    {EventKind.SENT_OUTSIDE, EventKind.NOT_SENT, EventKind.SNOOZED, EventKind.NOTED}
)
_ANSWERS = frozenset({EventKind.REPLIED, EventKind.REFERRAL})


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


def spoken(events: Sequence[Event]) -> Sequence[Event]:
    """Return the events without what a machine answered: nobody spoke.

    A reply may be logged first and turn out an automatic one later, before we wrote again.
    """
    gone: set[int] = set()
    unsorted: list[int] = []  # replies since our last word of which nobody said what they mean
    for place, event in enumerate(events):
        if event.kind in OURS:
            unsorted.clear()
        elif event.kind is EventKind.REPLIED and event.reply is None:
            unsorted.append(place)
        elif event.kind is EventKind.REPLIED:
            gone.update([*unsorted, place] if event.reply is ReplyClass.AUTO_REPLY else [])
            unsorted.clear()
    return [one for place, one in enumerate(events) if place not in gone] if gone else events


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


def proven(event: Event, proof: Event | None) -> Event:
    """Return an event as its proof shows it; as it is when there is none."""
    if proof is None:
        return event
    at, precision = proof.occurred_at, proof.precision
    return replace(event, occurred_at=at, precision=precision, evidence=Evidence.PROVEN)


def milestones(events: Iterable[Event]) -> dict[EventKind, datetime]:
    """Return when each outcome (applied, interview, offer, hired) first happened."""
    first: dict[EventKind, datetime] = {}
    for event in effective(events):
        if event.kind in MILESTONES:
            first[event.kind] = min(event.occurred_at, first.get(event.kind, event.occurred_at))
    return {kind: first[kind] for kind in MILESTONES if kind in first}


def _move(event: Event) -> Move:
    if event.reply is ReplyClass.AUTO_REPLY:
        return EventKind.NOTED
    sent_over = event.channel if event.kind is EventKind.SENT else None
    return sent_over or event.kind


def _said(stage: Stage) -> str:
    return stage.value.replace("_", " ")
