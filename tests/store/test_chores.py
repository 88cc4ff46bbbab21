"""Of several loops one does a chore; a crashed loop's chore is taken up when its lease ends."""

import threading
from datetime import timedelta

from outreach.store import chores
from outreach.store.engine import Store
from tests.conftest import MONDAY


def claimed(store: Store, worker: str = "one", minutes: int = 0) -> bool:
    with store.write() as tx:
        return chores.claim(tx, "backup", "2026-03-02", worker, MONDAY + timedelta(minutes=minutes))


def test_a_chore_is_claimed_once(store: Store) -> None:
    assert claimed(store)
    assert not claimed(store, "two")


def test_a_chore_that_is_done_stays_done_for_its_period(store: Store) -> None:
    assert claimed(store)
    with store.write() as tx:
        chores.finish(tx, "backup", "2026-03-02")
    assert not claimed(store, minutes=600)


def test_a_crashed_loops_chore_is_free_when_its_lease_ends(store: Store) -> None:
    assert claimed(store)
    assert not claimed(store, "two", minutes=14)
    assert claimed(store, "two", minutes=16)


def test_a_chore_that_failed_is_given_back(store: Store) -> None:
    assert claimed(store)
    with store.write() as tx:
        chores.give_back(tx, "backup", "2026-03-02", "two")  # who has not got it
    assert not claimed(store, "two")
    with store.write() as tx:
        chores.give_back(tx, "backup", "2026-03-02", "one")
    assert claimed(store, "two")


def test_of_many_loops_at_once_one_gets_the_chore(store: Store) -> None:
    won: list[str] = []

    def race(worker: str) -> None:
        if claimed(store, worker):
            won.append(worker)

    threads = [threading.Thread(target=race, args=(f"loop-{n}",)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
