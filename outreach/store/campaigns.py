"""The status of campaigns: running unless somebody paused or closed them."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from outreach import tables
from outreach.core.campaigns import CampaignStatus, Status
from outreach.core.words import Stage
from outreach.store import audit
from outreach.store.upserts import insert

campaign = tables.CampaignState.metadata.tables["campaign"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]

CHANGED = "campaign"  #: what the audit calls a change of status


def statuses(tx: Connection) -> dict[str, CampaignStatus]:
    """Return the status of each campaign that was ever paused or closed; the others are running."""
    return {row["slug"]: _status(row) for row in tx.execute(sa.select(campaign)).mappings()}


def status_of(tx: Connection, slug: str) -> CampaignStatus:
    """Return the status of one campaign."""
    found = tx.execute(sa.select(campaign).where(campaign.c.slug == slug)).mappings().first()
    return _status(found) if found else CampaignStatus()


def status_at(tx: Connection, slug: str, moment: datetime) -> CampaignStatus:
    """Return the status a campaign had at a moment, as the audit has it."""
    found = CampaignStatus()
    for one in audit.of_kinds(tx, [CHANGED]):
        at = datetime.fromisoformat(one.at)
        if at <= moment and one.payload and one.payload.get("campaign") == slug:
            status, why = Status(str(one.payload["status"])), str(one.payload["reason"])
            found = CampaignStatus(status, why, at, one.actor)
    return found


def set_status(
    tx: Connection, slug: str, status: Status, *, reason: str, at: datetime, by: str
) -> bool:
    """Keep the new status of a campaign; False when it had that status already.

    Two who close a campaign at once come one after the other: only the first closes it.
    """
    values = {
        "status": status.value,
        "reason": reason,
        "changed_at": at,
        "changed_by": by,
    }
    kept = (
        insert(tx, campaign)
        .values(slug=slug, **values)
        .on_conflict_do_update(
            index_elements=[campaign.c.slug],
            set_=values,
            where=campaign.c.status != status.value,
        )
        .returning(campaign.c.slug)
    )
    return tx.execute(kept).first() is not None


def stages(tx: Connection) -> dict[str, dict[Stage, int]]:
    """Return how many people stand at each stage of each campaign that ever had any."""
    found: dict[str, dict[Stage, int]] = {}
    counted = sa.select(enrollment.c.campaign, enrollment.c.stage, sa.func.count()).group_by(
        enrollment.c.campaign, enrollment.c.stage
    )
    for slug, stage, count in tx.execute(counted):
        found.setdefault(slug, {})[Stage(stage)] = count
    return found


def _status(row: RowMapping) -> CampaignStatus:
    return CampaignStatus(
        Status(row["status"]), row["reason"], row["changed_at"], row["changed_by"]
    )
