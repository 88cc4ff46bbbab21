"""Take in what lies in the inbox, file after file; what goes wrong with one keeps no other."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from shlex import quote

from outreach.actions import importing
from outreach.actions.importing import FileReport
from outreach.actions.importing.unread import reasons, unread
from outreach.actions.inbox import files
from outreach.actions.inbox.claiming import claimed, is_barring, people
from outreach.actions.inbox.putting_away import OWNER_UNKNOWN, Dropped, finish, give_up, refuse
from outreach.actions.inbox.summary import summary
from outreach.actions.inbox.waiting import ask_again
from outreach.app import App
from outreach.archive import CHANGED, is_archive
from outreach.core.errors import ChangedMeanwhile, OwnerUnknown, StoreUnusable, WrongUsage
from outreach.store import disks

_USAGE = "wrong_usage"
_NOBODY = (
    "no_row_accepted: none of its {} rows names anybody; the rows and why are beside it\n"
    "try: mend them there and drop that file into inbox/ again"
)
_NO_OWNER = (
    "unknown_folder: {} is no archive, and nobody is called so\n"
    "try: drop what is in it into inbox/ again, or into inbox/OWNER/ of one of these: {}"
)


def take_in(app: App) -> Iterator[Dropped]:
    """Import every settled file of the inbox, one after the other, and put each away.

    What goes wrong without being the file's fault is raised, and the file taken up again; what
    failed once and may be its fault is raised when all others had their turn.
    """
    ask_again(app, named_since=True)
    failed: Exception | None = None
    for file, owner in claimed(app):
        try:
            dropped = _take(app, file, owner)
        except (ChangedMeanwhile, StoreUnusable):
            with suppress(OSError):  # a full disk: what was raised says so
                files.failed(file).touch()
            raise
        except Exception as error:  # one file keeps no other from its turn
            if isinstance(error, OSError) and disks.is_blamed(error):
                raise
            if not files.failed(file).exists() or not files.failed(file).read_text(
                encoding="utf-8"
            ):
                files.failed(file).write_text(type(error).__name__, encoding="utf-8")
                failed = failed or error
                continue
            dropped = give_up(app, file, owner, error)
        files.failed(file).unlink(missing_ok=True)
        yield dropped
    if failed is not None:
        raise failed


def _take(app: App, file: Path, owner: str | None) -> Dropped:
    before = file.stat()
    try:
        found = _imported(app, file, owner)
    except OwnerUnknown as error:
        return refuse(app, file, owner, f"{OWNER_UNKNOWN}: {error.what}\ntry: {error.try_}")
    except WrongUsage as error:
        return refuse(app, file, owner, f"{_USAGE}: {error.what}\ntry: {error.try_}")
    if found[0].refused == CHANGED or _size(file.stat()) != _size(before):
        files.rejects(file).unlink(missing_ok=True)
        return Dropped(file.name, owner, None)  # whoever wrote it had only paused
    if reason := _refusal(app, file, found):
        return refuse(app, file, owner, reason)
    finish(app, file, found)
    if found[0].owner:
        ask_again(app)
    return Dropped(file.name, owner, None, summary(found))


def _imported(app: App, file: Path, owner: str | None) -> Sequence[FileReport]:
    is_barred = is_barring(file.parent.name)
    return importing.import_files(
        app,
        [file],
        owner=owner,
        as_="exclude" if is_barred else None,
        reason=f"listed in {file.name}" if is_barred else "",
        rejects_to=None if is_archive(file) else files.rejects(file),
    ).files


def _refusal(app: App, file: Path, found: Sequence[FileReport]) -> str:
    """Return why a file is not done with; "" when it is."""
    result = found[0]
    if result.refused and file.is_dir() and file.parent.name == "_":
        return _NO_OWNER.format(file.name, ", ".join(people(app)))
    if result.refused:
        files.rejects(file).unlink(missing_ok=True)
        return f"{result.refused}: {result.explanation}\ntry: {result.try_}"
    if result.rejected_count and not result.accepted and not result.closed_accounts:
        return _NOBODY.format(result.rejected_count)
    odd = list(unread(found))
    return reasons(odd, quote(str(file))) if odd else ""


def _size(found: os.stat_result) -> tuple[int, int]:
    """Return what changes when somebody writes to a file: its size and when that was."""
    return found.st_size, found.st_mtime_ns
