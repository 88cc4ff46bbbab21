"""What a sender owes people, and whether it was done in time.

Three promises, all in the sender's working days: a follow-up within two days of an acceptance, an
answer within one day of a reply, and a word from us last when a conversation is closed. Somebody
who refused is left in peace: nothing is owed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from outreach.core.happened import MILESTONES
from outreach.core.sequences.history import MESSAGES, is_refusal, is_reply
from outreach.core.words import Event, EventKind, Precision
from outreach.core.workdays import Workdays


class Owed(StrEnum):
    """What was promised."""

    FOLLOW_UP = "follow_up"
    ANSWER = "answer"
    LAST_WORD = "last_word"


#: Working days within which each is kept in time.
ALLOWED = {Owed.FOLLOW_UP: 2, Owed.ANSWER: 1, Owed.LAST_WORD: 2}


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise to one person."""

    owed: Owed
    since: Event
    until: datetime  #: the end of the last working day on which it is kept in time
    done: Event | None

    def is_kept(self, days: Workdays) -> bool:
        """Say whether it was done in time; late in the evening of the last day is in time."""
        return self.done is not None and days.day_of(self.done) <= days.day(self.until)

    def is_due(self, now: datetime, days: Workdays) -> bool:
        """Say whether it can be judged: it is kept already, or its time is up."""
        return self.is_kept(days) or self.until <= now


def promises(events: Sequence[Event], days: Workdays) -> list[Promise]:
    """Return what was owed to one person in one campaign; `events` in order of time."""
    return [*_follow_up(events, days), *_answers(events, days), *_last_word(events, days)]


def is_our_word(event: Event) -> bool:
    """Say whether the sender wrote, or spoke: an interview answers as a message does."""
    if event.kind is EventKind.SENT:
        return event.channel in MESSAGES
    return event.kind is EventKind.SENT_OUTSIDE or event.kind in MILESTONES


def is_their_word(event: Event) -> bool:
    """Say whether the person wrote; an auto-reply is nobody's word."""
    return is_reply(event) or event.kind is EventKind.REFERRAL


def working_hours(promise: Promise, end: datetime, days: Workdays) -> float:
    """Return the working hours from a promise to its keeping, or to `end` while it is not kept.

    What is only known to the day counts from the morning, and to the evening.
    """
    start = _edge(promise.since, days, days.start)
    stop = _edge(promise.done, days, days.end) if promise.done else end
    total, day = timedelta(), days.day(start)
    while day <= days.day(stop):
        if days.is_workday(day):
            total += max(timedelta(), min(stop, days.end(day)) - max(start, days.start(day)))
        day += timedelta(days=1)
    return total / timedelta(hours=1)


def _follow_up(events: Sequence[Event], days: Workdays) -> Iterator[Promise]:
    accepted = next((one for one in events if one.kind is EventKind.ACCEPTED), None)
    if accepted:
        yield from _promise(Owed.FOLLOW_UP, accepted, events, days)


def _answers(events: Sequence[Event], days: Workdays) -> Iterator[Promise]:
    waits = False
    for event in events:
        if is_our_word(event):
            waits = False
        elif is_their_word(event) and not waits and not is_refusal(event):
            waits = True
            yield from _promise(Owed.ANSWER, event, events, days)


def _last_word(events: Sequence[Event], days: Workdays) -> Iterator[Promise]:
    closed = next((one for one in events if one.kind is EventKind.CLOSED), None)
    theirs = [one for one in events if is_their_word(one)]
    if not closed or not theirs or any(is_refusal(one) for one in events):
        return
    done = next((one for one in _from(theirs[-1], events, days) if is_our_word(one)), None)
    yield Promise(Owed.LAST_WORD, closed, _until(Owed.LAST_WORD, closed, days), done)


def _promise(
    owed: Owed, since: Event, events: Sequence[Event], days: Workdays
) -> Iterator[Promise]:
    after, until = _from(since, events, days), _until(owed, since, days)
    for event in after:
        if is_our_word(event):
            yield Promise(owed, since, until, event)
            return
        if _lets_go(owed, event) and days.day_of(event) <= days.day(until):
            return  # they refused, it was over, or they spoke first: something else is owed now
    yield Promise(owed, since, until, None)


def _lets_go(owed: Owed, event: Event) -> bool:
    spoke_first = owed is Owed.FOLLOW_UP and is_their_word(event)
    return is_refusal(event) or event.kind is EventKind.CLOSED or spoke_first


def _from(since: Event, events: Sequence[Event], days: Workdays) -> list[Event]:
    return [one for one in events if one is not since and not _is_before(one, since, days)]


def _is_before(one: Event, other: Event, days: Workdays) -> bool:
    if Precision.DAY in (one.precision, other.precision):
        return days.day_of(one) < days.day_of(other)
    return one.occurred_at < other.occurred_at


def _until(owed: Owed, since: Event, days: Workdays) -> datetime:
    return days.end(days.add(days.day_of(since), ALLOWED[owed]))


def _edge(event: Event, days: Workdays, edge: Callable[[date], datetime]) -> datetime:
    return edge(days.day_of(event)) if event.precision is Precision.DAY else event.occurred_at
