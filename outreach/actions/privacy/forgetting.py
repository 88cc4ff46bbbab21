"""Forget a person: shown before it is done, done at once, never undone.

The rows that name them go, and with them every word and address; what was counted stays without
the person, and keyed hashes of their identities keep them from ever being taken in again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from outreach.actions.privacy import traces
from outreach.actions.privacy.traces import Traces
from outreach.actions.touches.undoing import FORGET
from outreach.app import App
from outreach.core.errors import Blocked
from outreach.core.words import Candidate
from outreach.store import audit, candidates, enrollments, erasing, events, imports, search, touches
from outreach.store.erasing import Going
from outreach.store.mentions import Mentions

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: What the audit calls it: on request, or because the time was over.
ON_REQUEST, IN_TIME = FORGET, "forget_due"


@dataclass(frozen=True, slots=True)
class Farewell:
    """What forgetting somebody takes away, and what stays."""

    person: Candidate
    going: tuple[Going, ...]
    doubles: tuple[Candidate, ...]  #: people of the same name and company, who stay
    mentions: int  #: messages, notes and replies of others that name them: the name goes
    remarks: int  #: remarks about texts that name them: the name goes, and the audit says so
    hold: str  #: the legal hold that forbids it; empty for none
    traces: Traces


@dataclass(frozen=True, slots=True)
class Forgotten:
    """People who were forgotten."""

    count: int
    traces: Traces
    is_clean: bool  #: else another program still reads old pages: the loop cleans up later


def preview(app: App, reference: str) -> Farewell:
    """Return what forgetting a person would do; nothing is written."""
    with app.store.read() as tx:
        person = candidates.find(tx, reference)
        known = candidates.identities_of(tx, [person.id])[person.id]
        alike = candidates.ids_of(tx, [key for key in known if key.startswith("weak:")])
        named = Mentions(tx, [(person, known)])
        return Farewell(
            person=person,
            going=tuple(erasing.holdings(tx, person.id)),
            doubles=tuple(candidates.load(tx, alike - {person.id}).values()),
            mentions=named.texts(),
            remarks=named.remarks(),
            hold=hold_on(app, tx, person),
            traces=traces.find(app.workspace, [person], known),
        )


def forget(app: App, reference: str) -> Forgotten:
    """Forget a person on request; Blocked while a legal hold is on them."""
    search.bring_up_to_date(app.store)
    with app.store.write() as tx:
        person = candidates.find(tx, reference)
        _refuse_held(app, tx, person)
        found = erase(app, tx, [person], ON_REQUEST)
    return _cleansed(app, 1, found)


def erase(app: App, tx: Connection, people: Sequence[Candidate], why: str) -> Traces:
    """Erase people in an open transaction and return where else they stand."""
    ids = [one.id for one in people]
    imports.alone(tx)
    touches.hold(tx, ids)
    known = candidates.identities_of(tx, ids)
    found = traces.find(app.workspace, people, [key for keys in known.values() for key in keys])
    erasing.erase(tx, app.store, ids, app.user, app.now, out=why == ON_REQUEST)
    after = events.last_id(tx)  # what was done before cannot be mistaken for done since
    audit.append(tx, app.now, app.user, why, {"candidates": ids, "after": after})
    return found


def hold_on(app: App, tx: Connection, person: Candidate) -> str:
    """Return what keeps a person from being erased: their handle, or a campaign; "" for nothing."""
    holds = app.settings.privacy.legal_hold
    mine = [person.handle, *(one.campaign for one in enrollments.of_candidate(tx, person.id))]
    return next((one for one in mine if one in holds), "")


def _refuse_held(app: App, tx: Connection, person: Candidate) -> None:
    if hold := hold_on(app, tx, person):
        raise Blocked(
            f"A legal hold is on {hold}: nothing of {person.name} may be erased.",
            code="legal_hold",
            where="[privacy] legal_hold in outreach.toml",
            try_=f"take {hold} out of legal_hold, if it is over",
        )


def _cleansed(app: App, count: int, found: Traces) -> Forgotten:
    traces.delete(found)
    return Forgotten(count, found, erasing.cleanse(app.store))
