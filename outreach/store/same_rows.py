"""Rows of files that say again, cell for cell, what was learned from them before."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.store.bulk import is_in

candidate = tables.Candidate.metadata.tables["candidate"]
observation = tables.Observation.metadata.tables["observation"]
import_run = tables.ImportRun.metadata.tables["import_run"]


def may_be(tx: Connection, kind: str, owner: str | None) -> bool:
    """Say whether any file of this kind and owner was read before."""
    same = (import_run.c.kind == kind, import_run.c.owner.is_not_distinct_from(owner))
    found = sa.select(import_run.c.id).where(*same, import_run.c.counter.is_not(None))
    return tx.execute(found.limit(1)).first() is not None


def told_of(tx: Connection, digests: Collection[int]) -> dict[int, int]:
    """Return of whom the rows with these digests told, where nothing has changed about them since.

    To read such a row again would change nothing.
    """
    rows = (
        sa.select(observation.c.digest, observation.c.candidate_id)
        .join(import_run, import_run.c.id == observation.c.import_run_id)
        .join(candidate, candidate.c.id == observation.c.candidate_id)
        .where(
            is_in(tx, observation.c.digest, digests), candidate.c.changed <= import_run.c.counter
        )
    )
    return {digest: one for digest, one in tx.execute(rows).all()}  # noqa: C416


def forget(tx: Connection, people: Collection[int]) -> None:
    """Let every row about these people be read again: something new is known of them."""
    if people:
        theirs = is_in(tx, observation.c.candidate_id, people)
        known = sa.update(observation).where(theirs, observation.c.digest.is_not(None))
        tx.execute(known.values(digest=None))
