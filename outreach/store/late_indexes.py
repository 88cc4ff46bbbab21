"""What a first import does at its end, or leaves to later ones, instead of row by row.

The rows of some indexes come in no order, so each of a million would be put somewhere else in a
tree that no longer fits into memory; they are sorted once. Pieces of the index of words are merged
a few by few as they become many: a fifth of the time of writing it. Nobody asks for any of it
before there are people to be found.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach.store.engine import reading_once

_LATE = ("ix_candidate_weak_key", "observation_same")
_MASTER = sa.text("SELECT sql FROM sqlite_master WHERE name IN :late").bindparams(
    sa.bindparam("late", _LATE, expanding=True)
)
_MERGED = "INSERT INTO candidate_fts(candidate_fts, rank) VALUES ('automerge', ?)"
_NEVER, _AT = 0, 8  # pieces of one size of the index of words: the second is FTS5's own choice
_SORTING = 2  # threads beside this one that sort


@contextmanager
def made_at_the_end(tx: Connection) -> Iterator[None]:
    """Do without these inside; a transaction that fails never did without them.

    Of SQLite only: PostgreSQL would let nobody read meanwhile, and has a quick way in (COPY).
    """
    made = list(tx.execute(_MASTER).scalars())
    for name in _LATE:
        tx.exec_driver_sql(f"DROP INDEX {name}")
    tx.exec_driver_sql(_MERGED, (_NEVER,))
    yield
    tx.exec_driver_sql(_MERGED, (_AT,))
    with reading_once(tx):
        tx.exec_driver_sql(f"PRAGMA threads={_SORTING}")
        for statement in made:
            tx.exec_driver_sql(statement)
        tx.exec_driver_sql("PRAGMA threads=0")
