"""Give many new people their handles with a few queries, not one each."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.store import suppressions
from outreach.store.bulk import among
from outreach.store.candidates import HANDLE
from outreach.store.engine import Store

candidate = tables.Candidate.metadata.tables["candidate"]
alias = tables.Alias.metadata.tables["alias"]


class Handles:
    """Hands out handles within one transaction that holds the writer's lock."""

    def __init__(self, tx: Connection, store: Store) -> None:
        self._tx, self._store = tx, store
        older = sa.select(alias.c.key).where(alias.c.kind == HANDLE).limit(1)
        self._has_older = tx.execute(older).first() is not None
        self._has_erased = suppressions.has(tx, suppressions.GIVEN)
        self._last: dict[str, int] = {}  # handle that several people want → last number given

    def assign(self, wanted: Sequence[str]) -> list[str]:
        """Return a free handle for each wanted one, in order: the same, or with a number."""
        self._last |= self._grown(dict.fromkeys(self._taken(set(wanted) - self._last.keys()), 1))
        while True:
            given, last = self._numbered(wanted)
            taken = self._taken({new for new, old in zip(given, wanted, strict=True) if new != old})
            if not taken:
                self._last |= last
                return given
            # where somebody was forgotten long ago, numbers have gaps
            self._last |= self._grown(dict(map(_split, taken)))

    def _numbered(self, wanted: Sequence[str]) -> tuple[list[str], dict[str, int]]:
        """Return the handles, and the last number given of each that more than one person wants."""
        from outreach.core.handles import numbered  # brings all names along

        last = {handle: self._last.get(handle, 0) for handle in wanted}
        handles = []
        for handle in wanted:
            last[handle] = number = last[handle] + 1
            handles.append(handle if number == 1 else numbered(handle, number))
        return handles, {handle: number for handle, number in last.items() if number > 1}

    def _grown(self, low: dict[str, int]) -> dict[str, int]:
        """Find, above a taken number of each handle, one before a free one: double, then halve."""
        high: dict[str, int] = {}
        while growing := {name: 2 * low[name] for name in low if name not in high}:
            self._probe(growing, low, high)
        while between := {n: (low[n] + high[n]) // 2 for n in low if high[n] - low[n] > 1}:
            self._probe(between, low, high)
        return low

    def _probe(self, numbers: dict[str, int], low: dict[str, int], high: dict[str, int]) -> None:
        from outreach.core.handles import numbered

        taken = self._taken([numbered(*pair) for pair in numbers.items()])
        for name, number in numbers.items():
            (low if numbered(name, number) in taken else high)[name] = number

    def _taken(self, handles: Collection[str]) -> set[str]:
        taken = among(self._tx, candidate.c.handle, handles)
        if self._has_older:  # somebody was made one person with another
            taken |= among(self._tx, alias.c.key, handles, alias.c.kind == HANDLE)
        if self._has_erased:
            taken |= suppressions.handles_kept(self._tx, self._store, handles)
        return taken


def _split(handle: str) -> tuple[str, int]:
    name, _, number = handle.rpartition("-")
    return name, int(number)
