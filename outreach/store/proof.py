"""What archives cover, and whom they show as connected."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.proof import Coverage, taken_at
from outreach.core.words import Channel, EventKind, Evidence
from outreach.store.bulk import chunks, is_in

import_run = tables.ImportRun.metadata.tables["import_run"]
connection = tables.Connection.metadata.tables["connection"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]
event = tables.Event.metadata.tables["event"]
former = tables.FormerConnection.metadata.tables["former_connection"]

_ARCHIVE = "archive"
_PEOPLE = "connections"
_KINDS = ("invitations", "messages")


def coverage(tx: Connection, sender: str) -> list[Coverage]:
    """Return of which time the tables of a sender's archives show something, the oldest first."""
    rows = sa.select(import_run.c.kind, import_run.c.counts).where(
        import_run.c.owner == sender, import_run.c.kind.in_(_KINDS)
    )
    found = []
    for kind, counts in tx.execute(rows.order_by(import_run.c.id)):
        span = counts.get("result", {}).get("covers", [])
        if len(span) == 2:
            found.append(Coverage(kind, *map(datetime.fromisoformat, span)))
    return [*found, *_of_connections(tx, sender)]


def last_archive(tx: Connection, sender: str) -> datetime | None:
    """Return when the newest archive of a sender was made, or the newest table without one."""
    covers = import_run.c.counts[("result", "covers")]
    rows = sa.select(
        import_run.c.id, import_run.c.file_name, import_run.c.kind, import_run.c.at, covers
    ).where(import_run.c.owner == sender, import_run.c.kind.in_((_ARCHIVE, _PEOPLE, *_KINDS)))
    newest = _newest_connections(tx, sender)
    made: list[datetime] = []
    tables_of: dict[datetime, list[tuple[str, list[datetime]]]] = {}
    for run, name, kind, at, span in tx.execute(rows.order_by(import_run.c.id)):
        if kind == _ARCHIVE:  # it is kept after its tables
            inside = tables_of.pop(at, [])
            made.append(taken_at(name, at, [one for _, ends in inside for one in ends]))
        else:
            ends = [datetime.fromisoformat(span[1])] if span else []
            if kind == _PEOPLE:
                days = [day for told, day in newest.items() if told <= run]
                ends = [max(days)] if days else []
            tables_of.setdefault(at, []).append((name, ends))
    for at, loose in tables_of.items():
        made += [taken_at(name, at, ends) for name, ends in loose]
    return max(made, default=None)


def _newest_connections(tx: Connection, sender: str) -> dict[int, datetime]:
    """Return the newest day that each reading of the sender's connections brought."""
    day, run = connection.c.connected_on, connection.c.import_run_id
    rows = sa.select(run, sa.func.max(day)).where(
        connection.c.owner == sender,
        connection.c.evidence == Evidence.PROVEN.value,
        run.is_not(None),
        day.is_not(None),
    )
    return {
        one: datetime.combine(last, time(), UTC) for one, last in tx.execute(rows.group_by(run))
    }


def connected_on(tx: Connection, sender: str, people: Iterable[int]) -> dict[int, date | None]:
    """Return whom of these people the sender's files show as connected, and since when.

    What somebody logged proves nothing, least of all itself: it is left out.
    """
    found: dict[int, date | None] = {}
    for part in chunks(people):
        rows = sa.select(connection.c.candidate_id, connection.c.connected_on).where(
            connection.c.owner == sender,
            connection.c.evidence == Evidence.PROVEN.value,
            is_in(tx, connection.c.candidate_id, part),
        )
        found.update((who, day) for who, day in tx.execute(rows))
    return found


def connected_before(
    tx: Connection, campaign: str, as_of: datetime | None = None
) -> dict[int, date]:
    """Return the enrollments of a campaign whose connection may be older than what was logged.

    With the day of the connection, as files show it that were imported by then. What was asked or
    noticed on that day or before it, and what is proven to be accepted, does not come.
    """
    is_ask = (event.c.kind == EventKind.SENT.value) & (
        event.c.channel == Channel.LINKEDIN_CONNECT.value
    )
    is_word = (event.c.kind == EventKind.ACCEPTED.value) & (
        event.c.evidence != Evidence.PROVEN.value
    )
    later = sa.exists().where(
        event.c.enrollment_id == enrollment.c.id,
        is_ask | is_word,
        event.c.occurred_at > connection.c.connected_on,
    )
    rows = (
        sa.select(enrollment.c.id, connection.c.connected_on)
        .join(connection, connection.c.candidate_id == enrollment.c.candidate_id)
        .where(
            enrollment.c.campaign == campaign,
            connection.c.owner == enrollment.c.sender,
            connection.c.evidence == Evidence.PROVEN.value,
            connection.c.connected_on.is_not(None),
            later,
        )
    )
    if as_of is not None:
        known = sa.select(import_run.c.id).where(import_run.c.at <= as_of)
        rows = rows.where(connection.c.import_run_id.in_(known))
    return {one: day for one, day in tx.execute(rows)}  # noqa: C416  # a row is no pair to mypy


def former_connections(
    tx: Connection, sender: str, people: Iterable[int]
) -> dict[int, tuple[date, ...]]:
    """Return on which days these people were connected before the last one, the oldest first."""
    found: dict[int, tuple[date, ...]] = {}
    for part in chunks(people):
        rows = sa.select(former.c.candidate_id, former.c.connected_on).where(
            former.c.owner == sender, is_in(tx, former.c.candidate_id, part)
        )
        for who, day in tx.execute(rows.order_by(former.c.connected_on)):
            found[who] = (*found.get(who, ()), day)
    return found


def _of_connections(tx: Connection, sender: str) -> list[Coverage]:
    day = connection.c.connected_on
    rows = sa.select(sa.func.min(day), sa.func.max(day)).where(
        connection.c.owner == sender, connection.c.evidence == Evidence.PROVEN.value
    )
    first, last = tx.execute(rows).one()
    if first is None:
        return []
    since, until = (datetime.combine(one, time(), UTC) for one in (first, last))
    return [Coverage(_PEOPLE, since, until)]
