"""Whether a referrer may be named, and for which campaign somebody was named."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0040"


def upgrade() -> None:
    """Add the two columns; nobody who was named before may be told by whom."""
    op.add_column(
        "referral", sa.Column("may_name", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("referral", sa.Column("campaign", sa.String(), nullable=True))
