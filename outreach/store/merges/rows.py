"""Rows that name a person: given to another one, and given back as they were.

Every table that refers to a candidate is seen to, also tables that are added later. Where both have
a row of which there may be only one, that of the person who stays counts, and the other is kept in
the record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction
from sqlalchemy.exc import IntegrityError

from outreach import tables
from outreach.store.bulk import is_in
from outreach.store.erasing import references

_TABLES = tables.Candidate.metadata.tables
#: Tables that are seen to where their rules are.
ELSEWHERE = ("enrollment", "suggestion", "merge")

Record = dict[str, Any]


def give(tx: Transaction, gone: int, kept: int) -> list[Record]:
    """Give the rows of one person to another; return what `give_back` needs."""
    return [found for column in _columns() if (found := _give(tx, column, gone, kept))]


def give_back(tx: Transaction, record: Sequence[Record], gone: int, kept: int) -> None:
    """Give rows back to whose they were; rows that went away since stay away."""
    for one in record:
        column = _TABLES[one["table"]].c[one["column"]]
        if "ids" in one:
            theirs = is_in(tx, column.table.c.id, one["ids"]) & (column == kept)
            tx.execute(sa.update(column.table).where(theirs).values({column.name: gone}))
        for row in one.get("moved", ()):
            tx.execute(sa.delete(column.table).where(_same(column, row, kept)))
        for row in (*one.get("moved", ()), *one.get("left", ())):
            tx.execute(column.table.insert().values(decoded(column.table, row)))


def encoded(row: Mapping[Any, Any]) -> Record:
    """Return a row in a form that JSON has."""
    return {
        str(name): value.isoformat() if isinstance(value, date) else value
        for name, value in row.items()
    }


def decoded(table: sa.Table, row: Mapping[str, Any]) -> Record:
    """Return a row as it was before `encoded`."""
    return {name: _decoded(table.c[name], value) for name, value in row.items()}


def _columns() -> Iterator[sa.Column[int]]:
    return (column for column in references() if column.table.name not in ELSEWHERE)


def _give(tx: Transaction, column: sa.Column[int], gone: int, kept: int) -> Record | None:
    found: Record = {"table": column.table.name, "column": column.name}
    if "id" in column.table.c and not _is_part_of_a_key(column):
        theirs = sa.update(column.table).where(column == gone).values({column.name: kept})
        ids = list(tx.execute(theirs.returning(column.table.c.id)).scalars())
        return found | {"ids": ids} if ids else None
    rows = [*tx.execute(sa.select(column.table).where(column == gone)).mappings()]
    moved = [encoded(row) for row in rows if _move(tx, column, row, kept)]
    left = [one for row in rows if (one := encoded(row)) not in moved]
    tx.execute(sa.delete(column.table).where(column == gone))
    return found | {"moved": moved, "left": left} if rows else None


def _move(tx: Transaction, column: sa.Column[int], row: Mapping[Any, Any], kept: int) -> bool:
    """Give one row to the other person; False when they have one already."""
    mine = sa.and_(*(key == row[key.name] for key in column.table.primary_key))
    try:
        with tx.begin_nested():
            tx.execute(sa.update(column.table).where(mine).values({column.name: kept}))
    except IntegrityError:
        return False
    return True


def _same(column: sa.Column[int], row: Mapping[str, Any], kept: int) -> sa.ColumnElement[bool]:
    """Return the condition for a row that was moved, by its key."""
    now = decoded(column.table, row) | {column.name: kept}
    return sa.and_(*(key == now[key.name] for key in column.table.primary_key))


def _is_part_of_a_key(column: sa.Column[int]) -> bool:
    table = column.table
    keys = [table.primary_key, *table.constraints, *table.indexes]
    unique = (sa.PrimaryKeyConstraint, sa.UniqueConstraint)
    return any(
        column.name in {one.name for one in key.columns}
        for key in keys
        if isinstance(key, unique) or (isinstance(key, sa.Index) and key.unique)
    )


def _decoded(column: sa.Column[Any], value: Any) -> Any:
    kind = column.type.impl if isinstance(column.type, sa.TypeDecorator) else column.type
    if isinstance(value, str) and isinstance(kind, sa.DateTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if value and isinstance(kind, sa.Date) else value
