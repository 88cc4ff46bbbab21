"""Open a store ready for use: its key read, its schema and its index brought up to date."""

from __future__ import annotations

import secrets
from pathlib import Path

from outreach.store import schema, search
from outreach.store.engine import Store, connect


def open_store(url: str, key_file: Path) -> Store:
    """Open the database behind a SQLAlchemy URL, made or migrated to today's schema if needed."""
    store = connect(url, _key(key_file))
    schema.bring_up_to_date(store.engine)
    search.bring_up_to_date(store)
    return store


def _key(file: Path) -> bytes:
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_hex(32) + "\n", encoding="ascii")
    return bytes.fromhex(file.read_text(encoding="ascii").strip())
