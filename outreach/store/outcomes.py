"""What became of a sender's last requests and messages: what the plan's brake looks at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.planner import Outcome
from outreach.core.words import Channel, EventKind, ReplyClass
from outreach.store.bulk import chunks, is_in

event = tables.Event.metadata.tables["event"]
_undoing = event.alias("undoing")

_MESSAGES = [Channel.LINKEDIN_MESSAGE.value, Channel.INMAIL.value, Channel.EMAIL.value]
_REPLIES = frozenset({EventKind.REPLIED.value, EventKind.REFERRAL.value})
_ACCEPTS = _REPLIES | {EventKind.ACCEPTED.value}
#: An answer counts when it comes within so many days.
ANSWER_DAYS = 14
#: So many people of each kind tell how it goes.
_LAST = 100


def of_sender(tx: Connection, sender: str, since: datetime, until: datetime) -> list[Outcome]:
    """Return what became of a sender's last requests and first messages of a time, of each 100.

    Whoever was written to then has had until now to answer; only the first 14 days count.
    """
    requests = _first_sent(tx, sender, since, until, [Channel.LINKEDIN_CONNECT.value])
    messages = _first_sent(tx, sender, since, until, _MESSAGES)
    signs = _signs(tx, {*requests, *messages})
    return [
        Outcome(is_request, any(kind in kinds and _in_time(at, sent_at) for kind, at in found))
        for sent, kinds, is_request in ((requests, _ACCEPTS, True), (messages, _REPLIES, False))
        for one, sent_at in sent.items()
        for found in [signs.get(one, [])]
    ]


def _first_sent(
    tx: Connection, sender: str, since: datetime, until: datetime, channels: Sequence[str]
) -> dict[int, datetime]:
    first = sa.func.min(event.c.occurred_at)
    rows = (
        sa.select(event.c.enrollment_id, first)
        .where(event.c.sender == sender, event.c.kind == EventKind.SENT.value)
        .where(event.c.channel.in_(channels), event.c.enrollment_id.is_not(None), ~_is_undone())
        .where(event.c.occurred_at >= since)
        .group_by(event.c.enrollment_id)
        .having(first <= until)
        .order_by(first.desc(), event.c.enrollment_id)
        .limit(_LAST)
    )
    return {one: at for one, at in tx.execute(rows)}  # noqa: C416


def _signs(tx: Connection, enrollments: Iterable[int]) -> dict[int, list[tuple[str, datetime]]]:
    found: dict[int, list[tuple[str, datetime]]] = {}
    for part in chunks(enrollments):
        rows = sa.select(event.c.enrollment_id, event.c.kind, event.c.occurred_at).where(
            is_in(tx, event.c.enrollment_id, part),
            event.c.kind.in_(_ACCEPTS),
            event.c.reply.is_distinct_from(ReplyClass.AUTO_REPLY.value),
            ~_is_undone(),
        )
        for one, kind, at in tx.execute(rows):
            found.setdefault(one, []).append((kind, at))
    return found


def _in_time(at: datetime, sent_at: datetime) -> bool:
    # one known to the day may seem to come before what it answers
    return timedelta(days=-1) < at - sent_at <= timedelta(days=ANSWER_DAYS)


def _is_undone() -> sa.ColumnElement[bool]:
    return sa.exists().where(_undoing.c.undoes == event.c.id)
