"""Who must never be written to: keyed hashes of identities, so that they survive erasure.

Every identity of a person is kept: profile, member id, each e-mail address, and name with company.
One of them is enough to bar somebody who comes in later; the last may also bar a namesake at the
same company, which is the mistake to prefer. Who has no identity at all is barred as the candidate
they are here. A list that says no more of somebody than a name (and an address or a company that
nobody here has) bars the name: whoever here is called so is held until somebody says whether the
list means them; that word counts for the reason that the list gave, not for another one. Who was
forgotten is kept out the same way: their hashes bar nobody who is here, but nobody with one of them
is taken in again.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach.core.words import Candidate
from outreach.store import candidates
from outreach.store.bulk import is_in
from outreach.store.engine import Store
from outreach.store.suppressions.by_name import (
    BY_NAME,
    are_others,
    are_two,
    held_by_name,
    hold_name,
    is_found,
    namesakes_of,
    outlive,
    outlive_doubt,
    release_name,
    settle_called,
    stopped_by_name,
    waiting_by_name,
)
from outreach.store.suppressions.listed import (
    ANOTHER,
    CALLED,
    EXCLUDED,
    FORGOTTEN,
    GIVEN,
    SUPPRESSED,
    Bar,
    add,
    among,
    as_another,
    bars_of,
    blank,
    called,
    extend,
    forgotten,
    handles_kept,
    has,
    is_barred,
    is_empty,
    keep_handles,
    keys_of,
    missing,
    settle,
    spelled,
    suppression,
)

__all__ = [
    "BY_NAME",
    "CALLED",
    "EXCLUDED",
    "FORGOTTEN",
    "GIVEN",
    "SUPPRESSED",
    "Bar",
    "add",
    "among",
    "are_others",
    "are_two",
    "bar",
    "bars_of",
    "blank",
    "called",
    "extend",
    "forgotten",
    "handles_kept",
    "has",
    "is_another",
    "is_barred",
    "is_empty",
    "is_found",
    "keep_handles",
    "lift",
    "missing",
    "namesakes_of",
    "outlive",
    "outlive_doubt",
    "settle",
    "spelled",
    "stopped_by_name",
    "take_back",
    "waiting_by_name",
]


def bar(
    tx: Connection,
    store: Store,
    candidate: Candidate,
    bar: str,
    reason: str,
    actor: str,
    at: datetime,
) -> None:
    """Never write to this person again, whatever is imported or erased later."""
    keys = keys_of(tx, [candidate.id]).get(candidate.id, [])
    add(tx, store, keys, Bar(bar, reason, actor, at))
    settle(tx, store, [candidate.id])
    if bar == SUPPRESSED:
        hold_name(tx, store, candidate, keys, Bar(CALLED, BY_NAME, actor, at))


def lift(
    tx: Connection, store: Store, candidate: Candidate, at: datetime, bar: str = SUPPRESSED
) -> None:
    """Take back a bar; a person who asked to stop stays barred by what the caller allows."""
    keys = keys_of(tx, [candidate.id]).get(candidate.id, [])
    said = {(why.actor, why.at) for why in bars_of(tx, store, candidate) if why.bar == bar}
    tx.execute(
        sa.update(suppression)
        .where(is_in(tx, suppression.c.key, [store.digest(key) for key in keys]))
        .where(suppression.c.bar == bar, suppression.c.lifted_at.is_(None))
        .values(lifted_at=at)
    )
    settle(tx, store, [candidate.id])
    if bar == SUPPRESSED:
        release_name(tx, store, candidate, said, at)


def is_another(tx: Connection, store: Store, candidate: int, actor: str, at: datetime) -> None:
    """Keep that no list that has the name now means this person, and hold them no longer for it."""
    names = candidates.name_identities(tx, [candidate])
    while why := called(tx, store, names).get(candidate):
        add(tx, store, [as_another(candidate)], Bar(ANOTHER, why.reason, actor, at))
    settle(tx, store, [candidate])


def take_back(
    tx: Connection, store: Store, candidate: int, said: tuple[str, datetime], at: datetime
) -> None:
    """Lift what one word, by whom and when, put on the list of this person, and nothing else.

    Where it was said that a stop meant nobody of their name, it is of all of them.
    """
    (person,) = candidates.load(tx, [candidate]).values()
    named = {candidate, *namesakes_of(tx, person)}
    keys = [*keys_of(tx, [candidate]).get(candidate, []), *map(as_another, sorted(named))]
    actor, when = said
    tx.execute(
        sa.update(suppression)
        .where(is_in(tx, suppression.c.key, [store.digest(key) for key in keys]))
        .where(suppression.c.actor == actor, suppression.c.at == when)
        .where(suppression.c.bar.not_in([CALLED, FORGOTTEN]), suppression.c.lifted_at.is_(None))
        .values(lifted_at=at)
    )
    found = held_by_name(store, person) & (suppression.c.lifted_at == when)
    tx.execute(sa.update(suppression).where(found).values(lifted_at=None))
    settle_called(tx, store, person)
