"""The search index: what can be found of each person, and who matches a query.

The index holds the analyser's words, written here in the transaction that changes the person. It
keeps no texts of its own, so taking a person out needs the facts that were put in. Beside the words
stands what breaks ties between people, so that the first of many are found without looking at each.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.query import (
    Document,
    Node,
    indexed,
    to_tsvector,
)
from outreach.core.query.document import index_version, title_lines, town_of
from outreach.core.tie_breaks import tie_number
from outreach.core.words import Candidate
from outreach.store.asking import (
    MARKS,
    MATCHES,
    PRICE,
    asked,
    expected,
    is_sqlite,
    marks_of,
    whole,
)
from outreach.store.bulk import chunks, is_in
from outreach.store.engine import Store
from outreach.store.upserts import insert

candidate = tables.Candidate.metadata.tables["candidate"]
meta = tables.Meta.metadata.tables["meta"]
observation = tables.Observation.metadata.tables["observation"]
import_run = tables.ImportRun.metadata.tables["import_run"]

ANALYSER = "analyser"  # in meta: whose words the index holds

_COLUMNS = ", ".join(Document._fields)
_PLACES = ", ".join("?" for _ in Document._fields)
_FTS_INSERT = f"INSERT INTO candidate_fts(rowid, {_COLUMNS}) VALUES (?, {_PLACES})"  # noqa: S608
_FTS_DELETE = (
    f"INSERT INTO candidate_fts(candidate_fts, rowid, {_COLUMNS})"  # noqa: S608
    f" VALUES ('delete', ?, {_PLACES})"
)
_TIE_INSERT = "INSERT INTO candidate_tie(id, tie) VALUES (?, ?)"
_TIE_DELETE = "DELETE FROM candidate_tie WHERE id = ?"
_CHUNK = 5_000
_FAR_MORE = 10  # times
#: So many are looked at in the order of ties before the index is asked for everybody.
_WALKED = 5_000
_WALK = (
    "SELECT id FROM (SELECT id, tie, search FROM candidate_search ORDER BY tie, id"  # noqa: S608
    f" LIMIT {_WALKED}) AS walked WHERE {MATCHES}"
)
#: Nobody else is looked at, whatever PostgreSQL thinks of the query.
_AMONG = (
    "WITH few AS MATERIALIZED (SELECT id, search FROM candidate_search"  # noqa: S608
    f" WHERE id = ANY(%s)) SELECT id FROM few WHERE {MATCHES}"
)
#: A few of everybody, of whom somebody has whatever is common.
_GLANCE = (
    "SELECT 1 FROM (SELECT search FROM candidate_search ORDER BY tie, id LIMIT 300) AS few"  # noqa: S608
    f" WHERE {MATCHES} LIMIT 1"
)

Entry = tuple[int, int, Sequence[str]]  #: id, what breaks ties, document


def index(tx: Transaction, people: Sequence[Candidate]) -> None:
    """Put people into the index who are not in it."""
    index_documents(
        tx, [(person.id, tie_number(person.identity), indexed(person)) for person in people]
    )


def index_documents(tx: Transaction, entries: Sequence[Entry]) -> None:
    """Put people into the index whose documents were made before, such as by an import."""
    if not entries:
        return
    if is_sqlite(tx):
        tx.exec_driver_sql(_FTS_INSERT, [(person, *lines) for person, _, lines in entries])
        tx.exec_driver_sql(_TIE_INSERT, [(person, tie) for person, tie, _ in entries])
    else:
        _copy(tx, entries)
    _remember_marks(tx, [lines[-1] for _, _, lines in entries])


def unindex(tx: Transaction, people: Sequence[Candidate]) -> None:
    """Take people out, given with exactly the facts they were put in with."""
    if not people:
        return
    if is_sqlite(tx):
        tx.exec_driver_sql(_FTS_DELETE, [(person.id, *indexed(person)) for person in people])
        tx.exec_driver_sql(_TIE_DELETE, [(person.id,) for person in people])
    else:
        ids = [person.id for person in people]
        tx.exec_driver_sql("DELETE FROM candidate_search WHERE id = ANY(%s)", (ids,))


def matching_ids(tx: Transaction, node: Node) -> list[int]:
    """Return who matches, by id."""
    if is_sqlite(tx):
        return sorted(_column(tx, *asked(tx, node, "rowid")))
    return sorted(_numbers(_row(tx, *asked(tx, node, "string_agg(int4send(id), '')"))[0]))


def few_ids(tx: Transaction, node: Node, few: int) -> tuple[int, list[int]]:
    """Return how many people match, and who when they are at most so many, by id."""
    if is_sqlite(tx):
        sql, queries = asked(tx, node, "rowid")
        found = _column(tx, f"{sql} LIMIT {few + 1:d}", queries)
        return (len(found), sorted(found)) if len(found) <= few else (count(tx, node), [])
    wanted = f"count(*), CASE WHEN count(*) <= {few:d} THEN string_agg(int4send(id), '') END"
    total, ids = _row(tx, *asked(tx, node, wanted))
    return total, sorted(_numbers(ids))


def ids_if_few(tx: Transaction, node: Node, few: int) -> list[int] | None:
    """Return who matches, by id; None when they are more than so many.

    On PostgreSQL also when far more are to be expected: to find out would take as long as to look.
    """
    if is_sqlite(tx):
        sql, queries = asked(tx, node, "rowid")
        found = _column(tx, f"{sql} LIMIT {few + 1:d}", queries)
        return sorted(found) if len(found) <= few else None
    if expected(tx, node) > _FAR_MORE * few:
        return None
    total, ids = few_ids(tx, node, few)
    return ids if total <= few else None


def among(tx: Transaction, node: Node, ids: Collection[int]) -> list[int]:
    """Return who of few people matches, by id, reading the words of each."""
    if is_sqlite(tx):
        sql, queries = asked(tx, node, "rowid")
        return sorted(set(ids).intersection(_column(tx, sql, queries)))
    found: list[int] = []
    for part in chunks(ids):
        rows = tx.exec_driver_sql(_AMONG, (part, whole(tx, node)))
        found += rows.scalars()
    return sorted(found)


def first_ids(tx: Transaction, node: Node, limit: int | None) -> list[int]:
    """Return the first people who match, or all, in the order in which ties are broken."""
    in_order = "ORDER BY tie, id" if limit is None else f"ORDER BY tie, id LIMIT {limit:d}"
    if is_sqlite(tx):
        sql, queries = asked(tx, node, "rowid AS id")
        both = f"SELECT id FROM ({sql}) CROSS JOIN candidate_tie USING (id)"  # noqa: S608
        return _column(tx, f"{both} {in_order}", queries)
    sql, queries = asked(tx, node, "id, tie")
    if limit is not None:
        found = _column(tx, f"{_WALK} {in_order}", (whole(tx, node),))
        if len(found) == limit:
            return found
    # the index first, or PostgreSQL walks all people to find the first few of a rare word
    every = f"WITH found AS MATERIALIZED ({sql}) SELECT id FROM found"  # noqa: S608
    return _column(tx, f"{every} {in_order}", queries)


def count(tx: Transaction, node: Node, *, price: float = PRICE) -> int:
    """Return how many people match."""
    return int(_row(tx, *asked(tx, node, "count(*)", price))[0])


def is_met(tx: Transaction, node: Node) -> bool:
    """Say whether anybody matches; of what many people match, few are looked at."""
    sql, queries = asked(tx, node, "1")
    if not is_sqlite(tx) and _column(tx, _GLANCE, (whole(tx, node),)):
        return True
    return bool(_column(tx, f"{sql} LIMIT 1", queries))


def identities(tx: Transaction, ids: Iterable[int]) -> Iterator[tuple[int, str, str, str | None]]:
    """Yield id, strongest identity, title's words and location: what decides people's order."""
    c = candidate.c
    identity = sa.func.coalesce(c.profile_url, c.member_id, c.email, c.handle)
    for part in chunks(ids):
        facts = sa.select(c.id, identity, c.position, c.headline, c.location)
        for one, known, position, headline, location in tx.execute(
            facts.where(is_in(tx, c.id, part))
        ):
            yield one, known, title_lines(position, headline)[0], location


def towns(tx: Transaction) -> frozenset[int]:
    """Return the towns that anybody lives in, or names with what lies around them."""
    return frozenset(town for mark in marks_of(tx) if (town := town_of(mark)) is not None)


def sources(tx: Transaction, ids: Iterable[int]) -> dict[int, list[str]]:
    """Return the files that told of people, the oldest first."""
    found: dict[int, list[str]] = {}
    for part in chunks(ids):
        columns = (observation.c.candidate_id, import_run.c.file_name)
        told = sa.select(*columns).join(import_run, import_run.c.id == observation.c.import_run_id)
        for person, file in tx.execute(
            told.where(is_in(tx, observation.c.candidate_id, part))
            .group_by(*columns)
            .order_by(sa.func.min(import_run.c.id))
        ):
            found.setdefault(person, []).append(file)
    return found


def optimize(tx: Transaction) -> None:
    """Tidy the index after many people came in at once; every search is then faster."""
    if is_sqlite(tx):
        tx.exec_driver_sql("INSERT INTO candidate_fts(candidate_fts) VALUES ('optimize')")
    else:
        tx.exec_driver_sql("ANALYZE candidate_search")


def bring_up_to_date(store: Store) -> None:
    """Rebuild the index if another version of the analyser wrote it."""
    with store.read() as tx:
        if is_current(tx):
            return
    with store.write() as tx:
        if not is_sqlite(tx):  # which has one writer anyway
            turn = sa.func.hashtextextended("outreach search index", 0)
            tx.execute(sa.select(sa.func.pg_advisory_xact_lock(turn)))
        if not is_current(tx):  # somebody else may have been faster
            rebuild(tx)


def is_current(tx: Transaction) -> bool:
    """Say whether the index holds the words of today's analyser."""
    found = tx.execute(sa.select(meta.c.value).where(meta.c.key == ANALYSER)).scalar()
    return found == index_version()


