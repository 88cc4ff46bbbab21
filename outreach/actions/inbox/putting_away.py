"""Put a file of the inbox away: done, refused with a reason, or forgotten but for its hash."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from outreach.actions.importing import FileReport
from outreach.actions.inbox import files
from outreach.actions.inbox.claiming import is_barring
from outreach.app import App
from outreach.core.errors import OutreachError

OWNER_UNKNOWN = "owner_unknown"  # why a file waits for an answer, and for nothing else
_PRIVATE = frozenset({"messages", "notes", "invitations", "own_profile"})
_FAILS = "failed_twice"
_TWICE = f"{_FAILS}: something failed that should not have ({{}})\ntry: {{}}"


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file found in the inbox, and what became of it."""

    name: str
    owner: str | None
    refused: str | None  #: `kind: reason`, when it was; the reason may hold cells
    summary: str = ""  #: "" when it waits for its end, and is taken up again
    why: str = ""  #: the file in the workspace that holds the reason


def refuse(app: App, file: Path, owner: str | None, reason: str) -> Dropped:
    """Put a file away with the reason beside it."""
    kept = _put_away(app, file, files.REFUSED)
    # a command to try names where the file is now, also when it is to lie beside it as CSV
    before, now = (f"{one.parent / one.stem}" for one in (file, kept))
    for spelled in (str, _as_quoted):
        reason = reason.replace(spelled(before), spelled(now))
    files.why(kept).write_text(reason + "\n", encoding="utf-8")
    return Dropped(file.name, owner, reason, why=f"{files.why(kept).relative_to(app.workspace)}")


def give_up(app: App, file: Path, owner: str | None, error: Exception) -> Dropped:
    """Put away what failed for the second time, so that nobody waits for it."""
    files.rejects(file).unlink(missing_ok=True)
    if isinstance(error, OutreachError):
        return refuse(app, file, owner, f"{_FAILS}: {error.what}\ntry: {error.try_}")
    asked = "--as exclude" if is_barring(file.parent.name) else f"--owner {owner}" if owner else ""
    command = f"outreach import {quote(str(file))} {asked}".rstrip()
    # only the kind of error: its message may carry a person's data
    return refuse(app, file, owner, _TWICE.format(type(error).__name__, command))


def finish(app: App, file: Path, found: Iterable[FileReport]) -> None:
    """Put away what was imported; of what is private only the name and the hash stay."""
    if any(map(_is_private, found)):
        _forget(app, file)
    else:
        _put_away(app, file, files.DONE)


def _put_away(app: App, file: Path, folder: str) -> Path:
    """Move a file where it belongs, and its rejected rows beside it."""
    rejects = files.rejects(file)
    kept = file.rename(files.dated(app, files.dropped_name(file), folder))
    if rejects.exists():
        rejects.rename(files.rejects(kept))
    return kept


def _forget(app: App, file: Path) -> None:
    """Leave of an archive its name and hash: who finds it again knows that it was read."""
    digest = _digest(file)
    receipt = files.dated(app, f"{files.dropped_name(file)}.txt", files.DONE)
    receipt.write_text(f"{file.name}\nsha256 {digest}\n", encoding="utf-8")
    if file.is_dir():
        shutil.rmtree(file)
    else:
        file.unlink()


def _is_private(one: FileReport) -> bool:
    return one.kind == "archive" or one.kind in _PRIVATE


def _digest(file: Path) -> str:
    """Return the hash of a file; of a folder that of the list of its files' hashes and names."""
    if file.is_dir():
        told = (f"{_digest(one)}  {one.relative_to(file)}\n" for one in sorted(file.rglob("*"))
                if one.is_file())  # fmt: skip
        return hashlib.sha256("".join(told).encode()).hexdigest()
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _as_quoted(text: str) -> str:
    return quote(f" {text}")[2:-1]
