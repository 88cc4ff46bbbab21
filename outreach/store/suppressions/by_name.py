"""Stops of people known by nothing but a name, which hold whoever is called so.

The hold has the hour and the author of the stop that it is of, so that one that is taken back takes
its hold along and leaves that of somebody else of the name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import chain

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach.core.doubles import name_alone
from outreach.core.weak_keys import name_identity, name_spellings, spellings
from outreach.core.words import Candidate
from outreach.store import candidates, namesakes
from outreach.store.engine import Store
from outreach.store.suppressions.listed import (
    ANOTHER,
    CALLED,
    SUPPRESSED,
    Bar,
    add,
    as_another,
    bars_of,
    is_barred,
    keys_of,
    settle,
    suppression,
    whys_of,
)

#: Why a name is held: whom it is known to mean has no company, profile or address beside it.
BY_NAME = "never to be written to, and known here by this name alone"


def outlive(
    tx: Connection, store: Store, people: Iterable[Candidate], actor: str, at: datetime
) -> None:
    """Hold the names of those who asked to stop and are known by nothing else, as `bar` does now.

    Else nothing of them would stay once they are erased.
    """
    known = {one.id: one for one in people}
    for one, keys in stopped_by_name(tx, store, known.values()).items():
        whose = (why for why in bars_of(tx, store, known[one]) if why.bar == SUPPRESSED)
        said = next(whose, Bar(SUPPRESSED, BY_NAME, actor, at))
        hold_name(tx, store, known[one], keys, Bar(CALLED, BY_NAME, said.actor, said.at))


def outlive_doubt(
    tx: Connection, store: Store, doubtful: Collection[int], actor: str, at: datetime
) -> None:
    """Hold these people, who may be one that asked to stop and is erased: nothing else says so."""
    for one in candidates.load(tx, doubtful).values():
        name = name_identity(one.first_name, one.last_name)
        add(tx, store, filter(None, [name]), Bar(CALLED, BY_NAME, actor, at))
    settle(tx, store, doubtful)


def are_two(
    tx: Connection, store: Store, people: Collection[Candidate], actor: str, at: datetime
) -> None:
    """Hold nobody for the name of another of these, who asked to stop and is somebody else."""
    if stopped := stopped_by_name(tx, store, people):
        others = [one.id for one in people if stopped.keys() != {one.id}]
        are_others(tx, store, others, actor, at)


def are_others(
    tx: Connection, store: Store, people: Collection[int], actor: str, at: datetime
) -> None:
    """Hold none of these for the stop of somebody known by their name alone: it means none."""
    add(tx, store, map(as_another, people), Bar(ANOTHER, BY_NAME, actor, at))
    settle(tx, store, people)


def waiting_by_name(tx: Connection, store: Store, candidate: Candidate) -> list[int]:
    """Return who of this person's name is held for a stop of somebody known by it alone."""
    names = candidates.name_identities(tx, namesakes_of(tx, candidate))
    found = whys_of(tx, store, chain.from_iterable(names.values()), CALLED)
    meant = [
        one
        for one, keys in names.items()
        if any(why.reason == BY_NAME for key in keys for why in found.get(key, ()))
    ]
    cleared = whys_of(tx, store, map(as_another, meant), ANOTHER)
    people = candidates.load(tx, meant)
    return [
        one
        for one in meant
        if all(why.reason != BY_NAME for why in cleared.get(as_another(one), ()))
        and not is_barred(tx, store, people[one])
    ]


def stopped_by_name(
    tx: Connection, store: Store, people: Iterable[Candidate]
) -> dict[int, list[str]]:
    """Return who of these asked to stop and is known by a name alone, with all they have."""
    known = {one.id: one for one in people}
    return {
        one: keys
        for one, keys in keys_of(tx, known).items()
        if name_alone(known[one], keys)
        and any(why.bar == SUPPRESSED for why in bars_of(tx, store, known[one]))
    }


def is_found(tx: Connection, store: Store, candidate: Candidate, at: datetime) -> None:
    """Hold nobody for this name any longer because of a stop: it is known whose that was."""
    held = held_by_name(store, candidate) & suppression.c.lifted_at.is_(None)
    if tx.execute(sa.update(suppression).where(held).values(lifted_at=at)).rowcount:
        settle_called(tx, store, candidate)


def hold_name(
    tx: Connection, store: Store, candidate: Candidate, keys: Iterable[str], why: Bar
) -> None:
    """Hold whoever is called as this person, of whom nothing else is known; nobody otherwise."""
    name = name_alone(candidate, keys)
    if name and add(tx, store, [name], why):
        settle_called(tx, store, candidate)


def release_name(
    tx: Connection,
    store: Store,
    candidate: Candidate,
    said: Collection[tuple[str, datetime]],
    at: datetime,
) -> None:
    """Hold nobody for the stop that was taken back, whatever is known of the person by now.

    The hold has the hour of the stop: that of somebody else of the name stays.
    """
    held = held_by_name(store, candidate) & suppression.c.lifted_at.is_(None)
    rows = tx.execute(
        sa.select(suppression.c.id, suppression.c.actor, suppression.c.at).where(held)
    )
    theirs = [number for number, *by in rows if tuple(by) in said]
    tx.execute(sa.update(suppression).where(suppression.c.id.in_(theirs)).values(lifted_at=at))
    if theirs:
        others = candidates.load(tx, namesakes_of(tx, candidate)).values()
        outlive(tx, store, others, "", at)  # who stopped as well, and had no hold of their own
        settle_called(tx, store, candidate)


def held_by_name(store: Store, candidate: Candidate) -> sa.ColumnElement[bool]:
    """Select what holds this person's name, lifted or not."""
    names = name_spellings(candidate.first_name, candidate.last_name)
    held = suppression.c.key.in_([store.digest(name) for name in names])
    return held & (suppression.c.reason == BY_NAME)


def settle_called(tx: Connection, store: Store, candidate: Candidate) -> None:
    """Mark on everybody of this person's name whether they are held, as the list says now."""
    settle(tx, store, namesakes_of(tx, candidate))


def namesakes_of(tx: Connection, candidate: Candidate) -> list[int]:
    """Return everybody of this person's name, them too, whoever spelled it."""
    names = spellings(candidate.first_name, candidate.last_name)
    return sorted(set(namesakes.ids_of(tx, names)))
