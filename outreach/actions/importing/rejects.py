"""Write rejected rows as they stood, with the reason in front, to be mended and imported again."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TextIO

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

    def add(self, cells: Sequence[str], reason: str) -> None:
        """Write one row."""
        if self.path is None:
            return
        if self._stream is None:
            # the mark at the start makes spreadsheets read UTF-8
            self._stream = self.path.open("w", encoding="utf-8-sig", newline="")
            csv.writer(self._stream).writerow([REASON, *map(harmless, self._header)])
        csv.writer(self._stream).writerow([reason, *map(harmless, cells)])


def path_for(path: Path | None, file: Path, files: Sequence[Path]) -> Path | None:
    """Return where the rejected rows of one file go: with several files, each has its own."""
    if path is None or len(files) == 1:
        return path
    return path.with_name(f"{path.stem}-{file.stem}{path.suffix}")
