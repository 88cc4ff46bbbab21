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


class SsiMark(Table, table=True):
    """Something known that may have moved the index: an account upgraded, a formula changed."""

    __tablename__: ClassVar[str] = "ssi_mark"

    id: int | None = Field(default=None, primary_key=True)
    sender: str = Field(index=True)
    on: date
    what: str
    recorded_at: datetime
    actor: str


class Tick(Table, table=True):
    """An item of a sender's checklist done on a day, or a tick taken back."""

    __tablename__: ClassVar[str] = "checklist_tick"

    id: int | None = Field(default=None, primary_key=True)
    sender: str = Field(index=True)
    item: str
    ticked_on: date
    is_done: bool = True
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
