"""Import files one after the other: look, read, merge in one transaction, tell.

An archive is one transaction, whatever tables it holds: who is known first, then what happened with
them, then what it proves, then the notes about those who are in a campaign by now.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from math import inf
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from outreach.actions import proving
from outreach.actions.importing import archives, owners
from outreach.actions.importing.contents import Contents
from outreach.actions.importing.others import Other
from outreach.actions.importing.owners import Owner
from outreach.actions.importing.people import PART, People, run_of
from outreach.actions.importing.reading import FOR_MANY_BYTES
from outreach.actions.importing.rejects import Rejects, paths_for
from outreach.actions.importing.report import FileReport, Report
from outreach.actions.importing.request import EXCLUDE, Ask, Request, Tick, silent
from outreach.app import App
from outreach.archive import (
    is_answer,
    is_archive,
    kind_of,
    open_answer,
    open_archive,
    open_table,
)
from outreach.core.errors import FileRefused
from outreach.core.intake import Kind
from outreach.store import candidates, imports
from outreach.store import owners as remembered
from outreach.store.imports import ImportRun

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True)
class Opened:
    """What a path leads to, and whose it is."""

    contents: Contents
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
    despite_name: bool = False,
) -> Report:
    """Import each file or archive in a transaction of its own; a refused one leaves the others.

    `as_="exclude"` bars the people instead of making them candidates. WrongUsage, before anything
    is imported, when an owner has to be said and nobody can be asked. A file that surely names
    another owner than `owner` is refused, but for `despite_name`.
    """
    request = Request(owner, as_, reason, column_map, dry_run, rejects_to, tick, ask, despite_name)
    request.check(paths)
    named = owners.named(app, request.owner) if request.owner else None
    rejects_of = paths_for(request.rejects_to, paths)
    opened = [_opened(app, path, request, named) for path in paths]
    reports: list[FileReport] = []
    rejects: list[Path] = []
    for one, path in zip(opened, rejects_of, strict=True):
        if isinstance(one, FileReport):
            reports.append(one)
            continue
        with Rejects(path, _header(one.contents)) as written:
            reports += _imported(app, one, request, written)
            if written.path is not None and written.is_written:
                rejects.append(written.path)
    return Report(tuple(reports), request.dry_run, tuple(rejects))


def _header(contents: Contents) -> Sequence[str]:
    people = contents.of(Kind.CONNECTIONS, Kind.CANDIDATES)
    return people[0].header if people else ()


def _opened(app: App, path: Path, request: Request, named: Owner | None) -> Opened | FileReport:
    try:
        contents = _contents(path, request, app.now.date())
        if isinstance(contents, FileReport):
            return contents
        needs_owner = contents.needs_owner and request.as_ != EXCLUDE
        if needs_owner and named and not request.despite_name:
            owners.refuse_anothers(app, contents, named)
        owner = (named or owners.of(app, contents, request.ask)) if needs_owner else None
        return Opened(contents, owner)
    except FileRefused as refusal:
        return _refused(path.name, refusal)


def _contents(path: Path, request: Request, today: date) -> Contents | FileReport:
    if is_archive(path):
        archive = open_archive(path)
        return Contents(path, archive.tables, today, archive)
    if is_answer(path):
        answer = open_answer(path)
        return Contents(
            path, answer.archive.tables, today, answer.archive, answer.accepted,
            answer.rejected, answer.is_end,
        )  # fmt: skip
    table = open_table(path, request.column_map)
    if table.sort.skipped:
        return FileReport(
            file=path.name,
            kind=table.kind.value,
            encoding=table.encoding,
            refused=table.sort.skipped,
            explanation=table.sort.because,
            try_=f"outreach import {quote(str(path.with_name('Connections.csv')))}",
        )
    return Contents(path, (table,), today)


def _imported(app: App, opened: Opened, request: Request, rejects: Rejects) -> Sequence[FileReport]:
    try:
        with ExitStack() as stack:
            return _import(app, opened, request, rejects, stack)
    except FileRefused as refusal:  # it changed since it was opened
        return [_refused(opened.contents.path.name, refusal)]


def _refused(name: str, refusal: FileRefused) -> FileReport:
    return FileReport(
        file=name,
        kind=kind_of(refusal.reason),
        refused=refusal.reason,
        explanation=refusal.what,
        try_=refusal.try_,
    )


def _import(
    app: App, opened: Opened, request: Request, rejects: Rejects, stack: ExitStack
) -> Sequence[FileReport]:
    """Read every table, then merge all of them; in a dry run nothing is kept."""
    stack.enter_context(_no_collecting())
    parts = list(_parts(app, opened, request, rejects))
    _read(parts, opened, stack)
    with app.store.write() as tx:
        counter = candidates.counter(tx)
        first = [None if _is_last(part) else part.merge(tx) for part in parts]
        _remember(app, tx, opened)
        whose = opened.owner.slug if opened.owner else None
        found = proving.after_import(app, tx, whose, counter, _inbox(parts))
        reports = [done or part.merge(tx) for done, part in zip(first, parts, strict=True)]
        if request.dry_run:
            imports.undo(tx)
    for part in parts:
        if isinstance(part, People):
            part.end()
    return archives.told(opened.contents, opened.owner, reports, found)


def _inbox(parts: Sequence[People | Other]) -> proving.Inbox:
    others = [part for part in parts if isinstance(part, Other)]
    return proving.Inbox(
        said=[one for part in others for one in part.said],
        heard=[one for part in others for one in part.heard],
        harmless={text for part in others for text in part.letters.harmless},
    )


def _is_last(part: People | Other) -> bool:
    return isinstance(part, Other) and part.is_last


def _parts(
    app: App, opened: Opened, request: Request, rejects: Rejects
) -> Iterator[People | Other]:
    contents, owner = opened.contents, opened.owner
    for table in contents.tables:
        if table.sort.is_people:
            whose = owner if table.kind is Kind.CONNECTIONS else None
            run = run_of(app, table, request, whose)
            # what else is in an archive needs to know who is in it before they are merged
            is_in_parts = contents.archive is None and table.survey.size >= FOR_MANY_BYTES
            part = PART if is_in_parts else inf
            yield People(app, table, run, request, rejects, whose, part)
        elif request.as_ != EXCLUDE:
            yield Other(app, table, contents, request, owner)


def _read(parts: Sequence[People | Other], opened: Opened, stack: ExitStack) -> None:
    people = [part for part in parts if isinstance(part, People)]
    for one in people:
        one.look_up()
    if not all(one.is_known for one in people):
        opened.contents.look_ahead(stack)
    staged: set[str] = set()
    for part in parts:
        if isinstance(part, Other):
            part.read(staged)
            continue
        part.read(stack)
        if opened.contents.archive is not None and not part.is_known:
            staged |= part.keys()


def _remember(app: App, tx: Connection, opened: Opened) -> None:
    """Keep whose archive it was, and that one came: senders are reminded of the next."""
    contents, owner = opened.contents, opened.owner
    if owner is None:
        return
    remembered.remember(tx, contents.who.keys, owner.slug)
    if contents.archive is not None and contents.archive.sha256:
        run = ImportRun(
            contents.path.name, contents.archive.sha256, "archive", owner.slug, app.user, app.now,
            {"mode": "archive"},
        )  # fmt: skip
        if imports.same_run(tx, run) is None:
            imports.begin(tx, run)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Keep Python from looking for cycles: rows make none, and the looking takes a tenth."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
