"""How many different things there are in a stream, in memory that does not grow with it.

Few are counted exactly. Of many only the smallest hashes are kept, and how densely they lie tells
how many there are (Bar-Yossef et al. 2002, "Counting distinct elements in a data stream").
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

KEPT = 1 << 16  # the error beyond is about 1 / √KEPT, 0.4 %
_SPACE = 1 << 64


def hashed(parts: Iterable[str]) -> int:
    """Return 64 bits that are the same for the same texts in the same order, in every process."""
    joined = "\x1f".join(parts)
    return int.from_bytes(blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=8).digest())


class Distinct:
    """A count in the making."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._hashes: set[int] = set()
        self._most = _SPACE  # no hash above is of interest any more

    def add(self, one: int) -> None:
        """Count a hash of 64 bits, unless it was counted before."""
        if one <= self._most:
            self._hashes.add(one)
            if len(self._hashes) > 2 * self._kept:
                self._hashes = set(sorted(self._hashes)[: self._kept])
                self._most = max(self._hashes)

    @property
    def count(self) -> int:
        """Return how many there were: exactly while they are few."""
        if self._most == _SPACE:
            return len(self._hashes)
        smallest = sorted(self._hashes)[: self._kept]
        return round((self._kept - 1) * _SPACE / smallest[-1])


class Sample:
    """As many ids as asked for, those with the smallest hashes: random, yet always the same."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._found: list[tuple[int, int]] = []

    def add(self, one: int, id_: int) -> None:
        """Offer an id with its hash."""
        self._found.append((one, id_))
        if len(self._found) >= 4 * self._size:
            self._found = sorted(self._found)[: self._size]

    @property
    def ids(self) -> list[int]:
        """Return the ids that were chosen."""
        return [id_ for _, id_ in sorted(self._found)[: self._size]]
