"""What happened to the brakes: they are audited, and kept nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.engine import Connection

from outreach.core.guardrails.brakes import Told, Turn
from outreach.store import audit
from outreach.store.audit import Entry


def told(tx: Connection) -> list[Told]:
    """Return everything that happened to a brake, oldest first."""
    return [_told(one, one.payload) for one in audit.of_kinds(tx, tuple(Turn)) if one.payload]


def tell(tx: Connection, one: Told) -> None:
    """Keep what happened to a brake."""
    numbers = {"people": one.people, "answered": one.answered, "says": one.says}
    content: dict[str, object] = {"sender": one.sender, "rule": one.rule, "text": one.text}
    content |= {} if one.turn is Turn.LET_GO else numbers
    content |= {"reason": one.reason} if one.turn is Turn.LIFTED else {}
    audit.append(tx, one.at, one.by, one.turn, content)


def _told(entry: Entry, content: Mapping[str, object]) -> Told:
    return Told(
        turn=Turn(entry.what),
        at=datetime.fromisoformat(entry.at),
        by=entry.actor,
        sender=str(content.get("sender", "")),
        rule=str(content.get("rule", "")),
        text=str(content.get("text", "")),
        people=_count(content.get("people")),
        answered=_count(content.get("answered")),
        says=str(content.get("says", "")),
        reason=str(content.get("reason", "")),
    )


def _count(stored: object) -> int:
    return stored if isinstance(stored, int) else 0
