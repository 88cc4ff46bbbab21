"""A backup is complete, checked, private, and never half there."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from outreach import tables
from outreach.core.errors import StoreUnusable
from outreach.store import backups
from outreach.store.engine import Store
from outreach.store.opening import open_store

meta = tables.Meta.metadata.tables["meta"]


def test_a_copy_holds_what_the_store_held(sqlite_store: Store, tmp_path: Path) -> None:
    with sqlite_store.write() as tx:
        tx.execute(meta.insert().values(key="kept", value="yes"))
    copy = tmp_path / "backups" / "one.db"
    backups.copy_to(sqlite_store, copy)
    again = open_store(f"sqlite:///{copy}", tmp_path / "secret.key")
    with again.read() as tx:
        assert tx.execute(sa.select(meta.c.value).where(meta.c.key == "kept")).scalar() == "yes"
    again.close()


def test_a_copy_is_for_its_owner_only_and_leaves_no_half(
    sqlite_store: Store, tmp_path: Path
) -> None:
    copy = tmp_path / "backups" / "one.db"
    backups.copy_to(sqlite_store, copy)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in copy.parent.iterdir()] == ["one.db"]


def test_the_key_of_the_suppression_list_is_not_in_the_copy(
    sqlite_store: Store, tmp_path: Path
) -> None:
    copy = tmp_path / "one.db"
    backups.copy_to(sqlite_store, copy)
    assert sqlite_store.key not in copy.read_bytes()
    assert sqlite_store.key.hex().encode() not in copy.read_bytes()


def test_a_server_is_left_to_its_own_tools(postgresql_store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreUnusable, match="PostgreSQL") as refused:
        backups.copy_to(postgresql_store, tmp_path / "one.db")
    assert "the store is in postgresql" in refused.value.where


def test_a_sound_store_has_no_problems(store: Store) -> None:
    assert backups.problems(store) == []
    assert backups.engine_version(store).split()[0] in ("SQLite", "PostgreSQL")
