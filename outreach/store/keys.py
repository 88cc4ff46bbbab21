"""The workspace's secret: made once, complete or not there, and the one that the database knows.

The suppression list holds keyed hashes. With another key it would bar nobody, so a database
remembers a digest of its key and is not opened with any other.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.errors import StoreUnusable
from outreach.store import disks, suppressions
from outreach.store.engine import Store
from outreach.store.upserts import insert

meta = tables.Meta.metadata.tables["meta"]
_KNOWN = "secret_key"
_BYTES = 32


def key_of(file: Path) -> bytes:
    """Return the secret in a file that only its owner can read, made if there is none."""
    try:
        if not file.exists():
            _make(file)
        key = bytes.fromhex(file.read_text(encoding="ascii"))
    except OSError as error:
        raise disks.told(error) from error
    except ValueError as error:
        raise _unusable("is not what was written there", file) from error
    if len(key) < _BYTES:
        raise _unusable("is not complete", file)
    return key


def recognise(store: Store, file: Path) -> None:
    """Raise StoreUnusable when people are barred under another key than this one."""
    ours = store.digest(_KNOWN)
    with store.read() as tx:
        if _known(tx) == ours:
            return
    with store.write() as tx:
        known = _known(tx)
        if known not in (None, ours) and not suppressions.is_empty(tx):
            raise _unusable("is not the one that this database was written with", file)
        row = insert(tx, meta).values(key=_KNOWN, value=ours)
        tx.execute(row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": ours}))


def _known(tx: Connection) -> str | None:
    return tx.execute(sa.select(meta.c.value).where(meta.c.key == _KNOWN)).scalar()


def _make(file: Path) -> None:
    """Write a whole key under another name first; of two processes the first one's counts."""
    half = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    half.touch(mode=0o600)
    try:
        half.write_text(secrets.token_hex(_BYTES) + "\n", encoding="ascii")
        with suppress(FileExistsError):
            os.link(half, file)
    finally:
        half.unlink(missing_ok=True)


def _unusable(what: str, file: Path) -> StoreUnusable:
    return StoreUnusable(
        f"{file.name} {what}; with another key the people who said stop would not be known.",
        where=str(file),
        try_=f"put {file.name} back from where you keep it safe",
    )
