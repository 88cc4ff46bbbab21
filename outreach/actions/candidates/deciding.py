"""What we decide about a person: a note, a pause, not a fit, another campaign."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from outreach.actions import history
from outreach.actions.touches import Entry, Logged, record
from outreach.app import App
from outreach.core.errors import Blocked, NothingToDo
from outreach.core.happened import undoing
from outreach.core.words import Candidate, Enrollment, Event, EventKind, Stage
from outreach.store import audit, candidates, enrollments, events, touches

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
    """Decide that a person does not fit the role; who answered already is closed by it."""
    entry = Entry(EventKind.REJECTED, reason=reason, campaign=campaign)
    return record(app, [reference], entry)[0]


def bring_back(app: App, reference: str, campaign: str = "") -> Logged:
    """Take back that a person does not fit a role, whoever decided it.

    Raises NothingToDo when nobody decided that, and Blocked when another campaign has them now.
    """
    with app.store.write() as tx:
        person = candidates.find(tx, reference)
        touches.hold(tx, [person.id])
        enrolled, rejection = _rejection(tx, person, campaign)
        other = enrollments.open_of(tx, [person.id]).get(person.id)
        if other is not None:
            raise Blocked(
                f"{person.name} is in {other.campaign} now; nobody is in two campaigns at once.",
                code="in_other_campaign",
                where=f"campaign {other.campaign}",
                try_=f"outreach candidates move {person.handle} {enrolled.campaign}",
            )
        undone = _taken_back(app, rejection)
        kept = replace(undone, id=events.append(tx, undone))
        history.refold(tx, enrolled.id)
        audit.append(tx, app.now, app.user, "bring_back", {"event": rejection.id})
        return Logged(person, kept, enrolled.stage, enrollments.get(tx, enrolled.id))


def _rejection(tx: Connection, person: Candidate, campaign: str) -> tuple[Enrollment, Event]:
    for one in reversed(enrollments.of_candidate(tx, person.id)):
        if one.stage in (Stage.REJECTED, Stage.CLOSED) and campaign in ("", one.campaign):
            standing = events.of_enrollment(tx, one.id)
            rejected = [event for event in standing if event.kind is EventKind.REJECTED]
            if rejected:
                return one, rejected[-1]
    raise NothingToDo(
        f"Nobody decided that {person.name} does not fit{f' {campaign}' if campaign else ''}.",
        where=f"campaign {campaign}" if campaign else "any campaign",
        try_=f"outreach candidates show {person.handle}",
    )


def _taken_back(app: App, event: Event) -> Event:
    return undoing(event, app.now, app.user, details={"kind": event.kind.value})


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
            events.append(tx, _taken_back(app, standing[-1]))
            history.refold(tx, one.id)
