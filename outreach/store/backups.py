"""Copies of the embedded store: complete, checked, and readable by their owner only."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from outreach.core.errors import StoreUnusable
from outreach.store.engine import Store
from outreach.store.failures import shown


def copy_to(store: Store, target: Path) -> None:
    """Write a checked copy of the SQLite file; a half-written copy never bears the name."""
    if store.dialect != "sqlite":
        raise StoreUnusable(
            "A PostgreSQL server is backed up by its own tools.",
            where=f"the store is in {shown(store.engine.url)}",
            try_="pg_dump --format=custom --file=outreach.dump, then keep the file safe",
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        with store.outside(target) as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(half),))
        half.chmod(0o600)
        _check(store, half)
        _flush(half)
        half.replace(target)
    finally:
        half.unlink(missing_ok=True)  # it would take the room that a full disk lacks


def problems(store: Store) -> list[str]:
    """Return what SQLite's own check finds wrong with the open database; empty when sound."""
    if store.dialect != "sqlite":
        return []
    with store.read() as tx:
        found = tx.exec_driver_sql("PRAGMA quick_check").scalars().all()
    return [str(line) for line in found if line != "ok"]


def engine_version(store: Store) -> str:
    """Return the name and version of the database engine."""
    with store.read() as tx:
        if store.dialect == "sqlite":
            return f"SQLite {tx.exec_driver_sql('SELECT sqlite_version()').scalar()}"
        return f"PostgreSQL {tx.exec_driver_sql('SHOW server_version').scalar()}"


def _check(store: Store, file: Path) -> None:
    with store.outside() as connection:
        connection.exec_driver_sql("ATTACH DATABASE ? AS backup", (str(file),))
        verdict = connection.exec_driver_sql("PRAGMA backup.quick_check").scalar()
        connection.exec_driver_sql("DETACH DATABASE backup")
    if verdict != "ok":
        raise StoreUnusable(
            f"The backup does not pass SQLite's check: {verdict}.",
            where=str(file),
            try_="outreach doctor",
        )


def _flush(file: Path) -> None:
    with file.open("rb") as handle:
        os.fsync(handle.fileno())
