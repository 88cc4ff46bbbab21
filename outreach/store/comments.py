"""Remarks on texts: appended, and settled by a further row that names the one it settles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from outreach import tables
from outreach.core.chain import HOLDS
from outreach.core.words import Comment, Evidence
from outreach.store import audit, bound

comment = tables.TemplateComment.metadata.tables["template_comment"]


def add(tx: Connection, made: Comment) -> Comment:
    """Append a remark and return it with its id."""
    return _append(tx, made, "comment", None)


def resolve(tx: Connection, known: Comment, made: Comment) -> Comment:
    """Append that a remark is settled; `made` says by whom, when, and perhaps why."""
    _append(tx, made, "resolve", known.id)
    return replace(known, resolved_by=made.author, resolved_at=made.at)


def of(tx: Connection, names: Collection[str] | None = None) -> dict[str, list[Comment]]:
    """Return the remarks on these texts (without names: on all), in the order they were made."""
    rows = sa.select(comment).order_by(comment.c.id)
    if names is not None:
        rows = rows.where(comment.c.template.in_(names))
    made: dict[int, Comment] = {}
    for row in tx.execute(rows).mappings():
        one = _comment(row)
        if row["resolves"] is None:
            made[one.id] = one
        elif (settled := made.get(row["resolves"])) and not settled.resolved_by:
            made[settled.id] = replace(settled, resolved_by=one.author, resolved_at=one.at)
    found: dict[str, list[Comment]] = defaultdict(list)
    for one in made.values():
        found[one.template].append(one)
    return found


def _append(tx: Connection, made: Comment, what: str, resolves: int | None) -> Comment:
    row = {
        "template": made.template,
        "version": made.version,
        "fingerprint": made.fingerprint,
        "line": made.line,
        "author": made.author,
        "comment": made.comment,
        "evidence": made.evidence.value,
        "recorded_by": made.recorded_by,
        "at": made.at,
        "resolves": resolves,
    }
    number = int(tx.execute(comment.insert().values(row).returning(comment.c.id)).scalar_one())
    content = {
        "template": made.template,
        "version": made.version,
        "author": made.author,
        "evidence": made.evidence.value,
        **({} if resolves is None else {"resolves": resolves}),
        HOLDS: bound.holds(tx, comment, number),
    }
    audit.append(tx, made.at, made.recorded_by, what, content)
    return replace(made, id=number)


def _comment(row: RowMapping) -> Comment:
    return Comment(
        template=row["template"],
        version=row["version"],
        fingerprint=row["fingerprint"],
        author=row["author"],
        comment=row["comment"],
        at=row["at"],
        id=row["id"],
        line=row["line"],
        evidence=Evidence(row["evidence"]),
        recorded_by=row["recorded_by"],
    )
