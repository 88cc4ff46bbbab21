"""Read one table into the staging place, counting what is odd and what is rejected on the way."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from outreach.actions.importing.digests import PREVIEWED, Digest, Packing, digest
from outreach.actions.importing.known_rows import KnownRows
from outreach.actions.importing.rejects import Rejects
from outreach.actions.importing.report import CLOSED, RejectedRow, Warned
from outreach.actions.importing.request import Tick
from outreach.archive import Table
from outreach.core.intake import Field, Kind, Record
from outreach.store.bulk import chunks
from outreach.store.merge import SHOWN
from outreach.store.staging import Staging

FOR_MANY_BYTES = 16 << 20  # a smaller file is read before another process has started
_TASK = 4_000  # rows given to another process at once


@dataclass
class Reading:
    """What the rows of one table were like; the rows themselves wait in the staging place."""

    rejected: list[RejectedRow] = field(default_factory=list)
    rejected_count: int = 0
    warnings: list[Warned] = field(default_factory=list)
    warnings_count: int = 0
    first: list[Record] = field(default_factory=list)
    conflicts: list[int] = field(default_factory=list)  #: rows that the merge rejected
    stopped: Staging = field(default_factory=Staging)  #: rows about people not to be contacted

    def reject(self, row: RejectedRow) -> None:
        """Count a rejected row, and keep it to be shown if there are not too many."""
        self.rejected_count += 1
        if len(self.rejected) < SHOWN:
            self.rejected.append(row)

    def warn(self, warning: Warned) -> None:
        """Count a warning in the same way."""
        self.warnings_count += 1
        if len(self.warnings) < SHOWN:
            self.warnings.append(warning)


def read(
    table: Table,
    staging: Callable[[], Staging],
    reading: Reading,
    today: date,
    rejects: Rejects,
    tick: Tick,
    known: KnownRows | None = None,
) -> Generator[None, None, None]:
    """Stage every row that names somebody; write the others where they can be mended.

    Yields after each block of rows, which stands where `staging` said at that moment; `reading` is
    whole at the end. Rows that are known to say nothing new are passed over.
    """
    for found in _digests(table, staging, today, known):
        tick("reading", table.bytes_read, table.survey.size)
        reading.first += found.first[: PREVIEWED - len(reading.first)]
        reading.stopped.add(*found.stopped)
        for warning in found.warnings:
            reading.warn(warning)
        for row in found.rejected:
            told = CLOSED if _is_closed(table, row.cells) else ""
            if not told:  # there is nothing to mend
                rejects.add(row.cells, row.reason)
            reading.reject(RejectedRow(row.row, row.line, row.reason, told))
        yield
    for code in table.warnings:
        reading.warn(Warned(None, code))


def _is_closed(table: Table, cells: Sequence[str]) -> bool:
    """Say whether LinkedIn left this of a closed account: the day of the connection, or nothing."""
    if table.kind is not Kind.CONNECTIONS:
        return False
    dates = table.columns.where(Field.CONNECTED_ON)
    return not any(cell.strip() for place, cell in enumerate(cells) if place not in dates)


def _digests(
    table: Table, staging: Callable[[], Staging], today: date, known: KnownRows | None
) -> Iterator[Digest]:
    """Yield what the rows come to, block after block, the people in them staged."""
    sameness = known.sameness if known else None
    news = known.news if known else iter
    if table.survey.size >= FOR_MANY_BYTES and (os.cpu_count() or 1) > 1:
        from outreach.actions.crew import Crew

        with Crew(Packing(table, today, sameness)) as workers:
            for packet in workers.read(chunks(news(table.rows()), _TASK)):
                staging().add_packed(packet.run, packet.count)
                yield packet.rest
        return
    reader = table.reader(today)
    for rows in chunks(news(table.rows())):
        found = digest(reader, rows, sameness)
        staging().add(*found.people)
        yield found
