"""When one step of a sequence is due for one person, or that it waits, or does not apply."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from outreach.core.campaigns import Step, Wait
from outreach.core.sequences.history import State, is_touch, last
from outreach.core.words import Channel, Event, EventKind, When
from outreach.core.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Due:
    """A step that applies from a moment on; `since` is the event it follows."""

    at: datetime
    since: Event | None = None


@dataclass(frozen=True, slots=True)
class Waits:
    """A step that has to wait for an acceptance."""


#: What is known of one step; None when it is done or cannot apply (any more).
Standing = Due | Waits | None


def standing(step: Step, state: State, days: Workdays, at_once: datetime) -> Standing:
    """Return when a step is due; what waits for nothing is due `at_once`."""
    if state.is_done(step):
        return None
    found = _Rules(step, state, days, at_once).standing()
    return _not_again_today(step, state, days, found) if isinstance(found, Due) else found


@dataclass(frozen=True, slots=True)
class _Rules:
    step: Step
    state: State
    days: Workdays
    at_once: datetime

    def standing(self) -> Standing:
        closed_at = self.state.history.campaign_closed_at
        if self.step.channel is Channel.LINKEDIN_WITHDRAW:
            return self._withdrawal(closed_at)
        if self.step.when is When.CAMPAIGN_CLOSED:
            return self._closing_word(closed_at) if closed_at else None
        if closed_at or self.state.is_over:
            return None
        if self.state.is_let_go and self.step.when is not When.NOT_ACCEPTED:
            return None
        return self._by_channel()

    def _by_channel(self) -> Standing:
        if self.step.channel is Channel.LINKEDIN_CONNECT and self.state.can_be_messaged:
            return None
        found = self._by_condition()
        if self.step.when in _FOR_SOME and not self._can_be_done():
            return None
        needs_connection = self.step.channel is Channel.LINKEDIN_MESSAGE
        if found is None or not needs_connection or self.state.can_be_messaged:
            return found
        return Waits() if self.state.has_connect_step else None

    def _by_condition(self) -> Standing:
        match self.step.when:
            case When.ALREADY_CONNECTED:
                return self._known_word()
            case When.ACCEPTED:
                return self._after_acceptance()
            case When.NOT_ACCEPTED:
                return self._after_request()
            case When.NO_REPLY:
                return self._after(self.state.last_touch) if self.state.last_touch else None
            case When.REFERRED | When.SUGGESTED:
                return self._first_word(self.state.history.is_named(self.step.when))
            case When.COLLEAGUE_KNOWS:
                is_stranger = not self.state.can_be_messaged
                return self._first_word(self.state.history.has_acquaintance and is_stranger)
            case When.NAMED_SOMEBODY | When.SAID_NO:
                return None  # thanks are owed like an answer
            case _:
                return self._after(self.state.last_done)

    def _can_be_done(self) -> bool:
        return self.step.channel is not Channel.LINKEDIN_MESSAGE or self.state.can_be_messaged

    def _first_word(self, applies: bool) -> Standing:  # whether it is for them
        if not applies or self.state.last_word is not None:
            return None
        note = self.state.last_touch  # of a request to somebody connected already: words all same
        rest = Wait(self.state.history.rest_days)
        return Due(self.days.due(note, rest), note) if note else Due(self.at_once)

    def _known_word(self) -> Standing:
        return self._first_word(self.state.was_connected)

    def _after_acceptance(self) -> Standing:
        accepted = self.state.acceptance
        if accepted is None:
            return None if self.state.was_connected else Waits()
        if self.state.got_known_word:
            return None
        due = self._after(accepted)
        if self.state.request is None:
            return due
        # what was logged after it was accepted is spaced from what follows all the same
        return replace(due, at=max(due.at, self._after(self.state.request).at))

    def _after_request(self) -> Standing:
        if self.state.can_be_messaged:
            return None
        return self._after(self.state.request) if self.state.request else Waits()

    def _withdrawal(self, closed_at: datetime | None) -> Standing:
        if self.state.is_pending and not self.state.is_refused:
            # nobody waits for an answer any more once the campaign is closed
            return Due(closed_at) if closed_at else self._after(self.state.request)
        could_come = self.state.request is None and not self.state.can_be_messaged
        return Waits() if could_come and not (closed_at or self.state.is_over) else None

    def _closing_word(self, closed_at: datetime) -> Standing:
        state = self.state
        is_reachable = state.can_be_messaged or self.step.channel is not Channel.LINKEDIN_MESSAGE
        if state.is_refused or state.last_touch is None or not is_reachable:
            return None
        if _closed_by_hand(state, closed_at) or _wrote_since(state, closed_at):
            return None
        return self._after(Event(EventKind.CLOSED, closed_at, closed_at, actor=""))

    def _after(self, event: Event | None) -> Due:
        if event is None:
            return Due(self.at_once)
        return Due(self.days.due(event, self.step.after), event)


#: Conditions that hold for some people only; to the others a step passes nobody's turn.
_FOR_SOME = frozenset({When.REFERRED, When.SUGGESTED, When.COLLEAGUE_KNOWS})


def next_morning(days: Workdays, event: Event) -> datetime:
    """Return the start of the first workday after an event."""
    return days.start(days.workday_from(days.day_of(event) + timedelta(days=1)))


def _not_again_today(step: Step, state: State, days: Workdays, due: Due) -> Due:
    tries = [event for event in state.history.events if event.step == step.name]
    tried = last(tries, {EventKind.NOT_SENT})
    return replace(due, at=max(due.at, next_morning(days, tried))) if tried else due


def _closed_by_hand(state: State, closed_at: datetime) -> bool:
    closed = last(state.history.events, {EventKind.CLOSED})
    return closed is not None and closed.occurred_at < closed_at


def _wrote_since(state: State, closed_at: datetime) -> bool:
    return any(is_touch(event) and event.occurred_at >= closed_at for event in state.history.events)
