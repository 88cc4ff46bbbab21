"""What the numbers are counted from: effective events as light rows, by campaign.

A campaign may have a million events, so rows are read as plain numbers and strings and become the
core's tuples at once; nothing here is counted. `as_of` leaves out what was not recorded by then:
later events, and later undoing of earlier ones.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.stats.journeys import MarkRow, SentRow
from outreach.core.words import EventKind, Evidence, Precision, ReplyClass
from outreach.store.bulk import chunks, is_in

event = tables.Event.metadata.tables["event"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]
connection = tables.Connection.metadata.tables["connection"]
_proof = event.alias("proof")

#: Notes, snoozes and what never went out change no figure.
_MARKS = (
    EventKind.ACCEPTED,
    EventKind.REPLIED,
    EventKind.REFERRAL,
    EventKind.DECLINED,
    EventKind.WITHDRAWN,
    EventKind.STOP,
    EventKind.NEVER,
    EventKind.REJECTED,
    EventKind.SENT_OUTSIDE,
    EventKind.EXPIRED,
    EventKind.CLOSED,
    EventKind.APPLIED,
    EventKind.INTERVIEW,
    EventKind.OFFER,
    EventKind.HIRED,
)
_SIGNS = (EventKind.ACCEPTED, EventKind.REPLIED, EventKind.REFERRAL)


class Lines(NamedTuple):
    """The events of one campaign that count, each list in order of time."""

    sent: list[SentRow]
    marks: list[MarkRow]


def campaigns(tx: Connection) -> list[str]:
    """Return the campaigns in which anybody was ever enrolled."""
    found = sa.select(enrollment.c.campaign).distinct().order_by(enrollment.c.campaign)
    return list(tx.execute(found).scalars())


def lines(tx: Connection, campaign: str, *, as_of: datetime | None = None) -> Lines:
    """Return the effective events of a campaign, as known at `as_of`."""
    happened = _shown("occurred_at"), event.c.id
    evidence = sa.case((_proof.c.id.is_not(None), Evidence.PROVEN.value), else_=event.c.evidence)
    told = event.outerjoin(_proof, _proves(as_of))
    sent = (
        sa.select(
            event.c.enrollment_id,
            *_when(tx),
            event.c.channel,
            sa.func.coalesce(event.c.step, ""),
            sa.func.coalesce(event.c.template, ""),
            sa.func.coalesce(event.c.sender, ""),
            evidence,
        )
        .select_from(told)
        .where(event.c.kind == EventKind.SENT.value)
    )
    marks = (
        sa.select(event.c.enrollment_id, *_when(tx), event.c.kind, event.c.reply, evidence)
        .select_from(told)
        .where(event.c.kind.in_([kind.value for kind in _MARKS]))
    )
    standing = _standing(campaign, as_of)
    return Lines(
        _plain(tx.execute(sent.where(*standing).order_by(*happened))),
        _plain(tx.execute(marks.where(*standing).order_by(*happened))),
    )


def last_signs(
    tx: Connection, sender: str, candidates: Collection[int], before: datetime
) -> dict[int, datetime]:
    """Return when each of these people last wrote to or accepted a sender before a moment."""
    newest = sa.func.max(event.c.occurred_at)
    found = (
        sa.select(event.c.candidate_id, newest)
        .where(
            event.c.sender == sender,
            event.c.kind.in_([kind.value for kind in _SIGNS]),
            event.c.reply.is_distinct_from(ReplyClass.AUTO_REPLY.value),
            event.c.occurred_at < before,
            event.c.id.not_in(_undone(None)),
        )
        .group_by(event.c.candidate_id)
    )
    return {
        row.candidate_id: row[1]
        for part in chunks(candidates)
        for row in tx.execute(found.where(is_in(tx, event.c.candidate_id, part)))
    }


def connections(tx: Connection, owner: str) -> int:
    """Return how many people a sender is connected to."""
    found = sa.select(sa.func.count()).where(connection.c.owner == owner)
    return int(tx.execute(found).scalar_one())


def _plain(result: sa.CursorResult[Any]) -> list[Any]:
    # the driver's own tuples: wrapping each row costs more than reading it
    cursor = result.cursor
    assert cursor is not None
    return list(cursor.fetchall())


def _when(tx: Connection) -> tuple[sa.ColumnElement[int], sa.ColumnElement[bool]]:
    """Return the columns of a moment: whole seconds since 1970, and whether it is a day."""
    at = _shown("occurred_at")
    if tx.dialect.name == "sqlite":
        seconds: sa.ColumnElement[int] = sa.func.unixepoch(at, type_=sa.Integer)
    else:
        seconds = sa.cast(sa.func.floor(sa.extract("epoch", at)), sa.BigInteger)
    return seconds, _shown("precision") == Precision.DAY.value


def _shown(name: str) -> sa.ColumnElement[Any]:
    """Return a column of an event as its proof shows it, where there is one."""
    return sa.func.coalesce(_proof.c[name], event.c[name], type_=event.c[name].type)


def _proves(as_of: datetime | None) -> sa.ColumnElement[bool]:
    proves = _proof.c.proves == event.c.id
    return proves if as_of is None else proves & (_proof.c.recorded_at <= as_of)


def _standing(campaign: str, as_of: datetime | None) -> list[sa.ColumnElement[bool]]:
    standing = [
        event.c.campaign == campaign,
        event.c.enrollment_id.is_not(None),
        event.c.id.not_in(_undone(as_of)),
    ]
    return standing if as_of is None else [*standing, event.c.recorded_at <= as_of]


def _undone(as_of: datetime | None) -> sa.Select[tuple[int]]:
    undoing = event.alias("undoing")
    found = sa.select(undoing.c.undoes).where(undoing.c.undoes.is_not(None))
    return found if as_of is None else found.where(undoing.c.recorded_at <= as_of)
