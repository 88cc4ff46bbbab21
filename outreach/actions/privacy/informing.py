"""Who must be told what is kept about them, and by when (GDPR Article 14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from outreach.app import App
from outreach.core.errors import NothingToDo
from outreach.core.retention import INFORM_MONTHS, inform_by, later
from outreach.core.words import Candidate
from outreach.store import audit, candidates, notices
from outreach.store.notices import Notice, Untold

SOON = timedelta(days=25)  # after so many days somebody is told of as due


@dataclass(frozen=True, slots=True)
class Clock:
    """Somebody who was not told yet, and the last day on which it is in time."""

    person: Candidate
    by: date
    is_written: bool  #: a message long enough for it went out without it


@dataclass(frozen=True, slots=True)
class Clocks:
    """How many have to be told within days or should have been, and whose turn comes later."""

    total: int
    overdue: int
    people: tuple[Clock, ...]  #: the most urgent of them
    later: int = 0  #: how many have to be told after that
    later_people: tuple[Clock, ...] = ()  #: the next of them


def clocks(app: App, most: int | None = None, most_later: int | None = None) -> Clocks:
    """Return who has to be told within days or is overdue, and who later, at most so many of each.

    Who was written to without it comes first, then whose facts came first.
    """
    late = datetime.combine(later(app.now.date(), -INFORM_MONTHS), time(), UTC)
    with app.store.read() as tx:
        total, overdue = notices.count_untold(tx, app.now - SOON, late)
        if most == 0:
            return Clocks(total, overdue, ())
        untold = notices.untold(tx, app.now - SOON, most)
        after = notices.untold_later(tx, app.now - SOON, most_later)
        count = notices.count_later(tx, app.now - SOON)
        people = candidates.load(tx, [one.candidate for one in (*untold, *after)])
    return Clocks(total, overdue, _clocks(untold, people), count, _clocks(after, people))


def _clocks(untold: Sequence[Untold], people: Mapping[int, Candidate]) -> tuple[Clock, ...]:
    """Return the deadlines, the next first."""
    found = [
        Clock(
            people[one.candidate],
            inform_by(one.came_at, one.written_at),
            one.written_at is not None,
        )
        for one in untold
    ]
    return tuple(sorted(found, key=lambda one: (one.by, one.person.handle)))


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
