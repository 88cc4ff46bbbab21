"""Holidays are kept until another version of the package knows better."""

from __future__ import annotations

from datetime import date

from outreach.store import holidays
from outreach.store.engine import Store

DAYS = {date(2026, 2, 16): "Washington's Birthday", date(2026, 10, 3): "Tag der Deutschen Einheit"}


def test_kept_holidays_come_back(store: Store) -> None:
    with store.write() as tx:
        holidays.keep(tx, "US", "0.1", {})
        holidays.keep(tx, "US", "0.2", DAYS)
    with store.read() as tx:
        assert holidays.read(tx, "US", "0.2") == DAYS


def test_those_of_another_version_or_country_do_not_count(store: Store) -> None:
    with store.write() as tx:
        holidays.keep(tx, "US", "0.1", DAYS)
    with store.read() as tx:
        assert holidays.read(tx, "US", "0.2") is None
        assert holidays.read(tx, "DE", "0.1") is None
