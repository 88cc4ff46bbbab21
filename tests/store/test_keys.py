"""The secret is whole or not there, and nobody is forgotten by taking another."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from outreach.core.errors import StoreUnusable
from outreach.store import suppressions
from outreach.store.engine import Store
from outreach.store.keys import key_of, recognise
from outreach.store.opening import open_store
from tests import blank

WHY = suppressions.Bar("suppressed", "asked to stop", "dana", datetime(2026, 3, 2, tzinfo=UTC))


def test_many_who_start_at_once_get_one_key(tmp_path: Path) -> None:
    file = tmp_path / "secret.key"
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: key_of(file), range(8)))
    assert len(keys) == 1
    assert list(tmp_path.iterdir()) == [file]
    assert file.stat().st_mode & 0o777 == 0o600


def test_the_database_and_its_log_are_for_their_owner_only(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'outreach.db'}", tmp_path / "secret.key")
    files = [file for file in tmp_path.iterdir() if file.name.startswith("outreach.db")]
    assert {file.name for file in files} >= {"outreach.db", "outreach.db-wal"}
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    store.close()


@pytest.mark.parametrize(("before", "after"), [(0o644, 0o600), (0o664, 0o660), (0o666, 0o660)])
def test_a_database_of_before_is_made_private_but_for_a_group_that_may_write(
    tmp_path: Path, before: int, after: int
) -> None:
    blank.copy_to(tmp_path)
    (tmp_path / "outreach.db").chmod(before)
    (tmp_path / "outreach.db-wal").touch(before)
    (tmp_path / "outreach.db-wal").chmod(before)
    store = open_store(f"sqlite:///{tmp_path / 'outreach.db'}", tmp_path / "secret.key")
    files = [file for file in tmp_path.iterdir() if file.name.startswith("outreach.db")]
    assert len(files) == 3
    assert {file.stat().st_mode & 0o777 for file in files} == {after}
    store.close()


@pytest.mark.parametrize("text", ["", "\n", "abcdef", "no key at all", "é" * 64])
def test_a_key_that_is_not_whole_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "secret.key"
    file.write_text(text)
    with pytest.raises(StoreUnusable, match="who said stop"):
        open_store(f"sqlite:///{tmp_path / 'outreach.db'}", file)


def test_another_key_is_refused_once_somebody_is_barred(store: Store, tmp_path: Path) -> None:
    mine, other = tmp_path / "secret.key", tmp_path / "other.key"
    stranger = Store(store.engine, key_of(other))
    recognise(store, mine)
    recognise(stranger, other)  # nobody is barred yet: nothing is lost
    recognise(store, mine)
    with store.write() as tx:
        suppressions.add(tx, store, ["email:ada@example.com"], WHY)
    recognise(store, mine)
    with pytest.raises(StoreUnusable, match="not the one") as refused:
        recognise(stranger, other)
    assert refused.value.where == str(other)
