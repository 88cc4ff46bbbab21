"""Import files one after the other: look, read, merge in one transaction, tell."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from outreach.actions.importing import acceptances, owners
from outreach.actions.importing.owners import Ask, Owner
from outreach.actions.importing.reading import Reading, Tick, read
from outreach.actions.importing.rejects import Rejects, paths_for
from outreach.actions.importing.report import (
    Change,
    FileReport,
    Preview,
    RejectedRow,
    Report,
    Warned,
)
from outreach.app import App
from outreach.archive import Table, kind_of, open_table
from outreach.core.errors import FileRefused, WrongUsage
from outreach.core.intake import Kind
from outreach.core.resolving import CONFLICT, POSSIBLE_DOUBLE
from outreach.store import audit, imports
from outreach.store.imports import ImportRun
from outreach.store.merge import Counts
from outreach.store.staging import Staging

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

EXCLUDE = "exclude"


def silent(_what: str, _done: int, _of: int) -> None:
    """Tell nobody how far it is."""


@dataclass(frozen=True)
class Request:
    """How files are to be read, and what is to become of them."""

    owner: str | None = None  #: slug or name of a sender or colleague
    as_: str | None = None  #: `exclude`, or None for candidates
    reason: str = ""  #: why people are excluded
    column_map: Mapping[str, str] | None = None
    dry_run: bool = False
    rejects_to: Path | None = None
    tick: Tick = silent
    ask: Ask | None = None

    def check(self) -> None:
        """Raise WrongUsage for what cannot be meant."""
        if self.as_ not in (None, EXCLUDE):
            raise WrongUsage(
                f"Files are not imported as '{self.as_}'.",
                where="--as",
                try_="outreach import FILE --as exclude --reason employee",
            )
        if self.as_ == EXCLUDE and not self.reason.strip():
            raise WrongUsage(
                "Say why these people are never to be written to.",
                where="--reason",
                try_="outreach import FILE --as exclude --reason employee",
            )

    @property
    def how(self) -> Mapping[str, object]:
        """Return all that makes another reading of the same file another import."""
        how: dict[str, object] = {"mode": self.as_ or "candidates"}
        if self.reason and self.as_:
            how["reason"] = self.reason
        if self.column_map:
            how["columns"] = dict(sorted(self.column_map.items()))
        return how


@dataclass(frozen=True)
class Opened:
    """A file that is a table of people, and whose connections it holds."""

    path: Path
    table: Table
    owner: Owner | None


def import_files(
    app: App,
    paths: Sequence[Path],
    *,
    owner: str | None = None,
    as_: str | None = None,
    reason: str = "",
    column_map: Mapping[str, str] | None = None,
    dry_run: bool = False,
    rejects_to: Path | None = None,
    tick: Tick = silent,
    ask: Ask | None = None,
) -> Report:
    """Import each file in a transaction of its own; one that is refused leaves the others.

    `as_="exclude"` bars the people instead of making them candidates. WrongUsage, before anything
    is imported, when an owner has to be said and nobody can be asked.
    """
    request = Request(owner, as_, reason, column_map, dry_run, rejects_to, tick, ask)
    request.check()
    return _import_all(app, paths, request)


def _import_all(app: App, paths: Sequence[Path], request: Request) -> Report:
    owner = owners.named(app, request.owner) if request.owner else None
    rejects_of = paths_for(request.rejects_to, paths)
    opened = [_opened(app, path, request, owner) for path in paths]
    reports: list[FileReport] = []
    rejects: list[Path] = []
    for one, path in zip(opened, rejects_of, strict=True):
        if isinstance(one, FileReport):
            reports.append(one)
            continue
        with Rejects(path, one.table.header) as written:
            reports.append(_imported(app, one, request, written))
            if written.path is not None and written.is_written:
                rejects.append(written.path)
    return Report(tuple(reports), request.dry_run, tuple(rejects))


def _opened(app: App, path: Path, request: Request, owner: Owner | None) -> Opened | FileReport:
    try:
        return _open(app, path, request, owner)
    except FileRefused as refusal:
        return _refused(path, refusal)


def _imported(app: App, opened: Opened, request: Request, rejects: Rejects) -> FileReport:
    try:
        return _import(app, opened, request, rejects)
    except FileRefused as refusal:  # it changed since it was opened
        return _refused(opened.path, refusal)


def _refused(path: Path, refusal: FileRefused) -> FileReport:
    return FileReport(
        file=path.name,
        kind=kind_of(refusal.reason),
        refused=refusal.reason,
        explanation=refusal.what,
        try_=refusal.try_,
    )


def _open(app: App, path: Path, request: Request, owner: Owner | None) -> Opened | FileReport:
    table = open_table(path, request.column_map)
    if table.sort.skipped:
        return FileReport(
            file=path.name,
            kind=table.kind.value,
            encoding=table.encoding,
            refused=table.sort.skipped,
            explanation=table.sort.because,
            try_="outreach import Connections.csv",
        )
    if table.kind is not Kind.CONNECTIONS or request.as_ == EXCLUDE:
        return Opened(path, table, None)
    return Opened(path, table, owner or owners.of(app, table, request.ask))


def _import(app: App, opened: Opened, request: Request, rejects: Rejects) -> FileReport:
    table = opened.table
    run = ImportRun(
        file_name=opened.path.name,
        sha256=table.survey.sha256,
        kind=table.kind.value,
        owner=opened.owner.slug if opened.owner else None,
        actor=app.user,
        at=app.now,
        how=request.how,
    )
    with app.store.read() as tx:
        before = imports.same_run(tx, run)
    if before is not None and not (request.dry_run or rejects.path):
        return _described(opened, request, _known(before))
    with _no_collecting(), Staging() as staging:
        reading = read(table, staging, app.now.date(), rejects, request.tick)
        rejects.flush()
        report = _merge(app, staging, reading, run, request)
        _write_conflicts(table, reading, rejects)
    preview = _preview(table, reading) if request.dry_run else None
    return _described(opened, request, replace(report, preview=preview))


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Keep Python from looking for cycles: rows make none, and the looking takes a tenth."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _merge(
    app: App, staging: Staging, reading: Reading, run: ImportRun, request: Request
) -> FileReport:
    """Merge what was staged; all of it is kept, or (in a dry run) nothing."""
    with app.store.write() as tx:
        before = imports.same_run(tx, run)
        if before is not None:
            return _known(before)
        begun = imports.begin(tx, run)
        work = imports.exclude if request.as_ == EXCLUDE else imports.merge
        done = 0

        def tick(rows: int) -> None:
            nonlocal done
            done += rows
            request.tick("importing", done, len(staging))

        counts = work(tx, app.store, staging, begun, tick)
        report = replace(_told(counts, reading), connected=_accepted(app, tx, run))
        imports.finish(tx, begun, _result(report))
        audit.append(tx, app.now, app.user, "import", _audited(begun, report))
        if request.dry_run:
            imports.undo(tx)
    return report


def _accepted(app: App, tx: Connection, run: ImportRun) -> int:
    if run.owner not in app.settings.senders or run.owner is None:
        return 0
    return acceptances.record(app, tx, run.owner)


def _told(counts: Counts, reading: Reading) -> FileReport:
    """Put together what the reading and the merge found."""
    rejected = reading.rejected_count
    reading.conflicts = counts.conflicts
    for one in counts.told:
        if one.rejected:
            reading.reject(RejectedRow(one.said.row, one.said.line, one.rejected, one.told))
        elif one.told:
            reading.warn(Warned(one.said.row, POSSIBLE_DOUBLE, one.told))
    return FileReport(
        file="",
        kind="",
        accepted=counts.added + counts.updated + counts.unchanged,
        added=counts.added,
        updated=counts.updated,
        unchanged=counts.unchanged,
        repeated=counts.repeated,
        rejected=sorted(reading.rejected),
        rejected_count=rejected + len(counts.conflicts),
        warnings=reading.warnings,
        warnings_count=reading.warnings_count,
        changes=[Change(one.said.name, one.changed) for one in counts.told if one.changed],
    )


_KEPT = ("accepted", "repeated", "rejected_count", "warnings_count")


def _result(report: FileReport) -> Mapping[str, object]:
    """Return what is kept of a report, to be told again; row numbers only, nobody's names."""
    rejected = [[one.row, one.line, one.reason] for one in report.rejected]
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
        **{name: result[name] for name in _KEPT},
    )


def _described(opened: Opened, request: Request, report: FileReport) -> FileReport:
    owner = opened.owner
    return replace(
        report,
        file=opened.path.name,
        kind=opened.table.kind.value,
        encoding=opened.table.encoding,
        owner=owner.slug if owner else None,
        owner_because=owner.because if owner else "",
        excluded=request.as_ == EXCLUDE,
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
    }


def _preview(table: Table, reading: Reading) -> Preview:
    columns = [(header, field and field.value) for header, field in table.columns.preview()]
    return Preview(tuple(columns), tuple(reading.first))


def _write_conflicts(table: Table, reading: Reading, rejects: Rejects) -> None:
    """Write the rows that the merge rejected: their cells are read once more."""
    if not reading.conflicts or rejects.path is None:
        return
    conflicts = set(reading.conflicts)
    for number, _line, cells, _fault in table.rows():
        if number in conflicts:
            rejects.add(cells, CONFLICT)
