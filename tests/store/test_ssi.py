"""Readings of LinkedIn's index are kept beside each other, the oldest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from outreach.core.ssi import SsiReading
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
