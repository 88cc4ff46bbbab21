"""Let several processes read the rows of a big file; its lines are parted by one.

Each worker has a pipe of its own and one block at a time. It ends when its pipe does, so that
nobody is left behind wherever this process dies.
"""

from __future__ import annotations

import gc
import marshal
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any

from outreach.actions.importing.digests import Digest, digest
from outreach.archive import Table
from outreach.core.intake import Row
from outreach.store.staging import Block, pack

_MOST = 4  # workers
_PATIENCE_SECONDS = 5  # for a worker to see that its pipe ended


@dataclass(frozen=True, slots=True)
class Packet:
    """What a worker hands back: a digest whose people are packed already."""

    rest: Digest
    run: Sequence[Block]
    count: int


class Crew:
    """Workers that read blocks of rows of one table, in turn."""

    def __init__(self, table: Table, today: date) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would share the open database
        self._pipes: list[Connection] = []
        self._workers = []
        for _ in range(min(_MOST, os.cpu_count() or 1)):
            ours, theirs = context.Pipe()
            worker = context.Process(target=work, args=(theirs, table, today), daemon=True)
            worker.start()
            theirs.close()
            self._pipes.append(ours)
            self._workers.append(worker)

    def __enter__(self) -> Crew:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        for pipe in self._pipes:
            pipe.close()
        for worker in self._workers:
            worker.join(_PATIENCE_SECONDS)

    def read(self, blocks: Iterator[Sequence[Row]]) -> Iterator[Packet]:
        """Yield what each block comes to, in their order."""
        idle, busy = deque(self._pipes), deque[Connection]()
        block: Any  # plain tuples, lists, texts and numbers
        for block in blocks:
            if not idle:
                yield _received(busy[0])
                idle.append(busy.popleft())
            idle[0].send_bytes(marshal.dumps(block))
            busy.append(idle.popleft())
        for pipe in busy:
            yield _received(pipe)


def work(pipe: Connection, table: Table, today: date) -> None:
    """Read blocks until the pipe ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever sends the blocks decides when to stop
    gc.disable()  # rows make no cycles, and looking for them takes a tenth of the time
    reader = table.reader(today)
    with suppress(EOFError, BrokenPipeError):
        while True:
            # nobody but the process that started this one can write into the pipe
            rows = marshal.loads(pipe.recv_bytes())  # noqa: S302
            found = digest(reader, rows)
            run, count = pack(found.people), len(found.people)
            found.people = []
            pipe.send(Packet(found, run, count))


def _received(pipe: Connection) -> Packet:
    packet: Packet = pipe.recv()
    return packet
