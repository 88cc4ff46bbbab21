"""Rows that say again what a file said before: passed over before anything of them is read.

A newer file of the same people mostly says the same. To read such a row again would change nothing
as long as nothing else came to be known of the person since, and no other row of the file is about
them: then the later row counts, whichever that is, and all of theirs are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from outreach.core.intake import Row
from outreach.core.intake.sameness import Sameness
from outreach.core.observations import Observation
from outreach.store import candidates, same_rows
from outreach.store.bulk import chunks
from outreach.store.engine import Store

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_BLOCK = 4_000  # rows looked up together


class KnownRows:
    """What of one table was passed over, and of whom that told."""

    def __init__(self, store: Store, sameness: Sameness, *, is_first: bool) -> None:
        """`is_first` says that no file of this kind came before: nothing is looked up."""
        self.sameness = sameness
        self.count = 0
        self._store, self.is_first = store, is_first
        with store.read() as tx:
            self._counter = candidates.counter(tx)
            self.met = bytearray(0 if is_first else candidates.last_id(tx) + 1)  #: by candidate

    @property
    def repeated(self) -> int:
        """Return how many rows were about somebody whom an earlier one was about."""
        return self.count - self.met.count(1)

    def news(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield the rows that have to be read."""
        if self.is_first:
            yield from rows
            return
        for row, person in self._with_people(rows):
            if person is None:
                yield row
            else:
                self.count += 1
                self.met[person] = 1

    def called_back(self, staged: Iterable[Observation], rows: Iterable[Row]) -> Iterator[Row]:
        """Yield what was passed over about people of whom the rows that were read tell, too."""
        people = self._met_again(staged) if self.count else set()
        if not people:
            return
        for row, person in self._with_people(rows):
            if person in people:
                self.count -= 1
                yield row
        for person in people:
            self.met[person] = 0

    def is_valid(self, tx: Connection) -> bool:
        """Say whether nothing has changed since, so that what was passed over still may be."""
        return not self.count or candidates.counter(tx) == self._counter

    def _with_people(self, rows: Iterable[Row]) -> Iterator[tuple[Row, int | None]]:
        """Yield each row with the person of whom it says what is known; None when it is news."""
        for part in chunks(rows, _BLOCK):
            digests = [self.sameness.of(cells) for _, _, cells, _ in part]
            with self._store.read() as tx:
                known = same_rows.told_of(tx, digests)
            for row, digest in zip(part, digests, strict=True):
                person = known.get(digest)
                is_known = person is not None and person < len(self.met) and not row[3]
                yield row, person if is_known else None

    def _met_again(self, staged: Iterable[Observation]) -> set[int]:
        found: set[int] = set()
        for part in chunks(staged):
            with self._store.read() as tx:
                here = candidates.ids_by_key(tx, [key for said in part for key in said.keys])
            found.update(one for one in here.values() if one < len(self.met) and self.met[one])
        return found
