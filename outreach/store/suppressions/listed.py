"""The list itself: which keyed hashes are on it, why, and who of the people here they mean."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.weak_keys import spelled_weak_keys
from outreach.core.words import Candidate
from outreach.store import candidates
from outreach.store.bulk import chunks, is_in
from outreach.store.engine import Store

suppression = tables.Suppression.metadata.tables["suppression"]
candidate = tables.Candidate.metadata.tables["candidate"]

SUPPRESSED = "suppressed"  #: asked to stop, or we decided
EXCLUDED = "excluded"  #: from a list of employees, applicants, clients
FORGOTTEN = "forgotten"  #: erased on request: bars nobody here, is never taken in again
CALLED = "called"  #: a list has the name, and nothing that tells whom it means
GIVEN = "given"  #: the handle of somebody erased, which is never given to anybody else
ANOTHER = "another"  #: of somebody called so: for this reason, somebody else is meant
_NO_REASON = "kept without a reason: the person was forgotten"
_SAID = ("first_name", "last_name", "company", "position")
_STRONGEST_FIRST = (SUPPRESSED, EXCLUDED)


@dataclass(frozen=True, slots=True)
class Bar:
    """One reason why somebody is never written to."""

    bar: str
    reason: str
    actor: str
    at: datetime


def is_barred(tx: Connection, store: Store, candidate: Candidate) -> bool:
    """Say whether any identity of this person is on the list."""
    return bool(bars_of(tx, store, candidate))


def bars_of(tx: Connection, store: Store, candidate: Candidate) -> list[Bar]:
    """Return why a person is never written to, oldest first; one entry per decision."""
    keys = keys_of(tx, [candidate.id]).get(candidate.id, [])
    rows = tx.execute(
        sa.select(suppression.c.bar, suppression.c.reason, suppression.c.actor, suppression.c.at)
        .where(is_in(tx, suppression.c.key, [store.digest(key) for key in keys]))
        .where(suppression.c.lifted_at.is_(None), suppression.c.bar != FORGOTTEN)
        .order_by(suppression.c.id)
    )
    return list(dict.fromkeys(Bar(*row) for row in rows))


def called(tx: Connection, store: Store, people: Mapping[int, Collection[str]]) -> dict[int, Bar]:
    """Return whom of these (candidate → identities of the name) a list may mean, and which bar.

    Nobody is meant for a reason of which somebody said that it means another person.
    """
    found = whys_of(tx, store, chain.from_iterable(people.values()), CALLED)
    meant = {
        one: whys
        for one, names in people.items()
        if (whys := [why for name in names for why in found.get(name, ())])
    }
    cleared = whys_of(tx, store, map(as_another, meant), ANOTHER)
    left: dict[int, Bar] = {}
    for one, whys in meant.items():
        settled = {why.reason for why in cleared.get(as_another(one), ())}
        open_still = [why for why in whys if why.reason not in settled]
        if open_still:
            left[one] = open_still[0]
    return left


def is_empty(tx: Connection) -> bool:
    """Say whether nobody is barred at all, which makes every other question needless."""
    return tx.execute(sa.select(suppression.c.id).limit(1)).first() is None


def among(tx: Connection, store: Store, people: Mapping[int, Collection[str]]) -> dict[int, Bar]:
    """Return who of these people (candidate → identities) is barred, and by what."""
    by_digest = {store.digest(key): key for key in chain.from_iterable(people.values())}
    barred = {by_digest[digest]: found for digest, found in _active(tx, by_digest).items()}
    found = ((candidate, _strongest(barred, keys)) for candidate, keys in people.items())
    return {candidate: strongest for candidate, strongest in found if strongest}


def add(tx: Connection, store: Store, keys: Iterable[str], why: Bar) -> int:
    """Put identities on the list; return how many were not there yet with this bar.

    A name is there with each reason: of one it may be known that it means somebody else.
    """
    by_digest = {store.digest(key): key for key in keys}
    if why.bar in (CALLED, ANOTHER):
        known = whys_of(tx, store, by_digest.values(), why.bar)
        has = {key for key, whys in known.items() if why.reason in {one.reason for one in whys}}
        new = [digest for digest, key in by_digest.items() if key not in has]
    else:
        new = [*(by_digest.keys() - _active(tx, by_digest, why.bar).keys())]
    rows = [
        {"key": d, "bar": why.bar, "reason": why.reason, "actor": why.actor, "at": why.at}
        for d in sorted(new)
    ]
    if rows:
        tx.execute(suppression.insert(), rows)
    return len(rows)


def extend(tx: Connection, store: Store, candidate: int, why: Bar) -> None:
    """Bar a barred person under every identity they have now."""
    add(tx, store, keys_of(tx, [candidate]).get(candidate, []), why)


def forgotten(tx: Connection, store: Store, people: Mapping[int, Collection[str]]) -> set[int]:
    """Return who of these (any number → identities) was forgotten here, by any identity."""
    if not has(tx, FORGOTTEN):
        return set()
    digests = {key: store.digest(key) for key in chain.from_iterable(people.values())}
    known = _active(tx, digests.values(), FORGOTTEN)
    return {one for one, keys in people.items() if any(digests[key] in known for key in keys)}


def has(tx: Connection, bar: str) -> bool:
    """Say whether there ever was anybody with this bar."""
    found = sa.select(suppression.c.id).where(suppression.c.bar == bar).limit(1)
    return tx.execute(found).first() is not None


def blank(tx: Connection, store: Store, keys: Iterable[str]) -> None:
    """Take what people wrote out of the reasons of these identities; the bars stay."""
    digests = [store.digest(key) for key in keys]
    theirs = is_in(tx, suppression.c.key, digests)
    tx.execute(sa.update(suppression).where(theirs).values(reason=_NO_REASON))


def keep_handles(
    tx: Connection, store: Store, handles: Iterable[str], actor: str, at: datetime
) -> None:
    """Let these handles of erased people mean nobody else, in whatever list they still stand."""
    add(tx, store, map(_as_handle, handles), Bar(GIVEN, GIVEN, actor, at))


def handles_kept(tx: Connection, store: Store, handles: Iterable[str]) -> set[str]:
    """Return which of these handles somebody had who is erased."""
    by_digest = {store.digest(_as_handle(handle)): handle for handle in handles}
    return {by_digest[digest] for digest in _active(tx, by_digest, GIVEN)}


def missing(
    tx: Connection, store: Store, people: Mapping[int, Collection[str]], bar: str
) -> set[int]:
    """Return who of these (any number → identities) is not on the list with all they have."""
    digests = {key: store.digest(key) for key in chain.from_iterable(people.values())}
    active = _active(tx, digests.values(), bar)
    return {one for one, keys in people.items() if any(digests[key] not in active for key in keys)}


def settle(tx: Connection, store: Store, people: Iterable[int]) -> None:
    """Mark on these candidates whether they are barred, as the list says now."""
    keys = keys_of(tx, people)
    barred = called(tx, store, candidates.name_identities(tx, keys)) | among(tx, store, keys)
    candidates.set_bars(tx, {one: barred[one].bar if one in barred else None for one in keys})


def keys_of(tx: Connection, people: Iterable[int]) -> dict[int, list[str]]:
    """Return what each candidate is barred by: the identities, else the place in this store."""
    found = candidates.identities_of(tx, people)
    spelled_out = spelled(tx, found)
    return {
        one: [*keys, *spelled_out.get(one, ())] or [f"candidate:{one}"]
        for one, keys in found.items()
    }


def spelled(tx: Connection, people: Iterable[int]) -> dict[int, list[str]]:
    """Return the keys of name and company of these people in their other spellings."""
    columns = [candidate.c[name] for name in ("id", "weak_key", *_SAID)]
    return {
        one: [f"weak:{key}" for key in keys]
        for part in chunks(people)
        for one, *said in tx.execute(sa.select(*columns).where(is_in(tx, candidate.c.id, part)))
        if (keys := spelled_weak_keys(*(fact or "" for fact in said)))
    }


def _as_handle(handle: str) -> str:
    return f"handle:{handle}"


def as_another(candidate: int) -> str:
    """Return the key under which it is kept that a name means somebody else than this person."""
    return f"another:{candidate}"


def whys_of(tx: Connection, store: Store, keys: Iterable[str], bar: str) -> dict[str, list[Bar]]:
    """Return all that is on the list of each key with this bar, the oldest first."""
    by_digest = {store.digest(key): key for key in keys}
    found: dict[str, list[Bar]] = {}
    for digest, why in _rows(tx, by_digest, bar):
        found.setdefault(by_digest[digest], []).append(why)
    return found


def _active(tx: Connection, digests: Collection[str], only: str | None = None) -> dict[str, Bar]:
    active: dict[str, Bar] = {}
    for key, why in _rows(tx, digests, only):
        if key not in active or why.bar == SUPPRESSED:
            active[key] = why
    return active


def _rows(tx: Connection, digests: Collection[str], only: str | None) -> Iterator[tuple[str, Bar]]:
    found = sa.select(
        suppression.c.key,
        suppression.c.bar,
        suppression.c.reason,
        suppression.c.actor,
        suppression.c.at,
    ).where(is_in(tx, suppression.c.key, digests), suppression.c.lifted_at.is_(None))
    is_asked = suppression.c.bar != FORGOTTEN if only is None else suppression.c.bar == only
    for key, *why in tx.execute(found.where(is_asked).order_by(suppression.c.id)):
        yield key, Bar(*why)


def _strongest(barred: Mapping[str, Bar], keys: Iterable[str]) -> Bar | None:
    found = [barred[key] for key in keys if key in barred]
    return min(found, key=lambda why: _STRONGEST_FIRST.index(why.bar), default=None)
