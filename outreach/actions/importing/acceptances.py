"""A sender's Connections.csv proves which connect requests were accepted, and on which day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from outreach.actions import history
from outreach.app import App
from outreach.core.words import (
    Channel,
    Enrollment,
    Event,
    EventKind,
    Evidence,
    Precision,
    Stage,
)
from outreach.store import enrollments, events, situations

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: A request is out, or was, and no acceptance is known.
_WAITING = frozenset({Stage.INVITED, Stage.WITHDRAWN, Stage.EXPIRED})
_ZONES = timedelta(days=1)  # LinkedIn names no zone: its day may be the one before ours


def record(app: App, tx: Connection, sender: str) -> int:
    """Record every acceptance that the connections of a sender prove; return how many were new."""
    waiting = {
        one.candidate: one
        for one in enrollments.of_sender(tx, sender, open_only=False)
        if one.stage in _WAITING
    }
    found = 0
    for person, since in situations.connected_on(tx, sender, waiting).items():
        if since and _follows_request(tx, waiting[person], since):
            history.record(tx, _acceptance(app, waiting[person], since))
            found += 1
    return found


def _follows_request(tx: Connection, enrollment: Enrollment, since: date) -> bool:
    """Say whether somebody became a connection after we asked, and not long before."""
    standing = events.of_enrollment(tx, enrollment.id)
    if any(event.kind is EventKind.ACCEPTED for event in standing):
        return False
    asked = [event for event in standing if event.channel is Channel.LINKEDIN_CONNECT]
    return any(since >= event.occurred_at.date() - _ZONES for event in asked)


def _acceptance(app: App, enrollment: Enrollment, since: date) -> Event:
    return Event(
        kind=EventKind.ACCEPTED,
        occurred_at=datetime.combine(since, time(), UTC),
        recorded_at=app.now,
        actor=app.user,
        precision=Precision.DAY,
        evidence=Evidence.PROVEN,
        candidate=enrollment.candidate,
        campaign=enrollment.campaign,
        sender=enrollment.sender,
        enrollment=enrollment.id,
    )
