"""Connect requests as LinkedIn has them: open, or taken back; whichever campaign they were for."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.moments import UNDATED
from outreach.core.words import Channel, EventKind
from outreach.store.bulk import is_in

import_run = tables.ImportRun.metadata.tables["import_run"]
request = tables.Request.metadata.tables["request"]
event = tables.Event.metadata.tables["event"]
_undoing = event.alias("undoing")

_SENT = (EventKind.SENT.value, EventKind.SENT_OUTSIDE.value)
_ZONES = timedelta(days=1)


def withdrawn_since(tx: Connection, sender: str, since: datetime) -> dict[int, datetime]:
    """Return whose request a sender took back from a moment on, and when."""
    return _last_of(tx, sender, since, _took_back())


def requested_since(tx: Connection, sender: str, since: datetime) -> dict[int, datetime | None]:
    """Return whom a sender asked to connect from a moment on, and when last, where it is open.

    In whatever campaign or none: neither accepted nor taken back since. None for requests of which
    archives that came since then do not say when they were sent.
    """
    shown = _undated(tx, sender, since)
    return dict.fromkeys(shown) | dict(_open(tx, sender, since))


def asked_some_day(tx: Connection, person: int) -> list[str]:
    """Return which senders asked somebody, nobody knows when."""
    rows = sa.select(request.c.sender).where(
        request.c.candidate_id == person, request.c.sent_at == UNDATED
    )
    return sorted(set(tx.execute(rows).scalars()))


def _undated(tx: Connection, sender: str, since: datetime) -> set[int]:
    """Return who was asked, no archive says when, where an archive first showed it since then."""
    ours, who = request.c.sender == sender, request.c.candidate_id
    rows = (
        sa.select(who, sa.func.min(import_run.c.at))
        .join(import_run, import_run.c.id == request.c.import_run_id)
        .where(ours, who.is_not(None), request.c.sent_at == UNDATED)
        .group_by(who)
    )
    shown = {one: at for one, at in tx.execute(rows) if at >= since}
    if not shown:
        return set()
    told = sa.select(who).where(ours, request.c.sent_at != UNDATED, is_in(tx, who, shown))
    dated = set(tx.execute(told).scalars())  # the same request, perhaps
    taken_back = _last_of(tx, sender, since, _took_back())
    return {
        one
        for one, at in shown.items()
        if one not in dated and (one not in taken_back or taken_back[one] < at - _ZONES)
    }


def _open(tx: Connection, sender: str, since: datetime) -> dict[int, datetime]:
    """Return whose request, of which the day is known, is open, and of when it is."""
    by_request = event.c.channel == Channel.LINKEDIN_CONNECT.value
    asked = _last_of(tx, sender, since, sa.and_(event.c.kind.in_(_SENT), by_request))
    if not asked:
        return asked
    accepted = event.c.kind == EventKind.ACCEPTED.value
    settled = _last_of(tx, sender, since, sa.or_(accepted, _took_back()))
    # an acceptance has a day only, and a request by a file no zone
    return {
        who: at for who, at in asked.items() if who not in settled or settled[who] < at - _ZONES
    }


def _took_back() -> sa.ColumnElement[bool]:
    return sa.or_(
        event.c.kind == EventKind.WITHDRAWN.value,
        sa.and_(
            event.c.kind == EventKind.SENT.value,
            event.c.channel == Channel.LINKEDIN_WITHDRAW.value,
        ),
    )


def _last_of(
    tx: Connection, sender: str, since: datetime, which: sa.ColumnElement[bool]
) -> dict[int, datetime]:
    """Return with whom something of this kind happened from a moment on, and when last."""
    rows = sa.select(event.c.candidate_id, event.c.occurred_at).where(
        event.c.sender == sender,
        which,
        event.c.occurred_at >= since,
        event.c.candidate_id.is_not(None),
        ~sa.exists().where(_undoing.c.undoes == event.c.id),
    )
    return {who: at for who, at in tx.execute(rows.order_by(event.c.occurred_at))}  # noqa: C416
