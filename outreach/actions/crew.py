"""Let several processes do what needs nothing but thinking: read rows, look through messages.

Each worker has a pipe of its own and one block at a time. It ends when its pipe does, so that
nobody is left behind wherever this process dies. What a worker that died had is done here.
"""

from __future__ import annotations

import gc
import marshal
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Generic, NamedTuple, TypeVar

_MOST = 4  # workers
_PATIENCE_SECONDS = 5  # for a worker to see that its pipe ended
#: Sent to whole groups of processes; whoever sends the blocks decides when to stop.
_NOT_FOR_WORKERS = (signal.SIGINT, signal.SIGTERM)


_Item = TypeVar("_Item")
_Found = TypeVar("_Found")


class Crew(Generic[_Item, _Found]):
    """Workers that do the same with one block after the other, in turn."""

    def __init__(self, do: Callable[[Sequence[_Item]], _Found], most: int = _MOST) -> None:
        """`do` goes to each worker; the items are plain tuples, lists, texts and numbers."""
        self._do = do
        context = multiprocessing.get_context("spawn")  # a fork would share the open database
        self._pipes: list[Connection] = []
        self._workers = []
        for _ in range(min(most, os.cpu_count() or 1)):
            ours, theirs = context.Pipe()
            worker = context.Process(target=work, args=(theirs, do), daemon=True)
            with _undisturbed():
                worker.start()
            theirs.close()
            self._pipes.append(ours)
            self._workers.append(worker)
        self._idle = deque(self._pipes)

    def __enter__(self) -> Crew[_Item, _Found]:
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
            worker.kill()

    @property
    def pids(self) -> list[int]:
        """Return the ids of the workers' processes."""
        return [worker.pid for worker in self._workers if worker.pid is not None]

    def read(self, blocks: Iterator[Sequence[_Item]]) -> Iterator[_Found]:
        """Yield what each block comes to, in their order."""
        tasks = deque[_Task]()
        for block in blocks:
            if len(tasks) == len(self._pipes):
                yield self._done(tasks.popleft())
            tasks.append(self._handed_over(block))
        while tasks:
            yield self._done(tasks.popleft())

    def begin(self, block: Sequence[_Item]) -> Callable[[], _Found]:
        """Hand over a block and go on; return what gives, or waits for, what it comes to."""
        task = self._handed_over(block)
        return lambda: self._done(task)

    def _handed_over(self, block: Sequence[_Item]) -> _Task:
        plain: Any = block
        while self._idle:
            pipe = self._idle.popleft()
            with suppress(OSError):  # nobody there any more: the next one
                pipe.send_bytes(marshal.dumps(plain))
                return _Task(block, pipe)
        return _Task(block, None)

    def _done(self, task: _Task) -> _Found:
        if task.pipe is not None:
            with suppress(EOFError, OSError):  # it died, and is given nothing more
                found: _Found = task.pipe.recv()
                self._idle.append(task.pipe)
                return found
        return self._do(task.block)


class _Task(NamedTuple):
    """A block, and who has it; nobody when there is no worker left."""

    block: Sequence[Any]
    pipe: Connection | None


def work(pipe: Connection, do: Callable[[Sequence[Any]], object]) -> None:
    """Take blocks until the pipe ends."""
    for number in _NOT_FOR_WORKERS:
        signal.signal(number, signal.SIG_IGN)
    gc.disable()  # rows make no cycles, and looking for them takes a tenth of the time
    # whatever goes wrong goes wrong again where the block came from, and is told there
    with suppress(Exception):
        while True:
            # nobody but the process that started this one can write into the pipe
            pipe.send(do(marshal.loads(pipe.recv_bytes())))  # noqa: S302


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold signals back from a process that starts inside, from its first moment on."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # starting it would let the signals through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _NOT_FOR_WORKERS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
