"""Public holidays once computed: the package that knows them takes long to load.

Derived; each row says which version of the package it came from, so that a newer one replaces it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.store.upserts import insert

meta = tables.Meta.metadata.tables["meta"]


def read(tx: Connection, country: str, made_by: str) -> dict[date, str] | None:
    """Return the kept holidays of a country; None when they were made by something else."""
    found = tx.execute(sa.select(meta.c.value).where(meta.c.key == _key(country))).scalar()
    kept = json.loads(found) if found else {}
    if kept.get("by") != made_by:
        return None
    return {date.fromisoformat(day): name for day, name in kept["days"].items()}


def keep(tx: Connection, country: str, made_by: str, days: Mapping[date, str]) -> None:
    """Keep the holidays of a country, over those kept before."""
    names = {day.isoformat(): name for day, name in days.items()}
    value = json.dumps({"by": made_by, "days": names}, ensure_ascii=False)
    row = insert(tx, meta).values(key=_key(country), value=value)
    tx.execute(row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": value}))


def _key(country: str) -> str:
    return f"holidays:{country}"
