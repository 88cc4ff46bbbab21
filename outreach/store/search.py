"""The search index: what can be found of each person, and who matches a query.

The index holds the analyser's words, written here in the transaction that changes the person. It
keeps no texts of its own, so taking a person out needs the facts that were put in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.query import (
    Document,
    Node,
    indexed,
    marked,
    to_fts,
    to_tsquery,
    to_tsvector,
    with_marks,
)
from outreach.core.query.document import index_version
from outreach.core.words import Candidate
from outreach.store.bulk import chunks, is_in
from outreach.store.engine import Store
from outreach.store.upserts import insert

candidate = tables.Candidate.metadata.tables["candidate"]
meta = tables.Meta.metadata.tables["meta"]
observation = tables.Observation.metadata.tables["observation"]
import_run = tables.ImportRun.metadata.tables["import_run"]

ANALYSER = "analyser"  # in meta: whose words the index holds
MARKS = "marks"  # in meta: every mark that anybody in the index ever had

_COLUMNS = ", ".join(Document._fields)
_PLACES = ", ".join("?" for _ in Document._fields)
_FTS_INSERT = f"INSERT INTO candidate_fts(rowid, {_COLUMNS}) VALUES (?, {_PLACES})"  # noqa: S608
_FTS_DELETE = (
    f"INSERT INTO candidate_fts(candidate_fts, rowid, {_COLUMNS})"  # noqa: S608
    f" VALUES ('delete', ?, {_PLACES})"
)
_CHUNK = 5_000


def index(tx: Transaction, people: Sequence[Candidate]) -> None:
    """Put people into the index who are not in it."""
    index_documents(tx, [(person.id, indexed(person)) for person in people])


def index_documents(tx: Transaction, documents: Sequence[tuple[int, Sequence[str]]]) -> None:
    """Put people into the index whose documents were made before, such as by an import."""
    if not documents:
        return
    if _is_sqlite(tx):
        tx.exec_driver_sql(_FTS_INSERT, [(person, *lines) for person, lines in documents])
    else:
        _copy(tx, documents)
    _remember_marks(tx, {lines[-1] for _, lines in documents})


def unindex(tx: Transaction, people: Sequence[Candidate]) -> None:
    """Take people out, given with exactly the facts they were put in with."""
    if not people:
        return
    if _is_sqlite(tx):
        tx.exec_driver_sql(_FTS_DELETE, [(person.id, *indexed(person)) for person in people])
    else:
        ids = [person.id for person in people]
        tx.exec_driver_sql("DELETE FROM candidate_search WHERE id = ANY(%s)", (ids,))


def matching_ids(tx: Transaction, node: Node, limit: int | None = None) -> list[int]:
    """Return who matches, by id: all of them, or any so many when a limit is given."""
    sql, query = _asked(tx, node, "rowid" if _is_sqlite(tx) else "id")
    if limit is not None and not _is_sqlite(tx):
        # or PostgreSQL walks all people to find the first few of a rare word
        sql = f"WITH found AS MATERIALIZED ({sql}) SELECT id FROM found"  # noqa: S608
    if limit is not None:
        sql += f" LIMIT {limit:d}"
    cursor = tx.connection.cursor()
    try:
        # past SQLAlchemy's rows, which would double the time of half a million ids
        cursor.execute(sql, (query,))
        return sorted([row[0] for row in cursor.fetchall()])
    finally:
        cursor.close()


def count(tx: Transaction, node: Node) -> int:
    """Return how many people match."""
    sql, query = _asked(tx, node, "count(*)")
    return int(tx.exec_driver_sql(sql, (query,)).scalar_one())


def identities(tx: Transaction, ids: Iterable[int]) -> Iterator[tuple[int, str, str, str | None]]:
    """Yield id, strongest identity, title and location of people: what decides their order."""
    c = candidate.c
    identity = sa.func.coalesce(c.profile_url, c.member_id, c.email, c.handle)
    title = sa.func.coalesce(c.position, c.headline, "")
    for part in chunks(ids):
        rows = sa.select(c.id, identity, title, c.location).where(is_in(tx, c.id, part))
        yield from tx.execute(rows)


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
    if _is_sqlite(tx):
        tx.exec_driver_sql("INSERT INTO candidate_fts(candidate_fts) VALUES ('optimize')")
    else:
        tx.exec_driver_sql("ANALYZE candidate_search")


def bring_up_to_date(store: Store) -> None:
    """Rebuild the index if another version of the analyser wrote it."""
    with store.read() as tx:
        if is_current(tx):
            return
    with store.write() as tx:
        if not _is_sqlite(tx):  # which has one writer anyway
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


def _is_sqlite(tx: Transaction) -> bool:
    return tx.dialect.name == "sqlite"


def _asked(tx: Transaction, node: Node, wanted: str) -> tuple[str, str]:
    """Return the statement that selects this of everybody who matches, and its parameter."""
    asked = with_marks(marked(node), _marks(tx))
    if _is_sqlite(tx):
        found = f"SELECT {wanted} FROM candidate_fts WHERE candidate_fts MATCH ?"  # noqa: S608
        return found, to_fts(asked)
    found = f"SELECT {wanted} FROM candidate_search WHERE search @@ CAST(%s AS tsquery)"  # noqa: S608
    return found, to_tsquery(asked)


def _remember_marks(tx: Transaction, tags: Iterable[str]) -> None:
    """Keep which marks there are; one that nobody has any more only costs a look."""
    said = {mark for line in tags for mark in line.split()}
    if said <= _marks(tx):
        return
    tx.execute(insert(tx, meta).values(key=MARKS, value="").on_conflict_do_nothing())
    row = meta.c.key == MARKS
    # held, so that nobody else's marks are lost who writes at the same moment
    known = tx.execute(sa.select(meta.c.value).where(row).with_for_update()).scalar_one()
    both = sorted(said.union(known.split()))
    tx.execute(sa.update(meta).where(row).values(value=" ".join(both)))


def _marks(tx: Transaction) -> set[str]:
    found = tx.execute(sa.select(meta.c.value).where(meta.c.key == MARKS)).scalar()
    return set(found.split()) if found else set()


def _copy(tx: Transaction, documents: Sequence[tuple[int, Sequence[str]]]) -> None:
    cursor = tx.connection.cursor()
    try:
        with cursor.copy("COPY candidate_search (id, search) FROM STDIN") as copy:
            for person, lines in documents:
                copy.write_row((person, to_tsvector(Document(*lines))))
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
                company=row.company,
                position=row.position,
                headline=row.headline,
                location=row.location,
                skills=tuple(row.skills.split("\n")) if row.skills else (),
            )


def _clear(tx: Transaction) -> None:
    tx.execute(sa.delete(meta).where(meta.c.key == MARKS))
    if _is_sqlite(tx):
        tx.exec_driver_sql("INSERT INTO candidate_fts(candidate_fts) VALUES ('delete-all')")
    else:
        tx.exec_driver_sql("DROP INDEX candidate_search_words")
        tx.exec_driver_sql("TRUNCATE candidate_search")


def _finish(tx: Transaction) -> None:
    if not _is_sqlite(tx):
        tx.exec_driver_sql(
            "CREATE INDEX candidate_search_words ON candidate_search USING gin (search)"
        )
    optimize(tx)
