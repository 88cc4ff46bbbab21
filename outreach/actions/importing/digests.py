"""What a block of rows comes to: people ready to be staged, and what was odd."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from outreach.actions.importing.report import Warned
from outreach.archive import Table
from outreach.core.intake import Record, Rejected, Row, RowReader
from outreach.core.intake.sameness import UNKNOWN, Sameness
from outreach.core.observations import Observation, observe_all
from outreach.store.staging import Block, pack

PREVIEWED = 3  # people shown by a dry run
_BATCH = 1_000  # rows; more at once only make caches colder


@dataclass(slots=True)
class Digest:
    """One block of rows, read."""

    people: list[Observation] = field(default_factory=list)
    stopped: list[Observation] = field(default_factory=list)  #: of people not to be contacted
    rejected: list[Rejected] = field(default_factory=list)
    warnings: list[Warned] = field(default_factory=list)
    first: list[Record] = field(default_factory=list)  #: a few people as they were understood


@dataclass(frozen=True, slots=True)
class Packet:
    """A digest whose people are packed already, as another process hands it over."""

    rest: Digest
    run: Sequence[Block]
    count: int


@dataclass
class Packing:
    """Reads blocks of rows of one table, in whatever process."""

    table: Table
    today: date
    sameness: Sameness | None = None

    def __call__(self, rows: Sequence[Row]) -> Packet:
        """Read a block of rows."""
        found = digest(self._reader, rows, self.sameness)
        run, count = pack(found.people), len(found.people)
        found.people = []
        return Packet(found, run, count)

    @cached_property
    def _reader(self) -> RowReader:
        return self.table.reader(self.today)


def digest(reader: RowReader, rows: Sequence[Row], sameness: Sameness | None = None) -> Digest:
    """Read a block of rows; `sameness` is by what those are told that need not be read again."""
    found = Digest()
    for start in range(0, len(rows), _BATCH):
        items = list(reader.read(rows[start : start + _BATCH]))
        people = [item for item in items if isinstance(item, Record)]
        if len(people) < len(items):
            found.rejected += [item for item in items if isinstance(item, Rejected)]
        if stopped := reader.stopped(people):
            found.stopped += observe_all([people[at] for at in sorted(stopped)])
            people = [one for at, one in enumerate(people) if at not in stopped]
        found.people += observe_all(people, _told_apart(reader, people, sameness))
        found.first += people[: PREVIEWED - len(found.first)]
        found.warnings += [
            Warned(person.row, warning) for person in people for warning in person.warnings
        ]
    return found


def _told_apart(
    reader: RowReader, people: Sequence[Record], sameness: Sameness | None
) -> list[int] | None:
    if sameness is None:
        return None
    telling = reader.telling(people)
    return [UNKNOWN if cells is None else sameness.of(cells) for cells in telling]
