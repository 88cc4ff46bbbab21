"""Indexes that a first import writes at its end, in their own order, instead of row by row.

Their rows come in no order, so each of a million would be put somewhere else in a tree that no
longer fits into memory. Nobody asks for them before there are people to be found.
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
_SORTING = 2  # threads beside this one that sort


@contextmanager
def made_at_the_end(tx: Connection) -> Iterator[None]:
    """Do without these indexes inside; a transaction that fails never did without them.

    Of SQLite only: PostgreSQL would let nobody read meanwhile, and has a quick way in (COPY).
    """
    made = list(tx.execute(_MASTER).scalars())
    for name in _LATE:
        tx.exec_driver_sql(f"DROP INDEX {name}")
    yield
    with reading_once(tx):
        tx.exec_driver_sql(f"PRAGMA threads={_SORTING}")
        for statement in made:
            tx.exec_driver_sql(statement)
        tx.exec_driver_sql("PRAGMA threads=0")
