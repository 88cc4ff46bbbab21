"""A disk that takes nothing is told as what it is, and leaves what is kept as it was."""

from __future__ import annotations

import errno
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from outreach import tables
from outreach.core.errors import StoreUnusable
from outreach.store import backups, disks
from outreach.store.engine import Store
from outreach.store.opening import open_store
from tests import blank
from tests.blank import KEY, STORE
from tests.conftest import Disk

meta = tables.Meta.metadata.tables["meta"]
LONG = {"key": "long", "value": "x" * 3_000_000}


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """Let no file grow larger, as `ulimit -f` does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def store_on(disk: Disk) -> Store:
    blank.copy_to(disk.folder)
    return open_store(f"sqlite:///{disk.folder / STORE}", disk.folder / KEY)


def keys(store: Store) -> list[str]:
    with store.read() as tx:
        return list(tx.execute(sa.select(meta.c.key)).scalars())


def test_a_limit_of_the_system_is_no_damaged_database(sqlite_store: Store, tmp_path: Path) -> None:
    with (
        files_up_to((tmp_path / STORE).stat().st_size),
        pytest.raises(StoreUnusable, match="no file may grow so large") as told,
        sqlite_store.write() as tx,
    ):
        tx.execute(meta.insert().values(LONG))
    assert "doctor" not in told.value.try_
    assert "long" not in keys(sqlite_store)


def test_a_full_disk_is_named_with_what_is_free_and_loses_nothing(small_disk: Disk) -> None:
    store = store_on(small_disk)
    before = keys(store)
    small_disk.fill()
    with (
        pytest.raises(StoreUnusable, match=r"No space left on the disk of .*: 0\.\d of") as told,
        store.write() as tx,
    ):
        tx.execute(meta.insert().values(LONG))
    assert str(small_disk.folder) in told.value.what
    assert told.value.try_.startswith(f"df -h {small_disk.folder}")
    small_disk.clear()
    assert keys(store) == before
    store.close()


def test_a_store_that_cannot_even_be_opened_on_a_full_disk_is_not_called_damaged(
    small_disk: Disk,
) -> None:
    store_on(small_disk).close()
    small_disk.fill()
    with pytest.raises(StoreUnusable, match="No space left on the disk of"):
        store_on_again(small_disk)
    small_disk.clear()
    store_on_again(small_disk).close()


def store_on_again(disk: Disk) -> Store:
    return open_store(f"sqlite:///{disk.folder / STORE}", disk.folder / KEY)


def test_a_copy_that_does_not_fit_names_its_own_disk_and_leaves_no_half(
    sqlite_store: Store, small_disk: Disk
) -> None:
    small_disk.fill(but=100_000)
    with pytest.raises(StoreUnusable, match="No space left on the disk of") as told:
        backups.copy_to(sqlite_store, small_disk.folder / "copy.db")
    assert str(small_disk.folder) in told.value.what
    assert [file.name for file in small_disk.folder.iterdir()] == ["filler"]


def test_a_disk_mounted_to_be_read_says_so(small_disk: Disk) -> None:
    store_on(small_disk).close()
    small_disk.only_read()
    with pytest.raises(StoreUnusable, match="Nothing may be written in") as told:
        store_on_again(small_disk)
    assert told.value.try_.startswith(f"ls -ld {small_disk.folder} {small_disk.folder / STORE}")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write whatever its mode")
def test_a_folder_that_is_not_ours_says_so(tmp_path: Path) -> None:
    blank.copy_to(tmp_path)
    tmp_path.chmod(0o500)
    with pytest.raises(StoreUnusable, match="Nothing may be written in"):
        open_store(f"sqlite:///{tmp_path / STORE}", tmp_path / KEY)
    tmp_path.chmod(0o700)


@pytest.mark.parametrize(
    ("number", "says", "tries"),
    [
        (errno.ENOSPC, "No space left on the disk of /tmp", "df -h /tmp, "),
        (errno.EDQUOT, "a quota is used up", "quota -s"),
        (errno.EROFS, "Read-only file system", "ls -ld /tmp /tmp/list.csv"),
        (errno.EACCES, "Permission denied", "ls -ld /tmp /tmp/list.csv"),
        (errno.EIO, "Input/output error", "outreach doctor"),
    ],
)
def test_an_error_of_the_system_is_told_with_a_way_out(number: int, says: str, tries: str) -> None:
    error = disks.told(OSError(number, os.strerror(number), "/tmp/list.csv"))
    assert says in error.what
    assert error.where == "/tmp/list.csv"
    assert error.try_.startswith(tries)


def test_an_error_that_names_no_file_has_a_way_out_too() -> None:
    error = disks.told(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert error.what.startswith("No space left on the disk. Nothing is lost")
    assert error.try_.startswith("df -h, make room")


def test_a_disk_with_room_is_not_blamed(tmp_path: Path) -> None:
    assert disks.trouble(tmp_path / "new") is None
    assert disks.trouble(tmp_path / "missing" / "new") is None
    assert disks.trouble(tmp_path / "new", needs=1 << 62) == disks.FULL
    assert list(tmp_path.iterdir()) == []  # what was tried is gone
