"""Many rows at once, as fast as the driver takes them.

Values are given as the database writes them: texts, numbers, and "" for NULL wherever the column
may be NULL. On SQLite the drivers take 2 µs to bind a None and 0.1 µs to bind a text, which on
eighteen columns is most of an insert; on PostgreSQL the rows go through COPY.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, TypeAlias, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

Value: TypeAlias = str | int
T = TypeVar("T")

CHUNK = 5_000  # rows; enough to make queries cheap, few enough to keep memory flat


def insert(
    tx: Connection, table: sa.Table, columns: Sequence[str], rows: Sequence[tuple[Value, ...]]
) -> None:
    """Insert rows, each a tuple of the values of these columns."""
    if not rows:
        return
    if tx.dialect.name == "postgresql":
        _copy(tx, table, columns, rows)
    else:
        places = ", ".join("NULLIF(?, '')" if table.c[c].nullable else "?" for c in columns)
        names = ", ".join(f'"{column}"' for column in columns)
        tx.exec_driver_sql(f'INSERT INTO "{table.name}" ({names}) VALUES ({places})', list(rows))  # noqa: S608


def moment(tx: Connection, column: sa.Column[Any], at: datetime) -> str:
    """Return a time as the database writes it in this column."""
    return moments(tx, column)(at)


def moments(tx: Connection, column: sa.Column[Any]) -> Callable[[datetime], str]:
    """Return what writes times as the database does in this column."""
    process = column.type.dialect_impl(tx.dialect).bind_processor(tx.dialect)
    return (lambda at: str(process(at))) if process else datetime.isoformat


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Cut a stream into lists."""
    stream = iter(items)
    while chunk := list(islice(stream, size)):
        yield chunk


def is_in(
    tx: Connection, column: sa.Column[Any], values: Collection[str] | Collection[int]
) -> sa.ColumnElement[bool]:
    """Return the condition that a column has one of many values, in one parameter."""
    if len(values) == 1:
        return column == next(iter(values))  # what is asked most, and ten times sooner built
    if tx.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # brings every driver along

        return column == sa.any_(sa.literal(list(values), postgresql.ARRAY(column.type)))
    given = sa.func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(sa.select(given.c.value))


def among(
    tx: Connection, column: sa.Column[Any], values: Collection[str], *which: sa.ColumnElement[bool]
) -> set[str]:
    """Return which of these values the column has, in these rows or in all."""
    if not values:
        return set()
    return set(tx.execute(sa.select(column).where(is_in(tx, column, values), *which)).scalars())


def _copy(
    tx: Connection, table: sa.Table, columns: Sequence[str], rows: Sequence[tuple[Value, ...]]
) -> None:
    nullable = [bool(table.c[column].nullable) for column in columns]
    names = ", ".join(f'"{column}"' for column in columns)
    cursor = tx.connection.cursor()
    try:
        with cursor.copy(f'COPY "{table.name}" ({names}) FROM STDIN') as copy:
            for row in rows:
                copy.write_row(
                    [
                        None if value == "" and may_be_null else value
                        for value, may_be_null in zip(row, nullable, strict=True)
                    ]
                )
    finally:
        cursor.close()
