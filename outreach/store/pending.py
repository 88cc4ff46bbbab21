"""Connect requests as LinkedIn has them: open, or taken back; whichever campaign they were for."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.words import Channel, EventKind

event = tables.Event.metadata.tables["event"]
_undoing = event.alias("undoing")

_SENT = (EventKind.SENT.value, EventKind.SENT_OUTSIDE.value)
_ZONES = timedelta(days=1)


def withdrawn_since(tx: Connection, sender: str, since: datetime) -> dict[int, datetime]:
    """Return whose request a sender took back from a moment on, and when."""
    return _last_of(tx, sender, since, _took_back())


def requested_since(tx: Connection, sender: str, since: datetime) -> dict[int, datetime]:
    """Return whom a sender asked to connect from a moment on, and when last, where it is open.

    In whatever campaign or none: neither accepted nor taken back since.
    """
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
