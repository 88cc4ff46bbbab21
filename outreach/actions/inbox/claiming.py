"""Which files of the inbox are next, each claimed by moving it: of two loops only one can."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from outreach.actions.inbox import files
from outreach.app import App
from outreach.core.text import fold

SETTLED_SECONDS = 2  # a file still being copied here is younger than that
UNFINISHED = (".part", ".tmp", ".crdownload", ".download")


def claimed(app: App) -> Iterator[tuple[Path, str | None]]:
    """Yield every settled file with its owner; what failed before waits behind all others."""
    inbox = app.workspace / files.FOLDER
    working = inbox / files.WORKING
    working.mkdir(parents=True, exist_ok=True)
    found = sorted(working.glob("*/*"))
    left = [one for one in found if not one.name.endswith((files.REJECTS, files.FAILED))]
    yield from ((one, _owner(one.parent.name)) for one in left if not files.failed(one).exists())
    for file in sorted(_settled(app, inbox)):
        owner = "_" if file.parent == inbox else file.parent.name
        (working / owner).mkdir(exist_ok=True)
        target = files.free(working / owner, file.name)
        try:
            file.rename(target)
        except FileNotFoundError:  # another loop was faster
            continue
        yield target, _owner(owner)
    yield from ((one, _owner(one.parent.name)) for one in left if files.failed(one).exists())


def _owner(folder: str) -> str | None:
    return None if folder == "_" or is_barring(folder) else folder


def is_barring(folder: str) -> bool:
    """Say whether the people of a folder are never written to."""
    return fold(folder) == files.EXCLUDED


def people(app: App) -> list[str]:
    """Return after whom a folder of the inbox may be named."""
    return sorted({*app.settings.senders, *app.settings.colleagues})


def _settled(app: App, inbox: Path) -> Iterator[Path]:
    newest = app.lease_now().timestamp() - SETTLED_SECONDS
    named = {fold(name) for name in (*people(app), files.EXCLUDED)}
    own = [one for one in inbox.iterdir() if fold(one.name) in named and one.is_dir()]
    for file in (found for folder in (inbox, *own) for found in folder.iterdir()):
        is_left_alone = file.name.startswith(".") or file.suffix in UNFINISHED or file.is_symlink()
        is_own = file in own or (file.parent == inbox and file.name in (files.DONE, files.REFUSED))
        if not is_left_alone and not is_own and _is_older(file, newest):
            yield file


def _is_older(file: Path, newest: float) -> bool:
    """Say whether nobody is writing a file, or into a folder that has files, any more."""
    try:
        within = [one for one in file.rglob("*") if one.is_file()] if file.is_dir() else []
        if file.is_dir() and not within:
            return False
        return max(one.stat().st_mtime for one in (file, *within)) <= newest
    except FileNotFoundError:  # another loop was faster
        return False
