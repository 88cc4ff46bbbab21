"""History: events are appended, and taken back only by another event that names them."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping
from sqlalchemy.exc import IntegrityError

from outreach import tables
from outreach.core.errors import ChangedMeanwhile
from outreach.core.words import Channel, Event, EventKind, Evidence, Precision, ReplyClass
from outreach.store import bulk
from outreach.store.bulk import chunks, is_in

event = tables.Event.metadata.tables["event"]
_undoing = event.alias("undoing")
_proof = event.alias("proof")
_PROVEN = EventKind.PROVEN.value
_NOT_HISTORY = (EventKind.UNDONE.value, EventKind.PROVEN.value)  # they say something of others


def append(tx: Connection, new: Event) -> int:
    """Keep an event and return its id; ChangedMeanwhile when it undoes what is undone already."""
    if new.undoes is None:
        return _insert(tx, new)
    try:
        with tx.begin_nested():
            return _insert(tx, new)
    except IntegrityError as error:
        raise ChangedMeanwhile(
            "Somebody took this back a moment ago; nothing was written.",
            where=f"event {new.undoes}",
            try_="outreach undo",
        ) from error


def append_all(tx: Connection, new: Iterable[Event]) -> None:
    """Keep many events that undo nothing that others may undo meanwhile, in their order."""
    at = bulk.moments(tx, event.c.occurred_at)
    for part in chunks(new):
        bulk.insert(tx, event, _COLUMNS, [_values(one, at) for one in part])


def of_enrollments(tx: Connection, enrollments: Collection[int]) -> dict[int, list[Event]]:
    """Return what happened in each of these enrollments and still stands, as `of_enrollment`."""
    found: dict[int, list[Event]] = {}
    for part in chunks(enrollments):
        for one in _all(tx, _effective().where(is_in(tx, event.c.enrollment_id, part))):
            found.setdefault(one.enrollment or 0, []).append(one)
    return found


def claimed(tx: Connection, sender: str) -> list[tuple[Event, Event | None]]:
    """Return what somebody said that a sender did or got and that stands, each with its proof.

    What stands no more because its proof says more than was said stands all the same.
    """
    undone = sa.exists().where(_undoing.c.undoes == event.c.id)
    shown = sa.exists().where(_proof.c.proves == event.c.id, _proof.c.kind != _PROVEN)
    said = sa.select(event).where(
        event.c.sender == sender, event.c.evidence == Evidence.CLAIMED.value, ~undone | shown
    )
    proofs = sa.select(_proof).where(_proof.c.sender == sender, _proof.c.proves.is_not(None))
    by_event = {row["proves"]: _event(row) for row in tx.execute(proofs).mappings()}
    return [(one, by_event.get(one.id)) for one in _all(tx, said)]


def _insert(tx: Connection, new: Event) -> int:
    return int(tx.execute(event.insert().values(_row(new)).returning(event.c.id)).scalar_one())


def get(tx: Connection, event_id: int) -> Event | None:
    """Return one event, undone or not."""
    row = tx.execute(sa.select(event).where(event.c.id == event_id)).mappings().first()
    return _event(row) if row else None


def of_candidate(tx: Connection, candidate: int) -> list[Event]:
    """Return everything that ever happened with one person, undone events and their undoing too."""
    return _all(tx, sa.select(event).where(event.c.candidate_id == candidate))


def of_enrollment(tx: Connection, enrollment: int) -> list[Event]:
    """Return what happened in one enrollment and still stands, in the order it was recorded."""
    return _all(tx, _effective().where(event.c.enrollment_id == enrollment))


def effective(
    tx: Connection,
    *,
    sender: str | None = None,
    campaign: str | None = None,
    candidates: Collection[int] | None = None,
    ids: Collection[int] | None = None,
    kinds: Collection[EventKind] | None = None,
    since: datetime | None = None,
    known_at: datetime | None = None,
) -> list[Event]:
    """Return the events that still stand, oldest record first; `since` looks at `occurred_at`.

    With `known_at` those that stood then: what was recorded, undone or proven later is left out.
    """
    found = _effective() if known_at is None else _standing(known_at)
    if sender is not None:
        found = found.where(event.c.sender == sender)
    if campaign is not None:
        found = found.where(event.c.campaign == campaign)
    if candidates is not None:
        found = found.where(is_in(tx, event.c.candidate_id, candidates))
    if ids is not None:
        found = found.where(is_in(tx, event.c.id, ids))
    if kinds is not None:
        found = found.where(event.c.kind.in_([kind.value for kind in kinds]))
    if since is not None:
        found = found.where(event.c.occurred_at >= since)
    return _all(tx, found)


def latest_by(
    tx: Connection, actor: str, kinds: Iterable[EventKind], *, before: int | None = None
) -> Event | None:
    """Return the newest event a user claimed by hand that still stands (older than `before`)."""
    found = _effective().where(
        event.c.actor == actor,
        event.c.evidence == Evidence.CLAIMED.value,
        event.c.kind.in_([kind.value for kind in kinds]),
        event.c.candidate_id.is_not(None),  # of somebody forgotten nothing can be taken back
    )
    if before is not None:
        found = found.where(event.c.id < before)
    row = tx.execute(found.order_by(event.c.id.desc()).limit(1)).mappings().first()
    return _event(row) if row else None


def last_id(tx: Connection) -> int:
    """Return the id of the newest event; 0 when nothing ever happened."""
    return int(tx.execute(sa.select(sa.func.max(event.c.id))).scalar() or 0)


def after(tx: Connection, event_id: int, *, actor: str | None = None) -> list[Event]:
    """Return the events recorded after one and still standing, of everybody or of one user."""
    found = _effective().where(event.c.id > event_id)
    if actor is not None:
        found = found.where(event.c.actor == actor)
    return _all(tx, found)


@cache  # every query of the history begins with it, and building it takes longer than a query
def _effective() -> sa.Select[tuple[object, ...]]:
    return _standing(None)


def _standing(known_at: datetime | None) -> sa.Select[tuple[object, ...]]:
    """Select what still stands; what was proven since is proven, at the time that was proven."""
    by_then = known_at is not None
    undone = sa.exists().where(_undoing.c.undoes == event.c.id)
    proves = _proof.c.proves == event.c.id
    if by_then:
        undone = undone.where(_undoing.c.recorded_at <= known_at)
        proves = proves & (_proof.c.recorded_at <= known_at)
    columns = [
        sa.func.coalesce(_proof.c[column.name], column, type_=column.type).label(column.name)
        if column.name in ("occurred_at", "precision")
        else column
        for column in event.c
        if column.name != "evidence"
    ]
    evidence = sa.case(
        (_proof.c.id.is_not(None), Evidence.PROVEN.value), else_=event.c.evidence
    ).label("evidence")
    found = (
        sa.select(*columns, evidence)
        .select_from(event.outerjoin(_proof, proves))
        .where(event.c.kind.not_in(_NOT_HISTORY), ~undone)
    )
    return found.where(event.c.recorded_at <= known_at) if by_then else found


def _all(tx: Connection, found: sa.Select[tuple[object, ...]]) -> list[Event]:
    return [_event(row) for row in tx.execute(found.order_by(event.c.id)).mappings()]


def _row(new: Event) -> dict[str, object]:
    return {
        "kind": new.kind.value,
        "occurred_at": new.occurred_at,
        "precision": new.precision.value,
        "recorded_at": new.recorded_at,
        "actor": new.actor,
        "evidence": new.evidence.value,
        "candidate_id": new.candidate,
        "campaign": new.campaign,
        "sender": new.sender,
        "enrollment_id": new.enrollment,
        "touch_id": new.touch,
        "channel": new.channel.value if new.channel else None,
        "step": new.step,
        "template": new.template,
        "reply": new.reply.value if new.reply else None,
        "undoes": new.undoes,
        "proves": new.proves,
        "details": dict(new.details),
    }


_COLUMNS = tuple(column.name for column in event.c if column.name != "id")


def _values(new: Event, at: Callable[[datetime], str]) -> tuple[bulk.Value, ...]:
    """Return an event as it is inserted in bulk."""
    row: dict[str, Any] = _row(new)
    row |= {name: at(row[name]) for name in ("occurred_at", "recorded_at")}
    row["details"] = json.dumps(row["details"])
    return tuple("" if row[name] is None else row[name] for name in _COLUMNS)


def _event(row: RowMapping) -> Event:
    return Event(
        id=row["id"],
        kind=EventKind(row["kind"]),
        occurred_at=row["occurred_at"],
        precision=Precision(row["precision"]),
        recorded_at=row["recorded_at"],
        actor=row["actor"],
        evidence=Evidence(row["evidence"]),
        candidate=row["candidate_id"],
        campaign=row["campaign"],
        sender=row["sender"],
        enrollment=row["enrollment_id"],
        touch=row["touch_id"],
        channel=Channel(row["channel"]) if row["channel"] else None,
        step=row["step"],
        template=row["template"],
        reply=ReplyClass(row["reply"]) if row["reply"] else None,
        undoes=row["undoes"],
        proves=row["proves"],
        details=row["details"],
    )
