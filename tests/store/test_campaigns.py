"""A campaign runs until somebody says otherwise."""

from __future__ import annotations

from datetime import UTC, datetime

from outreach import tables
from outreach.core.campaigns import CampaignStatus, Status
from outreach.core.words import Stage
from outreach.store import campaigns, enrollments
from outreach.store.engine import Store

candidates = tables.Candidate.metadata.tables["candidate"]
MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)


def test_a_campaign_that_nobody_touched_is_running(store: Store) -> None:
    with store.read() as tx:
        assert campaigns.statuses(tx) == {}
        assert campaigns.status_of(tx, "compilers") == CampaignStatus()
        assert campaigns.status_of(tx, "compilers").status is Status.RUNNING


def test_the_last_word_counts_with_who_said_it_and_why(store: Store) -> None:
    with store.write() as tx:
        assert campaigns.set_status(
            tx, "compilers", Status.PAUSED, reason="fair week", at=MONDAY, by="dana"
        )
        assert campaigns.set_status(
            tx, "compilers", Status.CLOSED, reason="hired", at=MONDAY, by="rosa"
        )
    with store.read() as tx:
        closed = CampaignStatus(Status.CLOSED, "hired", MONDAY, "rosa")
        assert campaigns.status_of(tx, "compilers") == closed
        assert campaigns.statuses(tx) == {"compilers": closed}


def test_a_campaign_is_closed_only_once(store: Store) -> None:
    with store.write() as tx:
        for user, is_first in (("dana", True), ("rosa", False)):
            done = campaigns.set_status(
                tx, "compilers", Status.CLOSED, reason="hired", at=MONDAY, by=user
            )
            assert done is is_first
        assert campaigns.status_of(tx, "compilers").changed_by == "dana"


def test_people_are_counted_by_campaign_and_stage(store: Store) -> None:
    with store.write() as tx:
        for number, handle in enumerate(("ada", "grace"), start=1):
            row = {"id": number, "handle": handle, "first_name": "", "last_name": "", "skills": ""}
            tx.execute(candidates.insert().values(**row, created_at=MONDAY, changed=0))
            enrollments.enroll(tx, number, "compilers", "sam-keller", {}, MONDAY)
        assert campaigns.stages(tx) == {"compilers": {Stage.IDENTIFIED: 2}}
