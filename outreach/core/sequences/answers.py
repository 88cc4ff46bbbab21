"""The answer we owe: to a reply after which we wrote nothing, and when a "not now" ends.

Who named somebody, or said no, is thanked instead where the sequence has a step for it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime

from outreach.core import happened
from outreach.core.campaigns import Campaign, Step
from outreach.core.sequences.history import (
    ANSWER,
    MESSAGES,
    History,
    Kind,
    Next,
    is_refusal,
    is_reply,
    is_touch,
    names_somebody,
)
from outreach.core.sequences.steps import next_morning
from outreach.core.words import Channel, Event, EventKind, ReplyClass, When
from outreach.core.workdays import Workdays

_SETTLED = frozenset({EventKind.SENT_OUTSIDE, *happened.MILESTONES})
#: What goes out to people who wrote, too; the other steps of a sequence were meant for silence.
_AFTER_A_REPLY = frozenset({When.NAMED_SOMEBODY, When.SAID_NO, When.CAMPAIGN_CLOSED})


def answer_owed(history: History, days: Workdays, sequence: Sequence[Step] = ()) -> Next | None:
    """Return the answer that is owed to somebody who wrote, whatever the sequence says.

    A card of the sequence that was out while the person wrote, and is recorded afterwards, is none.
    """
    events = history.events
    reply = next((event for event in reversed(events) if _asks_for_answer(event)), None)
    if reply is None or _is_settled(history, reply):
        return None
    silent = frozenset(one.name for one in sequence if one.when not in _AFTER_A_REPLY)
    due_at = _due_at(reply, events, days, silent)
    if due_at is None:
        return None
    tries = [event for event in events if event.step == ANSWER and _is_try(event)]
    if tries and tries[-1].kind is EventKind.NOT_SENT:
        due_at = max(due_at, next_morning(days, tries[-1]))
    return Next(ANSWER, _channel(reply), Kind.ANSWER, 1 + len(tries), due_at, since=reply)


def thanks_owed(campaign: Campaign, history: History, days: Workdays) -> Next | None:
    """Return the thanks that are owed to who named somebody or said no; None without such a step.

    A person who wants no more of it at all is not thanked either, and nobody in the same words
    twice: what is owed after the thanks is an answer.
    """
    reply = next((event for event in reversed(history.events) if _asks_for_answer(event)), None)
    step = _thanks(campaign, reply) if reply else None
    if reply is None or step is None or _is_settled(history, reply, but=reply):
        return None
    due_at = _due_at(reply, history.events, days)
    if due_at is None:
        return None
    tries = [one for one in history.events if one.step == step.name and _is_try(one)]
    if any(one.kind is EventKind.SENT for one in tries):
        return None
    due_at = max(due_at, days.due(reply, step.after))
    if tries:
        due_at = max(due_at, next_morning(days, tries[-1]))
    return Next(step.name, step.channel, Kind.ANSWER, 1 + len(tries), due_at, since=reply)


def _thanks(campaign: Campaign, reply: Event) -> Step | None:
    """Return the step that thanks for a reply, if it goes out where the reply came in."""
    named = names_somebody(reply)
    if not named and reply.reply is not ReplyClass.NO:
        return None
    when = When.NAMED_SOMEBODY if named else When.SAID_NO
    steps = (one for one in campaign.sequence if one.when is when)
    return next((one for one in steps if one.channel is _channel(reply)), None)


def _asks_for_answer(event: Event) -> bool:
    return is_reply(event) or event.kind is EventKind.REFERRAL


def _is_settled(history: History, reply: Event, but: Event | None = None) -> bool:
    events = list(history.events)
    since = events[events.index(reply) :]
    closed_at = history.campaign_closed_at
    return any(
        (is_refusal(event) and event is not but)
        or (event.kind is EventKind.CLOSED and not (closed_at and event.occurred_at >= closed_at))
        for event in since
    )


def _due_at(
    reply: Event, events: Sequence[Event], days: Workdays, silent: Collection[str] = ()
) -> datetime | None:
    """Return since when it is owed; None when we have written already."""
    since = list(events)[list(events).index(reply) + 1 :]
    crossed = [event for event in since if event.step in silent]
    after = [event for event in since if event not in crossed]
    # a reply may be recorded long after it was answered: the later of the two orders decides
    wrote_at = [
        event.occurred_at
        for event in events
        if _is_ours(event)
        and event not in crossed
        and (event in after or event.occurred_at > reply.occurred_at)
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
