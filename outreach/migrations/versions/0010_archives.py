"""Requests and messages from LinkedIn's archives, and events that prove others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0004"


def upgrade() -> None:
    """Create the two tables; nothing was proven of another event before."""
    op.create_table(
        "request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("invited", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note_key", sa.String(), nullable=False),
        sa.Column("candidate_id", sa.Integer(), nullable=True),
        sa.Column("import_run_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.ForeignKeyConstraint(["import_run_id"], ["import_run.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sender", "invited", "sent_at", name="request_once"),
    )
    op.create_index("ix_request_sender", "request", ["sender"], unique=False)
    op.create_index("ix_request_candidate_id", "request", ["candidate_id"], unique=False)
    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("candidate_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_incoming", sa.Boolean(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("text_key", sa.String(), nullable=False),
        sa.Column("import_run_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.ForeignKeyConstraint(["import_run_id"], ["import_run.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint(
            "sender", "candidate_id", "at", "is_incoming", "text_key", name="message_once"
        ),
    )
    op.create_index("ix_message_candidate_id", "message", ["candidate_id"], unique=False)
    # both engines read this; Alembic would add the key apart, which SQLite cannot
    op.execute("ALTER TABLE event ADD COLUMN proves INTEGER REFERENCES event (id)")
    op.create_index(
        "event_proves",
        "event",
        ["proves"],
        unique=True,
        sqlite_where=sa.text("proves IS NOT NULL"),
        postgresql_where=sa.text("proves IS NOT NULL"),
    )
