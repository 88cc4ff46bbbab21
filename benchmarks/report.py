"""One line a measurement: ours, the floor, their ratio, and what we aim at.

The verdict is on processor time, user and system, of a process and its children: other people's
work on the same machine stretches the clock, and hardly the processor. Both are printed.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from typing import NamedTuple


class Cost(NamedTuple):
    """What some work took, in seconds."""

    wall: float
    cpu: float  #: of all its processes

    def __str__(self) -> str:
        return f"{self.wall:.3f} s (CPU {self.cpu:.3f} s)"


def cost(work: Callable[[], object]) -> Cost:
    """Return what one run took."""
    wall, cpu = time.perf_counter(), _cpu()
    work()
    return Cost(time.perf_counter() - wall, _cpu() - cpu)


def best(costs: list[Cost]) -> Cost:
    """Return the least of several runs: what is more was somebody else's."""
    return Cost(min(one.wall for one in costs), min(one.cpu for one in costs))


def in_turns(rounds: int, *works: Callable[[], object]) -> list[Cost]:
    """Return the best cost of each, taken in turns, so that a busy machine is so for all."""
    for work in works:
        work()  # warm
    costs = [[cost(work) for work in works] for _ in range(rounds)]
    return [best(list(column)) for column in zip(*costs, strict=True)]


def line(name: str, ours: Cost, floor: Cost, aim: float | None = None) -> None:
    """Print one comparison."""
    clock, ratio = ours.wall / floor.wall, ours.cpu / floor.cpu
    verdict = "" if aim is None else f"  aim ≤ {aim:g}×  {'ok' if ratio <= aim else 'MISSED'}"
    print(
        f"{name:<46} {ours.wall:9.4f} s  floor {floor.wall:9.4f} s {clock:6.2f}×"
        f"   CPU {ours.cpu:9.4f} s  floor {floor.cpu:9.4f} s {ratio:6.2f}×{verdict}",
        flush=True,
    )


def fact(name: str, value: str) -> None:
    """Print one measured fact that has no floor."""
    print(f"{name:<46} {value}", flush=True)


def peak_megabytes() -> float:
    """Return the most memory this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _cpu() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime
