"""Everything a store holds, as text to search in."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from outreach.store.engine import Store


def dumped(store: Store) -> Iterator[str]:
    """Yield every row of every table in small letters, PostgreSQL's search index among them."""
    with store.read() as tx:
        for name in {*sa.inspect(tx).get_table_names()} - {"candidate_fts"}:  # its rows are views
            for row in tx.exec_driver_sql(f'SELECT * FROM "{name}"'):
                yield f"{name} {tuple(row)}".lower()
