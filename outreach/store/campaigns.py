"""The status of campaigns: running unless somebody paused or closed them."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, RowMapping

from outreach import tables
from outreach.core.campaigns import CampaignStatus, Status

campaign = tables.CampaignState.metadata.tables["campaign"]


def statuses(tx: Connection) -> dict[str, CampaignStatus]:
    """Return the status of each campaign that was ever paused or closed; the others are running."""
    return {row["slug"]: _status(row) for row in tx.execute(sa.select(campaign)).mappings()}


def status_of(tx: Connection, slug: str) -> CampaignStatus:
    """Return the status of one campaign."""
    found = tx.execute(sa.select(campaign).where(campaign.c.slug == slug)).mappings().first()
    return _status(found) if found else CampaignStatus()


def set_status(
    tx: Connection, slug: str, status: Status, *, reason: str, at: datetime, by: str
) -> None:
    """Keep the new status of a campaign, over the one it had."""
    values = {
        "status": status.value,
        "reason": reason,
        "changed_at": at,
        "changed_by": by,
    }
    insert = postgresql.insert if tx.dialect.name == "postgresql" else sqlite.insert
    row = insert(campaign).values(slug=slug, **values)
    tx.execute(row.on_conflict_do_update(index_elements=[campaign.c.slug], set_=values))


def _status(row: RowMapping) -> CampaignStatus:
    return CampaignStatus(
        Status(row["status"]), row["reason"], row["changed_at"], row["changed_by"]
    )
