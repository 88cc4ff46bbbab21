"""Who stands between us and a person: who named them, and which colleagues know them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.rendering import Ties
from outreach.core.senders import Colleague
from outreach.core.words import Candidate
from outreach.store import candidates, connections, referrals

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class NamedBy:
    """Who named somebody, and whether that may be told."""

    referrer: Candidate | None  #: None: forgotten since
    at: datetime
    may_name: bool  #: the referrer agreed to be named
    campaign: str | None


def ties_of(app: App, tx: Connection, person: int) -> Ties:
    """Return who named one person and may be named, and the colleague who knew them first."""
    referrer = referrers(tx, only=person).get(person)
    known = acquaintances(app, tx, person)
    return Ties(referrer, known[0][0] if known else None)


def named_by(tx: Connection, person: int) -> tuple[NamedBy, ...]:
    """Return everybody who named one person, whether that may be told or not, the oldest first."""
    found = referrals.to_person(tx, person)
    people = candidates.load(tx, {one.by for one in found if one.by is not None})
    return tuple(
        NamedBy(people.get(one.by or 0), one.at, one.may_name, one.campaign) for one in found
    )


def named(tx: Connection) -> Mapping[int, NamedBy]:
    """Return everybody who was named, with whoever did; of several, one who may be told of."""
    found = referrals.named(tx)
    people = candidates.load(tx, {one.by for one in found.values() if one.by is not None})
    return {
        of: NamedBy(people.get(one.by or 0), one.at, one.may_name, one.campaign)
        for of, one in found.items()
    }


def referrers(tx: Connection, *, only: int | None = None) -> Mapping[int, Candidate]:
    """Return who named people (or one person), where they agreed to be named."""
    found = referrals.named(tx) if only is None else referrals.of_people(tx, [only])
    by = {of: one.by for of, one in found.items() if one.may_name and one.by is not None}
    people = candidates.load(tx, set(by.values()))
    return {of: people[one] for of, one in by.items() if one in people}


def acquaintances(app: App, tx: Connection, person: int) -> list[tuple[Colleague, date | None]]:
    """Return the colleagues connected to a person, and since when; the longest first."""
    known = candidates.connections_of(tx, [person]).get(person, [])
    ours = app.settings.colleagues
    found = [(ours[one.owner], one.connected_on) for one in known if one.owner in ours]
    return sorted(found, key=lambda one: (one[1] is None, one[1], one[0].slug))


def introducers(app: App, tx: Connection) -> Mapping[int, Colleague]:
    """Return whom colleagues know, with the colleague to ask: who has known them for longest."""
    ours = app.settings.colleagues
    first = connections.first_of(tx, sorted(ours))
    return {person: ours[owner] for person, owner in first.items()}
