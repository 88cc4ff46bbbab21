"""Where the rows of a file wait, sorted, until all of it has been read and it can be merged.

Rows are sorted in runs that fit in memory and the runs merged while they are read back, so that
memory stays flat on files of any size, and that the merge meets the indexes of the database in
their own order, which halves its time. The runs lie in a file without a name: nothing of it is left
wherever the process dies.
"""

from __future__ import annotations

import marshal
import tempfile
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from types import TracebackType
from typing import IO, TypeAlias

from outreach.core.observations import Observation

RUN = 20_000  # rows sorted together; fewer never leave memory
_BLOCK = 40  # rows read back together, of each run

Packed: TypeAlias = list[bytes]  # a sorted run, in blocks
_unpacked = partial(tuple.__new__, Observation)


def pack(said: Sequence[Observation]) -> Packed:
    """Return a run ready to be kept, sorted; what other processes hand over."""
    rows = sorted(said)
    blocks = (rows[start : start + _BLOCK] for start in range(0, len(rows), _BLOCK))
    return [marshal.dumps(list(map(tuple, block))) for block in blocks]


class Staging:
    """Takes observations in any order and gives them back by `order`, then by row."""

    def __init__(self) -> None:
        self._waiting: list[Observation] = []
        self._runs: list[list[tuple[int, int]]] = []  # offset and length of each block
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

    def add(self, *said: Observation) -> None:
        """Keep observations."""
        self._waiting.extend(said)
        self._count += len(said)
        if len(self._waiting) >= RUN:
            self._keep(pack(self._waiting))
            self._waiting = []

    def add_packed(self, run: Packed, count: int) -> None:
        """Keep a run that was sorted and packed elsewhere."""
        self._count += count
        self._keep(run)

    def __iter__(self) -> Iterator[Observation]:
        """Give everything back, sorted; may be asked again."""
        sources = [iter([sorted(self._waiting)]), *map(self._read, self._runs)]
        heads = [(head, source) for source in sources if (head := next(source, []))]
        while heads:
            # up to the smallest end of these blocks nothing can be missing
            bound = min(head[-1] for head, _ in heads)
            ready: list[Observation] = []
            rest = []
            for head, source in heads:
                cut = bisect_right(head, bound)
                ready += head[:cut]
                left = head[cut:] or next(source, [])
                if left:
                    rest.append((left, source))
            ready.sort()  # sorted pieces one behind the other: quick
            yield from ready
            heads = rest

    def _keep(self, run: Packed) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115  # closed on leaving the context
        self._runs.append([(self._file.tell(), self._file.write(block)) for block in run])

    def _read(self, run: Sequence[tuple[int, int]]) -> Iterator[list[Observation]]:
        assert self._file is not None
        for offset, length in run:
            self._file.seek(offset)
            # nobody but this process can have written what it reads here
            yield list(map(_unpacked, marshal.loads(self._file.read(length))))  # noqa: S302
