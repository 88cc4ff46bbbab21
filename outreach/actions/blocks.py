"""One block after the other: here, or by workers where there are many."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import TypeVar

_Item = TypeVar("_Item")
_Found = TypeVar("_Found")


def each(
    do: Callable[[Sequence[_Item]], _Found], blocks: Iterator[Sequence[_Item]], few: int
) -> Iterator[_Found]:
    """Yield what each block comes to, in their order: by workers unless there are only a `few`.

    So few are done before another process has started. The next block is asked for while workers
    are at those before it.
    """
    if (os.cpu_count() or 1) == 1:
        yield from map(do, blocks)
        return
    first: list[Sequence[_Item]] = []
    for block in blocks:
        first.append(block)
        if not any(first):  # nothing in it: no reason to start anything
            yield do(first.pop())
        elif len(first) == few:
            break
    else:
        yield from map(do, first)
        return
    from outreach.actions.crew import Crew  # what starts processes is seldom needed

    with Crew(do) as workers:
        yield from workers.read(chain(first, blocks))
