"""What became of a sender's last requests and messages: what the plan's brake looks at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core import states
from outreach.core.planner import Outcome
from outreach.core.words import Channel, EventKind, ReplyClass
from outreach.store.bulk import chunks, is_in

event = tables.Event.metadata.tables["event"]
_undoing = event.alias("undoing")

_MESSAGES = [Channel.LINKEDIN_MESSAGE.value, Channel.INMAIL.value, Channel.EMAIL.value]
_REPLIES = frozenset({EventKind.REPLIED.value, EventKind.REFERRAL.value})
_ACCEPTS = _REPLIES | {EventKind.ACCEPTED.value}
STOPPED = EventKind.STOP.value
#: What ends the waiting for an acceptance.
_OVER = tuple(
    kind.value
    for kind in (
        EventKind.ACCEPTED, EventKind.REPLIED, EventKind.REFERRAL, EventKind.DECLINED,
        EventKind.WITHDRAWN, EventKind.EXPIRED, EventKind.STOP, EventKind.NEVER,
        *states.MILESTONES,
    )
)  # fmt: skip
#: What was sent longer ago says nothing of how today's texts do.
LOOKS_BACK_DAYS = 180
#: An answer counts when it comes within so many days.
ANSWER_DAYS = 14
#: So many people of each kind tell how it goes, and whether it changes.
_LAST = 1_000


def lately(tx: Connection, sender: str, now: datetime) -> list[Outcome]:
    """Return what became of what a sender sent in the last half year, as it was known then."""
    since, until = now - timedelta(days=LOOKS_BACK_DAYS), now - timedelta(days=ANSWER_DAYS)
    return of_sender(tx, sender, since, until, known_at=now)


def open_since(tx: Connection, sender: str, now: datetime) -> list[datetime]:
    """Return since when each request waited on the other side, as it was known then."""
    standing = _standing(now)
    later, undoing = event.alias("later"), event.alias("later_undoing")
    undone = sa.exists().where(undoing.c.undoes == later.c.id, undoing.c.recorded_at <= now)
    is_over = sa.exists().where(
        later.c.enrollment_id == event.c.enrollment_id,
        later.c.recorded_at <= now,
        sa.or_(
            later.c.kind.in_(_OVER),
            sa.and_(
                later.c.kind == EventKind.SENT.value,
                later.c.channel.in_((*_MESSAGES, Channel.LINKEDIN_WITHDRAW.value)),
            ),
        ),
        ~undone,
    )
    rows = sa.select(sa.func.max(event.c.occurred_at)).where(
        standing,
        event.c.sender == sender,
        event.c.kind == EventKind.SENT.value,
        event.c.channel == Channel.LINKEDIN_CONNECT.value,
        event.c.enrollment_id.is_not(None),
        ~is_over,
    )
    return list(tx.execute(rows.group_by(event.c.enrollment_id)).scalars())


def of_sender(
    tx: Connection, sender: str, since: datetime, until: datetime, *, known_at: datetime
) -> list[Outcome]:
    """Return what became of a sender's last requests and first messages of a time, newest first.

    Whoever was written to then has had until now to answer; only the first 14 days count.
    """
    standing = _standing(known_at)
    sent = standing & (event.c.sender == sender) & (event.c.occurred_at >= since)
    requests = _first_sent(tx, sent, until, [Channel.LINKEDIN_CONNECT.value])
    messages = _first_sent(tx, sent, until, _MESSAGES)
    signs = _signs(tx, {*requests, *messages}, standing)
    both = ((requests, _ACCEPTS, True), (messages, _REPLIES, False))
    return [
        Outcome(
            is_request,
            any(kind in kinds and _in_time(at, sent_at) for kind, at in found),
            text or "",
            sent_at.date(),
            any(kind == STOPPED and at >= sent_at for kind, at in found),
        )
        for sent, kinds, is_request in both
        for one, (sent_at, text) in sent.items()
        for found in [signs.get(one, [])]
    ]


def _first_sent(
    tx: Connection, sent: sa.ColumnElement[bool], until: datetime, channels: Sequence[str]
) -> dict[int, tuple[datetime, str | None]]:
    first = sa.func.min(event.c.occurred_at)
    rows = (
        sa.select(event.c.enrollment_id, first)
        .where(sent, event.c.kind == EventKind.SENT.value)
        .where(event.c.channel.in_(channels), event.c.enrollment_id.is_not(None))
        .group_by(event.c.enrollment_id)
        .having(first <= until)
        .order_by(first.desc(), event.c.enrollment_id)
        .limit(_LAST)
    )
    found = {one: at for one, at in tx.execute(rows)}  # noqa: C416
    texts = _texts(tx, found, channels)
    return {one: (at, texts.get((one, at))) for one, at in found.items()}


def _texts(
    tx: Connection, enrollments: Iterable[int], channels: Sequence[str]
) -> dict[tuple[int, datetime], str]:
    found: dict[tuple[int, datetime], str] = {}
    for part in chunks(enrollments):
        rows = sa.select(event.c.enrollment_id, event.c.occurred_at, event.c.template).where(
            is_in(tx, event.c.enrollment_id, part),
            event.c.kind == EventKind.SENT.value,
            event.c.channel.in_(channels),
            event.c.template.is_not(None),
        )
        found.update(((one, at), text) for one, at, text in tx.execute(rows))
    return found


def _signs(
    tx: Connection, enrollments: Iterable[int], standing: sa.ColumnElement[bool]
) -> dict[int, list[tuple[str, datetime]]]:
    found: dict[int, list[tuple[str, datetime]]] = {}
    for part in chunks(enrollments):
        is_stop = event.c.reply == ReplyClass.OPT_OUT.value
        kind = sa.case((is_stop, STOPPED), else_=event.c.kind)
        rows = sa.select(event.c.enrollment_id, kind, event.c.occurred_at).where(
            is_in(tx, event.c.enrollment_id, part),
            event.c.kind.in_((*_ACCEPTS, EventKind.STOP.value)),
            event.c.reply.is_distinct_from(ReplyClass.AUTO_REPLY.value),
            standing,
        )
        for one, said, at in tx.execute(rows):
            found.setdefault(one, []).append((said, at))
    return found


def _in_time(at: datetime, sent_at: datetime) -> bool:
    # one known to the day may seem to come before what it answers
    return timedelta(days=-1) < at - sent_at <= timedelta(days=ANSWER_DAYS)


def _standing(known_at: datetime) -> sa.ColumnElement[bool]:
    undone = sa.exists().where(_undoing.c.undoes == event.c.id, _undoing.c.recorded_at <= known_at)
    return ~undone & (event.c.recorded_at <= known_at)
