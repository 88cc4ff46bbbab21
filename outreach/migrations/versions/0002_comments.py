"""Comments on the lines of a text; the chain speaks for approvals and versions.

What was approved before is tied to the chain as it stands now, in one link.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op
from sqlalchemy.engine import Connection

from outreach.core import chain

revision = "0002"
down_revision = "0001"

_BOUND = ("template_version", "approval")
_TIMES = ("submitted_at", "retired_at", "at")


def upgrade() -> None:
    """Create the table of comments, then bind what is there."""
    op.create_table(
        "template_comment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resolves", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["resolves"], ["template_comment.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_template_comment_template", "template_comment", ["template"], unique=False)
    bind(op.get_bind())


def bind(connection: Connection) -> None:
    """Let one link of the chain hold the digest of every text and decision there is."""
    holds = dict(_digests(connection))
    if holds:
        _append(connection, holds)


def _digests(connection: Connection) -> Iterator[tuple[str, str]]:
    for name in _BOUND:
        table = sa.Table(name, sa.MetaData(), autoload_with=connection)
        columns = [_stored(connection, column).label(column.name) for column in table.columns]
        query = sa.select(table.c.id.label("_id"), *columns).order_by(table.c.id)
        for row in connection.execute(query).mappings():
            stored = {column.name: row[column.name] for column in table.columns}
            yield f"{name}/{row['_id']}", chain.row_digest(name, stored)


def _stored(connection: Connection, column: sa.Column[object]) -> sa.ColumnElement[str]:
    if connection.dialect.name == "sqlite":
        found = sa.func.hex(sa.cast(column, sa.LargeBinary))
        return sa.case((column.is_(None), sa.null()), else_=found)
    text: sa.ColumnElement[str] = sa.cast(column, sa.Text)
    if column.name in _TIMES:
        text = sa.func.to_char(sa.func.timezone("UTC", column), "YYYY-MM-DD HH24:MI:SS.US")
    return sa.func.encode(sa.func.convert_to(text, "UTF8"), "hex")


def _append(connection: Connection, holds: dict[str, str]) -> None:
    meta, audit = (
        sa.Table(name, sa.MetaData(), autoload_with=connection) for name in ("meta", "audit")
    )
    end = sa.select(meta.c.value).where(meta.c.key == "audit_end")
    previous = connection.execute(end).scalar() or chain.START
    at, actor, what = datetime.now(UTC).isoformat(), "outreach", "bind"
    payload = json.dumps({"holds": holds}, sort_keys=True, separators=(",", ":"))
    digest = chain.link(previous, at, actor, what, chain.sha(payload))
    row = {"at": at, "actor": actor, "what": what, "payload": payload, "previous": previous}
    row |= {"payload_digest": chain.sha(payload), "digest": digest}
    connection.execute(audit.insert().values(row))
    if previous == chain.START:
        connection.execute(meta.insert().values(key="audit_end", value=digest))
    else:
        connection.execute(meta.update().where(meta.c.key == "audit_end").values(value=digest))
