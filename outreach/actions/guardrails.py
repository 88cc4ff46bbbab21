"""What to stop and look at, beside the numbers: the alarms of each sender, as they stood then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.guardrails.alarms import BRAKING, Alarm, alarms, stock
from outreach.core.rules import ERROR, RULES, severity_of
from outreach.store import outcomes

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Watched:
    """One alarm of a sender; the plan brakes on it where its rule is an error."""

    sender: str
    alarm: Alarm
    brakes: bool


def watch(app: App, campaigns: Iterable[str], at: datetime) -> list[Watched]:
    """Return the alarms of the senders of these campaigns, as they stood at a moment."""
    files = app.library.campaigns()
    senders = dict.fromkeys(files[slug].sender for slug in campaigns if slug in files)
    with app.store.read() as tx:
        found = {
            sender: [*_stock(tx, sender, at), *alarms(outcomes.lately(tx, sender, at))]
            for sender in senders
        }
    return [
        Watched(sender, one, one.rule in BRAKING and _is_error(app, one))
        for sender, every in found.items()
        for one in every
    ]


def _stock(tx: Connection, sender: str, at: datetime) -> Iterator[Alarm]:
    found = stock(outcomes.open_since(tx, sender, at), at)
    if found is not None:
        yield found


def _is_error(app: App, alarm: Alarm) -> bool:
    return severity_of(RULES[alarm.rule], app.settings.rules) == ERROR
