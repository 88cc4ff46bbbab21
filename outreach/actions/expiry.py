"""Close what waited long enough without an answer: an inferred event, which an answer overrules."""

from __future__ import annotations

from collections.abc import Iterator

from outreach.actions import history
from outreach.actions.planning.derived import Derived
from outreach.actions.planning.desk import Desk
from outreach.actions.planning.world import World
from outreach.app import App
from outreach.core.errors import ChangedMeanwhile, IllegalMove
from outreach.core.expiry import has_expired
from outreach.core.words import Event, EventKind, Evidence


def expire_unanswered(app: App) -> int:
    """Record the end of waiting for everybody whose time is over; return how many."""
    with app.store.read() as tx:
        world = World(app, tx, Derived(app, tx))
        over = [
            event
            for sender in app.settings.senders.values()
            for event in _over(Desk(world, sender))
        ]
    return sum(_record(app, event) for event in over)


def _over(desk: Desk) -> Iterator[Event]:
    app = desk.world.app
    for roster in desk.situation.rosters:
        for entry, one in zip(desk.own.get(roster.slug, ()), roster.enrolled, strict=True):
            if has_expired(entry.stage, roster.campaign, one.history, desk.days, app.now):
                yield Event(
                    EventKind.EXPIRED,
                    occurred_at=app.now,
                    recorded_at=app.now,
                    actor="outreach",
                    evidence=Evidence.INFERRED,
                    candidate=entry.candidate,
                    campaign=entry.campaign,
                    sender=desk.sender.slug,
                    enrollment=entry.id,
                )


def _record(app: App, event: Event) -> bool:
    try:
        with app.store.write() as tx:
            history.record(tx, event)
    except (ChangedMeanwhile, IllegalMove):  # an answer came between our look and now
        return False
    return True
