"""Chores of the loop: done once a period, by one loop, however many are running.

A chore is a row in `meta`: its key names the chore and the period, its value says who holds it
until when, or that it is done. Claims are compare-and-set, so a crashed loop's chore is taken up
again when its lease ends.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.store.upserts import insert

meta = tables.Meta.metadata.tables["meta"]
DONE = "done"
LEASE = timedelta(minutes=15)


def claim(tx: Connection, name: str, period: str, worker: str, at: datetime) -> bool:
    """Take a chore for this period; False when it is done or another loop is at it."""
    key, mine = _key(name, period), f"{(at + LEASE).isoformat()} {worker}"
    found = tx.execute(sa.select(meta.c.value).where(meta.c.key == key)).scalar()
    if found is None:
        return _insert(tx, key, mine)
    if found == DONE or datetime.fromisoformat(found.split()[0]) > at:
        return False
    taken = sa.update(meta).where(meta.c.key == key, meta.c.value == found).values(value=mine)
    return tx.execute(taken).rowcount == 1


def finish(tx: Connection, name: str, period: str) -> None:
    """Mark a chore done for this period."""
    tx.execute(sa.update(meta).where(meta.c.key == _key(name, period)).values(value=DONE))


def give_back(tx: Connection, name: str, period: str, worker: str) -> None:
    """Let a chore that failed be tried again at the next tick, unless another loop has it now."""
    mine = meta.c.value.endswith(f" {worker}", autoescape=True)
    tx.execute(sa.delete(meta).where(meta.c.key == _key(name, period), mine))


def _insert(tx: Connection, key: str, value: str) -> bool:
    # another loop may insert the same key between our look and now
    row = insert(tx, meta).values(key=key, value=value).on_conflict_do_nothing()
    return tx.execute(row.returning(meta.c.key)).scalar() is not None


def _key(name: str, period: str) -> str:
    return f"chore:{name}:{period}"
