"""Enrollments of two people who become one, and what happened in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.words import Enrollment, EventKind
from outreach.store.bulk import is_in

_TABLES = tables.Enrollment.metadata.tables
enrollment, event, touch = _TABLES["enrollment"], _TABLES["event"], _TABLES["touch"]


def hand_over(tx: Transaction, theirs: Enrollment, person: int) -> dict[str, Any]:
    """Give an enrollment to another person; return what `part` needs."""
    mine = enrollment.c.id == theirs.id
    tx.execute(sa.update(enrollment).where(mine).values(candidate_id=person))
    return {"id": theirs.id, "into": None}


def join(tx: Transaction, theirs: Enrollment, ours: Enrollment, at: datetime) -> dict[str, Any]:
    """Tell of an enrollment in another one of the same campaign; return what `part` needs."""
    happened = sa.update(event).where(event.c.enrollment_id == theirs.id)
    events = tx.execute(happened.values(enrollment_id=ours.id).returning(event.c.id)).scalars()
    record = {"id": theirs.id, "into": ours.id, "events": list(events)}
    record["touches"] = _move_touches(tx, theirs.id, ours.id)
    detach(tx, theirs.id, at)
    return record


def part(tx: Transaction, record: Sequence[Mapping[str, Any]], person: int) -> None:
    """Give enrollments back to whose they were, with what had happened in them."""
    for one in record:
        mine = enrollment.c.id == one["id"]
        if one["into"] is not None:
            theirs = is_in(tx, event.c.id, one["events"])
            tx.execute(sa.update(event).where(theirs).values(enrollment_id=one["id"]))
            for number, attempt in one["touches"]:
                back = {"enrollment_id": one["id"], "attempt": attempt}
                tx.execute(sa.update(touch).where(touch.c.id == number).values(back))
        tx.execute(sa.update(enrollment).where(mine).values(candidate_id=person))


def detach(tx: Transaction, number: int, at: datetime) -> None:
    """Leave an enrollment without its person; it is over, and counts nowhere."""
    over = {"candidate_id": None, "closed_at": sa.func.coalesce(enrollment.c.closed_at, at)}
    tx.execute(sa.update(enrollment).where(enrollment.c.id == number).values(over))


def drop_proofs(tx: Transaction, person: int, after: int) -> None:
    """Drop what archives proved of somebody since an event; they are asked again."""
    proofs = (event.c.kind == EventKind.PROVEN.value) & (event.c.id > after)
    tx.execute(sa.delete(event).where(proofs, event.c.candidate_id == person))


def _move_touches(tx: Transaction, theirs: int, ours: int) -> list[tuple[str, int]]:
    """Give touches to another enrollment, as further attempts at their steps."""
    columns = (touch.c.id, touch.c.step, touch.c.attempt)
    last: dict[str, int] = {}
    for _, step, attempt in tx.execute(sa.select(*columns).where(touch.c.enrollment_id == ours)):
        last[step] = max(attempt, last.get(step, 0))
    found = sa.select(*columns).where(touch.c.enrollment_id == theirs).order_by(touch.c.attempt)
    moved = []
    for number, step, attempt in tx.execute(found).all():
        now = attempt + last.get(step, 0)
        mine = sa.update(touch).where(touch.c.id == number)
        tx.execute(mine.values(enrollment_id=ours, attempt=now))
        moved.append((number, attempt))
    return moved
