"""LinkedIn's own index by hand: readings, marks and ticks; appended, never changed."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.checklists import Tick
from outreach.core.ssi import SsiMark, SsiReading

reading = tables.SsiReading.metadata.tables["ssi_reading"]
_mark = tables.SsiMark.metadata.tables["ssi_mark"]
_tick = tables.Tick.metadata.tables["checklist_tick"]
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


def mark(tx: Connection, new: SsiMark, *, actor: str, at: datetime) -> None:
    """Keep what may have moved the index."""
    tx.execute(_mark.insert().values(**asdict(new), actor=actor, recorded_at=at))


def marks(tx: Connection, sender: str | None = None) -> list[SsiMark]:
    """Return the marks of one sender or of everybody, the oldest first."""
    found = sa.select(_mark.c.sender, _mark.c.on, _mark.c.what).order_by(_mark.c.on, _mark.c.id)
    if sender is not None:
        found = found.where(_mark.c.sender == sender)
    return [SsiMark(*row) for row in tx.execute(found)]


def tick(tx: Connection, new: Tick, *, actor: str, at: datetime) -> None:
    """Keep that an item of a checklist was done, or was not after all."""
    tx.execute(_tick.insert().values(**asdict(new), actor=actor, recorded_at=at))


def ticks(tx: Connection, sender: str) -> list[Tick]:
    """Return a sender's ticks in the order in which they were made."""
    columns = (_tick.c.sender, _tick.c.item, _tick.c.ticked_on, _tick.c.is_done)
    found = sa.select(*columns).where(_tick.c.sender == sender).order_by(_tick.c.id)
    return [Tick(*row) for row in tx.execute(found)]
