"""Run every benchmark: `python -m benchmarks [SIZE …]` (people; 10000 unless told)."""

from __future__ import annotations

import importlib
import sys

NAMES = (
    "startup", "rendering", "importing", "search", "targets", "places", "planning",
    "submitting", "counting",
    "forecasting",
)  # fmt: skip

if __name__ == "__main__":
    sizes = [int(size) for size in sys.argv[1:]] or [10_000]
    for name in NAMES:
        print(f"\n== {name}", flush=True)
        importlib.import_module(f"benchmarks.{name}").run(sizes)
