"""Keep each brake with its numbers: when it first holds somebody back, and when it lets go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach.actions.planning.desk import Desk
from outreach.core.guardrails.alarms import Alarm
from outreach.core.guardrails.brakes import Told, Turn, held, standing
from outreach.store import brakes

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def note(desk: Desk, found: tuple[Alarm, ...]) -> None:
    """Let what changed about a sender's brakes be audited with what is worked out for a plan."""
    now = {(one.rule, one.text) for one in found}
    if now != standing(desk.brakes, desk.sender.slug).keys():
        desk.world.derived.news.append(lambda tx: _write(tx, desk, found))


def _write(tx: Connection, desk: Desk, found: tuple[Alarm, ...]) -> None:
    app, sender = desk.world.app, desk.sender.slug
    before = standing(brakes.told(tx), sender)
    for one in found:
        if (one.rule, one.text) not in before:
            brakes.tell(tx, held(one, sender, app.now, app.user))
    for rule, text in sorted(before.keys() - {(one.rule, one.text) for one in found}):
        brakes.tell(tx, Told(Turn.LET_GO, app.now, app.user, sender, rule, text))
