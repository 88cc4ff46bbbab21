"""One line a measurement: ours, the floor, their ratio, and what we aim at."""

from __future__ import annotations

import resource
import statistics
import time
from collections.abc import Callable


def line(name: str, ours: float, floor: float, aim: float | None = None) -> None:
    """Print one comparison; times in seconds."""
    ratio = ours / floor
    verdict = "" if aim is None else f"  aim ≤ {aim:g}×  {'ok' if ratio <= aim else 'MISSED'}"
    print(f"{name:<46} {ours:9.4f} s  floor {floor:9.4f} s  {ratio:6.2f}×{verdict}", flush=True)


def fact(name: str, value: str) -> None:
    """Print one measured fact that has no floor."""
    print(f"{name:<46} {value}", flush=True)


def median_seconds(work: Callable[[], object], runs: int = 5) -> float:
    """Return the median time of several runs, after one to warm up."""
    work()
    return statistics.median(_seconds(work) for _ in range(runs))


def peak_megabytes() -> float:
    """Return the most memory this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
