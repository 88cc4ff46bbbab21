"""Digests of rows, so that a newer file is read only where it differs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0095"
down_revision = "0094"


def upgrade() -> None:
    """Make room for them; what was imported before is read once more."""
    op.add_column("import_run", sa.Column("counter", sa.Integer(), nullable=True))
    op.add_column("observation", sa.Column("digest", sa.BigInteger(), nullable=True))
    columns = ["digest", "candidate_id", "import_run_id"]
    op.create_index("observation_same", "observation", columns)
