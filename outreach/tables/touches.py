"""What was sent and what happened."""

# without `from __future__ import annotations`: texts would have to be read as types at each start

from datetime import datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlmodel import JSON, Field

from outreach.tables.base import Table

#: The kinds of event that figures are counted from: no notes, no snoozes, nothing that never left.
COUNTED = (
    "sent", "accepted", "replied", "referral", "declined", "withdrawn", "stop", "never", "rejected",
    "sent_outside", "expired", "closed", "applied", "interview", "offer", "hired",
)  # fmt: skip


class Touch(Table, table=True):
    """One message of one step to one candidate, from the first claim on."""

    __tablename__: ClassVar[str] = "touch"
    __table_args__: ClassVar[Any] = (
        sa.UniqueConstraint("enrollment_id", "step", "attempt", name="once_per_attempt"),
        sa.Index("touch_claims", "state", "claimed_until"),
    )

    id: str = Field(primary_key=True)
    enrollment_id: int = Field(foreign_key="enrollment.id")
    step: str
    attempt: int
    channel: str
    state: str
    due_at: datetime
    text: str | None = None
    text_digest: str | None = None
    template: str | None = None
    fingerprint: str | None = None
    variant: str | None = None
    personal: str | None = None
    off_template: bool = False
    language: str | None = None
    facts_digest: str | None = None
    rules_version: int | None = None
    claimed_by: str | None = None
    claimed_until: datetime | None = None
    sent_at: datetime | None = None


class Event(Table, table=True):
    """Something that happened; appended, taken back only by another event."""

    __tablename__: ClassVar[str] = "event"
    __table_args__: ClassVar[Any] = (
        sa.Index("event_of_campaign", "campaign", "kind", "occurred_at"),
        # all that rates are counted from, person by person: a large campaign is read from it alone;
        # the migration says of which kinds only: said here, each start would load every driver
        sa.Index(
            "event_counted",
            "campaign",
            "enrollment_id",
            "occurred_at",
            "id",
            "kind",
            "precision",
            "evidence",
            "channel",
            "step",
            "template",
            "sender",
            "reply",
            "recorded_at",
        ),
        sa.Index("event_of_sender", "sender", "kind", "occurred_at"),
        sa.Index("event_of_kind", "kind", "occurred_at"),
        sa.Index("event_of_actor", "actor", "id"),
        sa.Index("event_proves", "proves", unique=True),
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    occurred_at: datetime
    precision: str
    recorded_at: datetime = Field(index=True)
    actor: str
    evidence: str
    candidate_id: int | None = Field(default=None, foreign_key="candidate.id", index=True)
    campaign: str | None = None
    sender: str | None = None
    enrollment_id: int | None = Field(default=None, foreign_key="enrollment.id", index=True)
    touch_id: str | None = Field(default=None, foreign_key="touch.id", index=True)
    channel: str | None = None
    step: str | None = None
    template: str | None = None
    reply: str | None = None
    undoes: int | None = Field(default=None, foreign_key="event.id", unique=True)
    details: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    proves: int | None = Field(default=None, foreign_key="event.id")
