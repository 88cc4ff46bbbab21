"""Keep each brake with its numbers: when it first holds somebody back, and when it lets go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from outreach.actions.planning.desk import Desk
from outreach.core.guardrails.alarms import Alarm
from outreach.store import audit

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

BRAKE, RELEASED = "brake", "brake_released"
_Key = tuple[str, str]  # the rule, and the text it is about


def note(desk: Desk, brakes: tuple[Alarm, ...]) -> None:
    """Let what changed about a sender's brakes be audited with what is worked out for a plan."""
    now = {(one.rule, one.text): one for one in brakes}
    if now.keys() != _standing(desk.world.tx, desk.sender.slug):
        desk.world.derived.news.append(lambda tx: _write(tx, desk, now))


def _write(tx: Connection, desk: Desk, now: Mapping[_Key, Alarm]) -> None:
    app, before = desk.world.app, _standing(tx, desk.sender.slug)
    for key, one in now.items():
        if key not in before:
            numbers = {"people": one.people, "answered": one.answered, "says": one.says}
            audit.append(tx, app.now, app.user, BRAKE, {**_about(desk, key), **numbers})
    for key in sorted(before - now.keys()):
        audit.append(tx, app.now, app.user, RELEASED, _about(desk, key))


def _about(desk: Desk, key: _Key) -> dict[str, object]:
    return {"sender": desk.sender.slug, "rule": key[0], "text": key[1]}


def _standing(tx: Connection, sender: str) -> set[_Key]:
    """Return the brakes that were audited last and not released since."""
    found: set[_Key] = set()
    for entry in audit.of_kinds(tx, (BRAKE, RELEASED)):
        about = entry.payload or {}
        if about.get("sender") == sender:
            key = (str(about["rule"]), str(about["text"]))
            (found.add if entry.what == BRAKE else found.discard)(key)
    return found
