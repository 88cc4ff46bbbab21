"""A campaign runs until somebody says otherwise."""

from __future__ import annotations

from datetime import UTC, datetime

from outreach.core.campaigns import CampaignStatus, Status
from outreach.store import campaigns
from outreach.store.engine import Store

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)


def test_a_campaign_that_nobody_touched_is_running(store: Store) -> None:
    with store.read() as tx:
        assert campaigns.statuses(tx) == {}
        assert campaigns.status_of(tx, "compilers") == CampaignStatus()
        assert campaigns.status_of(tx, "compilers").status is Status.RUNNING


def test_the_last_word_counts_with_who_said_it_and_why(store: Store) -> None:
    with store.write() as tx:
        campaigns.set_status(
            tx, "compilers", Status.PAUSED, reason="fair week", at=MONDAY, by="dana"
        )
        campaigns.set_status(tx, "compilers", Status.CLOSED, reason="hired", at=MONDAY, by="rosa")
    with store.read() as tx:
        closed = CampaignStatus(Status.CLOSED, "hired", MONDAY, "rosa")
        assert campaigns.status_of(tx, "compilers") == closed
        assert campaigns.statuses(tx) == {"compilers": closed}
