"""Who was told what is kept about them, and who still has to be (GDPR Article 14)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.words import Channel, EventKind
from outreach.store.bulk import chunks, is_in
from outreach.store.suppressions import CALLED
from outreach.store.upserts import insert

notice = tables.Candidate.metadata.tables["notice"]
candidate = tables.Candidate.metadata.tables["candidate"]
event = tables.Event.metadata.tables["event"]

BY_MESSAGE = "message"
_LONG = (Channel.LINKEDIN_MESSAGE.value, Channel.INMAIL.value, Channel.EMAIL.value)


class Notice(NamedTuple):
    """That somebody was told, when, and how."""

    at: datetime
    how: str
    actor: str
    touch: str | None = None


class Untold(NamedTuple):
    """Somebody who was not told: since when there are facts, and when the first message went."""

    candidate: int
    came_at: datetime
    written_at: datetime | None  #: the first message long enough to have told them


def keep(tx: Connection, person: int, told: Notice) -> bool:
    """Keep that somebody was told; False when they had been before, which stays as it was."""
    row = insert(tx, notice).values(
        candidate_id=person, at=told.at, how=told.how, actor=told.actor, touch_id=told.touch
    )
    kept = row.on_conflict_do_nothing().returning(notice.c.candidate_id)
    return tx.execute(kept).first() is not None


def take_back(tx: Connection, touch: str) -> None:
    """Take back what a message told that did not go out after all."""
    tx.execute(sa.delete(notice).where(notice.c.touch_id == touch))


def of(tx: Connection, people: Collection[int]) -> dict[int, Notice]:
    """Return how each of these people was told; who was not is left out."""
    columns = (notice.c.candidate_id, notice.c.at, notice.c.how, notice.c.actor, notice.c.touch_id)
    return {
        one: Notice(*told)
        for part in chunks(people)
        for one, *told in tx.execute(
            sa.select(*columns).where(is_in(tx, notice.c.candidate_id, part))
        )
    }


def first_written(tx: Connection, person: int) -> datetime | None:
    """Return when somebody first got a message long enough to tell them; None for never."""
    rows = sa.select(sa.func.min(event.c.occurred_at)).where(
        event.c.candidate_id == person, *_is_long_message()
    )
    return tx.execute(rows).scalar()


def untold(tx: Connection, since: datetime, most: int | None = None) -> list[Untold]:
    """Return who was not told although their facts came before a moment, or a message went out.

    The first to be told come first, at `most` so many. Who is barred is left out: nobody may write
    to them, not even about this. Who only has the name of somebody barred is told.
    """
    rows, written = _untold(since, candidate.c.id, candidate.c.created_at)
    ordered = rows.order_by(written.is_(None), candidate.c.created_at, candidate.c.id)
    return [Untold(*row) for row in tx.execute(ordered.limit(most))]


def untold_later(tx: Connection, since: datetime, most: int | None = None) -> list[Untold]:
    """Return who was not told either, but whose facts came since and whom nobody wrote to yet."""
    rows, _ = _untold(since, candidate.c.id, candidate.c.created_at, is_later=True)
    ordered = rows.order_by(candidate.c.created_at, candidate.c.id)
    return [Untold(*row) for row in tx.execute(ordered.limit(most))]


def count_later(tx: Connection, since: datetime) -> int:
    """Return how many `untold_later` are."""
    rows, _ = _untold(since, candidate.c.id, is_later=True)
    return int(tx.execute(rows.with_only_columns(sa.func.count())).scalar_one())


def count_untold(tx: Connection, since: datetime, late: datetime) -> tuple[int, int]:
    """Return how many these are, and how many of them are late: their facts came before `late`.

    Who got a message that did not tell it is late as well.
    """
    rows, written = _untold(since, candidate.c.created_at)
    is_late = sa.or_(candidate.c.created_at < late, written.is_not(None))
    counted = rows.with_only_columns(
        sa.func.count(), sa.func.coalesce(sa.func.sum(sa.case((is_late, 1), else_=0)), 0)
    )
    every, overdue = tx.execute(counted).one()
    return int(every), int(overdue)


def _untold(
    since: datetime, *columns: sa.ColumnElement[Any], is_later: bool = False
) -> tuple[sa.Select[Any], sa.ColumnElement[datetime]]:
    written = (
        sa.select(event.c.candidate_id.label("of"), sa.func.min(event.c.occurred_at).label("at"))
        .where(event.c.candidate_id.is_not(None), *_is_long_message())
        .group_by(event.c.candidate_id)
        .subquery()
    )
    rows = (
        sa.select(*columns, written.c.at)
        .select_from(candidate.outerjoin(written, written.c.of == candidate.c.id))
        .where(sa.or_(candidate.c.barred.is_(None), candidate.c.barred == CALLED))
        .where(~sa.exists().where(notice.c.candidate_id == candidate.c.id))
    )
    is_due = sa.or_(candidate.c.created_at < since, written.c.at.is_not(None))
    return rows.where(~is_due if is_later else is_due), written.c.at


def _is_long_message() -> tuple[sa.ColumnElement[bool], ...]:
    return event.c.kind == EventKind.SENT.value, event.c.channel.in_(_LONG)
