"""Pause a campaign, and let it go on: nothing but its status changes, and who changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach.actions import history
from outreach.app import App
from outreach.core.campaigns import CampaignStatus, Status
from outreach.core.errors import NothingToDo
from outreach.core.happened import undoing
from outreach.core.words import EventKind, Evidence
from outreach.library import CAMPAIGNS
from outreach.store import audit, campaigns, events

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: Marks the events with which a campaign closed its enrollments, in their details.
BY_CAMPAIGN = "campaign_closed"


def pause(app: App, slug: str, reason: str = "") -> CampaignStatus:
    """Stop a campaign for now: answers that are owed still go out, nothing else does."""
    known(app, slug)
    with app.store.write() as tx:
        return change(app, tx, slug, Status.PAUSED, reason)


def resume(app: App, slug: str) -> CampaignStatus:
    """Let a paused or closed campaign go on; people whom the closing took out are in it again."""
    known(app, slug)
    with app.store.write() as tx:
        if campaigns.status_of(tx, slug).status is Status.RUNNING:
            raise _is_so_already(slug, Status.RUNNING)
        was_closed = campaigns.status_of(tx, slug).status is Status.CLOSED
        now = change(app, tx, slug, Status.RUNNING, "")
        if was_closed:
            _take_back_closing(app, tx, slug)
        return now


def known(app: App, slug: str) -> None:
    """Raise NotFound unless there is a campaign of this name; its file may be broken."""
    if slug not in app.library.names(CAMPAIGNS):
        app.library.campaign(slug)


def change(app: App, tx: Connection, slug: str, status: Status, reason: str) -> CampaignStatus:
    """Set the status of a campaign and keep who did it; NothingToDo when it has it already."""
    done = campaigns.set_status(tx, slug, status, reason=reason, at=app.now, by=app.user)
    if not done:
        raise _is_so_already(slug, status)
    told = {"campaign": slug, "status": status, "reason": reason}
    audit.append(tx, app.now, app.user, campaigns.CHANGED, told)
    return CampaignStatus(status, reason, app.now, app.user)


def _take_back_closing(app: App, tx: Connection, slug: str) -> None:
    closed = events.effective(tx, campaign=slug, kinds=[EventKind.CLOSED])
    for event in closed:
        if event.details.get(BY_CAMPAIGN) and event.enrollment is not None:
            events.append(tx, undoing(event, app.now, app.user, evidence=Evidence.INFERRED))
            history.refold(tx, event.enrollment)


def _is_so_already(slug: str, status: Status) -> NothingToDo:
    return NothingToDo(
        f"The campaign '{slug}' is {status} already.",
        where=f"campaign {slug}",
        try_="outreach campaigns list",
    )
