"""One clause of a reply, as one language reads it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from outreach.core.replies.languages import PARTS


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause as one language reads it."""

    parts: Sequence[int]  #: of all words of the text
    first: int
    end: int
    sentence: range
    is_ordered: bool
    numbers: Sequence[int]  #: of the clause that each word of the text is in

    def others(self) -> list[int]:
        """Return all words of the text but those of this clause."""
        return [*range(self.first), *range(self.end, len(self.parts))]

    def beside(self) -> list[int]:
        """Return the words of its sentence that are in other clauses."""
        return [at for at in self.sentence if not self.first <= at < self.end]

    def has(self, part: str, where: Iterable[int]) -> bool:
        """Say whether any of these words has a part."""
        bit = PARTS[part]
        return any(self.parts[at] & bit for at in where)
