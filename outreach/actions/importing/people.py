"""A table of people on its way in: read, staged, merged in somebody's transaction, told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from math import inf
from typing import TYPE_CHECKING, Any

from outreach.actions.importing.digests import digest
from outreach.actions.importing.known_rows import KnownRows
from outreach.actions.importing.owners import Owner
from outreach.actions.importing.reading import Reading, read
from outreach.actions.importing.rejects import Rejects
from outreach.actions.importing.report import (
    CLOSED,
    Change,
    FileReport,
    Preview,
    RejectedRow,
    Warned,
)
from outreach.actions.importing.request import EXCLUDE, Request
from outreach.app import App
from outreach.archive import Table
from outreach.core.intake.sameness import Sameness
from outreach.core.resolving import CONFLICT, OTHER_NAME, POSSIBLE_DOUBLE
from outreach.store import audit, imports, same_rows, suppressions
from outreach.store.bulk import chunks
from outreach.store.imports import ImportRun
from outreach.store.merge import Counts
from outreach.store.staging import Staging

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

PART = 50_000  # rows; more meet the indexes in their own order, fewer are waited for at first
_LEAST = 25_000  # rows that are worth a part
_END = object()


@dataclass
class People:
    """One table of people between the file and the store."""

    app: App
    table: Table
    run: ImportRun
    request: Request
    rejects: Rejects
    owner: Owner | None
    part: float = inf  #: rows that are sorted and merged together, at most
    before: ImportRun | None = None  #: when this very table was imported
    staging: Staging = field(default_factory=Staging)
    reading: Reading = field(default_factory=Reading)
    known: KnownRows | None = None  #: rows that need not be read
    _stack: ExitStack = field(default_factory=ExitStack)
    _blocks: Iterator[None] = field(default=iter(()))  #: those that are not read yet
    _is_merging: bool = False
    _read_so_far: int = 0  #: rows staged in the parts before this one
    _behind: int = 0  #: rows merged since as many were read

    def look_up(self) -> None:
        """Find out whether this very table was read before."""
        with self.app.store.read() as tx:
            self.before = imports.same_run(tx, self.run)

    def read(self, stack: ExitStack) -> None:
        """Stage every row, or those of the first part, unless this very table was read before."""
        if self.is_known:
            return
        self._stack = stack
        stack.callback(lambda: self.staging.close())
        stack.callback(lambda: self.reading.stopped.close())
        self.known = self._known_rows()
        self._begin(self.known)
        self._stage()
        if self.known:
            again = self.known.called_back(self.staging, self.table.rows())
            reader = self.table.reader(self.app.now.date())
            for rows in chunks(again):
                self.staging.add(*digest(reader, rows, self.known.sameness).people)
        self.rejects.flush()

    def _begin(self, known: KnownRows | None) -> None:
        """Begin to read; what is open is closed with everything else."""
        self.reading, today = Reading(), self.app.now.date()
        blocks = read(
            self.table, lambda: self.staging, self.reading, today, self.rejects, self._tick, known
        )
        self._blocks = self._stack.enter_context(closing(blocks))

    def _tick(self, what: str, done: int, of: int) -> None:
        if not self._is_merging:  # what is read meanwhile is told by how much is merged
            self.request.tick(what, done, of)

    def _stage(self) -> None:
        """Read on until a part waits, or to the end."""
        while len(self.staging) < self._enough:
            if next(self._blocks, _END) is _END:
                return

    def _keep_up(self, rows: int) -> None:
        """Read as many rows as were merged: other processes are at it all the time."""
        self._behind += rows
        while self._behind > 0:
            before = len(self.staging)
            if next(self._blocks, _END) is _END:
                return
            self._behind -= len(self.staging) - before

    @property
    def _enough(self) -> float:
        """Return how many rows make a part: no more than half of what is left."""
        is_whole = self.request.as_ == EXCLUDE or (self.known and not self.known.is_first)
        if is_whole:
            return inf
        left = self._expected - self._read_so_far
        return min(self.part, max(_LEAST, left / 2))

    def _parts(self) -> Iterator[Staging]:
        """Yield the staged rows, part after part; the next is read while one is merged."""
        while True:
            part, self.staging = self.staging, Staging()
            self._read_so_far += len(part)
            with part:
                yield part
            self._stage()
            if not len(self.staging):
                return

    def _known_rows(self) -> KnownRows | None:
        """Return by what rows are known that were read before; None where each is asked for."""
        if self.request.as_ == EXCLUDE or self.request.dry_run or self.rejects.path:
            return None
        run, columns = self.run, self.request.column_map or {}
        named = [f"{header}={field}" for header, field in sorted(columns.items())]
        sameness = Sameness(run.kind, run.owner or "", *named, "", *self.table.header)
        with self.app.store.read() as tx:
            is_first = not same_rows.may_be(tx, run.kind, run.owner)
        return KnownRows(self.app.store, sameness, is_first=is_first)

    @property
    def is_known(self) -> bool:
        """Say whether there is nothing to do: it was read before, and nothing else is asked."""
        return self.before is not None and not (self.request.dry_run or self.rejects.path)

    def keys(self) -> set[str]:
        """Return the strong keys of everybody staged."""
        return {key for said in self.staging for key in said.keys}

    def merge(self, tx: Connection) -> FileReport:
        """Merge what was staged, and what is still to be read; return what became of it."""
        before = self.before if self.is_known else imports.same_run(tx, self.run)
        if before is not None:
            return self._described(_known(before))
        begun = imports.begin(tx, self.run)
        if self.known and not self.known.is_valid(tx):  # somebody changed people meanwhile
            self.staging.empty()
            self.known = None
            self._begin(None)
            self._stage()
        self._is_merging = True
        counts = self._merged(tx, begun)
        self.rejects.flush()
        if self.known:
            counts.unchanged += self.known.count
            counts.repeated += self.known.repeated
        self._stop(tx, begun)
        report = _told(counts, self.reading)
        imports.finish(tx, begun, _result(report))
        audit.append(tx, self.app.now, self.app.user, "import", _audited(begun, report))
        return self._described(report)

    def _merged(self, tx: Connection, begun: ImportRun) -> Counts:
        done = 0

        def tick(rows: int) -> None:
            nonlocal done
            done += rows
            self._keep_up(rows)
            self.request.tick("importing", done, self._expected)

        if self.request.as_ == EXCLUDE:
            why = str(begun.how.get("reason", ""))
            bar = suppressions.Bar(suppressions.EXCLUDED, why, begun.actor, begun.at)
            return imports.exclude(tx, self.app.store, self.staging, bar, tick)
        met = self.known.met if self.known else b""
        return imports.merge(tx, self.app.store, self._parts(), begun, tick, met)

    def _stop(self, tx: Connection, begun: ImportRun) -> None:
        """Never write to whom the table says not to contact, here or not; nobody is added."""
        if not len(self.reading.stopped):
            return
        why = f"marked as not to be contacted in {begun.file_name}"
        bar = suppressions.Bar(suppressions.SUPPRESSED, why, begun.actor, begun.at)
        imports.exclude(tx, self.app.store, self.reading.stopped, bar)

    @property
    def _expected(self) -> int:
        """Return how many rows there will be: as many as there are, where all of it is read."""
        staged = self._read_so_far + len(self.staging)
        return staged * self.table.survey.size // (self.table.bytes_read or 1)

    def end(self) -> None:
        """Write the rows that the merge rejected: their cells are read once more."""
        if not self.reading.conflicts or self.rejects.path is None:
            return
        conflicts = set(self.reading.conflicts)
        for number, _line, cells, _fault in self.table.rows():
            if number in conflicts:
                self.rejects.add(cells, CONFLICT)

    def _described(self, report: FileReport) -> FileReport:
        return replace(
            report,
            file=self.table.name,
            kind=self.table.kind.value,
            encoding=self.table.encoding,
            owner=self.owner.slug if self.owner else None,
            owner_because=self.owner.because if self.owner else "",
            excluded=self.request.as_ == EXCLUDE,
            preview=_preview(self.table, self.reading) if self.request.dry_run else None,
            unread=self.table.columns.unknown,
        )


def run_of(app: App, table: Table, request: Request, owner: Owner | None) -> ImportRun:
    """Return the reading of one table, as it is kept."""
    return ImportRun(
        file_name=table.name,
        sha256=table.survey.sha256,
        kind=table.kind.value,
        owner=owner.slug if owner else None,
        actor=app.user,
        at=app.now,
        how=request.how,
    )


def _told(counts: Counts, reading: Reading) -> FileReport:
    """Put together what the reading and the merge found."""
    rejected = reading.rejected_count
    reading.conflicts = counts.conflicts
    for one in counts.told:
        if one.rejected:
            reading.reject(RejectedRow(one.said.row, one.said.line, one.rejected, one.told))
        elif one.told:
            reason = POSSIBLE_DOUBLE if one.is_new else OTHER_NAME
            reading.warn(Warned(one.said.row, reason, one.told))
    return FileReport(
        file="",
        kind="",
        accepted=counts.added + counts.updated + counts.unchanged,
        added=counts.added,
        updated=counts.updated,
        unchanged=counts.unchanged,
        repeated=counts.repeated,
        by_name=counts.by_name,
        forgotten=counts.forgotten,
        stopped=len(reading.stopped),
        rejected=sorted(reading.rejected),
        rejected_count=rejected + len(counts.conflicts),
        warnings=reading.warnings,
        warnings_count=reading.warnings_count,
        changes=[Change(one.said.name, one.changed) for one in counts.told if one.changed],
    )


_KEPT = (
    "accepted", "repeated", "by_name", "forgotten", "stopped", "rejected_count", "warnings_count"
)  # fmt: skip


def _result(report: FileReport) -> Mapping[str, object]:
    """Return what is kept of a report, to be told again; row numbers only, nobody's names."""
    rejected = [
        [one.row, one.line, one.reason, *([CLOSED] if one.told == CLOSED else [])]
        for one in report.rejected
    ]
    warnings = [[one.row, one.reason] for one in report.warnings]
    counts = {name: getattr(report, name) for name in _KEPT}
    return counts | {"rejected": rejected, "warnings": warnings}


def _known(before: ImportRun) -> FileReport:
    """Tell again what became of a file that was imported before: nothing changes."""
    result: Any = before.result
    return FileReport(
        file="",
        kind="",
        unchanged=result["accepted"],
        rejected=[RejectedRow(*row) for row in result["rejected"]],
        warnings=[Warned(*warning) for warning in result["warnings"]],
        seen_before=before.at,
        # what is counted since a later release, an earlier one did not keep
        **{name: result.get(name, 0) for name in _KEPT},
    )


def _audited(run: ImportRun, report: FileReport) -> Mapping[str, object]:
    return {
        "run": run.id,
        "kind": run.kind,
        "owner": run.owner,
        "mode": run.how["mode"],
        "added": report.added,
        "updated": report.updated,
        "rejected": report.rejected_count,
        "stopped": report.stopped,
    }


def _preview(table: Table, reading: Reading) -> Preview:
    columns = [(header, field and field.value) for header, field in table.columns.preview()]
    return Preview(tuple(columns), tuple(reading.first))
