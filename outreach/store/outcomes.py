"""What became of a sender's last requests and messages: what the plan's brake looks at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core import happened
from outreach.core.planner import Outcome
from outreach.core.words import Channel, EventKind, Precision, ReplyClass
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
        EventKind.ACCEPTED, EventKind.DECLINED, EventKind.WITHDRAWN, EventKind.EXPIRED,
        EventKind.STOP, EventKind.NEVER, *happened.MILESTONES,
    )  # a request may be answered in words and stay open
)  # fmt: skip
#: What was sent longer ago says nothing of how today's texts do.
LOOKS_BACK_DAYS = 180
#: An answer counts when it comes within so many days.
ANSWER_DAYS = 14
#: So many people of each kind tell how it goes, and whether it changes.
_LAST = 1_000


class _At(NamedTuple):
    when: datetime
    is_day: bool  #: nothing more is known of it


class _Sent(NamedTuple):
    at: _At
    text: str


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
            any(kind in kinds and _in_time(at, first.at) for kind, at in found),
            first.text,
            first.at.when.date(),
            any(kind == STOPPED and not _is_before(at, first.at) for kind, at in found),
        )
        for sent, kinds, is_request in both
        for one, first in sent.items()
        for found in [signs.get(one, [])]
    ]


def _first_sent(
    tx: Connection, sent: sa.ColumnElement[bool], until: datetime, channels: Sequence[str]
) -> dict[int, _Sent]:
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
    told = _told(tx, found, channels)
    return {one: told[one, at] for one, at in found.items()}


def _told(
    tx: Connection, enrollments: Iterable[int], channels: Sequence[str]
) -> dict[tuple[int, datetime], _Sent]:
    columns = (event.c.enrollment_id, event.c.occurred_at, event.c.precision, event.c.template)
    found: dict[tuple[int, datetime], _Sent] = {}
    for part in chunks(enrollments):
        rows = sa.select(*columns).where(
            is_in(tx, event.c.enrollment_id, part),
            event.c.kind == EventKind.SENT.value,
            event.c.channel.in_(channels),
        )
        for one, at, precision, text in tx.execute(rows):
            before = found.get((one, at))
            known = text or (before.text if before else "")
            found[one, at] = _Sent(_At(at, precision == Precision.DAY.value), known)
    return found


def _signs(
    tx: Connection, enrollments: Iterable[int], standing: sa.ColumnElement[bool]
) -> dict[int, list[tuple[str, _At]]]:
    found: dict[int, list[tuple[str, _At]]] = {}
    for part in chunks(enrollments):
        is_stop = event.c.reply == ReplyClass.OPT_OUT.value
        kind = sa.case((is_stop, STOPPED), else_=event.c.kind)
        columns = (event.c.enrollment_id, kind, event.c.occurred_at, event.c.precision)
        rows = sa.select(*columns).where(
            is_in(tx, event.c.enrollment_id, part),
            event.c.kind.in_((*_ACCEPTS, EventKind.STOP.value)),
            event.c.reply.is_distinct_from(ReplyClass.AUTO_REPLY.value),
            standing,
        )
        for one, said, at, precision in tx.execute(rows):
            told = (said, _At(at, precision == Precision.DAY.value))
            found.setdefault(one, []).append(told)
    return found


def _in_time(said: _At, sent: _At) -> bool:
    within = said.when - sent.when <= timedelta(days=ANSWER_DAYS)
    return within and not _is_before(said, sent)


def _is_before(said: _At, sent: _At) -> bool:
    if said.is_day or sent.is_day:  # it may seem to come before what it answers
        return said.when <= sent.when - timedelta(days=1)
    return said.when < sent.when


def _standing(known_at: datetime) -> sa.ColumnElement[bool]:
    undone = sa.exists().where(_undoing.c.undoes == event.c.id, _undoing.c.recorded_at <= known_at)
    return ~undone & (event.c.recorded_at <= known_at)
