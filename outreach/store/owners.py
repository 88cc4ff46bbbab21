"""Whose archives were imported: asked once, and recognised from then on.

They are senders and colleagues, who are named in the settings anyway, and nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.store.upserts import insert

meta = tables.Meta.metadata.tables["meta"]
_PREFIX = "owner:"


def remember(tx: Connection, keys: Sequence[str], owner: str) -> None:
    """Keep that whoever has these keys is this sender or colleague."""
    for key in keys:
        row = insert(tx, meta).values(key=f"{_PREFIX}{key}", value=owner)
        tx.execute(row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": owner}))


def remembered(tx: Connection, keys: Sequence[str]) -> str:
    """Return who the first of these keys that is known belongs to; "" when none is."""
    for key in keys:
        found = tx.execute(sa.select(meta.c.value).where(meta.c.key == f"{_PREFIX}{key}")).scalar()
        if found:
            return str(found)
    return ""
