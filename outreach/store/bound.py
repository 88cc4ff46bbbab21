"""Rows that the audit chain speaks for: a link of the chain holds the digest of their bytes.

Digests are made of what is stored, byte for byte (a date that reads the same but is written
otherwise is another row), and read as hexadecimal digits, so that even bytes that are no text any
more can be compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from outreach import tables
from outreach.core.chain import row_digest

_METADATA = tables.TemplateVersion.metadata
#: Texts, what was decided and what was remarked about them; each row is bound when it is written.
BOUND = tuple(
    _METADATA.tables[name] for name in ("template_version", "approval", "template_comment")
)
version = _METADATA.tables["template_version"]
touch = _METADATA.tables["touch"]
_SECONDS = "YYYY-MM-DD HH24:MI:SS.US"  # as SQLite keeps a moment


def holds(tx: Connection, table: sa.Table, *ids: int) -> dict[str, str]:
    """Return what a link of the chain keeps of these rows: their names and digests."""
    return digests(tx, table, table.c.id.in_(ids))


def digests(tx: Connection, table: sa.Table, *where: sa.ColumnElement[bool]) -> dict[str, str]:
    """Return the digest of each row of a table by its name, such as `approval/7`."""
    columns = [stored(tx, column).label(column.name) for column in table.columns]
    query = sa.select(table.c.id.label("_id"), *columns).where(*where).order_by(table.c.id)
    return {
        f"{table.name}/{row['_id']}": _digest(table, row) for row in tx.execute(query).mappings()
    }


def flaws(tx: Connection, held: Mapping[str, str]) -> Iterator[str]:
    """Yield each bound row that is not as the chain knows it, that it does not know, or misses."""
    missing = dict(held)
    for table in BOUND:
        for row, digest in digests(tx, table).items():
            known = missing.pop(row, None)
            if known is None:
                yield f"{row}: the chain does not know it"
            elif known != digest:
                yield f"{row}: was changed"
    yield from (f"{row}: was taken away" for row in missing)


def flaws_of_messages(tx: Connection) -> Iterator[str]:
    """Yield each touch whose text does not fit its digest, or comes from no text ever submitted."""
    texts = sa.select(
        touch.c.id,
        *(stored(tx, touch.c[name]).label(name) for name in ("text", "text_digest")),
        version.c.id.is_(None).label("is_lost"),
    )
    same = sa.and_(version.c.name == touch.c.template, version.c.fingerprint == touch.c.fingerprint)
    rows = texts.select_from(touch.outerjoin(version, same)).order_by(touch.c.id)
    told = ""
    has_words = sa.or_(touch.c.template.is_not(None), touch.c.text.is_not(None))
    for row in tx.execute(rows.where(has_words)).mappings():
        if row["id"] == told:
            continue  # the same words were submitted twice
        told = row["id"]
        if row["text"] is not None and not _fits(row["text"], row["text_digest"]):
            yield f"touch/{told}: its text does not fit its digest"
        if row["is_lost"]:
            yield f"touch/{told}: nobody submitted the text it names"


def damage(tx: Connection) -> Iterator[str]:
    """Yield what SQLite itself finds wrong with these tables, such as an index that disagrees."""
    if tx.dialect.name == "sqlite":
        for table in (*BOUND, touch, _METADATA.tables["audit"]):
            for (said,) in tx.exec_driver_sql(f"PRAGMA integrity_check({table.name})"):
                if said != "ok":
                    yield f"{table.name}: {said}"


def _fits(text: str, digest: str | None) -> bool:
    found = sha256(bytes.fromhex(text)).hexdigest()
    return digest is not None and found.encode().hex() == digest.lower()


def _digest(table: sa.Table, row: RowMapping) -> str:
    return row_digest(table.name, {column.name: row[column.name] for column in table.columns})


def stored(tx: Connection, column: sa.Column[Any]) -> sa.ColumnElement[str]:
    """Return the bytes of a column as hexadecimal digits; NULL stays NULL."""
    if tx.dialect.name == "sqlite":
        digits = sa.func.hex(sa.cast(column, sa.LargeBinary), type_=sa.Text)
        return sa.case((column.is_(None), sa.null()), else_=digits)
    written: sa.ColumnElement[str] = sa.cast(column, sa.Text)
    kind = column.type
    plain = kind.impl_instance if isinstance(kind, sa.TypeDecorator) else kind
    if isinstance(plain, sa.DateTime):  # else it would be told in the session's zone
        written = sa.func.to_char(sa.func.timezone("UTC", column), _SECONDS)
    return sa.func.encode(sa.func.convert_to(written, "UTF8"), "hex", type_=sa.Text)
