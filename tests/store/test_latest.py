"""What was written last is remembered outside the database, on both engines."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from outreach.core.errors import StoreUnusable
from outreach.core.words import Event, EventKind
from outreach.store import events
from outreach.store.engine import Store
from outreach.store.latest import Latest
from tests.conftest import MONDAY


def note(store: Store, minutes: int = 0) -> None:
    at = MONDAY + timedelta(minutes=minutes)
    with store.write() as tx:
        events.append(tx, Event(EventKind.NOTED, at, at, "dana"))


def latest(store: Store) -> Latest:
    assert store.latest is not None
    return store.latest


def lacks(store: Store) -> str | None:
    with store.read() as tx:
        return latest(store).lacks(tx)


def test_the_newest_event_is_remembered_once_it_is_kept(store: Store) -> None:
    assert latest(store).remembered == ""
    note(store)
    assert latest(store).remembered == f"1 noted {MONDAY.isoformat()}"
    with pytest.raises(ZeroDivisionError), store.write() as tx:
        events.append(tx, Event(EventKind.NOTED, MONDAY, MONDAY, "dana"))
        raise ZeroDivisionError
    assert latest(store).remembered.startswith("1 ")
    assert lacks(store) is None


def test_a_database_that_lacks_it_is_older_and_stays_so_whatever_comes(store: Store) -> None:
    note(store)
    file = latest(store).file
    newer = f"3 sent {MONDAY.isoformat()}"
    file.write_text(json.dumps({latest(store).database: newer, "another": "9 sent x"}))
    assert lacks(store) == newer
    for minutes in range(1, 4):
        note(store, minutes)  # there is an event 3 again, but another one
    assert lacks(store) == newer
    latest(store).remember("4 noted")
    assert json.loads(file.read_text())["another"] == "9 sent x"


def test_a_database_in_the_place_of_a_lost_one_lacks_what_that_knew(store: Store) -> None:
    file, ours = latest(store).file, latest(store).database
    file.write_text(json.dumps({"earlier": "9 sent 2026-02-01", "lost": "3 sent 2026-03-01"}))
    assert lacks(store) == "3 sent 2026-03-01"
    note(store)
    assert ours not in json.loads(file.read_text())
    latest(store).remember("")  # as accepted, before anything was written
    assert lacks(store) is None


def test_a_file_that_cannot_be_read_is_told(store: Store) -> None:
    latest(store).file.write_text("{")
    with pytest.raises(StoreUnusable, match=r"latest.json cannot be read"):
        lacks(store)


def test_a_folder_that_cannot_be_written_loses_nothing(sqlite_store: Store, tmp_path: Path) -> None:
    lost = Latest(tmp_path / "gone" / "latest.json", "x")
    lost.remember("1 noted")
    assert lost.remembered == ""


def test_what_was_rolled_back_is_not_remembered(store: Store) -> None:
    with store.write() as tx:
        events.append(tx, Event(EventKind.NOTED, MONDAY, MONDAY, "dana"))
        tx.rollback()
    assert latest(store).remembered == ""
