"""Everything that is held of one person, row by row: what the law calls a copy of the data."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.store import erasing, referrals

_TABLES = tables.Candidate.metadata.tables
candidate = _TABLES["candidate"]
enrollment = _TABLES["enrollment"]
event = _TABLES["event"]
touch = _TABLES["touch"]
import_run = _TABLES["import_run"]
approval = _TABLES["approval"]

Row = dict[str, object]


def rows_of(tx: Connection, person: int) -> dict[str, list[Row]]:
    """Return the rows of every table that are about a person, by table; empty ones left out.

    Tables that are added later are among them, as soon as they refer to the candidate.
    """
    found: dict[str, list[Row]] = {"candidate": _rows(tx, candidate, candidate.c.id == person)}
    for column in erasing.references():
        found.setdefault(column.table.name, []).extend(_rows(tx, column.table, column == person))
    theirs = sa.select(enrollment.c.id).where(enrollment.c.candidate_id == person)
    for row in found.get("suggestion", ()):
        row.pop("evidence")  # what exactly speaks for it may be another person's
    for row in found.get("event", ()):
        if isinstance(details := row["details"], dict):  # who was erased is nobody's to read
            row["details"] = {k: one for k, one in details.items() if k != referrals.WERE}
    for row in found.get("referral", ()):
        _say_who(tx, row, person)
    found["touch"] = _rows(tx, touch, touch.c.enrollment_id.in_(theirs))
    found["import_run"] = _files(tx, found)
    found["approval"] = _previewed(tx, person)
    return {name: rows for name, rows in found.items() if rows}


def _rows(tx: Connection, table: sa.Table, where: sa.ColumnElement[bool]) -> list[Row]:
    found = tx.execute(sa.select(table).where(where).order_by(*table.primary_key.columns))
    return [dict(row) for row in found.mappings()]


def _say_who(tx: Connection, row: Row, person: int) -> None:
    """Say which end of a referral somebody is; what was taken back tells of no consent."""
    is_undone = sa.select(event.c.id).where(event.c.undoes == row["event_id"])
    row["what"] = "named somebody" if row["by_id"] == person else "was named by somebody"
    row["taken_back"] = tx.execute(is_undone).first() is not None
    if row["taken_back"] or row["by_id"] != person:
        row.pop("may_name")  # of the other's consent only who gave it hears


def _files(tx: Connection, found: dict[str, list[Row]]) -> list[Row]:
    """Return the files that any of these rows came from."""
    ids = {row.get("import_run_id") for rows in found.values() for row in rows} - {None}
    columns = [import_run.c[name] for name in ("id", "file_name", "kind", "owner", "actor", "at")]
    rows = sa.select(*columns).where(import_run.c.id.in_(ids)).order_by(import_run.c.id)
    return [dict(row) for row in tx.execute(rows).mappings()]


def _previewed(tx: Connection, person: int) -> list[Row]:
    """Return the decisions before which somebody looked at the message to this person."""
    names = ("template", "version", "approver", "decision", "at", "seen")
    rows = tx.execute(sa.select(*(approval.c[name] for name in names)).order_by(approval.c.id))
    return [
        {name: row[name] for name in names[:-1]}
        for row in rows.mappings()
        if person in row["seen"].get("previews", ())
    ]
