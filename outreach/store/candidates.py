"""People: found by what they are called, read in bulk, changed with their index and counter."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction
from sqlalchemy.engine import RowMapping

from outreach import tables
from outreach.core import weak_keys
from outreach.core.errors import Ambiguous, NotFound
from outreach.core.merging import canonical_email, canonical_profile_url, member_id
from outreach.core.weak_keys import is_lent, weak_key_of
from outreach.core.words import Candidate, Connection, Evidence
from outreach.store import search
from outreach.store.bulk import chunks, is_in

candidate = tables.Candidate.metadata.tables["candidate"]
alias = tables.Alias.metadata.tables["alias"]

#: Kind of an alias that is the handle of somebody who is part of another person now.
HANDLE = "handle"
connection = tables.Connection.metadata.tables["connection"]
meta = tables.Meta.metadata.tables["meta"]

COUNTER = "changes"
NEWEST = "newest_candidate"  # in meta, once somebody was erased: the highest id given until then
COLUMNS = {  #: kind of a strong key → its column
    "profile": candidate.c.profile_url,
    "member": candidate.c.member_id,
    "email": candidate.c.email,
}
_OPAQUE = (candidate.c.profile_url, candidate.c.member_id)
_NAMES = list(Candidate.__dataclass_fields__)
_FACTS = [candidate.c[name] for name in _NAMES]
_SKILLS = _NAMES.index("skills")
_CHANGEABLE = [column.name for column in _FACTS if column.name not in ("id", "handle")]


def find(tx: Transaction, reference: str) -> Candidate:
    """Return the person with this handle, profile URL, e-mail address or full name.

    NotFound when there is nobody; Ambiguous, with everybody it could be, when a name fits several.
    """
    found = by_handle(tx, reference) or _by_key(tx, reference)
    if found is not None:
        return found
    return _by_name(tx, reference)


def by_handle(tx: Transaction, reference: str) -> Candidate | None:
    """Return who has this handle, or had it before they were made one person with another."""
    handle = reference.strip().casefold()
    mine = sa.select(alias.c.candidate_id).where(alias.c.kind == HANDLE, alias.c.key == handle)
    rows = sa.select(*_FACTS)
    row = tx.execute(rows.where(candidate.c.handle == handle)).first()
    row = row or tx.execute(rows.where(candidate.c.id.in_(mine))).first()
    return _candidate(row) if row else None


def names(tx: Transaction) -> dict[int, str]:
    """Return everybody's full name by id, to look for people by a part of theirs."""
    rows = tx.execute(sa.select(candidate.c.id, candidate.c.first_name, candidate.c.last_name))
    return {row.id: f"{row.first_name} {row.last_name}" for row in rows}


def load(tx: Transaction, ids: Iterable[int]) -> dict[int, Candidate]:
    """Return people by id; ids that nobody has are left out."""
    return {person.id: person for part in chunks(ids) for person in _people(tx, part)}


