"""Read one table into the staging place, counting what is odd and what is rejected on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from outreach.actions.importing.rejects import Rejects
from outreach.actions.importing.report import RejectedRow, Warned
from outreach.archive import Table
from outreach.core.intake import Record, Rejected
from outreach.core.observations import observe
from outreach.store.merge import SHOWN
from outreach.store.staging import Staging

PREVIEWED = 3  # people shown by a dry run
_TOLD_EVERY = 1_000  # rows

Tick = Callable[[str, int, int], None]  # what is done, how much of it, and of how much


@dataclass
class Reading:
    """What the rows of one table were like; the rows themselves wait in the staging place."""

    rejected: list[RejectedRow] = field(default_factory=list)
    rejected_count: int = 0
    warnings: list[Warned] = field(default_factory=list)
    warnings_count: int = 0
    first: list[Record] = field(default_factory=list)
    conflicts: list[int] = field(default_factory=list)  #: rows that the merge rejected

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


def read(table: Table, staging: Staging, today: date, rejects: Rejects, tick: Tick) -> Reading:
    """Stage every row that names somebody; write the others where they can be mended."""
    reading = Reading()
    for number, item in enumerate(table.records(today=today)):
        if number % _TOLD_EVERY == 0:
            tick("reading", table.bytes_read, table.survey.size)
        if isinstance(item, Rejected):
            rejects.add(item.cells, item.reason)
            reading.reject(RejectedRow(item.row, item.line, item.reason))
        else:
            staging.add(observe(item))
            if item.warnings:
                _warn(reading, item)
            if len(reading.first) < PREVIEWED:
                reading.first.append(item)
    for warning in table.warnings:
        reading.warn(Warned(None, warning))
    return reading


def _warn(reading: Reading, record: Record) -> None:
    for warning in record.warnings:
        reading.warn(Warned(record.row, warning))
