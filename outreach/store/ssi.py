"""Readings of LinkedIn's own index: appended, never changed."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.ssi import SsiReading

reading = tables.SsiReading.metadata.tables["ssi_reading"]
_COLUMNS = [reading.c[one.name] for one in fields(SsiReading)]


def record(tx: Connection, new: SsiReading, *, actor: str, at: datetime) -> None:
    """Keep a reading; a second one of the same day stands beside the first."""
    tx.execute(reading.insert().values(**asdict(new), actor=actor, recorded_at=at))


def readings(tx: Connection, sender: str | None = None) -> list[SsiReading]:
    """Return the readings of one sender or of everybody, the oldest first."""
    found = sa.select(*_COLUMNS).order_by(reading.c.read_on, reading.c.id)
    if sender is not None:
        found = found.where(reading.c.sender == sender)
    return [SsiReading(*row) for row in tx.execute(found)]
