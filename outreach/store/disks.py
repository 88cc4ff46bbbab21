"""Why a disk did not write: it is full, a limit on it is reached, or it can only be read.

SQLite tells all of these as the same failure to write or to open, and even reading needs a little
room beside the database. So the folder is asked by writing to it what is not kept.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from shlex import quote
from types import MappingProxyType

from outreach.core.errors import OutreachError, StoreUnusable

FULL, LIMITED, READ_ONLY = "full", "limited", "read_only"

_KINDS: Mapping[int, str] = MappingProxyType(
    {
        errno.ENOSPC: FULL,
        errno.EDQUOT: LIMITED,
        errno.EFBIG: LIMITED,
        errno.EROFS: READ_ONLY,
        errno.EACCES: READ_ONLY,
        errno.EPERM: READ_ONLY,
    }
)

#: What it means, and what to try.
_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        FULL: (
            "No space left on the disk{there}{room}. Nothing is lost; what was not finished was "
            "not recorded.",
            "df -h{folder}, make room there, then the same command again",
        ),
        LIMITED: (
            "The system lets us write no more{there}: a quota is used up, or no file may grow so "
            "large. Nothing is lost; what was not finished was not recorded.",
            "quota -s; ulimit -f; then the same command again",
        ),
        READ_ONLY: (
            "Nothing may be written{there}{reading}. Nothing was recorded.",
            "ls -ld{folder}{file}*, then let yourself write there, or mount it to be written",
        ),
    }
)

_LITTLE = 1_000_000  # bytes: with less, what SQLite writes beside a database may not fit
_TRIED = 65_536


def trouble(file: Path, needs: int = 0) -> str | None:
    """Return FULL, LIMITED or READ_ONLY when a file, or one beside it, cannot grow; else None.

    `needs` is how many bytes more there would have to be room for.
    """
    try:
        with tempfile.TemporaryFile(dir=file.parent) as beside:
            beside.seek(file.stat().st_size if file.exists() else 0)
            beside.write(bytes(_TRIED))
            beside.flush()
        if any(one.exists() and not os.access(one, os.W_OK) for one in (file, *logs_of(file))):
            return READ_ONLY
        return FULL if shutil.disk_usage(file.parent).free < max(needs, _LITTLE) else None
    except OSError as error:
        return _KINDS.get(error.errno or 0)


def logs_of(file: Path) -> list[Path]:
    """Return the files that SQLite keeps beside a database while it is open."""
    return [file.with_name(f"{file.name}{ending}") for ending in ("-wal", "-shm")]


def is_blamed(error: OSError) -> bool:
    """Say whether an error is that of a disk that takes nothing, whatever was written to it."""
    return _KINDS.get(error.errno or 0) in (FULL, LIMITED) or error.errno == errno.EROFS


def unusable(kind: str, file: Path) -> StoreUnusable:
    """Return the error that says why a database, or a copy of one, was not written."""
    what, try_ = _said(kind, file, ", and SQLite writes there even to read")
    return StoreUnusable(what, where=str(file), try_=try_)


def told(error: OSError) -> OutreachError:
    """Return what an error of the system means to a user, with the place and what to try."""
    file = Path(error.filename) if isinstance(error.filename, str) else None
    kind = _KINDS.get(error.errno or 0)
    if kind in (FULL, LIMITED):
        what, try_ = _said(kind, file)
    else:
        what = f"The system says: {error.strerror or type(error).__name__}."
        try_ = "outreach doctor"
    if kind == READ_ONLY and file:
        try_ = f"ls -ld {quote(str(file.parent))} {quote(str(file))}"
    where = str(file or "a file; nothing was half-written, each change is one transaction")
    return OutreachError(what, where=where, try_=try_)


def _said(kind: str, file: Path | None, reading: str = "") -> tuple[str, str]:
    what, try_ = _SENTENCES[kind]
    if file is None:
        return what.format(there="", room="", reading=""), try_.format(folder="", file="")
    folder = file.parent
    there = f" of {folder}" if kind == FULL else f" in {folder}"
    said = what.format(there=there, room=_room(folder), reading=reading)
    return said, try_.format(folder=f" {quote(str(folder))}", file=f" {quote(str(file))}")


def _room(folder: Path) -> str:
    """Return how much is free, as evidence; nothing when even that cannot be asked."""
    try:
        found = shutil.disk_usage(folder)
    except OSError:
        return ""
    return f": {found.free / 1e6:,.1f} of {found.total / 1e6:,.1f} MB free"
