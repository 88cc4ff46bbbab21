"""Days on which somebody was connected before the last one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0096"
down_revision = "0095"


def upgrade() -> None:
    """Make room for them; the days that were overwritten come back with their archive."""
    op.create_table(
        "former_connection",
        sa.Column("owner", sa.String(), primary_key=True),
        sa.Column("candidate_id", sa.Integer(), sa.ForeignKey("candidate.id"), primary_key=True),
        sa.Column("connected_on", sa.Date(), primary_key=True),
    )
    op.create_index("ix_former_connection_candidate_id", "former_connection", ["candidate_id"])
