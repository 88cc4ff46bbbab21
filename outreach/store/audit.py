"""What was done, chained: each row carries the hash of the row before and of its own payload.

The stored texts are the hashed bytes, so nothing can be read back differently. A payload may be
erased (its digest stays, and the chain holds); nothing else may change, and where the chain ends
is kept beside it, so that rows cut off the end are missed too. Payloads hold ids, no personal data.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from outreach import tables
from outreach.core.approvals import canonical_json
from outreach.core.chain import HOLDS, START, link, sha
from outreach.store import bound

audit = tables.Audit.metadata.tables["audit"]
meta = tables.Meta.metadata.tables["meta"]

_END = "audit_end"  # meta key: digest of the last row
_LOCK = 0x6F757472  # of writers on PostgreSQL, where two could else follow the same row


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done; `payload` is None once erased."""

    id: int
    at: str
    actor: str
    what: str
    payload: Mapping[str, object] | None
    digest: str


def append(
    tx: Connection, at: datetime, actor: str, what: str, payload: Mapping[str, object]
) -> str:
    """Add one row to the chain and return its digest; `payload` holds ids, no personal data."""
    if tx.dialect.name == "postgresql":
        tx.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
    previous = _end(tx) or START
    moment = at.astimezone(UTC).isoformat()
    content = canonical_json(payload)
    payload_digest = sha(content)
    digest = link(previous, moment, actor, what, payload_digest)
    tx.execute(
        audit.insert().values(
            at=moment,
            actor=actor,
            what=what,
            payload=content,
            payload_digest=payload_digest,
            previous=previous,
            digest=digest,
        )
    )
    _set_end(tx, digest, is_first=previous == START)
    return digest


def entries(tx: Connection, limit: int | None = None) -> list[Entry]:
    """Return what was done, newest first."""
    rows = tx.execute(sa.select(audit).order_by(audit.c.id.desc()).limit(limit)).mappings()
    return [_entry(row) for row in rows]


def of_kinds(tx: Connection, kinds: Collection[str]) -> list[Entry]:
    """Return the rows of these kinds, oldest first."""
    rows = sa.select(audit).where(audit.c.what.in_(kinds)).order_by(audit.c.id)
    return [_entry(row) for row in tx.execute(rows).mappings()]


def last_by(tx: Connection, actor: str, what: str) -> Entry | None:
    """Return the newest row of one kind by one user."""
    rows = sa.select(audit).where(audit.c.actor == actor, audit.c.what == what)
    row = tx.execute(rows.order_by(audit.c.id.desc()).limit(1)).mappings().first()
    return _entry(row) if row else None


def count(tx: Connection) -> int:
    """Return how many rows the chain has."""
    return int(tx.execute(sa.select(sa.func.count()).select_from(audit)).scalar_one())


def verify(tx: Connection) -> list[str]:
    """Return what is not as it was written, row by row; empty when the chain holds.

    That is the chain itself, each row of a text, decision or remark that it speaks for, and the
    text of each message against its digest. Bytes that are no text any more are told like others.
    """
    found: list[str] = []
    held: dict[str, str] = {}
    previous, number = START, 0
    is_counted = tx.dialect.name == "sqlite"  # PostgreSQL's numbers have gaps by nature
    columns = [bound.stored(tx, column).label(column.name) for column in audit.columns]
    rows = sa.select(audit.c.id.label("_id"), *columns).order_by(audit.c.id)
    for row in tx.execute(rows).mappings():
        fields = {column.name: _text(row[column.name]) for column in audit.columns}
        found += (f"row {row['_id']}: {flaw}" for flaw in _flaws(fields, previous))
        number += 1
        if is_counted and row["_id"] != number:
            found.append(f"row {row['_id']}: should be row {number}")
            number = row["_id"]
        held |= _held(fields["payload"])
        previous = fields["digest"] or ""
    end = _end(tx) or START
    if end != previous:
        found.append(f"the end: the chain should end with {end[:8]}, not with {previous[:8]}")
    return [*found, *_flaws_around(tx, held)]


def _entry(row: RowMapping) -> Entry:
    return Entry(
        id=row["id"],
        at=row["at"],
        actor=row["actor"],
        what=row["what"],
        payload=None if row["payload"] is None else json.loads(row["payload"]),
        digest=row["digest"],
    )


def _flaws_around(tx: Connection, held: Mapping[str, str]) -> Iterator[str]:
    try:
        yield from bound.flaws(tx, held)
        yield from bound.flaws_of_messages(tx)
        yield from bound.damage(tx)
    except sa.exc.DatabaseError as error:  # bytes that are no text, a page that is none
        yield f"the database: {error.orig}"


def _text(stored: str | None) -> str | None:
    return None if stored is None else bytes.fromhex(stored).decode("utf-8", "surrogateescape")


def _held(payload: str | None) -> dict[str, str]:
    """Return the digests that a row speaks for, as far as it can still be read."""
    try:
        content = json.loads(payload or "{}")
    except ValueError:
        return {}  # told already: its own digest does not fit
    holds = content.get(HOLDS) if isinstance(content, dict) else None
    return {str(row): str(digest) for row, digest in holds.items()} if holds else {}


def _flaws(row: Mapping[str, str | None], previous: str) -> Iterator[str]:
    if row["previous"] != previous:
        yield "does not follow the row before it"
    if row["payload"] is not None and sha(row["payload"]) != row["payload_digest"]:
        yield "what was done was changed"
    fields = (row["previous"], row["at"], row["actor"], row["what"], row["payload_digest"])
    if link(*(field or "" for field in fields)) != row["digest"]:
        yield "was changed"


def _end(tx: Connection) -> str | None:
    stored = bound.stored(tx, meta.c.value)
    return _text(tx.execute(sa.select(stored).where(meta.c.key == _END)).scalar())


def _set_end(tx: Connection, digest: str, *, is_first: bool) -> None:
    if is_first:
        tx.execute(meta.insert().values(key=_END, value=digest))
    else:
        tx.execute(meta.update().where(meta.c.key == _END).values(value=digest))
