"""What became of the messages of a text, counted by its exact words."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.stats.texts import HORIZON_DAYS
from outreach.core.words import Channel, EventKind, ReplyClass, TouchState

touch = tables.Touch.metadata.tables["touch"]
event = tables.Event.metadata.tables["event"]

_DAY = 86_400


class Outcome(NamedTuple):
    """Counts of one fingerprint; `old` are messages sent at least 14 days ago."""

    sent: int
    old: int
    requests: int  #: connect requests among the old ones
    accepted: int  #: of those, within 14 days
    replied: int  #: of the old ones, within 14 days
    accepted_ever: int
    replied_ever: int


def of_text(tx: Connection, name: str, now: datetime) -> dict[str, Outcome]:
    """Return what became of every message of a text, by fingerprint."""
    each = _each(tx, name).subquery()
    is_old = each.c.sent <= int((now - timedelta(days=HORIZON_DAYS)).timestamp())
    is_request = each.c.channel == Channel.LINKEDIN_CONNECT.value
    found = sa.select(
        each.c.fingerprint,
        sa.func.count(),
        _how_many(is_old),
        _how_many(is_old & is_request),
        _how_many(is_old & is_request & _soon(each.c.accepted, each.c.sent)),
        _how_many(is_old & _soon(each.c.replied, each.c.sent)),
        _how_many(each.c.accepted.is_not(None)),
        _how_many(each.c.replied.is_not(None)),
    ).group_by(each.c.fingerprint)
    return {row[0]: Outcome(*(int(count) for count in row[1:])) for row in tx.execute(found)}


def _each(tx: Connection, name: str) -> sa.Select[tuple[str, str, int, int, int]]:
    """Return each message: its words, its channel, and when it was sent, accepted, answered."""
    sent, happened = _seconds(tx, touch.c.sent_at), _seconds(tx, event.c.occurred_at)
    undoing = event.alias("undoing")
    undone = sa.select(undoing.c.undoes).where(undoing.c.undoes.is_not(None))
    is_sign = sa.and_(
        event.c.enrollment_id == touch.c.enrollment_id,
        event.c.kind.in_([EventKind.ACCEPTED.value, EventKind.REPLIED.value]),
        event.c.reply.is_distinct_from(ReplyClass.AUTO_REPLY.value),
        event.c.id.not_in(undone),
        happened >= sent - _DAY,  # some files know the day only
    )
    return (
        sa.select(
            touch.c.fingerprint,
            touch.c.channel,
            sent.label("sent"),
            _first(happened, EventKind.ACCEPTED).label("accepted"),
            _first(happened, EventKind.REPLIED).label("replied"),
        )
        .select_from(touch.outerjoin(event, is_sign))
        .where(touch.c.template == name, touch.c.state == TouchState.SENT.value)
        .group_by(touch.c.id, touch.c.fingerprint, touch.c.channel, touch.c.sent_at)
    )


def _first(happened: sa.ColumnElement[int], kind: EventKind) -> sa.ColumnElement[int]:
    return sa.func.min(sa.case((event.c.kind == kind.value, happened)))


def _soon(done: sa.ColumnElement[int], sent: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    return done - sent <= HORIZON_DAYS * _DAY


def _how_many(which: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.coalesce(sa.func.sum(sa.case((which, 1), else_=0)), 0)


def _seconds(tx: Connection, at: sa.ColumnElement[datetime]) -> sa.ColumnElement[int]:
    if tx.dialect.name == "sqlite":
        return sa.func.unixepoch(at, type_=sa.Integer)
    return sa.cast(sa.func.floor(sa.extract("epoch", at)), sa.BigInteger)
