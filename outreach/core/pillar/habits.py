"""From a sender's events of the last months to the raw counts of the score."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from statistics import median

from outreach.core.caps import has_note
from outreach.core.happened import as_meant
from outreach.core.pillar.promises import (
    Owed,
    Promise,
    is_our_word,
    is_their_word,
    promises,
    working_hours,
)
from outreach.core.pillar.score import DAYS, Habits
from outreach.core.pillar.seniority import decides
from outreach.core.pillar.stops import stop_before
from outreach.core.sequences.history import is_refusal, is_touch
from outreach.core.stats.alike import fold
from outreach.core.stats.breakdowns import Tally, verdict
from outreach.core.stats.cohorts import HORIZONS
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import Event, EventKind, Precision
from outreach.core.workdays import Workdays

DORMANT = timedelta(days=180)
#: How far back events are read: a request of the window may belong to an older story.
READ_DAYS = DAYS + 60


@dataclass(frozen=True, slots=True)
class Tie:
    """What is known of one person besides the events read."""

    position: str | None = None
    connected_on: date | None = None
    last_sign: datetime | None = None  #: their last word or acceptance before the events read
    stopped: Event | None = None  #: the first time they said stop, to any sender


@dataclass(frozen=True, slots=True)
class Log:
    """What the score is counted from."""

    events: Sequence[Event]  #: this sender's, `READ_DAYS` back, none that was undone
    ties: Mapping[int, Tie]  #: by candidate
    connections: int = 0
    stops: Mapping[int, Event] = field(default_factory=dict)  #: by number, of people forgotten

    def tie(self, person: int) -> Tie:
        """Return what is known of a person; nothing of somebody forgotten."""
        return self.ties.get(person, Tie())

    def stopped(self, event: Event) -> Event | None:
        """Return when the person of an event first said stop, also if they are forgotten since."""
        if event.candidate is not None:
            return self.tie(event.candidate).stopped
        return self.stops.get(stop_before(event) or 0)


def habits(log: Log, days: Workdays, now: datetime) -> Habits:
    """Return the raw counts of the last 90 days."""
    events = _as_meant(log.events)
    start = now - timedelta(days=DAYS)
    window = [event for event in events if event.occurred_at >= start]
    accepted, replied = _rates(events, Standpoint.of(now, days.zone), start)
    owed = [one for one in _promises(events, days) if one.since.occurred_at >= start]
    due = [one for one in owed if one.is_due(now, days)]
    hours = [working_hours(one, now, days) for one in owed if _tells_hours(one, now)]
    talks = _two_way(window)
    return Habits(
        accepted=accepted.k,
        asked=accepted.n,
        replied=replied.k,
        written_to=replied.n,
        kept=sum(one.is_kept(days) for one in due),
        promised=len(due),
        hours=median(hours) if hours else None,
        answers=len(hours),
        senior=sum(decides(log.tie(person).position) for person in talks),
        dormant=_dormant(talks, events, log, start),
        breached_on=_breach(window, log, days),
        contacted=len({event.candidate for event in window if is_touch(event)} - {None}),
        connections=log.connections,
    )


def _as_meant(events: Sequence[Event]) -> list[Event]:
    """Return the events in order of time; a reply that was sorted later is one, with its class."""
    by_person: defaultdict[tuple[int | None, int | None], list[Event]] = defaultdict(list)
    for event in sorted(events, key=_happened):
        person = event.candidate
        by_person[person, None if person else event.enrollment].append(event)
    return sorted((one for story in by_person.values() for one in as_meant(story)), key=_happened)


def _happened(event: Event) -> datetime:
    return event.occurred_at


def _rates(events: Sequence[Event], view: Standpoint, start: datetime) -> tuple[Tally, Tally]:
    ours = [event for event in events if event.enrollment is not None]
    sent = [_sent(event) for event in ours if event.kind is EventKind.SENT]
    marks = [_mark(event) for event in ours if event.kind is not EventKind.SENT]
    accepted, replied, since = Tally(), Tally(), start.timestamp()
    for one in fold(sent, marks, view).each():
        if one.request and one.request.at >= since:
            accepted.add(verdict(one.request, one.accepted, HORIZONS.acceptance, view))
        if one.follow_ups and one.follow_ups[0].at >= since:
            replied.add(verdict(one.follow_ups[0], one.replied, HORIZONS.reply, view))
    return accepted, replied


def _sent(event: Event) -> Sent:
    return Sent(*_when(event), event.channel or "", event.step or "")


def _mark(event: Event) -> Mark:
    return Mark(*_when(event), event.kind.value, event.reply)


def _when(event: Event) -> tuple[int, int, bool]:
    at = int(event.occurred_at.timestamp())
    return event.enrollment or 0, at, event.precision is Precision.DAY


def _promises(events: Sequence[Event], days: Workdays) -> list[Promise]:
    by_enrollment: defaultdict[int, list[Event]] = defaultdict(list)
    for event in events:
        if event.enrollment is not None:
            by_enrollment[event.enrollment].append(event)
    return [one for story in by_enrollment.values() for one in promises(story, days)]


def _tells_hours(promise: Promise, now: datetime) -> bool:
    # a reply left lying counts with its wait so far once its day is over
    return promise.owed is Owed.ANSWER and (promise.done is not None or promise.until <= now)


def _two_way(window: Sequence[Event]) -> set[int]:
    """Return the people to whom we wrote words, and who wrote more than a refusal."""
    theirs = {one.candidate for one in window if is_their_word(one) and not is_refusal(one)}
    ours = {one.candidate for one in window if is_our_word(one) or _is_noted(one)}
    return {person for person in theirs & ours if person is not None}


def _is_noted(event: Event) -> bool:
    return is_touch(event) and has_note(event)


def _dormant(talks: Set[int], events: Sequence[Event], log: Log, start: datetime) -> int:
    """Return with how many of these people we talk again after half a year without a sign."""
    signs: defaultdict[int, list[Event]] = defaultdict(list)
    for event in events:
        person, accepted = event.candidate, event.kind is EventKind.ACCEPTED
        if person is not None and (accepted or is_their_word(event)):
            signs[person].append(event)
    return sum(_was_silent(signs[person], log.tie(person), start) for person in talks)


def _was_silent(signs: Sequence[Event], tie: Tie, start: datetime) -> bool:
    first = next(e.occurred_at for e in signs if is_their_word(e) and e.occurred_at >= start)
    earlier = [event.occurred_at for event in signs]
    if tie.last_sign:
        earlier.append(tie.last_sign)
    if tie.connected_on:
        earlier.append(datetime.combine(tie.connected_on, time(), UTC))
    before = [at for at in earlier if at < first]
    return bool(before) and first - max(before) > DORMANT


def _breach(window: Sequence[Event], log: Log, days: Workdays) -> date | None:
    """Return the day of the last message to somebody who had said stop before."""
    breaches = [
        days.day_of(event)
        for event in window
        if (is_touch(event) or event.kind is EventKind.SENT_OUTSIDE)
        and _is_after(event, log.stopped(event), days)
    ]
    return max(breaches, default=None)


def _is_after(event: Event, stopped: Event | None, days: Workdays) -> bool:
    if stopped is None:
        return False
    if Precision.DAY in (event.precision, stopped.precision):
        return days.day_of(event) > days.day_of(stopped)
    return event.occurred_at > stopped.occurred_at