def identities(tx: Transaction, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Return handle and strongest identity of these people, as `Candidate.identity` has it."""
    found: dict[int, tuple[str, str]] = {}
    keys = (candidate.c.profile_url, candidate.c.member_id, candidate.c.email)
    for part in chunks(ids):
        rows = sa.select(candidate.c.id, candidate.c.handle, *keys)
        for one, handle, profile, member, email in tx.execute(
            rows.where(is_in(tx, candidate.c.id, part))
        ):
            found[one] = (handle, profile or member or email or handle)
    return found


def connected_ids(tx: Transaction, owner: str) -> set[int]:
    """Return who is connected to a sender or colleague."""
    found = sa.select(connection.c.candidate_id).where(connection.c.owner == owner)
    return set(tx.execute(found).scalars())


def connections_of(tx: Transaction, ids: Iterable[int]) -> dict[int, list[Connection]]:
    """Return who is connected to these people, the oldest connection first."""
    found: dict[int, list[Connection]] = {}
    for part in chunks(ids):
        rows = tx.execute(
            sa.select(connection).where(is_in(tx, connection.c.candidate_id, part))
        ).mappings()
        for row in rows:
            found.setdefault(row["candidate_id"], []).append(_connection(row))
    for connections in found.values():
        connections.sort(key=lambda one: (one.connected_on is None, one.connected_on, one.owner))
    return found


def barred_ids(tx: Transaction, bar: str) -> set[int]:
    """Return who is `suppressed` or `excluded`, or `called` as somebody on a list."""
    return set(tx.execute(sa.select(candidate.c.id).where(candidate.c.barred == bar)).scalars())


def ids(tx: Transaction) -> list[int]:
    """Return everybody, by id."""
    return list(tx.execute(sa.select(candidate.c.id).order_by(candidate.c.id)).scalars())


def last_id(tx: Transaction) -> int:
    """Return the highest id given so far, to somebody erased too; 0 when nobody ever had one."""
    highest = int(tx.execute(sa.select(sa.func.max(candidate.c.id))).scalar() or 0)
    erased = tx.execute(sa.select(meta.c.value).where(meta.c.key == NEWEST)).scalar()
    return max(highest, int(erased or 0))


def count(tx: Transaction) -> int:
    """Return how many people there are."""
    return int(tx.execute(sa.select(sa.func.count()).select_from(candidate)).scalar_one())


def counter(tx: Transaction) -> int:
    """Return a number that grows whenever facts, bars or connections of anybody change."""
    value = tx.execute(sa.select(meta.c.value).where(meta.c.key == COUNTER)).scalar()
    return int(value or 0)


def bump(tx: Transaction) -> int:
    """Let the counter grow and return its new value."""
    grown = sa.cast(sa.cast(meta.c.value, sa.Integer) + 1, sa.String)
    updated = sa.update(meta).where(meta.c.key == COUNTER).values(value=grown)
    value = tx.execute(updated.returning(meta.c.value)).scalar()
    if value is None:
        tx.execute(meta.insert().values(key=COUNTER, value="1"))
    return int(value or 1)


def change(tx: Transaction, person: Candidate) -> None:
    """Keep changed facts of one person: the row, the index and the counter."""
    before = load(tx, [person.id])[person.id]
    change_many(tx, [before], [person], bump(tx))


def change_many(
    tx: Transaction, before: Collection[Candidate], after: Collection[Candidate], changed: int
) -> None:
    """Keep changed facts of many people at one value of the counter."""
    if not after:
        return
    search.unindex(tx, list(before))
    # a name and a company that stay keep their key, which may have come from what is no fact here
    is_same = sa.bindparam("is_same", type_=sa.Boolean)
    weak = sa.case((is_same, candidate.c.weak_key), else_=sa.bindparam("weak_key"))
    names = (*_CHANGEABLE, "changed")
    statement = (
        sa.update(candidate)
        .where(candidate.c.id == sa.bindparam("of"))
        .values({name: sa.bindparam(name) for name in names} | {"weak_key": weak})
    )
    was = {person.id: weak_key_of(person) for person in before}
    tx.execute(
        statement,
        [
            _row(person)
            | {
                "changed": changed,
                "of": person.id,
                "is_same": was[person.id] == weak_key_of(person),
            }
            for person in after
        ],
    )
    search.index(tx, list(after))


def set_bars(tx: Transaction, bars: Mapping[int, str | None]) -> None:
    """Keep who is barred, and by what; None bars nobody."""
    if not bars:
        return
    statement = (
        sa.update(candidate)
        .where(candidate.c.id == sa.bindparam("of"))
        .values(barred=sa.bindparam("to"), changed=bump(tx))
    )
    tx.execute(statement, [{"of": person, "to": bar} for person, bar in bars.items()])


def name_identities(tx: Transaction, ids: Iterable[int]) -> dict[int, list[str]]:
    """Return what each of these people is called, as lists of names are compared."""
    columns = (candidate.c.id, candidate.c.first_name, candidate.c.last_name, *_OPAQUE)
    return {
        one: weak_keys.name_identities(*said)
        for part in chunks(ids)
        for one, *said in tx.execute(sa.select(*columns).where(is_in(tx, candidate.c.id, part)))
    }


def identities_of(tx: Transaction, ids: Iterable[int]) -> dict[int, list[str]]:
    """Return every identity of these people: `profile:…`, `member:…`, `email:…`, `weak:…`."""
    found: dict[int, list[str]] = {}
    for part in chunks(ids):
        work = (candidate.c.company, candidate.c.position)
        columns = [candidate.c.id, *COLUMNS.values(), candidate.c.weak_key, *work]
        for one, profile, member, email, weak, company, position in tx.execute(
            sa.select(*columns).where(is_in(tx, candidate.c.id, part))
        ):
            own = None if is_lent(weak or "", company, position) else weak
            keys = zip(
                (*COLUMNS, "weak"),
                (profile, member, canonical_email(email or ""), own),
                strict=True,
            )
            found[one] = [f"{kind}:{key}" for kind, key in keys if key]
        for one, kind, key in tx.execute(
            sa.select(alias.c.candidate_id, alias.c.kind, alias.c.key).where(
                is_in(tx, alias.c.candidate_id, part)
            )
        ):
            if kind != HANDLE and f"{kind}:{key}" not in found[one]:
                found[one].append(f"{kind}:{key}")
    return found


def ids_by_key(tx: Transaction, keys: Iterable[str]) -> dict[str, int]:
    """Return who has these strong keys (`profile:…`, `member:…`, `email:…`), aliases included."""
    wanted: dict[str, list[str]] = {kind: [] for kind in COLUMNS}
    for kind, _, value in (key.partition(":") for key in keys):
        wanted[kind].append(value)
    found: dict[str, int] = {}
    for kind, values in wanted.items():
        if not values:
            continue
        rows = sa.select(COLUMNS[kind], candidate.c.id).where(is_in(tx, COLUMNS[kind], values))
        found |= {f"{kind}:{value}": one for value, one in tx.execute(rows).all()}
        if tx.execute(sa.select(alias.c.key).where(alias.c.kind == kind).limit(1)).first():
            older = sa.select(alias.c.key, alias.c.candidate_id).where(
                alias.c.kind == kind, is_in(tx, alias.c.key, values)
            )
            found |= {f"{kind}:{value}": one for value, one in tx.execute(older)}
    return found


def ids_of(tx: Transaction, identities: Iterable[str]) -> set[int]:
    """Return who has any of these identities, weak ones too."""
    by_kind: dict[bool, list[str]] = {True: [], False: []}
    for identity in identities:
        by_kind[identity.startswith("weak:")].append(identity)
    weak = ids_by_weak_key(tx, [key.removeprefix("weak:") for key in by_kind[True]])
    return {*ids_by_key(tx, by_kind[False]).values(), *chain.from_iterable(weak.values())}


def ids_by_weak_key(tx: Transaction, keys: Collection[str]) -> dict[str, list[int]]:
    """Return who has these names and companies, by id."""
    found: dict[str, list[int]] = {}
    for part in chunks(keys):
        rows = tx.execute(
            sa.select(candidate.c.weak_key, candidate.c.id)
            .where(is_in(tx, candidate.c.weak_key, part))
            .order_by(candidate.c.id)
        )
        for key, one in rows:
            found.setdefault(key, []).append(one)
    older = sa.select(alias.c.key, alias.c.candidate_id).where(alias.c.kind == "weak")
    if tx.execute(older.limit(1)).first():  # somebody was made one person with another
        for key, one in tx.execute(older.where(is_in(tx, alias.c.key, keys))):
            found.setdefault(key, []).append(one)
    return found


def _people(tx: Transaction, ids: Collection[int]) -> list[Candidate]:
    rows = tx.execute(sa.select(*_FACTS).where(is_in(tx, candidate.c.id, ids))).all()
    return [_candidate(row) for row in rows]


def _candidate(row: sa.Row[Any]) -> Candidate:
    # by place, since an import loads whole files of people
    facts: list[Any] = list(row)
    facts[_SKILLS] = tuple(facts[_SKILLS].split("\n")) if facts[_SKILLS] else ()
    return Candidate(*facts)


def _row(person: Candidate) -> dict[str, Any]:
    facts = {name: getattr(person, name) for name in _CHANGEABLE}
    return facts | {"skills": "\n".join(person.skills), "weak_key": weak_key_of(person) or None}


def _connection(row: RowMapping) -> Connection:
    return Connection(
        owner=row["owner"],
        candidate=row["candidate_id"],
        connected_on=row["connected_on"],
        evidence=Evidence(row["evidence"]),
    )


def _by_key(tx: Transaction, reference: str) -> Candidate | None:
    keys = {
        "profile": canonical_profile_url(reference),
        "member": member_id(reference),
        "email": canonical_email(reference),
    }
    found = ids_by_key(tx, [f"{kind}:{value}" for kind, value in keys.items() if value])
    return load(tx, list(found.values())[:1]).get(next(iter(found.values()), 0))


def _by_name(tx: Transaction, reference: str) -> Candidate:
    from outreach.core.handles import NOBODY, handle_for  # brings all names along

    handle = handle_for(reference, "")
    if handle == NOBODY:
        raise _nobody(reference)
    like = candidate.c.handle.startswith(handle, autoescape=True)
    rows = tx.execute(sa.select(*_FACTS).where(like).order_by(candidate.c.id).limit(20)).all()
    near = [_candidate(row) for row in rows]
    same = [one for one in near if handle_for(one.first_name, one.last_name) == handle]
    if " " in reference.strip() and len(same) == 1:
        return same[0]
    if not near:
        raise _nobody(reference)
    raise Ambiguous(
        f"'{reference}' is nobody's handle; it could mean:",
        [f"{one.handle}  {one.name}, {one.position or '?'}, {one.company or '?'}" for one in near],
        try_=f"the same command with {near[0].handle}",
    )


def _nobody(reference: str) -> NotFound:
    return NotFound(
        f"Nobody here has the handle, profile, address or name '{reference}'.",
        where=reference,
        try_=f"outreach candidates search 'name:\"{reference}\"'",
    )
