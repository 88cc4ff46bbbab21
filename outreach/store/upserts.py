"""Inserts that may meet a row that is there already; each engine has its own word for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa
    from sqlalchemy.dialects import postgresql, sqlite
    from sqlalchemy.engine import Connection


def insert(tx: Connection, table: sa.Table) -> postgresql.Insert | sqlite.Insert:
    """Return an insert with `on_conflict_do_nothing` and `on_conflict_do_update`."""
    if tx.dialect.name == "postgresql":
        # its package brings every driver along: a fifth of a second that SQLite need not pay
        from sqlalchemy.dialects.postgresql import insert as insert_postgresql

        return insert_postgresql(table)
    from sqlalchemy.dialects.sqlite import insert as insert_sqlite

    return insert_sqlite(table)
