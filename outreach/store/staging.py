"""Where the rows of a file wait, sorted, until all of it has been read and it can be merged.

Rows are sorted in runs that fit in memory and the runs merged while they are read back, so that
memory stays flat on files of any size, and that the merge meets the indexes of the database in
their own order, which halves its time. The runs lie in a file without a name: nothing of it is left
wherever the process dies.
"""

from __future__ import annotations

import marshal
import tempfile
from collections.abc import Iterator
from heapq import merge
from types import TracebackType
from typing import IO, TypeAlias

from outreach.core.observations import Observation

RUN = 20_000  # rows sorted at once
BLOCK = 200  # rows read back at once, per run

Run: TypeAlias = list[tuple[int, int]]  # offset and length of each block


class Staging:
    """Takes observations in any order and gives them back by `order`, then by row."""

    def __init__(self) -> None:
        self._waiting: list[Observation] = []
        self._runs: list[Run] = []
        self._file: IO[bytes] | None = None
        self._count = 0

    def __enter__(self) -> Staging:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._file is not None:
            self._file.close()

    def __len__(self) -> int:
        return self._count

    def add(self, said: Observation) -> None:
        """Keep one observation."""
        self._waiting.append(said)
        self._count += 1
        if len(self._waiting) >= RUN:
            self._write()

    def __iter__(self) -> Iterator[Observation]:
        """Give everything back, sorted; may be asked again."""
        self._waiting.sort()
        return merge(self._waiting, *map(self._read, self._runs))

    def _write(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115  # closed on leaving the context
        self._waiting.sort()
        run = []
        for start in range(0, len(self._waiting), BLOCK):
            block = [tuple(said) for said in self._waiting[start : start + BLOCK]]
            content = marshal.dumps(block)
            run.append((self._file.tell(), self._file.write(content)))
        self._runs.append(run)
        self._waiting = []

    def _read(self, run: Run) -> Iterator[Observation]:
        assert self._file is not None
        for offset, length in run:
            self._file.seek(offset)
            # nobody but this process can have written what it reads here
            yield from map(Observation._make, marshal.loads(self._file.read(length)))  # noqa: S302
