"""Say whom a list, or a stop, means that has no more of somebody than the name.

The stop of somebody known by a name alone is one question for everybody called so: it means one of
them, and then it is known whom, or none. What pairs that person with each is closed by the same
word. Of a list of names, each person is a question.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from outreach.actions import replies
from outreach.actions.candidates import unlisting
from outreach.actions.candidates.merging import Decided
from outreach.actions.candidates.unlisting import LISTED, NOT_LISTED
from outreach.app import App
from outreach.core.errors import NothingToDo
from outreach.core.words import Candidate
from outreach.store import candidates, doubles, suppressions

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def is_listed(app: App, reference: str) -> Decided:
    """Bar somebody whom a list, or a stop, that has no more than the name does mean."""
    with app.store.write() as tx:
        person, reason = _listed(app, tx, reference)
        is_by_name = reason == suppressions.BY_NAME
        is_stop = replies.is_asked(reason) or is_by_name
        bar = suppressions.SUPPRESSED if is_stop else suppressions.EXCLUDED
        others = suppressions.waiting_by_name(tx, app.store, person) if is_by_name else []
        suppressions.bar(tx, app.store, person, bar, reason, app.user, app.now)
        if is_by_name:
            bare = _stopped(app, tx, person)
            suppressions.is_found(tx, app.store, person, app.now)
            _close(app, tx, bare, [one for one in others if one != person.id], doubles.REJECTED)
            _close(app, tx, bare, [person.id], doubles.CONFIRMED)
        unlisting.keep(app, tx, LISTED, person.id)
        return Decided(0, (person,), (person,))


def is_not_listed(app: App, reference: str) -> Decided:
    """Keep that no list of names means this person; a new reason asks again.

    Of a stop by a name alone it is kept of everybody called so, and all of them are returned.
    """
    with app.store.write() as tx:
        person = candidates.find(tx, reference)
        waiting = suppressions.waiting_by_name(tx, app.store, person)
        if person.id in waiting or not waiting:
            _listed(app, tx, reference)  # or there is nothing to say of them
            suppressions.is_another(tx, app.store, person.id, app.user, app.now)
        suppressions.are_others(tx, app.store, waiting, app.user, app.now)
        _close(app, tx, _stopped(app, tx, person), waiting, doubles.REJECTED)
        unlisting.keep(app, tx, NOT_LISTED, person.id)
        meant = [person.id, *(one for one in waiting if one != person.id)]
        known = candidates.load(tx, meant)
        people = tuple(known[one] for one in meant if one in waiting or not waiting)
        return Decided(0, people, people)


def _listed(app: App, tx: Connection, reference: str) -> tuple[Candidate, str]:
    person = candidates.find(tx, reference)
    names = candidates.name_identities(tx, [person.id])
    why = suppressions.called(tx, app.store, names).get(person.id)
    if why is None or suppressions.is_barred(tx, app.store, person):
        raise NothingToDo(
            f"{person.name} waits for no word about a list.",
            where=person.handle,
            try_=f"outreach candidates show {person.handle}",
        )
    return person, why.reason


def _stopped(app: App, tx: Connection, person: Candidate) -> Collection[int]:
    """Return whose stop it is that holds this person's name, as far as they are here."""
    people = candidates.load(tx, suppressions.namesakes_of(tx, person)).values()
    return suppressions.stopped_by_name(tx, app.store, people).keys()


def _close(
    app: App, tx: Connection, bare: Collection[int], others: Iterable[int], state: str
) -> None:
    """Close every open question whether one of these is one of the others."""
    doubles.bring_up_to_date(tx, app.now)
    asked = {(min(one, other), max(one, other)) for one in bare for other in others}
    for one in doubles.kept(tx) if asked else ():
        if one.pair in asked:
            doubles.decide(tx, one.number, state, app.now, app.user)
