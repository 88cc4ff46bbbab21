"""The skills that people say they have, as they write them."""

from __future__ import annotations

from collections import Counter

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables

candidate = tables.Candidate.metadata.tables["candidate"]

_CHUNK = 10_000


def counts(tx: Transaction) -> Counter[str]:
    """Return how many people say each skill, by how they write it; in the memory of its words."""
    found: Counter[str] = Counter()
    said = sa.select(candidate.c.skills).where(candidate.c.skills != "")
    rows = tx.execution_options(yield_per=_CHUNK).execute(said).scalars()
    for part in rows.partitions(_CHUNK):
        found.update(skill for skills in part for skill in skills.split("\n"))
    return found
