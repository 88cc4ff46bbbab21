"""Merges as they are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction
from sqlalchemy.engine import RowMapping

from outreach import tables

merge = tables.Merge.metadata.tables["merge"]


@dataclass(frozen=True, slots=True)
class Merged:
    """One merge; `before` is both people as they were, empty once it is undone."""

    number: int
    kept: int
    gone: int
    suggestion: int | None
    at: datetime
    actor: str
    before: Mapping[str, Any]
    undone_at: datetime | None
    undone_by: str | None

    @property
    def gone_handle(self) -> str:
        """Return what the one who went was called; empty once the merge is undone."""
        return str(self.before.get("gone", {}).get("handle", ""))

    @property
    def gone_name(self) -> str:
        """Return the name of the one who went; empty once the merge is undone."""
        row = self.before.get("gone", {})
        return f"{row.get('first_name', '')} {row.get('last_name', '')}".strip()


def get(tx: Transaction, number: int) -> Merged | None:
    """Return one merge, undone or not."""
    return next(iter(_found(tx, merge.c.id == number)), None)


def all_of(tx: Transaction) -> list[Merged]:
    """Return the merges that stand, the newest first."""
    return _found(tx, merge.c.undone_at.is_(None))


def last_of(tx: Transaction, person: int) -> Merged | None:
    """Return the newest merge that stands in which this person stayed."""
    theirs = (merge.c.kept_id == person) & merge.c.undone_at.is_(None)
    return next(iter(_found(tx, theirs)), None)


def newest(tx: Transaction) -> Merged | None:
    """Return the newest merge that stands."""
    return next(iter(all_of(tx)), None)


def _found(tx: Transaction, which: sa.ColumnElement[bool]) -> list[Merged]:
    rows = sa.select(merge).where(which).order_by(merge.c.id.desc())
    return [_merged(row) for row in tx.execute(rows).mappings()]


def _merged(row: RowMapping) -> Merged:
    return Merged(
        number=row["id"],
        kept=row["kept_id"],
        gone=row["gone_id"],
        suggestion=row["suggestion_id"],
        at=row["at"],
        actor=row["actor"],
        before=row["before"],
        undone_at=row["undone_at"],
        undone_by=row["undone_by"],
    )
