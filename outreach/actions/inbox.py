"""Import what is dropped into `inbox/`: claim the file by moving it, import, then put it away.

A file, or the folder that an archive was unpacked to, lies in `inbox/` (or in `inbox/<owner>/`,
which says whose account it came from, or in `inbox/exclude/`, whose people are never written to:
the name of the file is the reason). Moving it to `inbox/.working/` is the claim: of two loops only
one can. What a crash leaves there, or a file that grew while it was read, is taken up again, which
is harmless, since importing a file twice changes nothing. Of LinkedIn's archive, a whole private
inbox, only the name and the hash stay.
What fails twice for a reason that nobody foresaw is put into `inbox/refused/`; until then it waits
behind all others.

A file of which nobody can say whose account it came from waits in `inbox/refused/`. Once somebody
says so, of this file or of another, or names more people in the settings, it is taken in.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from shlex import quote

from outreach.actions import importing
from outreach.actions.importing import FileReport, Found, Report
from outreach.actions.importing.unread import reasons, unread
from outreach.app import SETTINGS_FILE, App
from outreach.archive import CHANGED, is_archive
from outreach.core.errors import (
    ChangedMeanwhile,
    OutreachError,
    OwnerUnknown,
    StoreUnusable,
    WrongUsage,
)
from outreach.core.resolving import POSSIBLE_DOUBLE
from outreach.core.text import fold
from outreach.store import disks

FOLDER = "inbox"
EXCLUDED = "exclude"  # a folder of the inbox
WORKING, DONE, REFUSED = ".working", "done", "refused"
SETTLED_SECONDS = 2  # a file still being copied here is younger than that
UNFINISHED = (".part", ".tmp", ".crdownload", ".download")


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file found in the inbox, and what became of it."""

    name: str
    owner: str | None
    refused: str | None  #: `kind: reason`, when it was; the reason may hold cells
    summary: str = ""  #: "" when it waits for its end, and is taken up again
    why: str = ""  #: the file in the workspace that holds the reason


def take_in(app: App) -> Iterator[Dropped]:
    """Import every settled file of the inbox, one after the other, and put each away.

    What goes wrong without being the file's fault is raised, and the file taken up again; what
    failed once and may be its fault is raised when all others had their turn.
    """
    _ask_again(app, named_since=True)
    failed: Exception | None = None
    for file, owner in _claimed(app):
        try:
            dropped = _take(app, file, owner)
        except (ChangedMeanwhile, StoreUnusable):
            with suppress(OSError):  # a full disk: what was raised says so
                _failed(file).touch()
            raise
        except Exception as error:  # one file keeps no other from its turn
            if isinstance(error, OSError) and disks.is_blamed(error):
                raise
            if not _failed(file).exists() or not _failed(file).read_text(encoding="utf-8"):
                _failed(file).write_text(type(error).__name__, encoding="utf-8")
                failed = failed or error
                continue
            dropped = _give_up(app, file, owner, error)
        _failed(file).unlink(missing_ok=True)
        yield dropped
    if failed is not None:
        raise failed


def settle(app: App, paths: Sequence[Path], report: Report) -> list[str]:
    """Put away what waited in `inbox/refused/` and was imported by hand; return those names.

    What waits for its owner is looked at again by the loop, since one answer may tell of others.
    """
    tops = [one for one in report.files if not one.within]
    odd = {one.within for one in unread(report.files)}
    pairs = [pair for pair in zip(paths, tops, strict=True) if pair[1].file not in odd]
    settled = [path for path, one in pairs if _has_waited(app, path, one)]
    for path in settled:
        _why(path).unlink(missing_ok=True)
        if any(_is_private(one) for one in report.files if path.name in (one.file, one.within)):
            _forget(app, path)
        else:
            _put_away(app, path, DONE)
    if any(one.owner for one in report.files):
        _ask_again(app)
    return [path.name for path in settled]


def _has_waited(app: App, path: Path, report: FileReport) -> bool:
    folder = (app.workspace / FOLDER / REFUSED).resolve()
    return not report.refused and path.resolve().parent == folder and path.is_file()


def _ask_again(app: App, *, named_since: bool = False) -> None:
    """Drop what waits for its owner once more; `named_since`: only after the settings changed."""
    named_at = (app.workspace / SETTINGS_FILE).stat().st_mtime
    for why in sorted((app.workspace / FOLDER / REFUSED).glob(f"*{_REASON}")):
        file = why.with_name(why.name.removesuffix(_REASON))
        is_open = why.read_text(encoding="utf-8").startswith(OWNER_UNKNOWN) and file.is_file()
        if is_open and (not named_since or why.stat().st_mtime < named_at):
            file.rename(_free(app.workspace / FOLDER, _name(file)))
            why.unlink()


