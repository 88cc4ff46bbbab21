"""Where an enrollment stands, and every move that is legal: one table, everything else is refused.

A stage is the fold of an enrollment's events, in the order they were recorded, without those that
were taken back; but what comes to light late stands before what followed it. What a person does
(answers, accepts, applies) moves the stage wherever it stands; what we do is legal only from where
it makes sense.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType

from outreach.core.errors import IllegalMove
from outreach.core.happened import as_happened, effective, spoken
from outreach.core.words import (
    Channel,
    Event,
    EventKind,
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
rejected            reje -    clos clos clos -    -    -    -    -
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


def _move(event: Event) -> Move:
    if event.reply is ReplyClass.AUTO_REPLY:
        return EventKind.NOTED
    sent_over = event.channel if event.kind is EventKind.SENT else None
    return sent_over or event.kind


def _said(stage: Stage) -> str:
    return stage.value.replace("_", " ")
