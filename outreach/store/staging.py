"""Where the rows of a file wait, sorted, until all of it has been read and it can be merged.

Rows are sorted in runs that fit in memory and the runs merged while they are read back, so that
memory stays flat on files of any size, and that the merge meets the indexes of the database in
their own order, which halves its time. The runs lie in a file without a name: nothing of it is left
wherever the process dies.
"""

from __future__ import annotations

import marshal
import tempfile
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from types import TracebackType
from typing import IO, NamedTuple

from outreach.core.observations import Observation

RUN = 20_000  # rows sorted together; fewer never leave memory
_BLOCK = 25  # rows read back together, of one run
_AHEAD = 200  # blocks read before rows are given back


class Block(NamedTuple):
    """A few sorted rows: where they begin in the order, and the rows themselves."""

    order: str
    row: int
    content: bytes


class _Place(NamedTuple):
    """Where in the file a block lies."""

    order: str
    row: int
    offset: int
    length: int


_unpacked = partial(tuple.__new__, Observation)


def pack(said: Sequence[Observation]) -> list[Block]:
    """Return rows sorted and ready to be kept; what other processes hand over."""
    rows = sorted(said)
    blocks = (rows[start : start + _BLOCK] for start in range(0, len(rows), _BLOCK))
    return [
        Block(block[0].order, block[0].row, marshal.dumps(list(map(tuple, block))))
        for block in blocks
    ]


class Staging:
    """Takes observations in any order and gives them back by `order`, then by row."""

    def __init__(self) -> None:
        self._waiting: list[Observation] = []
        self._blocks: list[_Place] = []
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
        self.close()

    def close(self) -> None:
        """Let go of the file; nothing can be read back any more."""
        if self._file is not None:
            self._file.close()

    def __len__(self) -> int:
        return self._count

    def empty(self) -> None:
        """Let go of everything."""
        self._waiting, self._blocks, self._count = [], [], 0

    def add(self, *said: Observation) -> None:
        """Keep observations."""
        self._waiting.extend(said)
        self._count += len(said)
        if len(self._waiting) >= RUN:
            self._keep(pack(self._waiting))
            self._waiting = []

    def add_packed(self, run: Sequence[Block], count: int) -> None:
        """Keep rows that were sorted and packed elsewhere."""
        self._count += count
        self._keep(run)

    def __iter__(self) -> Iterator[Observation]:
        """Give everything back, sorted; may be asked again."""
        blocks = sorted(self._blocks)
        read = list(self._waiting)
        for start in range(0, len(blocks), _AHEAD):
            for block in blocks[start : start + _AHEAD]:
                read += self._read(block)
            read.sort()  # sorted pieces one behind the other: quick
            # no row before the next block can be missing
            for next_block in blocks[start + _AHEAD : start + _AHEAD + 1]:
                cut = bisect_left(read, (next_block.order, next_block.row))
                yield from read[:cut]
                del read[:cut]
        yield from sorted(read)

    def _keep(self, run: Sequence[Block]) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115  # closed on leaving the context
        for order, row, content in run:
            self._blocks.append(_Place(order, row, self._file.tell(), self._file.write(content)))

    def _read(self, block: _Place) -> Iterator[Observation]:
        assert self._file is not None
        self._file.seek(block.offset)
        # nobody but this process can have written what it reads here
        return map(_unpacked, marshal.loads(self._file.read(block.length)))  # noqa: S302
