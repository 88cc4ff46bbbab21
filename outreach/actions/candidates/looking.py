"""Everything known of one person, and all that holds them back today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from outreach.actions import knowing, planning
from outreach.actions.knowing import NamedBy
from outreach.app import App
from outreach.core.plans import HeldBack
from outreach.core.words import Candidate, Connection, Enrollment, Event
from outreach.store import (
    candidates,
    doubles,
    enrollments,
    events,
    imports,
    messages,
    suppressions,
)
from outreach.store.imports import Source
from outreach.store.suppressions import Bar

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection as Transaction


@dataclass(frozen=True, slots=True)
class View:
    """One person: facts, who knows them, where they stand, what happened, where it is from."""

    person: Candidate
    identities: tuple[str, ...]  #: further profiles and addresses
    connections: tuple[Connection, ...]
    names: dict[str, str]  #: slug → name of each owner of a connection
    enrollments: tuple[Enrollment, ...]
    events: tuple[Event, ...]
    sources: tuple[Source, ...]
    bars: tuple[Bar, ...]
    doubles: tuple[Candidate, ...]  #: people who may be the same
    held_back: tuple[HeldBack, ...]
    named_by: tuple[NamedBy, ...] = ()  #: in a referral, the oldest first
    called: Bar | None = None  #: a list has the name, and nobody said whether it means them
    messages: int = 0  #: known from archives, about a role or not


def look(app: App, reference: str) -> View:
    """Return everything about one person; NotFound, or Ambiguous, for a name."""
    with app.store.read() as tx:
        person = candidates.find(tx, reference)
        known = candidates.identities_of(tx, [person.id])[person.id]
        alike = _alike(tx, person)
        bars = suppressions.bars_of(tx, app.store, person)
        view = View(
            person=person,
            identities=tuple(_further(person, known)),
            connections=tuple(candidates.connections_of(tx, [person.id]).get(person.id, ())),
            names=_names(app),
            enrollments=tuple(enrollments.of_candidate(tx, person.id)),
            events=tuple(events.of_candidate(tx, person.id)),
            sources=tuple(imports.sources_of(tx, person.id)),
            bars=tuple(bars),
            doubles=tuple(candidates.load(tx, alike).values()),
            held_back=(),
            named_by=knowing.named_by(tx, person.id),
            called=_called(app, tx, person.id),
            messages=messages.count_with(tx, person.id),
        )
    return replace(view, held_back=tuple(planning.everything_held(app, person.id)))


def _called(app: App, tx: Transaction, person: int) -> Bar | None:
    """Return which list has this person's name and may mean them; None when none has it."""
    if person not in candidates.barred_ids(tx, suppressions.CALLED):
        return None  # they are held by more than that, or by nothing
    names = candidates.name_identities(tx, [person])
    return suppressions.called(tx, app.store, names).get(person)


def _alike(tx: Transaction, person: Candidate) -> set[int]:
    """Return who may be the same person, of whom nobody has decided."""
    pairs, _ = doubles.open_pairs(tx)
    return {one for pair in pairs if person.id in pair for one in pair} - {person.id}


def _further(person: Candidate, known: list[str]) -> list[str]:
    shown = {person.profile_url, person.member_id, person.email}
    keys = (key.partition(":") for key in known)
    return [value for kind, _, value in keys if kind != "weak" and value not in shown]


def _names(app: App) -> dict[str, str]:
    colleagues = {slug: one.name for slug, one in app.settings.colleagues.items()}
    return {slug: one.name for slug, one in app.settings.senders.items()} | colleagues