def rebuild(tx: Transaction) -> None:
    """Make the index anew from everybody in the store."""
    _clear(tx)
    people = _everybody(tx)
    while part := list(islice(people, _CHUNK)):
        index(tx, part)
    _finish(tx)
    tx.execute(sa.delete(meta).where(meta.c.key == ANALYSER))
    tx.execute(sa.insert(meta).values(key=ANALYSER, value=index_version()))


def _column(tx: Transaction, sql: str, queries: Sequence[str]) -> list[int]:
    cursor = tx.connection.cursor()
    try:
        # past SQLAlchemy's rows, which would double the time of half a million ids
        cursor.execute(sql, queries)
        return [row[0] for row in cursor.fetchall()]
    finally:
        cursor.close()


def _row(tx: Transaction, sql: str, queries: tuple[str, ...]) -> Any:
    return tx.exec_driver_sql(sql, queries).one()


def _numbers(packed: bytes | None) -> array[int]:
    """Return ids that PostgreSQL sent as one value, which takes a tenth of the time of rows."""
    found = array("i")
    found.frombytes(packed or b"")
    if sys.byteorder == "little":
        found.byteswap()
    return found


def _remember_marks(tx: Transaction, tags: Iterable[str]) -> None:
    """Keep which marks there are; one that nobody has any more only costs a look."""
    said = set(" ".join(tags).split())  # at once, not line by line: a third of the time
    if said <= marks_of(tx):
        return
    tx.execute(insert(tx, meta).values(key=MARKS, value="").on_conflict_do_nothing())
    row = meta.c.key == MARKS
    # held, so that nobody else's marks are lost who writes at the same moment
    known = tx.execute(sa.select(meta.c.value).where(row).with_for_update()).scalar_one()
    both = sorted(said.union(known.split()))
    tx.execute(sa.update(meta).where(row).values(value=" ".join(both)))


