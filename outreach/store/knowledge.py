"""What was known of people at a moment: their titles, their connections, their last word.

Files and events say when they came in, so what came in later is left out, whatever stands now.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.words import EventKind, ReplyClass
from outreach.store.bulk import chunks, is_in

candidate = tables.Candidate.metadata.tables["candidate"]
connection = tables.Connection.metadata.tables["connection"]
event = tables.Event.metadata.tables["event"]
import_run = tables.ImportRun.metadata.tables["import_run"]
observation = tables.Observation.metadata.tables["observation"]
_undoing = event.alias("undoing")
_SIGNS = (EventKind.ACCEPTED, EventKind.REPLIED, EventKind.REFERRAL)


class _Claim(NamedTuple):
    """That somebody said two people are connected; it stood from one moment to another."""

    person: int
    on: date | None
    at: datetime
    undone_at: datetime | None

    def stood(self, at: datetime) -> bool:
        return self.at <= at and (self.undone_at is None or at < self.undone_at)


def positions(tx: Connection, people: Collection[int], at: datetime) -> dict[int, str | None]:
    """Return the titles of these people; those forgotten are left out."""
    found: dict[int, str | None] = {}
    for part in chunks(people):
        rows = sa.select(candidate.c.id, candidate.c.position)
        named = rows.where(is_in(tx, candidate.c.id, part))
        found |= {row.id: row.position for row in tx.execute(named)}
    return found | _titles_before(tx, found, at)


def _titles_before(tx: Connection, people: Collection[int], at: datetime) -> dict[int, str | None]:
    """Return what was said last of those of whom more was said later; None where nothing was."""
    title = observation.c.facts["position"].as_string()
    found: dict[int, str | None] = {}
    for part in chunks(people):
        told = is_in(tx, observation.c.candidate_id, part) & title.is_not(None) & (title != "")
        later = sa.select(observation.c.candidate_id).where(told, observation.c.at > at)
        changed = list(tx.execute(later.distinct()).scalars())
        if not changed:
            continue
        found |= dict.fromkeys(changed)
        before = sa.select(observation.c.candidate_id, title.label("title")).where(
            told, is_in(tx, observation.c.candidate_id, changed), observation.c.at <= at
        )
        said = tx.execute(before.order_by(observation.c.id))
        found |= {row.candidate_id: row.title for row in said}
    return found


def connections(tx: Connection, owner: str, at: datetime) -> dict[int, date | None]:
    """Return whom a sender was known to be connected to, and since when, as far as was known.

    A connection of which neither a file nor anybody's word says when it came in was always known.
    """
    claims = list(_claims(tx, owner))
    claimed = {one.person for one in claims}
    rows = (
        sa.select(connection.c.candidate_id, connection.c.connected_on, import_run.c.at)
        .outerjoin(import_run, import_run.c.id == connection.c.import_run_id)
        .where(connection.c.owner == owner)
    )
    found: dict[int, date | None] = {
        person: on
        for person, on, came in tx.execute(rows)
        if (person not in claimed if came is None else came <= at)
    }
    for one in claims:
        if one.stood(at):
            found.setdefault(one.person, one.on)
    return found


def _claims(tx: Connection, owner: str) -> Iterator[_Claim]:
    rows = (
        sa.select(
            event.c.candidate_id,
            event.c.kind,
            event.c.occurred_at,
            event.c.recorded_at,
            _undoing.c.recorded_at,
        )
        .outerjoin(_undoing, _undoing.c.undoes == event.c.id)
        .where(
            event.c.sender == owner,
            event.c.kind.in_([EventKind.ACCEPTED.value, EventKind.NOT_SENT.value]),
            event.c.candidate_id.is_not(None),
            event.c.details["connected"].as_boolean(),
        )
        .order_by(event.c.id)
    )
    for person, kind, on, at, undone_at in tx.execute(rows):
        day = on.date() if kind == EventKind.ACCEPTED else None
        yield _Claim(person, day, at, undone_at)


def last_signs(
    tx: Connection, sender: str, people: Collection[int], before: datetime, at: datetime
) -> dict[int, datetime]:
    """Return when each of these people last wrote to or accepted a sender before a moment."""
    undone = sa.exists().where(_undoing.c.undoes == event.c.id, _undoing.c.recorded_at <= at)
    found = (
        sa.select(event.c.candidate_id, sa.func.max(event.c.occurred_at))
        .where(
            event.c.sender == sender,
            event.c.kind.in_([kind.value for kind in _SIGNS]),
            event.c.reply.is_distinct_from(ReplyClass.AUTO_REPLY.value),
            event.c.occurred_at < before,
            event.c.recorded_at <= at,
            ~undone,
        )
        .group_by(event.c.candidate_id)
    )
    return {
        one: newest
        for part in chunks(people)
        for one, newest in tx.execute(found.where(is_in(tx, event.c.candidate_id, part)))
    }
