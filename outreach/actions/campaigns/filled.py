"""Roles that are filled while their campaign goes on: nobody new need be written to for them."""

from __future__ import annotations

from collections.abc import Collection

from outreach.app import App
from outreach.core.campaigns import CampaignStatus, Status
from outreach.core.words import EventKind
from outreach.store import campaigns, events


def filled(app: App, among: Collection[str | None]) -> list[str]:
    """Return which of some campaigns had as many hires as openings and are not closed."""
    sound = app.library.campaigns()
    with app.store.read() as tx:
        hires = events.effective(tx, kinds=(EventKind.HIRED,))
        statuses = campaigns.statuses(tx) if hires else {}
    return [
        slug
        for slug in sound
        if slug in among
        and statuses.get(slug, CampaignStatus()).status is not Status.CLOSED
        and len({one.enrollment or one.id for one in hires if one.campaign == slug})
        >= sound[slug].openings
    ]