def _copy(tx: Transaction, entries: Sequence[Entry]) -> None:
    cursor = tx.connection.cursor()
    try:
        with cursor.copy("COPY candidate_search (id, tie, search) FROM STDIN") as copy:
            for person, tie, lines in entries:
                copy.write_row((person, tie, to_tsvector(Document(*lines))))
    finally:
        cursor.close()


def _everybody(tx: Transaction) -> Iterator[Candidate]:
    last = 0
    while True:
        rows = tx.execute(
            sa.select(candidate).where(candidate.c.id > last).order_by(candidate.c.id).limit(_CHUNK)
        ).all()
        if not rows:
            return
        last = rows[-1].id
        for row in rows:
            yield Candidate(
                id=row.id,
                handle=row.handle,
                first_name=row.first_name,
                last_name=row.last_name,
                profile_url=row.profile_url,
                member_id=row.member_id,
                email=row.email,
                company=row.company,
                position=row.position,
                headline=row.headline,
                location=row.location,
                skills=tuple(row.skills.split("\n")) if row.skills else (),
            )


def _clear(tx: Transaction) -> None:
    tx.execute(sa.delete(meta).where(meta.c.key == MARKS))
    if is_sqlite(tx):
        tx.exec_driver_sql("INSERT INTO candidate_fts(candidate_fts) VALUES ('delete-all')")
        tx.exec_driver_sql("DELETE FROM candidate_tie")
    else:
        tx.exec_driver_sql("DROP INDEX candidate_search_words")
        tx.exec_driver_sql("TRUNCATE candidate_search")


def _finish(tx: Transaction) -> None:
    if not is_sqlite(tx):
        tx.exec_driver_sql(
            "CREATE INDEX candidate_search_words ON candidate_search USING gin (search)"
        )
    optimize(tx)
