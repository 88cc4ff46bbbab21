"""Marks beside LinkedIn's index, ticks of the checklists, and an index that rates are read from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0060"
down_revision = "0050"

COUNTED = (
    "campaign", "kind", "occurred_at", "precision", "enrollment_id", "channel", "step", "template",
    "sender", "evidence", "reply",
)  # fmt: skip


def upgrade() -> None:
    """Create the two tables and widen the index of a campaign's events."""
    op.create_table(
        "ssi_mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_ssi_mark_sender", "ssi_mark", ["sender"], unique=False)
    op.create_table(
        "checklist_tick",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("ticked_on", sa.Date(), nullable=False),
        sa.Column("is_done", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_checklist_tick_sender", "checklist_tick", ["sender"], unique=False)
    op.drop_index("event_of_campaign", table_name="event")
    op.create_index("event_of_campaign", "event", list(COUNTED), unique=False)
