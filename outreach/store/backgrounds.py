"""What was known of a campaign's people when they were claimed for it: what rates are split by.

The reasons of a match are frozen in the enrollment and observations are only appended, so these
answers never change afterwards, whatever is imported later.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables

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


def people(tx: Connection, campaign: str) -> dict[int, Person]:
    """Return the people of a campaign by enrollment; those forgotten are left out."""
    found = (
        sa.select(
            enrollment.c.id, candidate.c.handle, candidate.c.first_name, candidate.c.last_name
        )
        .join(candidate, candidate.c.id == enrollment.c.candidate_id)
        .where(enrollment.c.campaign == campaign)
    )
    return {
        one: Person(handle, f"{first or ''} {last or ''}".strip() or handle)
        for one, handle, first, last in tx.execute(found)
    }


def matched(tx: Connection, campaign: str) -> Iterator[tuple[int, list[Mapping[str, str]]]]:
    """Yield the clauses that each enrollment matched: clause, field and term."""
    found = sa.select(enrollment.c.id, enrollment.c.because).where(
        enrollment.c.campaign == campaign
    )
    for one, because in tx.execute(found):
        yield one, list(because.get("matched", ()))


def locations(tx: Connection, campaign: str) -> dict[int, str]:
    """Return where each person of a campaign said to be, as first told before they were claimed."""
    told = observation.c.facts["location"].as_string()
    found = _observed(campaign, told).where(told.is_not(None), told != "")
    return {one: str(text) for one, text in reversed(tx.execute(found).all())}


def sources(tx: Connection, campaign: str) -> dict[int, Source]:
    """Return where each person of a campaign came from: the first file that named them."""
    runs = import_run.c.kind, import_run.c.owner, import_run.c.file_name
    found = _observed(campaign, *runs)
    return {row[0]: Source(*row[1:]) for row in reversed(tx.execute(found).all())}


def _observed(campaign: str, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    told = enrollment.join(
        observation, observation.c.candidate_id == enrollment.c.candidate_id
    ).outerjoin(import_run, import_run.c.id == observation.c.import_run_id)
    return (
        sa.select(enrollment.c.id, *columns)
        .select_from(told)
        .where(enrollment.c.campaign == campaign, observation.c.at <= enrollment.c.created_at)
        .order_by(observation.c.id)
    )
