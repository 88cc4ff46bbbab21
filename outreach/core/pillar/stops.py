"""Who said stop, and what we wrote to them after it; also once they are forgotten.

Of somebody forgotten the events stay without the person. What was written to them after their stop
then carries the number of that stop, or forgetting somebody would make a breach undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from outreach.core.words import Event, EventKind, ReplyClass

#: The key of an event's details under which the number of the stop before it stands.
AFTER_STOP = "after_stop"
SAYS_STOP = (EventKind.STOP, EventKind.REPLIED)
WRITES = (EventKind.SENT, EventKind.SENT_OUTSIDE)


def first_stops(events: Iterable[Event]) -> dict[int, Event]:
    """Return when each person first said stop, to whichever sender, by candidate."""
    said = [one for one in events if one.kind is EventKind.STOP or one.reply is ReplyClass.OPT_OUT]
    newest_first = sorted(said, key=lambda event: event.occurred_at, reverse=True)
    return {one.candidate: one for one in newest_first if one.candidate is not None}


def after_stops(events: Iterable[Event]) -> Mapping[int, int]:
    """Return the stop before each event that writes to somebody, by their numbers."""
    found = list(events)
    stops = first_stops(found)
    return {
        one.id: stop.id
        for one in found
        if one.kind in WRITES and (stop := stops.get(one.candidate or 0)) and _may_follow(one, stop)
    }


def stop_before(event: Event) -> int | None:
    """Return the number of the stop that somebody forgotten since had said before this."""
    kept = event.details.get(AFTER_STOP)
    return kept if event.candidate is None and isinstance(kept, int) else None


def _may_follow(one: Event, stop: Event) -> bool:
    # where only the day is known the sender's calendar decides, when it is counted
    return one.occurred_at > stop.occurred_at - timedelta(days=1)
