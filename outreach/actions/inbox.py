"""Import what is dropped into `inbox/`: claim the file by moving it, import, then put it away.

A file lies in `inbox/` (or in `inbox/<owner>/`, which says whose connections it holds). Moving
it to `inbox/.working/` is the claim: of two loops only one can. What a crash leaves there, or a
file that grew while it was read, is taken up again, which is harmless, since importing a file twice
changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from outreach.actions import importing
from outreach.app import App
from outreach.archive import CHANGED
from outreach.core.errors import WrongUsage

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
    summary: str = ""  #: "" when it waits for its end, and is taken up again


def take_in(app: App) -> Iterator[Dropped]:
    """Import every settled file of the inbox, one after the other, and put each away.

    What goes wrong without being the file's fault is raised, and the file taken up again.
    """
    for file, owner in _claimed(app):
        yield _take(app, file, owner)


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
        is_left_alone = file.name.startswith(".") or file.suffix in UNFINISHED or file.is_symlink()
        if not is_left_alone and file.is_file() and _is_older(file, newest):
            yield file


def _is_older(file: Path, newest: float) -> bool:
    try:
        return file.stat().st_mtime <= newest
    except FileNotFoundError:  # another loop was faster
        return False


def _take(app: App, file: Path, owner: str | None) -> Dropped:
    before = file.stat()
    try:
        (result,) = importing.import_files(app, [file], owner=owner).files
    except WrongUsage as error:
        return _refuse(app, file, owner, f"{error.what}\ntry: {error.try_}")
    after = file.stat()
    if result.refused == CHANGED or (before.st_size, before.st_mtime_ns) != (
        after.st_size,
        after.st_mtime_ns,
    ):
        return Dropped(file.name, owner, None)  # whoever wrote it had only paused
    if result.refused:
        reason = f"{result.refused}: {result.explanation}\ntry: {result.try_}"
        return _refuse(app, file, owner, reason)
    _put_away(app, file, DONE)
    summary = f"{result.added} new, {result.updated} updated, {result.rejected_count} rejected"
    return Dropped(file.name, owner, None, summary)


def _refuse(app: App, file: Path, owner: str | None, reason: str) -> Dropped:
    kept = _put_away(app, file, REFUSED)
    reason = reason.replace(str(file), str(kept))  # a command to try names where it is now
    kept.with_name(f"{kept.name}.reason.txt").write_text(reason + "\n", encoding="utf-8")
    return Dropped(file.name, owner, reason)


def _put_away(app: App, file: Path, folder: str) -> Path:
    target = app.workspace / FOLDER / folder
    target.mkdir(exist_ok=True)
    moment = f"{app.now:%Y-%m-%dT%H%M%S}"
    names = (f"{moment}{f'-{n}' if n else ''}-{file.name}" for n in count())
    return file.rename(next(target / name for name in names if not (target / name).exists()))
