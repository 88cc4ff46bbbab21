"""What a block of rows comes to: people ready to be staged, and what was odd."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from outreach.actions.importing.report import Warned
from outreach.core.intake import Record, Rejected, Row, RowReader
from outreach.core.observations import Observation, observe_all

PREVIEWED = 3  # people shown by a dry run
_BATCH = 1_000  # rows; more at once only make caches colder


@dataclass(slots=True)
class Digest:
    """One block of rows, read."""

    people: list[Observation] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    warnings: list[Warned] = field(default_factory=list)
    first: list[Record] = field(default_factory=list)  #: a few people as they were understood


def digest(reader: RowReader, rows: Sequence[Row]) -> Digest:
    """Read a block of rows."""
    found = Digest()
    for start in range(0, len(rows), _BATCH):
        items = list(reader.read(rows[start : start + _BATCH]))
        people = [item for item in items if isinstance(item, Record)]
        found.people += observe_all(people)
        found.first += people[: PREVIEWED - len(found.first)]
        found.warnings += [
            Warned(person.row, warning) for person in people for warning in person.warnings
        ]
        if len(people) < len(items):
            found.rejected += [item for item in items if isinstance(item, Rejected)]
    return found
