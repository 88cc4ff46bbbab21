"""Erase people: what names them goes, what was counted stays, keyed hashes keep them out.

Every table that refers to a candidate loses its rows, also tables that are added later, but for
those named here, whose rows stay without the person. In SQLite the words of the search index and
the pages of the file are written anew afterwards: see `cleanse`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from secrets import randbelow
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.chain import HOLDS
from outreach.core.errors import ChangedMeanwhile
from outreach.core.intake.archive.cells import name_key
from outreach.core.pillar.stops import AFTER_STOP, SAYS_STOP, WRITES, after_stops
from outreach.core.weak_keys import name_identity
from outreach.core.words import Candidate, TouchState
from outreach.store import audit, candidates, doubles, events, referrals, search, suppressions
from outreach.store.bulk import is_in
from outreach.store.candidates import HANDLE
from outreach.store.engine import BUSY_SECONDS, Store
from outreach.store.mentions import Mentions
from outreach.store.suppressions import FORGOTTEN, Bar
from outreach.store.upserts import insert

_TABLES = tables.Candidate.metadata.tables
candidate = _TABLES["candidate"]
alias = _TABLES["alias"]
enrollment = _TABLES["enrollment"]
event = _TABLES["event"]
touch = _TABLES["touch"]
request = _TABLES["request"]
referral = _TABLES["referral"]
shortlist = _TABLES["shortlist"]
meta = _TABLES["meta"]

#: What the audit calls it that remarks about texts lost a name; it holds their new digests.
NAMES_TAKEN_OUT = "names_taken_out"
#: Tables whose rows stay without the person, so that every figure stays as it was.
KEPT = ("enrollment", "event", "referral")
#: What stays of an event's details: what it was made from and what it is part of, no words.
DETAILS = (
    "with", "kind", "batch", "fingerprint", "facts", "rules", "language", "variant",
    "off_template", "compared", "proof", "campaign_closed", "connected", "barred",
    referrals.WAS, referrals.WERE,
)  # fmt: skip
#: From here on numbers are drawn for erased people: none says in which row of a file they stood.
_UNUSED = 1 << 51
_PATIENCE_MS = 100
_UNCLEAN = "unclean"  # meta key: bytes of erased people may still lie in the file


class Going(NamedTuple):
    """How many rows of a table name a person, and what becomes of them."""

    table: str
    rows: int
    stays: bool  #: without the person


def holdings(tx: Transaction, person: int) -> list[Going]:
    """Return which tables hold rows of a person, and how many; empty ones are left out."""
    found = [
        Going(column.table.name, _count(tx, column, person), column.table.name in KEPT)
        for column in references()
    ]
    texts = sa.select(sa.func.count()).select_from(touch).where(_of(tx, [person]))
    found.append(Going("touch", int(tx.execute(texts).scalar_one()), stays=True))
    return [one for one in found if one.rows]


def references() -> Iterator[sa.Column[int]]:
    """Yield every column that refers to a candidate, children before their parents."""
    for table in reversed(tables.Candidate.metadata.sorted_tables):
        for column in table.columns:
            if any(key.references(candidate) for key in table.foreign_keys if key.parent is column):
                yield column


def erase(
    tx: Transaction, store: Store, people: Collection[int], actor: str, at: datetime, *, out: bool
) -> None:
    """Erase people in an open transaction, their names in the words of others too.

    `out` keeps them from ever being taken in again.

    Whoever is barred stays so under the hashes that are kept already. The search index must be of
    today's analyser (`search.bring_up_to_date`), or words of theirs would stay in it.
    """
    known = candidates.load(tx, people)
    identities = candidates.identities_of(tx, known)
    newest = candidates.last_id(tx)
    suppressions.outlive(tx, store, known.values(), actor, at)
    stopped = [one for one in known.values() if suppressions.is_barred(tx, store, one)]
    doubtful = {other for one in stopped for other in doubles.group_of(tx, one.id)} - known.keys()
    spelled = suppressions.spelled(tx, known)
    for one, keys in identities.items():
        names = [f"name:{name_key(known[one].written_name)}"] if known[one].last_name else []
        every = [*keys, *spelled.get(one, ())]
        suppressions.blank(tx, store, every)
        if out:
            called = name_identity(known[one].first_name, known[one].last_name)
            every += [*names, *filter(None, [called])]
            suppressions.add(tx, store, every, Bar(FORGOTTEN, FORGOTTEN, actor, at))
        _drop_requests(tx, [*keys, *names])
    suppressions.keep_handles(tx, store, _handles(tx, known), actor, at)
    search.unindex(tx, list(known.values()))
    _strip_touches(tx, known)
    _strip_events(tx, known)
    _drop_rows(tx, known, at)
    _take_out_of_others(tx, list(known.values()), identities, actor, at)
    _never_again(tx, newest)
    suppressions.outlive_doubt(tx, store, doubtful, actor, at)
    tx.execute(sa.delete(shortlist))  # derived; made anew at the next plan
    candidates.bump(tx)
    _mark_unclean(tx)


def _handles(tx: Transaction, known: Mapping[int, Candidate]) -> list[str]:
    """Return every handle of these people, also those of whom was made one person with them."""
    theirs = is_in(tx, alias.c.candidate_id, known)
    older = tx.execute(sa.select(alias.c.key).where(alias.c.kind == HANDLE, theirs)).scalars()
    return [*(one.handle for one in known.values()), *older]


def is_unclean(tx: Transaction) -> bool:
    """Say whether bytes of erased people may still lie in the database file."""
    return tx.execute(sa.select(meta.c.value).where(meta.c.key == _UNCLEAN)).first() is not None


def cleanse(store: Store) -> bool:
    """Write the index and the file anew, so that no byte of erased people is left in them.

    Returns False when another program kept the old pages in use, or writes for long; then it is to
    be done again. On PostgreSQL there is nothing to do here: its own vacuum sees to the pages.
    """
    if store.dialect != "sqlite":
        with store.write() as tx:
            _mark_clean(tx)
        return True
    try:
        with store.outside() as connection:
            return _rewritten(connection)
    except ChangedMeanwhile:
        return False


def _rewritten(connection: Transaction) -> bool:
    # who reads or writes may go on for long: then it is done at another time
    connection.exec_driver_sql(f"PRAGMA busy_timeout={_PATIENCE_MS}")
    try:
        search.optimize(connection)
        connection.exec_driver_sql("VACUUM")
        busy, *_ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
        if not busy:
            _mark_clean(connection)
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout={1_000 * BUSY_SECONDS}")
    return not busy


def _mark_clean(tx: Transaction) -> None:
    tx.execute(sa.delete(meta).where(meta.c.key == _UNCLEAN))


def _count(tx: Transaction, column: sa.Column[int], person: int) -> int:
    rows = sa.select(sa.func.count()).select_from(column.table).where(column == person)
    return int(tx.execute(rows).scalar_one())


def _of(tx: Transaction, people: Collection[int]) -> sa.ColumnElement[bool]:
    theirs = sa.select(enrollment.c.id).where(is_in(tx, enrollment.c.candidate_id, people))
    return touch.c.enrollment_id.in_(theirs)


def _take_out_of_others(
    tx: Transaction,
    people: Collection[Candidate],
    identities: Mapping[int, Collection[str]],
    actor: str,
    at: datetime,
) -> None:
    named = Mentions(tx, [(one, identities[one.id]) for one in people])
    changed = named.take_out()
    if changed:
        audit.append(tx, at, actor, NAMES_TAKEN_OUT, {HOLDS: changed})


def _strip_touches(tx: Transaction, people: Collection[int]) -> None:
    """Take the words out of the messages; a card that somebody has in hand ends with it."""
    is_open = touch.c.state == TouchState.CLAIMED.value
    state = sa.case((is_open, TouchState.NOT_SENT.value), else_=touch.c.state)
    tx.execute(
        sa.update(touch)
        .where(_of(tx, people))
        .values(text=None, text_digest=None, personal=None, claimed_until=None, state=state)
    )


def _strip_events(tx: Transaction, people: Collection[int]) -> None:
    numbers = {one: _UNUSED + randbelow(_UNUSED) for one in people}
    columns = (event.c.id, event.c.candidate_id, event.c.details)
    rows = sa.select(*columns).where(is_in(tx, event.c.candidate_id, people))
    told = events.effective(tx, candidates=people, kinds=(*SAYS_STOP, *WRITES))
    stops = {one: {AFTER_STOP: stop} for one, stop in after_stops(told).items()}
    stripped = [
        {
            "of": one,
            "kept": _without_words(details) | stops.get(one, {}) | {referrals.WAS: numbers[person]},
        }
        for one, person, details in tx.execute(rows)
    ]
    stripped += _namings(tx, numbers, {one["of"]: one["kept"] for one in stripped})
    if stripped:
        tx.execute(
            sa.update(event)
            .where(event.c.id == sa.bindparam("of"))
            .values(details=sa.bindparam("kept", type_=event.c.details.type)),
            stripped,
        )


def _namings(
    tx: Transaction, numbers: Mapping[int, int], stripped: Mapping[int, Mapping[str, object]]
) -> list[dict[str, Any]]:
    """Return the events in which these people were named, with the number each of them gets."""
    rows = sa.select(referral.c.id, referral.c.of_id, event.c.id, event.c.details)
    found: dict[int, dict[str, Any]] = {}
    joined = rows.join_from(referral, event, event.c.id == referral.c.event_id)
    theirs = joined.where(is_in(tx, referral.c.of_id, numbers))
    for number, person, one, details in tx.execute(theirs):
        kept = found.setdefault(one, dict(stripped.get(one, details)))
        kept[referrals.WERE] = {**kept.get(referrals.WERE, {}), str(number): numbers[person]}
    return [{"of": one, "kept": kept} for one, kept in found.items()]


def _without_words(details: Mapping[str, object]) -> dict[str, object]:
    kept = {name: details[name] for name in DETAILS if name in details}
    # whether a request went out with words decides how many notes were used
    return kept | ({"note": True} if details.get("text") or details.get("note") else {})


def _drop_requests(tx: Transaction, keys: Sequence[str]) -> None:
    """Drop the requests that wait under who they went to."""
    tx.execute(sa.delete(request).where(is_in(tx, request.c.invited, keys)))


def _drop_rows(tx: Transaction, people: Collection[int], at: datetime) -> None:
    for column in references():
        theirs = is_in(tx, column, people)
        if column.table is enrollment:
            over = sa.func.coalesce(enrollment.c.closed_at, at)
            gone = sa.update(enrollment).values(candidate_id=None, because={}, closed_at=over)
            tx.execute(gone.where(theirs))
        elif column.table.name in KEPT:
            tx.execute(sa.update(column.table).where(theirs).values({column.name: None}))
        else:
            tx.execute(sa.delete(column.table).where(theirs))
    tx.execute(sa.delete(candidate).where(is_in(tx, candidate.c.id, people)))


def _never_again(tx: Transaction, newest: int) -> None:
    """Keep the highest id ever given: who comes next must not get that of somebody erased."""
    row = insert(tx, meta).values(key=candidates.NEWEST, value=str(newest))
    tx.execute(row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": str(newest)}))


def _mark_unclean(tx: Transaction) -> None:
    row = insert(tx, meta).values(key=_UNCLEAN, value="1")
    tx.execute(row.on_conflict_do_nothing())
