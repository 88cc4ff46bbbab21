"""What we decide about a person: a note, a pause, not a fit, another campaign."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from outreach.actions import history
from outreach.actions.touches import Entry, Logged, record
from outreach.app import App
from outreach.core.errors import NothingToDo
from outreach.core.words import Candidate, Enrollment, Event, EventKind, Precision
from outreach.store import audit, candidates, enrollments, events

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

MOVED = "moved"  # reason with which the enrollment that somebody leaves is closed


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody who changed campaigns."""

    person: Candidate
    left: str | None  #: the campaign they were in, if any
    enrollment: Enrollment


def note(app: App, reference: str, text: str) -> Logged:
    """Keep a remark about a person."""
    return record(app, [reference], Entry(EventKind.NOTED, note=text))[0]


def snooze(app: App, reference: str, until: str, reason: str = "") -> Logged:
    """Leave a person alone until a day, in every campaign."""
    return record(app, [reference], Entry(EventKind.SNOOZED, until=until, reason=reason))[0]


def reject(app: App, reference: str, reason: str, campaign: str = "") -> Logged:
    """Decide, before any contact, that a person does not fit the role."""
    entry = Entry(EventKind.REJECTED, reason=reason, campaign=campaign)
    return record(app, [reference], entry)[0]


def move(app: App, reference: str, campaign: str) -> Moved:
    """Take a person out of the campaign they are in and into another one.

    Moving somebody back takes up where they stood. NothingToDo when they are there already.
    """
    target = app.library.campaign(campaign)
    with app.store.write() as tx:
        person = candidates.find(tx, reference)
        left = enrollments.open_of(tx, [person.id]).get(person.id)
        if left is not None and left.campaign == campaign:
            raise NothingToDo(
                f"{person.name} is in {campaign} already.",
                where=f"stage {left.stage.replace('_', ' ')}",
                try_=f"outreach candidates show {person.handle}",
            )
        if left is not None:
            history.record(tx, _closed(app, left, campaign))
        _reopen(app, tx, person, campaign)
        now = enrollments.enroll(tx, person.id, campaign, target.sender, {"moved": True}, app.now)
        audit.append(tx, app.now, app.user, "move", {"candidate": person.id, "to": campaign})
        return Moved(person, left.campaign if left else None, now)


def _closed(app: App, left: Enrollment, campaign: str) -> Event:
    return Event(
        kind=EventKind.CLOSED,
        occurred_at=app.now,
        recorded_at=app.now,
        actor=app.user,
        candidate=left.candidate,
        campaign=left.campaign,
        sender=left.sender,
        enrollment=left.id,
        details={"reason": MOVED, "to": campaign},
    )


def _reopen(app: App, tx: Connection, person: Candidate, campaign: str) -> None:
    """Take back the move away from this campaign, if that is how the person left it."""
    for one in enrollments.of_candidate(tx, person.id):
        standing = events.of_enrollment(tx, one.id) if one.campaign == campaign else []
        if standing and standing[-1].details.get("reason") == MOVED:
            undone = replace(
                standing[-1],
                id=0,
                kind=EventKind.UNDONE,
                occurred_at=app.now,
                recorded_at=app.now,
                precision=Precision.SECOND,
                actor=app.user,
                undoes=standing[-1].id,
                details={"kind": EventKind.CLOSED.value},
            )
            events.append(tx, undone)
            history.refold(tx, one.id)
