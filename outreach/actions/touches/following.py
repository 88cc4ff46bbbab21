"""What comes next for one person, by the sequence: asked of the store at this very moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach.actions import knowing
from outreach.actions.planning.derived import Derived
from outreach.app import App
from outreach.core.campaigns import Campaign, Status
from outreach.core.network.campaign import is_network, sender_of
from outreach.core.sequences import History, Next, next_step
from outreach.core.words import Enrollment, Event, EventKind
from outreach.store import campaigns, events, situations

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def next_of(app: App, tx: Connection, enrolled: Enrollment) -> Next | None:
    """Return the step that comes next in an enrollment; None when nothing does."""
    campaign = _campaign(app, enrolled.campaign)
    sender = app.settings.senders.get(enrolled.sender)
    if campaign is None or sender is None:
        return None
    status = campaigns.status_of(tx, enrolled.campaign)
    known = situations.connected(tx, enrolled.sender, [enrolled.candidate])
    since = known.get(enrolled.candidate)
    ties = knowing.ties_of(app, tx, enrolled.candidate)
    history = History(
        events=_events(tx, enrolled),
        is_connected=since is not None,
        connected_on=since.on if since else None,
        is_connection_proven=since is not None and since.is_proven,
        campaign_closed_at=status.changed_at if status.status is Status.CLOSED else None,
        is_referred=ties.referrer is not None,
        is_suggested=ties.referrer is None and bool(knowing.named_by(tx, enrolled.candidate)),
        rest_days=app.settings.approvals.rest_days,
        has_acquaintance=ties.colleague is not None and campaign.asks_colleagues,
    )
    return next_step(campaign, history, Derived(app, tx).workdays(sender), app.now)


def _campaign(app: App, slug: str) -> Campaign | None:
    has_sender = is_network(slug) and sender_of(slug) in app.settings.senders
    return app.library.campaign(slug) if has_sender else app.library.campaigns().get(slug)


def _events(tx: Connection, enrolled: Enrollment) -> list[Event]:
    # what was written outside any sequence may have answered what the sequence would answer
    written = events.effective(tx, candidates=[enrolled.candidate], kinds=[EventKind.SENT_OUTSIDE])
    outside = [event for event in written if event.enrollment is None]
    here = events.of_enrollment(tx, enrolled.id)
    return sorted([*outside, *here], key=lambda event: event.id)
