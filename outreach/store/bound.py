"""Rows that the audit chain speaks for: a link of the chain holds the digest of their bytes.

Digests are made of what is stored, byte for byte (a date that reads the same but is written
otherwise is another row), and read as hexadecimal digits, so that even bytes that are no text any
more can be compared.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from outreach import tables
from outreach.core.chain import row_digest

_METADATA = tables.TemplateVersion.metadata
#: Texts, what was decided and what was remarked about them; each row is bound when it is written.
BOUND = tuple(
    _METADATA.tables[name] for name in ("template_version", "approval", "template_comment")
)
_SECONDS = "YYYY-MM-DD HH24:MI:SS.US"  # as SQLite keeps a moment


def holds(tx: Connection, table: sa.Table, *ids: int) -> dict[str, str]:
    """Return what a link of the chain keeps of these rows: their names and digests."""
    return digests(tx, table, table.c.id.in_(ids))


def digests(tx: Connection, table: sa.Table, *where: sa.ColumnElement[bool]) -> dict[str, str]:
    """Return the digest of each row of a table by its name, such as `approval/7`."""
    stored = [_stored(tx, column).label(column.name) for column in table.columns]
    query = sa.select(table.c.id.label("_id"), *stored).where(*where).order_by(table.c.id)
    return {
        f"{table.name}/{row['_id']}": _digest(table, row) for row in tx.execute(query).mappings()
    }


def _digest(table: sa.Table, row: RowMapping) -> str:
    return row_digest(table.name, {column.name: row[column.name] for column in table.columns})


def _stored(tx: Connection, column: sa.Column[object]) -> sa.ColumnElement[str]:
    if tx.dialect.name == "sqlite":
        digits = sa.func.hex(sa.cast(column, sa.LargeBinary), type_=sa.Text)
        return sa.case((column.is_(None), sa.null()), else_=digits)
    written: sa.ColumnElement[str] = sa.cast(column, sa.Text)
    if isinstance(column.type, sa.DateTime):
        written = sa.func.to_char(sa.func.timezone("UTC", column), _SECONDS)
    return sa.func.encode(sa.func.convert_to(written, "UTF8"), "hex", type_=sa.Text)
