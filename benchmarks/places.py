"""How long a location takes to become a place, without what was found before.

python -m benchmarks.places
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from pathlib import Path
from time import process_time

from outreach.core.areas import resolve

AIM_MICROSECONDS = 200
ROUNDS = 5
LOCATIONS = Path(__file__).parents[1] / "tests" / "data" / "places" / "locations.tsv"


def run(sizes: Sequence[int]) -> None:
    """Measure the locations of the tests, each anew, with a table that was read before."""
    del sizes
    with LOCATIONS.open(encoding="utf-8") as file:
        texts = [row["string"] for row in csv.DictReader(file, delimiter="\t")]
    taken = []
    for _ in range(ROUNDS + 1):
        resolve.cache_clear()
        start = process_time()
        for text in texts:
            resolve(text)
        taken.append((process_time() - start) / len(texts) * 1e6)
    best = sorted(taken[1:])[ROUNDS // 2]
    print(f"{'places, one location':<44} {best:8.0f} µs   aim {AIM_MICROSECONDS} µs")


if __name__ == "__main__":
    run([int(size) for size in sys.argv[1:]])
