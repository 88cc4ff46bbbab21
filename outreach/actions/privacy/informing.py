"""Who must be told what is kept about them, and by when (GDPR Article 14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from outreach.app import App
from outreach.core.errors import NothingToDo
from outreach.core.retention import inform_by
from outreach.core.words import Candidate
from outreach.store import audit, candidates, notices
from outreach.store.notices import Notice

SOON = timedelta(days=25)  # after so many days somebody is told of as due


@dataclass(frozen=True, slots=True)
class Clock:
    """Somebody who was not told yet, and the last day on which it is in time."""

    person: Candidate
    by: date
    is_written: bool  #: a message long enough for it went out without it


def clocks(app: App) -> list[Clock]:
    """Return who has to be told within days or is overdue, the most urgent first."""
    with app.store.read() as tx:
        untold = notices.untold(tx, app.now - SOON)
        people = candidates.load(tx, [one.candidate for one in untold])
    found = [
        Clock(
            people[one.candidate],
            inform_by(one.came_at, one.written_at),
            one.written_at is not None,
        )
        for one in untold
    ]
    return sorted(found, key=lambda one: (one.by, one.person.handle))


def inform(app: App, reference: str, how: str) -> Candidate:
    """Keep that somebody was told in another way than by a message from here.

    NothingToDo when they had been told before.
    """
    with app.store.write() as tx:
        person = candidates.find(tx, reference)
        if not notices.keep(tx, person.id, Notice(app.now, how, app.user)):
            raise NothingToDo(
                f"{person.name} was told before.",
                where=person.handle,
                try_=f"outreach candidates show {person.handle} --sources",
            )
        audit.append(tx, app.now, app.user, "inform", {"candidate": person.id})
    return person
