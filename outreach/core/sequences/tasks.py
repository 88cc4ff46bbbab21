"""What somebody planned by hand for one person: a task, done once, whatever else there is."""

from __future__ import annotations

from outreach.core.sequences.history import KEEP_IN_TOUCH, History, Kind, Next, is_refusal
from outreach.core.sequences.steps import next_morning
from outreach.core.words import Channel, EventKind
from outreach.core.workdays import Workdays

_SETTLES = frozenset({EventKind.SENT, EventKind.SENT_OUTSIDE})


def task_owed(history: History, days: Workdays) -> Next | None:
    """Return the task that was planned and not done yet; None when there is none.

    What was not done is offered again the next working day. Whatever was written since is it done.
    """
    events = history.events
    planned = [at for at, event in enumerate(events) if event.kind is EventKind.PLANNED]
    if not planned:
        return None
    since = events[planned[-1]]
    later = events[planned[-1] + 1 :]
    if any(event.kind in _SETTLES or is_refusal(event) for event in later):
        return None
    due_at = days.start(days.workday_from(days.day_of(since)))
    not_done = [event for event in later if event.kind is EventKind.NOT_SENT]
    if not_done:
        due_at = max(due_at, next_morning(days, not_done[-1]))
    tries = (EventKind.SENT, EventKind.NOT_SENT)
    attempt = 1 + sum(one.step == KEEP_IN_TOUCH and one.kind in tries for one in events)
    return Next(KEEP_IN_TOUCH, Channel.TASK, Kind.TASK, attempt, due_at, since=since)
