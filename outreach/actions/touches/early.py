"""What cannot have gone out when somebody says it did: before the very thing that it follows."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from outreach.actions.touches import already
from outreach.actions.touches.following import next_of
from outreach.app import App
from outreach.core.errors import Blocked
from outreach.core.words import Candidate, Event, EventKind, Evidence, Precision
from outreach.store import candidates, enrollments

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_ZONES = timedelta(days=1)  # the day of an acceptance is that of a zone that nobody knows


def refuse(app: App, tx: Connection, event: Event) -> None:
    """Refuse a step that was logged for a time before what it follows, as an archive shows that.

    NothingToDo when that archive shows what went out then; Blocked (before_its_cause) otherwise.
    """
    assert event.enrollment is not None  # a card has an enrollment
    enrolled = enrollments.get(tx, event.enrollment)
    coming = next_of(app, tx, enrolled) if enrolled else None
    since = coming.since if coming and coming.step == event.step else None
    if since is None or not _is_before(event, since):
        return
    person = candidates.load(tx, [event.candidate or 0])[event.candidate or 0]
    shown = already.sent_then(tx, event)
    raise already.known(person, shown) if shown else _too_early(person, event, since)


def _is_before(event: Event, since: Event) -> bool:
    if since.evidence is not Evidence.PROVEN:  # people log late
        return False
    if Precision.DAY in (event.precision, since.precision):
        return event.occurred_at.date() < since.occurred_at.date() - _ZONES
    return event.occurred_at < since.occurred_at


def _too_early(person: Candidate, event: Event, since: Event) -> Blocked:
    what = "accepted" if since.kind is EventKind.ACCEPTED else "replied"
    follows = f"that {person.name} {what} on {since.occurred_at:%-d %b %Y}"
    if since.kind in already.SENT:
        follows = f"what went out on {since.occurred_at:%-d %b %Y}"
    return Blocked(
        f"'{event.step}' cannot have gone out on {event.occurred_at:%-d %b %Y}: "
        f"LinkedIn's archive shows {follows}, which it answers.",
        code="before_its_cause",
        where=f"person {person.handle}",
        try_=f"outreach candidates show {person.handle}; "
        f"if it was something else: outreach log sent {person.handle} --outside",
    )
