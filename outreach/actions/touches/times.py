"""When something happened: as typed in the sender's day, else now."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from outreach.actions.touches.entries import Entry
from outreach.app import App
from outreach.core import moments
from outreach.core.words import Precision


def zone_of(app: App, sender: str | None) -> ZoneInfo:
    """Return a sender's time zone; without one the first sender's, for the team's day."""
    senders = app.settings.senders
    known = senders.get(sender or "") or next(iter(senders.values()), None)
    return ZoneInfo(known.time_zone if known else "UTC")


def today(app: App, sender: str | None = None) -> date:
    """Return the local date of a sender, or of the team."""
    return app.now.astimezone(zone_of(app, sender)).date()


def midnight(app: App, sender: str | None = None) -> datetime:
    """Return when a sender's day began, in UTC."""
    zone = zone_of(app, sender)
    return datetime.combine(today(app, sender), time(), zone).astimezone(UTC)


def occurred(app: App, entry: Entry, sender: str | None) -> tuple[datetime, Precision]:
    """Return when an entry happened, in UTC, and how exactly that is known."""
    if not entry.when:
        return app.now, Precision.SECOND
    return moments.moment(entry.when, app.now, zone_of(app, sender))


def until(app: App, entry: Entry, sender: str | None) -> str:
    """Return the day somebody may be asked again, as ISO text; empty when none was given."""
    if not entry.until:
        return ""
    return moments.coming_day(entry.until, today(app, sender)).isoformat()
