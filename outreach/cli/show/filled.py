"""What to do about a role that is filled; it is never closed by itself."""

from __future__ import annotations

from collections.abc import Iterable


def to_close(slug: str) -> str:
    """Return that a role is filled, and the command that ends its campaign."""
    return f"filled: outreach campaigns close {slug} --reason filled"


def lines(slugs: Iterable[str]) -> str:
    """Return one line for each role that is filled, with a line break after each."""
    return "".join(f"{to_close(slug)}\n" for slug in slugs)
