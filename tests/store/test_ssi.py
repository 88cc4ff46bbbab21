"""Readings of LinkedIn's index are kept beside each other, the oldest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from outreach.core.checklists import Tick
from outreach.core.ssi import SsiMark, SsiReading
from outreach.store import ssi
from outreach.store.engine import Store
from tests.conftest import MONDAY

FIRST = SsiReading("sam-keller", date(2026, 3, 1), 14.2, 13, 12.1, 21.7, 61, 3, 8, "upgraded")


def test_readings_come_back_as_they_were_typed(store: Store) -> None:
    later = replace(FIRST, read_on=date(2026, 3, 2), industry_rank=None)
    other = replace(FIRST, sender="lee")
    with store.write() as tx:
        for one in (later, FIRST, other):
            ssi.record(tx, one, actor="dana", at=MONDAY)
    with store.read() as tx:
        assert ssi.readings(tx, "sam-keller") == [FIRST, later]
        assert len(ssi.readings(tx)) == 3


def test_marks_come_by_day_and_ticks_as_they_were_made(store: Store) -> None:
    late, early = (SsiMark("sam-keller", date(2026, 3, day), f"day {day}") for day in (2, 1))
    done = Tick("sam-keller", "photo", date(2026, 3, 2))
    undone = replace(done, is_done=False)
    with store.write() as tx:
        for one in (late, early, SsiMark("lee", date(2026, 3, 1), "other")):
            ssi.mark(tx, one, actor="dana", at=MONDAY)
        for tick in (done, undone, replace(done, sender="lee")):
            ssi.tick(tx, tick, actor="dana", at=MONDAY)
    with store.read() as tx:
        assert ssi.marks(tx, "sam-keller") == [early, late]
        assert len(ssi.marks(tx)) == 3
        assert ssi.ticks(tx, "sam-keller") == [done, undone]
