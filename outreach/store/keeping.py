"""What decides how long people are kept: when their facts came, and the last contact with them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.intake.archive.cells import UNDATED
from outreach.core.retention import Known
from outreach.core.words import EventKind, ReplyClass
from outreach.store.bulk import is_in
from outreach.store.upserts import insert

_TABLES = tables.Candidate.metadata.tables
candidate = _TABLES["candidate"]
observation = _TABLES["observation"]
connection = _TABLES["connection"]
enrollment = _TABLES["enrollment"]
event = _TABLES["event"]
message = _TABLES["message"]
request = _TABLES["request"]
import_run = _TABLES["import_run"]
meta = _TABLES["meta"]

_ANNOUNCED = "retention_announced"  # meta key: the day on which erasing was first announced
#: What we think or do about somebody is no contact with them.
_NO_CONTACT = (
    EventKind.UNDONE, EventKind.PROVEN, EventKind.NOTED, EventKind.SNOOZED, EventKind.EXPIRED,
    EventKind.CLOSED, EventKind.REJECTED, EventKind.NOT_SENT, EventKind.NEVER,
    EventKind.PLANNED,
)  # fmt: skip
_ANSWERS = (
    EventKind.ACCEPTED, EventKind.REPLIED, EventKind.REFERRAL, EventKind.APPLIED,
    EventKind.INTERVIEW, EventKind.OFFER, EventKind.HIRED,
)  # fmt: skip


def known(
    tx: Connection, came_before: datetime, among: Collection[int] | None = None
) -> Iterator[Known]:
    """Yield what decides how long each person (of these) is kept who came in before a moment."""
    mine = event.c.candidate_id == candidate.c.id
    written = message.c.candidate_id == candidate.c.id
    contacts = event.c.kind.not_in([kind.value for kind in _NO_CONTACT])
    is_answer = event.c.kind.in_([kind.value for kind in _ANSWERS])
    human = event.c.reply.is_distinct_from(ReplyClass.AUTO_REPLY.value)
    rows = (
        sa.select(
            candidate.c.id,
            candidate.c.created_at,
            _newest(observation.c.at, observation.c.candidate_id == candidate.c.id),
            _newest(event.c.occurred_at, mine & contacts),
            _newest(message.c.at, written),
            sa.exists().where(mine, is_answer, human),
            sa.exists().where(connection.c.candidate_id == candidate.c.id),
            sa.exists().where(written, message.c.is_incoming),
        )
        .where(candidate.c.created_at < came_before)
        .order_by(candidate.c.id)
    )
    if among is not None:
        rows = rows.where(is_in(tx, candidate.c.id, among))
    pauses = _pauses(tx)
    for one, made_at, told_at, met_at, wrote_at, *answers in tx.execute(rows):
        came_at = max(filter(None, (made_at, told_at)))
        contact_at = max(filter(None, (met_at, wrote_at)), default=None)
        yield Known(one, came_at, contact_at, any(answers), pauses.get(one))


def in_campaigns(tx: Connection, slugs: list[str]) -> set[int]:
    """Return who is or was in any of these campaigns."""
    rows = sa.select(enrollment.c.candidate_id).where(is_in(tx, enrollment.c.campaign, slugs))
    return set(tx.execute(rows.where(enrollment.c.candidate_id.is_not(None))).scalars())


def ids_of(tx: Connection, handles: list[str]) -> set[int]:
    """Return who has these handles."""
    rows = sa.select(candidate.c.id).where(is_in(tx, candidate.c.handle, handles))
    return set(tx.execute(rows).scalars())


def drop_strangers(tx: Connection, before: datetime) -> int:
    """Drop the requests to people who never became candidates; return how many those were."""
    came = sa.select(import_run.c.at).where(import_run.c.id == request.c.import_run_id)
    is_old = sa.case(
        (request.c.sent_at == UNDATED, came.scalar_subquery() < before),
        else_=request.c.sent_at < before,
    )
    old = sa.delete(request).where(request.c.candidate_id.is_(None), is_old)
    return tx.execute(old).rowcount


def announced(tx: Connection) -> date | None:
    """Return the day on which it was first announced that people will be erased."""
    found = tx.execute(sa.select(meta.c.value).where(meta.c.key == _ANNOUNCED)).scalar()
    return date.fromisoformat(found) if found else None


def announce(tx: Connection, day: date) -> None:
    """Keep that it was announced, unless it was before."""
    row = insert(tx, meta).values(key=_ANNOUNCED, value=day.isoformat())
    tx.execute(row.on_conflict_do_nothing())


def _newest(at: sa.Column[datetime], where: sa.ColumnElement[bool]) -> sa.ScalarSelect[datetime]:
    return sa.select(sa.func.max(at)).where(where).scalar_subquery()


def _pauses(tx: Connection) -> dict[int, date]:
    """Return until when people asked, or we chose, to leave them alone."""
    kinds = (EventKind.SNOOZED.value, EventKind.REPLIED.value)
    rows = sa.select(event.c.candidate_id, event.c.details).where(
        event.c.kind.in_(kinds), event.c.candidate_id.is_not(None)
    )
    found: dict[int, date] = {}
    for one, details in tx.execute(rows):
        if until := details.get("until"):
            day = date.fromisoformat(str(until)[:10])
            found[one] = max(day, found.get(one, day))
    return found
