"""Where campaigns and the people in them stand."""

# without `from __future__ import annotations`: texts would have to be read as types at each start

from datetime import datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlmodel import JSON, Field

from outreach.tables.base import Table


class CampaignState(Table, table=True):
    """The status of a campaign; everything else about it is in its file."""

    __tablename__: ClassVar[str] = "campaign"

    slug: str = Field(primary_key=True)
    status: str  # `running`, `paused` or `closed`
    reason: str = ""
    changed_at: datetime
    changed_by: str


class ExperimentStop(Table, table=True):
    """A test between texts that somebody ended, or took up again; the newest row counts."""

    __tablename__: ClassVar[str] = "experiment_stop"

    id: int | None = Field(default=None, primary_key=True)
    campaign: str = Field(index=True)
    step: str
    winner: str = ""  # the text everybody not yet reached gets; empty: the test goes on
    reason: str = ""
    at: datetime
    actor: str


class Shortlist(Table, table=True):
    """Who matches a campaign's target, in plan order: derived, rebuilt when its inputs change."""

    __tablename__: ClassVar[str] = "shortlist"

    campaign: str = Field(primary_key=True)
    inputs: str  # digest of the target, the role's texts and the store's counter
    content: bytes


class Enrollment(Table, table=True):
    """One candidate in one campaign; in one open campaign only."""

    __tablename__: ClassVar[str] = "enrollment"
    __table_args__: ClassVar[Any] = (
        sa.UniqueConstraint("candidate_id", "campaign", name="once_per_campaign"),
        # partial, where closed_at IS NULL: the migration says so; a dialect's option said here
        # would load all of PostgreSQL's drivers with the tables
        sa.Index("one_open_campaign", "candidate_id", unique=True),
        sa.Index("enrollment_of_campaign", "campaign", "stage"),
    )

    id: int | None = Field(default=None, primary_key=True)
    candidate_id: int | None = Field(default=None, foreign_key="candidate.id")
    campaign: str
    sender: str = Field(index=True)
    stage: str
    because: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    variants: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    created_at: datetime
    closed_at: datetime | None = None
