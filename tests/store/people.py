"""Import made-up records straight into a store, as a file would be."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from outreach.core.intake import Record
from outreach.core.observations import observe
from outreach.store import imports, suppressions
from outreach.store.engine import Store
from outreach.store.imports import ImportRun
from outreach.store.merge import Counts
from outreach.store.staging import Staging

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
PROFILE = "https://www.linkedin.com/in/"


def record(slug: str = "", name: str = "Ada Byron", **facts: object) -> Record:
    """Make a record of somebody; `slug` is that of the profile."""
    first_name, _, last_name = name.partition(" ")
    return Record(
        1, 1, first_name, last_name, profile_url=f"{PROFILE}{slug}" if slug else None
    )._replace(**facts)


def merged(
    store: Store,
    records: Iterable[Record],
    *,
    owner: str | None = None,
    file_name: str = "list.csv",
    exclude: str = "",
) -> Counts:
    """Import these records as one file."""
    how = {"mode": "exclude", "reason": exclude} if exclude else {"mode": "candidates"}
    run = ImportRun(file_name, file_name, "candidates", owner, "dana", MONDAY, how)
    with Staging() as staging:
        for row, one in enumerate(records, start=1):
            staging.add(observe(one._replace(row=row, line=row + 1))._replace(digest=row))
        with store.write() as tx:
            begun = imports.begin(tx, run)
            if exclude:
                why = suppressions.Bar(suppressions.EXCLUDED, exclude, "dana", MONDAY)
                counts = imports.exclude(tx, store, staging, why)
            else:
                counts = imports.merge(tx, store, [staging], begun)
            imports.finish(tx, begun, {"added": counts.added})
    return counts
