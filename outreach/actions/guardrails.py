"""What to stop and look at, beside the numbers: the alarms of each sender, as they stood then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from outreach.app import App
from outreach.core.guardrails.alarms import Alarm, alarms
from outreach.core.rules import ERROR, RULES, severity_of
from outreach.store import outcomes


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
        return [
            Watched(sender, one, severity_of(RULES[one.rule], app.settings.rules) == ERROR)
            for sender in senders
            for one in alarms(outcomes.lately(tx, sender, at))
        ]
