"""Let several processes do what needs nothing but thinking: read rows, look through messages.

Each worker has a few blocks waiting, passed to and fro by threads of this process that do nothing
else, so that nobody waits while this one is at something else. A worker ends when its pipe does, so
that nobody is left behind wherever this process dies. What a worker that died had is done here.
"""

from __future__ import annotations

import gc
import marshal
import multiprocessing
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Any, Generic, NamedTuple, TypeVar

_MOST = 4  # workers
_AHEAD = 3  # blocks that each has, at most: enough for while nobody asks
_NEVER = 1 << 30  # blocks that wait for somebody who is gone
_POLITE = 5  # less urgent than the process that gathers what they find
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
        self._workers = [_Worker(context, do) for _ in range(min(most, os.cpu_count() or 1))]

    def __enter__(self) -> Crew[_Item, _Found]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        for worker in self._workers:
            worker.end()

    @property
    def pids(self) -> list[int]:
        """Return the ids of the workers' processes."""
        return [worker.pid for worker in self._workers]

    def read(self, blocks: Iterator[Sequence[_Item]]) -> Iterator[_Found]:
        """Yield what each block comes to, in their order."""
        tasks = deque[_Task]()
        for block in blocks:
            if len(tasks) == _AHEAD * len(self._workers):
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
        task = _Task(marshal.dumps(plain), min(self._workers, key=_Worker.count_waiting))
        task.worker.give(task.content)
        return task

    def _done(self, task: _Task) -> _Found:
        """Return what a block comes to; each worker's are asked for in their order."""
        content = task.worker.take()
        if content is None:
            block: Any = marshal.loads(task.content)  # noqa: S302  # made by this process
            return self._do(block)
        found: _Found = pickle.loads(content)  # noqa: S301  # nobody else can write into the pipe
        return found


class _Worker:
    """A process, and the threads that pass on what it is given and what it comes to."""

    def __init__(self, context: SpawnContext, do: Callable[[Sequence[Any]], object]) -> None:
        theirs, self._to = context.Pipe(duplex=False)
        self._from, results = context.Pipe(duplex=False)
        self._process = context.Process(target=work, args=(theirs, results, do), daemon=True)
        with _undisturbed():
            self._process.start()
        theirs.close()
        results.close()
        self._given = SimpleQueue[bytes | None]()
        self._found = SimpleQueue[bytes | None]()
        self._waiting = 0  # blocks given and not taken
        self._is_gone = False
        self._threads = [Thread(target=one, daemon=True) for one in (self._send, self._receive)]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """Return the id of the process."""
        assert self._process.pid is not None
        return self._process.pid

    def count_waiting(self) -> int:
        """Return how many blocks it still has to do; of one that is gone, more than anybody."""
        return _NEVER if self._is_gone else self._waiting - self._found.qsize()

    def give(self, content: bytes) -> None:
        """Let it do a block as soon as it has done those before."""
        self._waiting += 1
        self._given.put(content)

    def take(self) -> bytes | None:
        """Return, or wait for, what the next block comes to; None if the worker died over it."""
        self._waiting -= 1
        found = self._found.get()
        if found is None:
            self._found.put(None)  # for who asks next
        return found

    def end(self) -> None:
        """End the process: at once when somebody gave up, who does not want the rest."""
        self._given.put(None)
        if self._waiting:
            self._process.kill()
        self._process.join(_PATIENCE_SECONDS)
        self._process.kill()
        for thread in self._threads:
            thread.join()
        self._from.close()

    def _send(self) -> None:
        with suppress(OSError), self._to:  # nobody there any more
            for content in iter(self._given.get, None):
                self._to.send_bytes(content)

    def _receive(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                self._found.put(self._from.recv_bytes())
        self._is_gone = True
        self._found.put(None)


class _Task(NamedTuple):
    """A block as it was sent, and who has it."""

    content: bytes
    worker: _Worker


def work(tasks: Connection, results: Connection, do: Callable[[Sequence[Any]], object]) -> None:
    """Take blocks until their pipe ends."""
    for number in _NOT_FOR_WORKERS:
        signal.signal(number, signal.SIG_IGN)
    if hasattr(os, "nice"):  # not on Windows
        os.nice(_POLITE)  # whoever waits for what they find is held up by nobody
    gc.disable()  # rows make no cycles, and looking for them takes a tenth of the time
    # whatever goes wrong goes wrong again where the block came from, and is told there
    with suppress(Exception):
        while True:
            # nobody but the process that started this one can write into the pipe
            results.send(do(marshal.loads(tasks.recv_bytes())))  # noqa: S302


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
