"""The chain of what was done holds, and one changed byte anywhere is found and named."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach.store import audit
from outreach.store.engine import Store
from tests.conftest import MONDAY

rows = audit.audit


def write(store: Store, count: int = 4) -> None:
    for number in range(count):
        with store.write() as tx:
            at = MONDAY + timedelta(minutes=number)
            audit.append(tx, at, "dana", "approve", {"text": "hello", "version": number})


def verify(store: Store) -> list[str]:
    with store.read() as tx:
        return audit.verify(tx)


def test_an_untouched_chain_holds(store: Store) -> None:
    assert verify(store) == []
    write(store)
    assert verify(store) == []


def test_entries_come_newest_first(store: Store) -> None:
    write(store)
    with store.read() as tx:
        found = audit.entries(tx, limit=2)
    assert [one.payload for one in found] == [
        {"text": "hello", "version": 3},
        {"text": "hello", "version": 2},
    ]
    assert (found[0].actor, found[0].what) == ("dana", "approve")
    assert found[0].at == "2026-03-02T14:03:00+00:00"


CHANGES: dict[str, tuple[Callable[[Connection], object], str]] = {
    "at": (lambda tx: tx.execute(rows.update().where(rows.c.id == 2).values(at="x")), "row 2"),
    "actor": (
        lambda tx: tx.execute(rows.update().where(rows.c.id == 2).values(actor="e")),
        "row 2",
    ),
    "what": (lambda tx: tx.execute(rows.update().where(rows.c.id == 2).values(what="x")), "row 2"),
    "payload": (
        lambda tx: tx.execute(
            rows.update().where(rows.c.id == 2).values(payload='{"text":"hello","version":9}')
        ),
        "row 2: what was done was changed",
    ),
    "payload_digest": (
        lambda tx: tx.execute(rows.update().where(rows.c.id == 2).values(payload_digest="0")),
        "row 2",
    ),
    "previous": (
        lambda tx: tx.execute(rows.update().where(rows.c.id == 2).values(previous="0")),
        "row 2: does not follow",
    ),
    "digest": (
        lambda tx: tx.execute(rows.update().where(rows.c.id == 2).values(digest="0")),
        "row 2: was changed",
    ),
    "deleted": (
        lambda tx: tx.execute(rows.delete().where(rows.c.id == 2)),
        "row 3: does not follow",
    ),
    "order": (lambda tx: tx.execute(rows.update().where(rows.c.id == 2).values(id=99)), "row 3"),
    "end": (lambda tx: tx.execute(rows.delete().where(rows.c.id == 4)), "the end"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_is_found_and_named(store: Store, change: str) -> None:
    write(store)
    act, named = CHANGES[change]
    with store.write() as tx:
        act(tx)
    assert any(found.startswith(named) for found in verify(store))


def test_an_erased_payload_leaves_the_chain_whole(store: Store) -> None:
    write(store)
    with store.write() as tx:
        tx.execute(rows.update().where(rows.c.id == 2).values(payload=None))
    assert verify(store) == []
    with store.read() as tx:
        assert audit.entries(tx)[2].payload is None


def test_a_row_that_was_rolled_back_is_not_in_the_chain(store: Store) -> None:
    write(store, 1)

    def fail() -> None:
        with store.write() as tx:
            audit.append(tx, MONDAY, "dana", "forget", {"candidate": 7})
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    write(store, 1)
    assert verify(store) == []
    with store.read() as tx:
        assert tx.execute(sa.select(sa.func.count()).select_from(rows)).scalar() == 2


def test_writers_at_once_make_one_chain(store: Store) -> None:
    threads = [threading.Thread(target=write, args=(store, 5)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert verify(store) == []
    with store.read() as tx:
        assert len(audit.entries(tx)) == 20
