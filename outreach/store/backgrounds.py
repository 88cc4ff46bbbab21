"""What was known of a campaign's people when they were claimed for it: what rates are split by.

The reasons of a match are frozen in the enrollment and observations are only appended, so these
answers never change afterwards, whatever is imported later.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.store.bulk import CHUNK, chunks, is_in

candidate = tables.Candidate.metadata.tables["candidate"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]
observation = tables.Observation.metadata.tables["observation"]
import_run = tables.ImportRun.metadata.tables["import_run"]


class Source(NamedTuple):
    """The file in which somebody first appeared; nothing for somebody added by hand."""

    kind: str | None
    owner: str | None
    file_name: str | None


class Person(NamedTuple):
    """Somebody behind a number."""

    handle: str
    name: str


#: Whoever was forgotten still counts, without a name.
FORGOTTEN = Person("", "(forgotten)")


def people(tx: Connection, enrollments: Collection[int]) -> dict[int, Person]:
    """Return these people by enrollment; those forgotten are left out."""
    found = sa.select(
        enrollment.c.id, candidate.c.handle, candidate.c.first_name, candidate.c.last_name
    ).join(candidate, candidate.c.id == enrollment.c.candidate_id)
    return {
        one: Person(handle, f"{first or ''} {last or ''}".strip() or handle)
        for part in chunks(enrollments)
        for one, handle, first, last in tx.execute(found.where(is_in(tx, enrollment.c.id, part)))
    }


def has_forgotten(tx: Connection, campaigns: Collection[str]) -> bool:
    """Say whether somebody in these campaigns was forgotten, whenever that was."""
    found = sa.select(enrollment.c.id).where(enrollment.c.candidate_id.is_(None))
    theirs = found.where(enrollment.c.campaign.in_(campaigns)).limit(1)
    return tx.execute(theirs).first() is not None


def because(tx: Connection, campaign: str) -> Iterator[tuple[int, str]]:
    """Yield why each enrollment was made, as its JSON: people of one campaign match much alike."""
    found = sa.select(enrollment.c.id, sa.cast(enrollment.c.because, sa.Text))
    for part in tx.execute(found.where(enrollment.c.campaign == campaign)).partitions(CHUNK):
        yield from ((one, text) for one, text in part)


def locations(tx: Connection, campaign: str) -> dict[int, str]:
    """Return where each person of a campaign said to be, as first told before they were claimed."""
    told = observation.c.facts["location"].as_string()
    first = _first_told(campaign, told.is_not(None), told != "")
    found = sa.select(first.c.enrollment, told).join(observation, observation.c.id == first.c.told)
    return {one: str(text) for one, text in tx.execute(found)}


def sources(tx: Connection, campaign: str) -> dict[int, Source]:
    """Return where each person of a campaign came from: the first file that named them."""
    runs = sa.select(import_run.c.id, import_run.c.kind, import_run.c.owner, import_run.c.file_name)
    known: dict[int | None, Source] = {row[0]: Source(*row[1:]) for row in tx.execute(runs)}
    first = _first_told(campaign)
    found = sa.select(first.c.enrollment, observation.c.import_run_id).join(
        observation, observation.c.id == first.c.told
    )
    by_hand = Source(None, None, None)
    return {one: known.get(run, by_hand) for one, run in tx.execute(found)}


def _first_told(campaign: str, *which: sa.ColumnElement[bool]) -> sa.Subquery:
    """Return each enrollment with the first such observation from before it."""
    first = sa.func.min(observation.c.id).label("told")
    return (
        sa.select(enrollment.c.id.label("enrollment"), first)
        .join(observation, observation.c.candidate_id == enrollment.c.candidate_id)
        .where(
            enrollment.c.campaign == campaign,
            observation.c.at <= enrollment.c.created_at,
            *which,
        )
        .group_by(enrollment.c.id)
        .subquery()
    )
