"""A touch keeps in which language it was, what judged it, and whether it was rewritten."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns; what was sent before was as approved, and the rest is not known."""
    op.add_column(
        "touch",
        sa.Column("off_template", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("touch", sa.Column("language", sa.String(), nullable=True))
    op.add_column("touch", sa.Column("facts_digest", sa.String(), nullable=True))
    op.add_column("touch", sa.Column("rules_version", sa.Integer(), nullable=True))
