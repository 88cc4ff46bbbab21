"""Make two people of one again, as they were; what came in since goes to whose key it carries."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.observations import identities
from outreach.core.uniting import Said, learned, strong_keys, whose
from outreach.core.words import Candidate
from outreach.store import candidates, search
from outreach.store.bulk import is_in
from outreach.store.doubles import OPEN
from outreach.store.merges import rows
from outreach.store.merges.kept import Merged
from outreach.store.merges.making import said
from outreach.store.upserts import insert

_TABLES = tables.Candidate.metadata.tables
merge, candidate, alias = _TABLES["merge"], _TABLES["candidate"], _TABLES["alias"]
suggestion, connection = _TABLES["suggestion"], _TABLES["connection"]
former = _TABLES["former_connection"]
observation, event, request = _TABLES["observation"], _TABLES["event"], _TABLES["request"]

_Later = list[tuple[int, Said, str | None]]


def undo(tx: Transaction, one: Merged, at: datetime, actor: str) -> None:
    """Make two people of one again; the caller gives back the enrollments afterwards."""
    before, keys = one.before, frozenset(one.before["keys"])
    later = said(tx, [one.kept], after=before["last"]["observation"])
    theirs = [part for part in later if whose(part[1].facts, keys)]
    ours = [part for part in later if part not in theirs]
    _forget_aliases(tx, one, theirs)
    _restore(tx, one.kept, before["kept"], ours)
    row = rows.decoded(candidate, before["gone"])
    tx.execute(candidate.insert().values(row))
    search.index(tx, [_person(before["gone"])])
    rows.give_back(tx, before["rows"], one.gone, one.kept)
    _restore_connections(tx, one)
    _restore(tx, one.gone, before["gone"], theirs)
    _give_later(tx, one, theirs, keys)
    _give_connections(tx, one, ours, theirs)
    done = {"undone_at": at, "undone_by": actor, "before": {}, "suggestion_id": None}
    tx.execute(sa.update(merge).where(merge.c.id == one.number).values(done))
    earlier = is_in(tx, merge.c.id, before["merges"])
    tx.execute(sa.update(merge).where(earlier).values(kept_id=one.gone))
    _restore_suggestions(tx, one)


def _forget_aliases(tx: Transaction, one: Merged, theirs: _Later) -> None:
    """Take the identities from the person who stays that are the other's again."""
    learned_since = [key.partition(":") for _, part, _ in theirs for key in strong_keys(part.facts)]
    for kind, key in (*one.before["aliases"], *((kind, key) for kind, _, key in learned_since)):
        mine = (alias.c.kind == kind) & (alias.c.key == key) & (alias.c.candidate_id == one.kept)
        tx.execute(sa.delete(alias).where(mine))


def _restore(tx: Transaction, person: int, row: Mapping[str, Any], later: _Later) -> None:
    """Bring somebody's facts back to what they were, and let what was said since be known."""
    was = _person(row)
    known = frozenset(candidates.identities_of(tx, [person]).get(person, ()))
    now = learned(was, [part for _, part, _ in later], known)
    candidates.change(tx, now)
    if now == was:
        same = sa.update(candidate).where(candidate.c.id == person)
        tx.execute(same.values(weak_key=row["weak_key"], greeting_name=row["greeting_name"]))
    in_columns = identities(now)
    keys = {key for _, part, _ in later for key in strong_keys(part.facts)}
    for kind, _, key in (one.partition(":") for one in sorted(keys - {*in_columns})):
        new = insert(tx, alias).values(kind=kind, key=key, candidate_id=person)
        tx.execute(new.on_conflict_do_nothing())


def _person(row: Mapping[str, Any]) -> Candidate:
    facts = {name: row[name] for name in Candidate.__dataclass_fields__}
    return Candidate(**facts | {"skills": tuple(filter(None, row["skills"].split("\n")))})


def _restore_connections(tx: Transaction, one: Merged) -> None:
    for row in one.before.get("former", ()):  # merges of earlier releases made none
        was = rows.decoded(former, row)
        tx.execute(
            sa.delete(former).where(*(former.c[name] == value for name, value in was.items()))
        )
    for row in one.before["connections"]:
        mine = (connection.c.owner == row["owner"]) & (connection.c.candidate_id == one.kept)
        tx.execute(sa.delete(connection).where(mine))
        tx.execute(connection.insert().values(rows.decoded(connection, row)))


def _give_later(tx: Transaction, one: Merged, theirs: _Later, keys: Collection[str]) -> None:
    """Give what came in since to the one who comes back, where it is known to be theirs."""
    seen = [number for number, _, _ in theirs]
    _give(tx, observation, is_in(tx, observation.c.id, seen), one.gone)
    enrolled = [each["id"] for each in one.before["enrolled"] if each["into"] is None]
    _give(tx, event, is_in(tx, event.c.enrollment_id, enrolled), one.gone)
    happened = sa.select(event.c.id).where(event.c.candidate_id == one.gone).scalar_subquery()
    _give(tx, event, event.c.undoes.in_(happened) | event.c.proves.in_(happened), one.gone)
    asked = is_in(tx, request.c.invited, list(keys)) & (request.c.candidate_id == one.kept)
    _give(tx, request, asked, one.gone)


def _give_connections(tx: Transaction, one: Merged, ours: _Later, theirs: _Later) -> None:
    """Give the connections that came in since to the one whose rows told of them, or to both."""
    known = {*one.before["kept_owners"], *one.before["gone_owners"]}
    both = {owner for _, _, owner in ours}
    for owner in {owner for _, _, owner in theirs if owner} - known:
        mine = (connection.c.owner == owner) & (connection.c.candidate_id == one.kept)
        if owner in both:
            (row,) = tx.execute(sa.select(connection).where(mine)).mappings()
            tx.execute(connection.insert().values({**row, "candidate_id": one.gone}))
        else:
            _give(tx, connection, mine, one.gone)


def _give(tx: Transaction, table: sa.Table, which: sa.ColumnElement[bool], person: int) -> None:
    tx.execute(sa.update(table).where(which).values(candidate_id=person))


def _restore_suggestions(tx: Transaction, one: Merged) -> None:
    """Ask again whether the two are one, and whatever was asked of the one who comes back."""
    for row in one.before["suggestions"]:
        tx.execute(sa.delete(suggestion).where(suggestion.c.id == row["id"]))
        others = {row["one_id"], row["other_id"]} - {one.gone}
        here = sa.select(candidate.c.id).where(candidate.c.id.in_(others - {None}))
        if tx.execute(here).first() is None:  # erased meanwhile
            continue
        is_this = others == {one.kept}
        again = {"state": OPEN, "decided_at": None, "decided_by": None} if is_this else {}
        tx.execute(suggestion.insert().values(rows.decoded(suggestion, row) | again))
