"""See what was done, and prove that nobody rewrote it."""

from __future__ import annotations

from dataclasses import dataclass

from outreach.app import App
from outreach.store import audit
from outreach.store.audit import Entry


@dataclass(frozen=True, slots=True)
class Proof:
    """What a look at the whole chain found."""

    rows: int
    broken: tuple[str, ...]  #: each row that is not as it was written, and why


def entries(app: App, limit: int | None = None) -> list[Entry]:
    """Return what was done, newest first."""
    with app.store.read() as tx:
        return audit.entries(tx, limit)


def verify(app: App) -> Proof:
    """Go through the chain from its first row to its end, and all that it speaks for."""
    with app.store.read() as tx:
        return Proof(audit.count(tx), tuple(audit.verify(tx)))
