"""What the numbers of a campaign are counted from, without what its archives rule out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from outreach.core.campaigns import Campaign
from outreach.core.stats.alike import Lines, Told
from outreach.core.stats.needless import without_needless
from outreach.store import proof, reports

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def counted(
    tx: Connection, slug: str, campaign: Campaign | None, as_of: datetime | None = None
) -> dict[Lines, Told]:
    """Return the stories of a campaign's people; `campaign` is its file, where there is one."""
    connected = proof.connected_before(tx, slug, as_of)
    starts = campaign.starts if campaign else None
    return without_needless(reports.told(tx, slug, as_of=as_of), connected, starts)
