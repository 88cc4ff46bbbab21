"""What a first import does without is there again when it is done."""

from __future__ import annotations

from sqlalchemy.engine import Connection

from outreach.core.query import parse
from outreach.core.words import Candidate
from outreach.store import search
from outreach.store.engine import Store
from outreach.store.late_indexes import made_at_the_end

ADA = Candidate(id=1, handle="ada-byron", first_name="Ada", last_name="Byron", skills=("Python",))


def indexes(tx: Connection) -> set[tuple[str, str]]:
    rows = tx.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'index'")
    return {(row.name, row.sql) for row in rows}


def merges_at(tx: Connection) -> int:
    found = tx.exec_driver_sql("SELECT v FROM candidate_fts_config WHERE k = 'automerge'").first()
    return found.v if found else 8


def test_indexes_are_back_and_the_words_are_merged_again(sqlite_store: Store) -> None:
    with sqlite_store.write() as tx:
        before = indexes(tx)
        with made_at_the_end(tx):
            assert len(before - indexes(tx)) == 2
            assert merges_at(tx) == 0
            search.index(tx, [ADA])
        assert indexes(tx) == before
        assert merges_at(tx) == 8
    with sqlite_store.read() as tx:
        assert search.matching_ids(tx, parse("python")) == [1]
