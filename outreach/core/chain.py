"""Digests of what was written: rows that are chained, and rows that the chain speaks for.

A link of the chain is made of the one before it and of its own fields. A row of another table is
bound by the digest of its stored bytes, kept in a link's payload: the row cannot change without
the chain knowing better. Columns without a value are left out, so that a column added by a later
release changes no digest that was written before it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256

START = "0" * 64  #: what the first link follows
HOLDS = "holds"  #: key of a payload: row (`approval/7`) → digest of its stored bytes


def link(previous: str, at: str, actor: str, what: str, payload_digest: str) -> str:
    """Return the digest of one link of the chain."""
    return sha(json.dumps([previous, at, actor, what, payload_digest], ensure_ascii=False))


def row_digest(table: str, values: Mapping[str, str | None]) -> str:
    """Return the digest of a row, given each column's stored bytes in hexadecimal digits."""
    known = sorted((name, value.lower()) for name, value in values.items() if value is not None)
    return sha(json.dumps([table, known]))


def sha(text: str) -> str:
    """Return the SHA-256 of a text in hexadecimal digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
