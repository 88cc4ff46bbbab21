"""Import what is dropped into `inbox/`: claim the file by moving it, import, then put it away.

A file lies in `inbox/` (or in `inbox/<owner>/`, which says whose account it came from, or in
`inbox/exclude/`, whose people are never written to: the name of the file is the reason). Moving
it to `inbox/.working/` is the claim: of two loops only one can. What a crash leaves there, or a
file that grew while it was read, is taken up again, which is harmless, since importing a file twice
changes nothing. Of LinkedIn's archive, a whole private inbox, only the name and the hash stay.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from outreach.actions import importing
from outreach.actions.importing import FileReport, Found
from outreach.app import App
from outreach.archive import CHANGED, is_archive
from outreach.core.errors import WrongUsage

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
        if not left.name.endswith(_REJECTS):
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
    return None if folder in ("_", EXCLUDED) else folder


def _settled(app: App, inbox: Path) -> Iterator[Path]:
    newest = app.lease_now().timestamp() - SETTLED_SECONDS
    names = (*app.settings.senders, *app.settings.colleagues, EXCLUDED)
    folders = [inbox, *(inbox / name for name in names)]
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
    rejects = file.with_name(f"{file.name}{_REJECTS}")
    is_barring = file.parent.name == EXCLUDED
    try:
        found = importing.import_files(
            app,
            [file],
            owner=owner,
            as_="exclude" if is_barring else None,
            reason=f"listed in {file.name}" if is_barring else "",
            rejects_to=None if is_archive(file) else rejects,
        ).files
    except WrongUsage as error:
        return _refuse(app, file, owner, f"{error.what}\ntry: {error.try_}")
    after = file.stat()
    result = found[0]
    if result.refused == CHANGED or (before.st_size, before.st_mtime_ns) != (
        after.st_size,
        after.st_mtime_ns,
    ):
        rejects.unlink(missing_ok=True)
        return Dropped(file.name, owner, None)  # whoever wrote it had only paused
    if result.refused:
        rejects.unlink(missing_ok=True)
        reason = f"{result.refused}: {result.explanation}\ntry: {result.try_}"
        return _refuse(app, file, owner, reason)
    if result.rejected_count and not result.accepted and not result.closed_accounts:
        return _refuse(app, file, owner, _NOBODY.format(result.rejected_count))
    if any(one.kind == "archive" or one.kind in _PRIVATE for one in found):
        _forget(app, file)
    else:
        _put_away(app, file, DONE)
    return Dropped(file.name, owner, None, _summary(found))


_REJECTS = ".rejects.csv"
_PRIVATE = frozenset({"messages", "notes", "invitations", "own_profile"})
_NOBODY = (
    "no_row_accepted: none of its {} rows names anybody; the rows and why are beside it\n"
    "try: mend them there and drop that file into inbox/ again"
)


def _summary(found: Sequence[FileReport]) -> str:
    first = found[0]
    proof = sum((one.found for one in found), start=Found())
    parts = [f"{first.added} new, {first.updated} updated, {first.rejected_count} rejected"]
    if first.excluded:
        parts = [f"{first.added} barred, {first.rejected_count} rejected"]
    if not proof.is_empty:
        told = f"{proof.sent} sent, {proof.accepted} accepted, {proof.replied} replied"
        parts.append(f"proven: {told}")
    parts += [f"{one.file}: {one.explanation}" for one in found[1:] if one.refused]
    return "; ".join(parts)


def _forget(app: App, file: Path) -> None:
    """Leave of an archive its name and hash: who finds it again knows that it was read."""
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    receipt = _free(app, f"{file.name}.txt", DONE)
    receipt.write_text(f"{file.name}\nsha256 {digest}\n", encoding="utf-8")
    file.unlink()


def _refuse(app: App, file: Path, owner: str | None, reason: str) -> Dropped:
    kept = _put_away(app, file, REFUSED)
    reason = reason.replace(str(file), str(kept))  # a command to try names where it is now
    kept.with_name(f"{kept.name}.reason.txt").write_text(reason + "\n", encoding="utf-8")
    return Dropped(file.name, owner, reason)


def _put_away(app: App, file: Path, folder: str) -> Path:
    """Move a file where it belongs, and its rejected rows beside it."""
    rejects = file.with_name(f"{file.name}{_REJECTS}")
    kept = file.rename(_free(app, file.name, folder))
    if rejects.exists():
        rejects.rename(kept.with_name(f"{kept.name}{_REJECTS}"))
    return kept


def _free(app: App, name: str, folder: str) -> Path:
    target = app.workspace / FOLDER / folder
    target.mkdir(exist_ok=True)
    moment = f"{app.now:%Y-%m-%dT%H%M%S}"
    names = (f"{moment}{f'-{n}' if n else ''}-{name}" for n in count())
    return next(target / name for name in names if not (target / name).exists())
