"""What breaks ties between people who are equal otherwise: neither a name nor who came first."""

from __future__ import annotations

from hashlib import sha256

_BYTES = 8
_HALF = 1 << 63


def tie(identity: str) -> str:
    """Return what breaks ties between people: a hash, the same in every store."""
    return sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[: 2 * _BYTES]


def tie_number(identity: str) -> int:
    """Return the same as a number that a database keeps, in the same order: 64 bits, signed."""
    digest = sha256(identity.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:_BYTES]) - _HALF
