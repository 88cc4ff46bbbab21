"""What a user put at the end of today's queue; one row a user, forgotten the next day."""

from __future__ import annotations

import json
from datetime import date

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.store.upserts import insert

meta = tables.Meta.metadata.tables["meta"]


def of_user(tx: Connection, user: str, day: date) -> tuple[str, ...]:
    """Return the touches a user skipped on this day, in the order of skipping."""
    found = tx.execute(sa.select(meta.c.value).where(meta.c.key == _key(user))).scalar()
    kept = json.loads(found) if found else {}
    return tuple(kept.get("touches", ())) if kept.get("day") == day.isoformat() else ()


def skip(tx: Connection, user: str, day: date, touch: str) -> None:
    """Put a touch at the end of a user's queue; skipped again, it goes to the very end."""
    others = [one for one in of_user(tx, user, day) if one != touch]
    value = json.dumps({"day": day.isoformat(), "touches": [*others, touch]})
    row = insert(tx, meta).values(key=_key(user), value=value)
    tx.execute(row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": value}))


def _key(user: str) -> str:
    return f"skipped:{user}"
