"""The answer we owe: to a reply after which we wrote nothing, and when a "not now" ends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from outreach.core import states
from outreach.core.sequences.history import (
    ANSWER,
    MESSAGES,
    History,
    Kind,
    Next,
    is_refusal,
    is_reply,
    is_touch,
)
from outreach.core.sequences.steps import next_morning
from outreach.core.words import Channel, Event, EventKind, ReplyClass
from outreach.core.workdays import Workdays

_SETTLED = frozenset({EventKind.SENT_OUTSIDE, *states.MILESTONES})


def answer_owed(history: History, days: Workdays) -> Next | None:
    """Return the answer that is owed to somebody who wrote, whatever the sequence says."""
    events = history.events
    reply = next((event for event in reversed(events) if _asks_for_answer(event)), None)
    if reply is None or _is_settled(history, reply):
        return None
    due_at = _due_at(reply, events, days)
    if due_at is None:
        return None
    tries = [event for event in events if event.step == ANSWER and _is_try(event)]
    if tries and tries[-1].kind is EventKind.NOT_SENT:
        due_at = max(due_at, next_morning(days, tries[-1]))
    return Next(ANSWER, _channel(reply), Kind.ANSWER, 1 + len(tries), due_at, since=reply)


def _asks_for_answer(event: Event) -> bool:
    return is_reply(event) or event.kind is EventKind.REFERRAL


def _is_settled(history: History, reply: Event) -> bool:
    events = list(history.events)
    since = events[events.index(reply) :]
    closed_at = history.campaign_closed_at
    return any(
        is_refusal(event)
        or (event.kind is EventKind.CLOSED and not (closed_at and event.occurred_at >= closed_at))
        for event in since
    )


def _due_at(reply: Event, events: Sequence[Event], days: Workdays) -> datetime | None:
    """Return since when it is owed; None when we have written already."""
    after = list(events)[list(events).index(reply) + 1 :]
    # a reply may be recorded long after it was answered: the later of the two orders decides
    wrote_at = [
        event.occurred_at
        for event in events
        if _is_ours(event) and (event in after or event.occurred_at > reply.occurred_at)
    ]
    if not wrote_at:
        return reply.occurred_at
    back_at = _comes_back_at(reply, days)
    return back_at if back_at and max(wrote_at) < back_at else None


def _comes_back_at(reply: Event, days: Workdays) -> datetime | None:
    until = reply.details.get("until")
    if reply.reply is not ReplyClass.NOT_NOW or not until:
        return None
    return days.start(days.workday_from(date.fromisoformat(str(until)[:10])))


def _is_ours(event: Event) -> bool:
    return is_touch(event) or event.kind in _SETTLED


def _is_try(event: Event) -> bool:
    return event.kind in (EventKind.SENT, EventKind.NOT_SENT)


def _channel(reply: Event) -> Channel:
    return reply.channel if reply.channel in MESSAGES else Channel.LINKEDIN_MESSAGE
