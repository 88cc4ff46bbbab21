"""By what a row is known that was read before: a digest of its cells, and of how they are read.

A newer file mostly says again what an older one said. Of such a row nothing need be read but this.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

#: To be raised when the same cells would be understood in another way.
READING = 2
UNKNOWN = 0  #: of a row that has to be read each time

_BETWEEN = "\x1f"


class Sameness:
    """Tells rows that are the same in tables that are read alike: by these columns, say."""

    def __init__(self, *how: str) -> None:
        said = _BETWEEN.join((str(READING), *how))
        self._how = blake2b(said.encode(errors="surrogatepass"), digest_size=16).digest()

    def of(self, cells: Sequence[str]) -> int:
        """Return a number of 64 bits with a sign, as every database has them; never UNKNOWN."""
        said = self._how + _BETWEEN.join(cells).encode(errors="surrogatepass")
        return int.from_bytes(blake2b(said, digest_size=8).digest(), "big", signed=True) or 1
