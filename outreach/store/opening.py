"""Open a store ready for use: its key read, its schema and its index brought up to date."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from outreach.store import disks, keys, latest, schema, search
from outreach.store.engine import Store, connect
from outreach.store.failures import explained
from outreach.store.latest import Latest

LATEST_FILE = "latest.json"  # beside the key; a backup of the database alone does not carry it


def open_store(url: str, key_file: Path) -> Store:
    """Open the database behind a SQLAlchemy URL, made or migrated to today's schema if needed.

    StoreUnusable when it cannot be opened, or when its key is another than that of the workspace.
    """
    store = connect(url, keys.key_of(key_file))
    if store.dialect == "sqlite":
        _make_private(Path(store.engine.url.database or ""))
    with explained(store.engine):
        schema.bring_up_to_date(store.engine)
    keys.recognise(store, key_file)
    search.bring_up_to_date(store)
    return replace(store, latest=Latest(key_file.with_name(LATEST_FILE), _name(store)))


def _make_private(file: Path) -> None:
    """Make a database file its owner's alone: it holds whom its backups and key are hidden for.

    A group that was given the right to write to it keeps that; all others never have any.
    """
    with suppress(OSError):  # it cannot be made, or is not ours, which opening it tells, and doctor
        with suppress(FileExistsError):
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        mode = file.stat().st_mode & 0o777
        private = mode & (0o770 if mode & 0o020 else 0o700)
        for one in filter(Path.exists, (file, *disks.logs_of(file))):
            if one.stat().st_mode & 0o777 != private:  # SQLite gave its log the rights of then
                one.chmod(private)


def _name(store: Store) -> str:
    with store.read() as tx:
        name = latest.name_of(tx)
    if name is None:
        with store.write() as tx:
            latest.give_name(tx)
        return _name(store)
    return name