def _claimed(app: App) -> Iterator[tuple[Path, str | None]]:
    inbox = app.workspace / FOLDER
    working = inbox / WORKING
    working.mkdir(parents=True, exist_ok=True)
    found = sorted(working.glob("*/*"))
    left = [one for one in found if not one.name.endswith((_REJECTS, _FAILED))]
    yield from ((one, _owner(one.parent.name)) for one in left if not _failed(one).exists())
    for file in sorted(_settled(app, inbox)):
        owner = "_" if file.parent == inbox else file.parent.name
        (working / owner).mkdir(exist_ok=True)
        target = _free(working / owner, file.name)
        try:
            file.rename(target)
        except FileNotFoundError:  # another loop was faster
            continue
        yield target, _owner(owner)
    yield from ((one, _owner(one.parent.name)) for one in left if _failed(one).exists())


def _owner(folder: str) -> str | None:
    return None if folder == "_" or _is_barring(folder) else folder


def _is_barring(folder: str) -> bool:
    return fold(folder) == EXCLUDED


def _settled(app: App, inbox: Path) -> Iterator[Path]:
    newest = app.lease_now().timestamp() - SETTLED_SECONDS
    named = {fold(name) for name in (*_people(app), EXCLUDED)}
    own = [one for one in inbox.iterdir() if fold(one.name) in named and one.is_dir()]
    for file in (found for folder in (inbox, *own) for found in folder.iterdir()):
        is_left_alone = file.name.startswith(".") or file.suffix in UNFINISHED or file.is_symlink()
        is_own = file in own or (file.parent == inbox and file.name in (DONE, REFUSED))
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


def _take(app: App, file: Path, owner: str | None) -> Dropped:
    before = file.stat()
    rejects = file.with_name(f"{file.name}{_REJECTS}")
    is_barring = _is_barring(file.parent.name)
    try:
        found = importing.import_files(
            app,
            [file],
            owner=owner,
            as_="exclude" if is_barring else None,
            reason=f"listed in {file.name}" if is_barring else "",
            rejects_to=None if is_archive(file) else rejects,
        ).files
    except OwnerUnknown as error:
        return _refuse(app, file, owner, f"{OWNER_UNKNOWN}: {error.what}\ntry: {error.try_}")
    except WrongUsage as error:
        return _refuse(app, file, owner, f"{_USAGE}: {error.what}\ntry: {error.try_}")
    result = found[0]
    if result.refused == CHANGED or _size(file.stat()) != _size(before):
        rejects.unlink(missing_ok=True)
        return Dropped(file.name, owner, None)  # whoever wrote it had only paused
    if result.refused and file.is_dir() and file.parent.name == "_":
        return _refuse(app, file, owner, _NO_OWNER.format(file.name, ", ".join(_people(app))))
    if result.refused:
        rejects.unlink(missing_ok=True)
        reason = f"{result.refused}: {result.explanation}\ntry: {result.try_}"
        return _refuse(app, file, owner, reason)
    if result.rejected_count and not result.accepted and not result.closed_accounts:
        return _refuse(app, file, owner, _NOBODY.format(result.rejected_count))
    if odd := list(unread(found)):
        return _refuse(app, file, owner, reasons(odd, quote(str(file))))
    if any(map(_is_private, found)):
        _forget(app, file)
    else:
        _put_away(app, file, DONE)
    if result.owner:
        _ask_again(app)
    return Dropped(file.name, owner, None, _summary(found))


def _size(found: os.stat_result) -> tuple[int, int]:
    """Return what changes when somebody writes to a file: its size and when that was."""
    return found.st_size, found.st_mtime_ns


OWNER_UNKNOWN = "owner_unknown"  # why a file waits for an answer, and for nothing else
_REJECTS = ".rejects.csv"
_FAILED = ".failed.txt"  # beside a file that failed: why, and nothing if that was no fault of it
_REASON = ".reason.txt"
_MOMENT = re.compile(r"(?:\d{4}-\d\d-\d\dT\d{6}(?:-\d+)?-)+")
_PRIVATE = frozenset({"messages", "notes", "invitations", "own_profile"})
_USAGE, _FAILS = "wrong_usage", "failed_twice"
_TWICE = f"{_FAILS}: something failed that should not have ({{}})\ntry: {{}}"
_NOBODY = (
    "no_row_accepted: none of its {} rows names anybody; the rows and why are beside it\n"
    "try: mend them there and drop that file into inbox/ again"
)
_NO_OWNER = (
    "unknown_folder: {} is no archive, and nobody is called so\n"
    "try: drop what is in it into inbox/ again, or into inbox/OWNER/ of one of these: {}"
)


def _people(app: App) -> list[str]:
    return sorted({*app.settings.senders, *app.settings.colleagues})


