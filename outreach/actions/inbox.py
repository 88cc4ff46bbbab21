"""Import what is dropped into `inbox/`: claim the file by moving it, import, then put it away.

A file lies in `inbox/` (or in `inbox/<owner>/`, which says whose connections it holds). Moving
it to `inbox/.working/` is the claim: of two loops only one can. What a crash leaves there is
taken up again, which is harmless, since importing a file twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from outreach.actions import importing
from outreach.app import App
from outreach.core.errors import OutreachError

FOLDER = "inbox"
WORKING, DONE, REFUSED = ".working", "done", "refused"
SETTLED_SECONDS = 2  # a file still being copied here is younger than that
UNFINISHED = (".part", ".tmp", ".crdownload", ".download")


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file found in the inbox, and what became of it."""

    name: str
    owner: str | None
    refused: str | None  #: the reason, when it was
    summary: str = ""


def take_in(app: App) -> list[Dropped]:
    """Import every settled file of the inbox, one after the other, and put each away."""
    return [_take(app, file, owner) for file, owner in _claimed(app)]


def _claimed(app: App) -> Iterator[tuple[Path, str | None]]:
    inbox = app.workspace / FOLDER
    working = inbox / WORKING
    working.mkdir(parents=True, exist_ok=True)
    for left in sorted(working.glob("*/*")):
        yield left, _owner(left.parent.name)
    for file in sorted(_settled(app, inbox)):
        owner = "_" if file.parent == inbox else file.parent.name
        target = working / owner / file.name
        target.parent.mkdir(exist_ok=True)
        try:
            file.rename(target)
        except FileNotFoundError:  # another loop was faster
            continue
        yield target, _owner(owner)


def _owner(folder: str) -> str | None:
    return None if folder == "_" else folder


def _settled(app: App, inbox: Path) -> Iterator[Path]:
    newest = app.lease_now().timestamp() - SETTLED_SECONDS
    folders = [inbox, *(inbox / name for name in (*app.settings.senders, *app.settings.colleagues))]
    for file in (found for folder in folders if folder.is_dir() for found in folder.iterdir()):
        hidden = file.name.startswith(".") or file.suffix in UNFINISHED
        if (
            file.is_file()
            and not file.is_symlink()
            and not hidden
            and file.stat().st_mtime <= newest
        ):
            yield file


def _take(app: App, file: Path, owner: str | None) -> Dropped:
    try:
        report = importing.import_files(app, [file], owner=owner)
    except OutreachError as error:
        return _refuse(app, file, owner, f"{error.what}\ntry: {error.try_}")
    result = report.files[0]
    if result.refused:
        return _refuse(app, file, owner, result.refused)
    _put_away(app, file, DONE)
    summary = f"{result.added} new, {result.updated} updated, {len(result.rejected)} rejected"
    return Dropped(file.name, owner, None, summary)


def _refuse(app: App, file: Path, owner: str | None, reason: str) -> Dropped:
    kept = _put_away(app, file, REFUSED)
    kept.with_name(f"{kept.name}.reason.txt").write_text(reason + "\n", encoding="utf-8")
    return Dropped(file.name, owner, reason)


def _put_away(app: App, file: Path, folder: str) -> Path:
    target = app.workspace / FOLDER / folder / f"{app.now:%Y-%m-%dT%H%M%S}-{file.name}"
    target.parent.mkdir(exist_ok=True)
    return file.rename(target)
