"""How a text did so far, and by when its approvers are needed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from outreach.app import App
from outreach.core.approvals import Policy, TextHistory, lapses_at
from outreach.core.campaigns import Campaign
from outreach.core.stats.rates import Rate
from outreach.core.stats.texts import HORIZON_DAYS, TextRecord
from outreach.store import templates, text_records
from outreach.store.text_records import Outcome


class Deadline(NamedTuple):
    """By when a word is needed, and what happens then."""

    on: date
    why: str


def record_of(app: App, name: str) -> tuple[TextRecord, ...]:
    """Return how each version of a text did that was sent, the newest first."""
    with app.store.read() as tx:
        history = templates.history(tx, name)
    return record(app, name, history)


def record(app: App, name: str, history: TextHistory) -> tuple[TextRecord, ...]:
    """Return how each version did that was sent, the newest first.

    The same words submitted twice are one text: their record stands with the later version.
    """
    with app.store.read() as tx:
        found = text_records.of_text(tx, name, app.now)
    newest_first = {one.fingerprint: one.version for one in history.versions}
    return tuple(
        _record(version, found[fingerprint])
        for fingerprint, version in sorted(newest_first.items(), key=lambda item: -item[1])
        if fingerprint in found
    )


def _record(version: int, counts: Outcome) -> TextRecord:
    return TextRecord(
        version=version,
        sent=counts.sent,
        accepted=Rate(counts.accepted, counts.requests, HORIZON_DAYS),
        replied=Rate(counts.replied, counts.old, HORIZON_DAYS),
        accepted_ever=counts.accepted_ever,
        replied_ever=counts.replied_ever,
    )


def deadline(
    app: App, history: TextHistory, campaigns: Sequence[Campaign], policies: Sequence[Policy]
) -> Deadline | None:
    """Return the first day on which somebody could not be written to without this word."""
    today = app.now.date()
    found = [
        Deadline(one.starts, f"campaign {one.slug} starts")
        for one in campaigns
        if one.starts and one.starts > today
    ]
    for policy in policies:
        live = history.live(policy, app.now)
        lapses = lapses_at(live, history.decisions, policy) if live else None
        if live and lapses:
            found.append(Deadline(lapses.date(), f"the approval of v{live.version} ends"))
    return min(found, default=None)
