"""An index that has what figures are counted from person by person, and nothing else."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0080"
down_revision = "0061"

COUNTED = (
    "campaign", "enrollment_id", "occurred_at", "id", "kind", "precision", "evidence", "channel",
    "step", "template", "sender", "reply", "recorded_at",
)  # fmt: skip
IS_COUNTED = sa.text(
    "kind IN ('sent', 'accepted', 'replied', 'referral', 'declined', 'withdrawn', 'stop', 'never', "
    "'rejected', 'sent_outside', 'expired', 'closed', 'applied', 'interview', 'offer', 'hired')"
)


def upgrade() -> None:
    """Narrow the index of a campaign's events to their times; keep what is counted in its own."""
    op.drop_index("event_of_campaign", table_name="event")
    op.create_index("event_of_campaign", "event", ["campaign", "kind", "occurred_at"])
    op.create_index(
        "event_counted",
        "event",
        list(COUNTED),
        sqlite_where=IS_COUNTED,
        postgresql_where=IS_COUNTED,
    )