def _summary(found: Sequence[FileReport]) -> str:
    first = found[0]
    proof = sum((one.found for one in found), start=Found())
    parts = [f"{first.added} new, {first.updated} updated, {first.rejected_count} rejected"]
    if first.excluded:
        parts = [f"{first.added} barred, {first.rejected_count} rejected"]
    if first.by_name:
        parts.append(f"{first.by_name} by name only: outreach candidates merge asks whom they mean")
    if not proof.is_empty:
        told = f"{proof.sent} sent, {proof.accepted} accepted, {proof.replied} replied"
        parts.append(f"proven: {told}")
    parts += [*_to_mind(found, proof)]
    return "; ".join(parts)


def _to_mind(found: Sequence[FileReport], proof: Found) -> Iterator[str]:
    """Yield who asked to stop, and how many people are perhaps somebody known already."""
    if proof.stopped:
        yield f"{proof.stopped} asked to stop: never written to again"
    if proof.barred_ahead:
        yield f"{proof.barred_ahead} more asked to stop: barred by address, or held by name"
    news = (told for one in found if not one.seen_before for told in one.warnings)
    if doubles := sum(told.reason == POSSIBLE_DOUBLE for told in news):
        yield f"{doubles} perhaps known already: outreach candidates merge asks"


def _forget(app: App, file: Path) -> None:
    """Leave of an archive its name and hash: who finds it again knows that it was read."""
    digest = _digest(file)
    receipt = _dated(app, f"{_name(file)}.txt", DONE)
    receipt.write_text(f"{file.name}\nsha256 {digest}\n", encoding="utf-8")
    if file.is_dir():
        shutil.rmtree(file)
    else:
        file.unlink()


def _digest(file: Path) -> str:
    """Return the hash of a file; of a folder that of the list of its files' hashes and names."""
    if file.is_dir():
        told = (f"{_digest(one)}  {one.relative_to(file)}\n" for one in sorted(file.rglob("*"))
                if one.is_file())  # fmt: skip
        return hashlib.sha256("".join(told).encode()).hexdigest()
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _give_up(app: App, file: Path, owner: str | None, error: Exception) -> Dropped:
    """Put away what failed for the second time, so that nobody waits for it."""
    file.with_name(f"{file.name}{_REJECTS}").unlink(missing_ok=True)
    if isinstance(error, OutreachError):
        return _refuse(app, file, owner, f"{_FAILS}: {error.what}\ntry: {error.try_}")
    asked = "--as exclude" if _is_barring(file.parent.name) else f"--owner {owner}" if owner else ""
    command = f"outreach import {quote(str(file))} {asked}".rstrip()
    # only the kind of error: its message may carry a person's data
    return _refuse(app, file, owner, _TWICE.format(type(error).__name__, command))


def _refuse(app: App, file: Path, owner: str | None, reason: str) -> Dropped:
    kept = _put_away(app, file, REFUSED)
    # a command to try names where the file is now, also when it is to lie beside it as CSV
    before, now = (f"{one.parent / one.stem}" for one in (file, kept))
    for spelled in (str, _as_quoted):
        reason = reason.replace(spelled(before), spelled(now))
    _why(kept).write_text(reason + "\n", encoding="utf-8")
    return Dropped(file.name, owner, reason, why=f"{_why(kept).relative_to(app.workspace)}")


def _put_away(app: App, file: Path, folder: str) -> Path:
    """Move a file where it belongs, and its rejected rows beside it."""
    rejects = file.with_name(f"{file.name}{_REJECTS}")
    kept = file.rename(_dated(app, _name(file), folder))
    if rejects.exists():
        rejects.rename(kept.with_name(f"{kept.name}{_REJECTS}"))
    return kept


def _as_quoted(text: str) -> str:
    return quote(f" {text}")[2:-1]


def _failed(file: Path) -> Path:
    """Return where it is kept that a file failed."""
    return file.with_name(f"{file.name}{_FAILED}")


def _why(file: Path) -> Path:
    """Return where it says why a file was refused."""
    return file.with_name(f"{file.name}{_REASON}")


def _name(file: Path) -> str:
    """Return what a file was called when it was dropped."""
    return _MOMENT.sub("", file.name, count=1) or file.name


def _is_private(one: FileReport) -> bool:
    return one.kind == "archive" or one.kind in _PRIVATE


def _dated(app: App, name: str, folder: str) -> Path:
    target = app.workspace / FOLDER / folder
    target.mkdir(exist_ok=True)
    return _free(target, name, f"{app.now:%Y-%m-%dT%H%M%S}-")


def _free(folder: Path, name: str, moment: str = "") -> Path:
    """Return a name in a folder that nothing has yet."""
    names = (f"{moment}{n}-{name}" if n else f"{moment}{name}" for n in count())
    return next(path for one in names if not (path := folder / one).exists())
