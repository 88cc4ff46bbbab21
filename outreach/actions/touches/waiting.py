"""Whom an entry can be about: the people at a stage where it makes sense, and names pasted by hand.

LinkedIn's notifications are read by a person and pasted as lines (`Ada Lovelace accepted your
invitation`); a name that fits one waiting person is matched, everything else is shown and left.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from outreach.app import App
from outreach.core.text import fold
from outreach.core.words import Candidate, Enrollment, EventKind, Stage
from outreach.store import candidates, enrollments, events

_ASKED = (Stage.INVITED,)
_WRITTEN_TO = (Stage.INVITED, Stage.CONNECTED, Stage.FOLLOWED_UP)
_TALKING = (Stage.REPLIED, Stage.FOLLOWED_UP, Stage.CONNECTED, Stage.INVITED)

#: At which stages a person is offered for an entry.
OFFERED: Mapping[EventKind, tuple[Stage, ...]] = MappingProxyType(
    {
        EventKind.SENT: (Stage.IDENTIFIED, *_TALKING),
        EventKind.NOT_SENT: (Stage.IDENTIFIED, *_TALKING),
        EventKind.ACCEPTED: _ASKED,
        EventKind.WITHDRAWN: _ASKED,
        EventKind.REPLIED: (*_WRITTEN_TO, Stage.REPLIED),
        EventKind.DECLINED: (*_WRITTEN_TO, Stage.REPLIED),
        EventKind.REFERRAL: (*_WRITTEN_TO, Stage.REPLIED),
        EventKind.STOP: (*_WRITTEN_TO, Stage.REPLIED, Stage.IDENTIFIED),
        EventKind.APPLIED: _TALKING,
        EventKind.INTERVIEW: _TALKING,
        EventKind.OFFER: _TALKING,
        EventKind.HIRED: _TALKING,
    }
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody an entry can be about."""

    person: Candidate
    enrollment: Enrollment
    since: datetime | None  #: when we last wrote


@dataclass(frozen=True, slots=True)
class Match:
    """One pasted line, and everybody it can mean: one is a match."""

    line: str
    fits: tuple[Waiting, ...]


def waiting(app: App, what: EventKind) -> list[Waiting]:
    """Return whom an entry can be about, whoever we wrote to last first."""
    with app.store.read() as tx:
        found = enrollments.in_stages(tx, OFFERED[what])
        people = candidates.load(tx, [one.candidate for one in found])
        sent = events.effective(
            tx, candidates=people.keys(), kinds=(EventKind.SENT, EventKind.SENT_OUTSIDE)
        )
    last = {event.candidate: event.occurred_at for event in sent}
    everybody = [
        Waiting(people[one.candidate], one, last.get(one.candidate))
        for one in found
        if one.candidate in people
    ]
    oldest = min(last.values(), default=app.now)
    return sorted(everybody, key=lambda one: one.since or oldest, reverse=True)


def match(pasted: str, among: Sequence[Waiting]) -> list[Match]:
    """Return each pasted line with the people it can mean; blank lines are left out."""
    lines = [line.strip() for line in pasted.splitlines()]
    names = [(one, _words(one.person.name)) for one in among]
    return [Match(line, _fits(_words(line), names)) for line in lines if line]


def holds(person: Candidate, reference: str) -> bool:
    """Say whether somebody's name or handle has every word of what was typed."""
    typed = "".join(_words(reference))
    known = ("".join(_words(person.name)), "".join(_words(person.handle.replace("-", " "))))
    return bool(typed) and any(typed in one for one in known)


def _fits(
    line: tuple[str, ...], names: Sequence[tuple[Waiting, tuple[str, ...]]]
) -> tuple[Waiting, ...]:
    fits = [(len(name), one) for one, name in names if name and _holds(line, name)]
    longest = max((length for length, _ in fits), default=0)
    # `Ada Lovelace King` is not also `Ada Lovelace`
    return tuple(one for length, one in fits if length == longest)


def _holds(line: tuple[str, ...], name: tuple[str, ...]) -> bool:
    spans = range(len(line) - len(name) + 1)
    return any(line[start : start + len(name)] == name for start in spans)


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", fold(text)))
