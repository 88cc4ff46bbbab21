"""Readings, the audit, and small facts about the store itself."""

# without `from __future__ import annotations`: texts would have to be read as types at each start

from datetime import date, datetime
from typing import ClassVar

from sqlmodel import Field

from outreach.tables.base import Table


class SsiReading(Table, table=True):
    """LinkedIn's own index as read by hand, four pillars of 25."""

    __tablename__: ClassVar[str] = "ssi_reading"

    id: int | None = Field(default=None, primary_key=True)
    sender: str = Field(index=True)
    read_on: date
    brand: float
    people: float
    insights: float
    relationships: float
    total: float
    industry_rank: int | None = None
    network_rank: int | None = None
    note: str = ""
    recorded_at: datetime
    actor: str


class Audit(Table, table=True):
    """What was done, chained: each row carries the hash of the row before and of its payload."""

    __tablename__: ClassVar[str] = "audit"

    id: int | None = Field(default=None, primary_key=True)
    at: str  # ISO text, so that the hashed bytes are the stored bytes
    actor: str
    what: str
    payload: str | None = None  # canonical JSON; may be erased, its digest stays
    payload_digest: str
    previous: str
    digest: str = Field(unique=True)


class Meta(Table, table=True):
    """Small facts about the store itself: its counter, the analyser's version, done chores."""

    __tablename__: ClassVar[str] = "meta"

    key: str = Field(primary_key=True)
    value: str
