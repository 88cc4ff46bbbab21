"""Write rejected rows as they stood, with the reason in front, to be mended and imported again."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from shlex import quote
from types import TracebackType
from typing import TextIO

from outreach.core.errors import WrongUsage
from outreach.core.spreadsheets import harmless

REASON = "rejected_because"


class Rejects:
    """A CSV of rejected rows; the file appears with the first of them."""

    def __init__(self, path: Path | None, header: Sequence[str]) -> None:
        self.path = path
        self._header = header
        self._stream: TextIO | None = None

    def __enter__(self) -> Rejects:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            self._stream.close()

    @property
    def is_written(self) -> bool:
        """Say whether there was anything to write."""
        return self._stream is not None

    def flush(self) -> None:
        """Have it on the disk, so that a full one is noticed before anything is imported."""
        if self._stream is not None:
            self._stream.flush()

    def add(self, cells: Sequence[str], reason: str) -> None:
        """Write one row."""
        if self.path is None:
            return
        if self._stream is None:
            # the mark at the start makes spreadsheets read UTF-8
            self._stream = self.path.open("w", encoding="utf-8-sig", newline="")
            csv.writer(self._stream).writerow([REASON, *map(harmless, self._header)])
        csv.writer(self._stream).writerow([reason, *map(harmless, cells)])


def paths_for(path: Path | None, files: Sequence[Path]) -> list[Path | None]:
    """Return where the rejected rows of each file go: with several files, each has its own.

    WrongUsage when that is one of the files themselves, or cannot be written to.
    """
    if path is None:
        return [None for _ in files]
    found = [path] if len(files) == 1 else _numbered(path, files)
    if {one.resolve() for one in found} & {file.resolve() for file in files}:
        raise _no_place(path, files, "is a file to import; it would be overwritten")
    if not path.parent.is_dir() or path.is_dir():
        raise _no_place(path, files, "is a folder, or in a folder that is not there")
    return list(found)


def _numbered(path: Path, files: Sequence[Path]) -> list[Path]:
    """Name each after its file; files of one name in several folders are counted."""
    stems = [file.stem for file in files]
    found = []
    for number, stem in enumerate(stems):
        before = stems[:number].count(stem)
        found.append(f"{stem}-{before + 1}" if before else stem)
    return [path.with_name(f"{path.stem}-{name}{path.suffix}") for name in found]


def _no_place(path: Path, files: Sequence[Path], why: str) -> WrongUsage:
    named = " ".join(quote(str(one)) for one in files)
    return WrongUsage(
        f"Rejected rows cannot be written to {path}: it {why}.",
        where="--rejects",
        try_=f"outreach import {named} --rejects mend-these.csv",
    )
