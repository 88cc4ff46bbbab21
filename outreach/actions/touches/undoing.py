"""Undo: take back what this user last did by hand, again and again, by appending the opposite.

Never taken back: what left by mail, imports, what the loop did, and a person's own opt-out. When
something was built on it (somebody accepted the request meanwhile), nothing is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from outreach.actions import history, referrals, replies
from outreach.actions.touches.entries import Undone
from outreach.app import App
from outreach.core.errors import Blocked, ChangedMeanwhile, NothingToDo
from outreach.core.happened import undoing
from outreach.core.ticks import Tick
from outreach.core.words import Event, EventKind, Evidence, Stage, Touch, TouchState
from outreach.store import (
    audit,
    candidates,
    connections,
    enrollments,
    events,
    notices,
    suppressions,
    touches,
)

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: What the loop or closing a campaign does is not one person's last action.
_NOT_BY_HAND = frozenset({EventKind.UNDONE, EventKind.EXPIRED, EventKind.CLOSED})
BY_HAND = frozenset(EventKind) - _NOT_BY_HAND

#: What the audit calls it when a person was forgotten on request, or a fact mended by hand.
FORGET, EDIT = "forget", "edit"

#: What changes nothing that others build on, and is built on nothing.
_HARMLESS = frozenset({EventKind.NOTED, EventKind.SNOOZED})

#: Events that settle a touch: when they go, the card is open again.
_SETTLES: Mapping[EventKind, TouchState] = MappingProxyType(
    {
        EventKind.SENT: TouchState.SENT,
        EventKind.WITHDRAWN: TouchState.SENT,
        EventKind.NOT_SENT: TouchState.NOT_SENT,
    }
)


def undo(app: App, *, past_stops: bool = False) -> list[Undone]:
    """Take back the user's last action and return its events, the newest first.

    NothingToDo when there is none; ChangedMeanwhile when something was built on it; Blocked when it
    is a person's own opt-out, unless `past_stops` leaves that alone and goes on to what was before.
    """
    with app.store.write() as tx:
        action = _last_action(tx, app.user, past_stops=past_stops)
        from outreach.store import imports  # reads files otherwise, which no card does

        imports.alone(tx)  # a bar may be lifted
        touches.hold(tx, [event.candidate for event in action if event.candidate])
        for event in action:
            _refuse_if_built_on(app, tx, event, action)
        undone = [_take_back(app, tx, event) for event in reversed(action)]
        numbers = [one.event.id for one in undone]
        audit.append(tx, app.now, app.user, "undo", {"events": numbers})
        return undone


def reopen_later(app: App, tx: Connection, touch: Touch) -> bool:
    """Take back that a card was put off to later, since it went out after all; say whether it was.

    ChangedMeanwhile when something was built on it.
    """
    if touch.state is not TouchState.NOT_SENT:
        return False
    found = [
        one
        for one in events.of_enrollment(tx, touch.enrollment)
        if one.touch == touch.id and one.details.get("reason") == Tick.LATER
    ]
    for event in found[-1:]:
        _refuse_if_built_on(app, tx, event, [event])
        _take_back(app, tx, event)
        audit.append(tx, app.now, app.user, "undo", {"events": [event.id]})
    return bool(found)


def is_own_opt_out(event: Event) -> bool:
    """Say whether the person asked us to stop: no undo."""
    return event.kind in replies.STOPS - {EventKind.NEVER} and replies.is_stop(event)


def _last_action(tx: Connection, user: str, *, past_stops: bool) -> list[Event]:
    latest = events.latest_by(tx, user, BY_HAND)
    if not past_stops:
        _refuse_past_forgetting(tx, user, latest)
        _refuse_past_mending(tx, user, latest)
    while latest is not None:
        action = _action_of(tx, latest)
        if not any(is_own_opt_out(event) for event in action):
            return action
        if not past_stops:
            raise _opt_out_stays(tx, latest)
        latest = events.latest_by(tx, user, BY_HAND, before=action[0].id)
    raise NothingToDo(
        "There is nothing of yours to take back.",
        where=f"user {user}",
        try_="outreach next",
    )


def _refuse_past_forgetting(tx: Connection, user: str, latest: Event | None) -> None:
    """Refuse to pass over that somebody was forgotten, as if that could be taken back."""
    forgot = audit.last_by(tx, user, FORGET)
    after = int(str((forgot.payload or {}).get("after", 0))) if forgot else 0
    if forgot and (latest is None or latest.id <= after):
        raise Blocked(
            "You forgot somebody last; that is not taken back.",
            code="forgotten",
            where=f"audit {forgot.id}",
            try_="outreach undo --past-stops, to take back what you did before it",
        )


def _refuse_past_mending(tx: Connection, user: str, latest: Event | None) -> None:
    """Refuse to take back what was before, when a fact was mended last: that is done by hand."""
    mended = audit.last_by(tx, user, EDIT)
    told = (mended.payload or {}) if mended else {}
    if mended and "after" in told and (latest is None or latest.id <= int(str(told["after"]))):
        found = candidates.load(tx, [int(str(told["candidate"]))])
        handle = next((one.handle for one in found.values()), "PERSON")
        raise Blocked(
            "You mended a fact by hand last; undo does not take that back.",
            code="mended",
            where=f"audit {mended.id}",
            try_=f"outreach candidates edit {handle}, to mend it again; "
            "or outreach undo --past-stops, to take back what you did before it",
        )


def _action_of(tx: Connection, latest: Event) -> list[Event]:
    first = int(str(latest.details.get("with", latest.id)))
    root = events.get(tx, first) if first != latest.id else latest
    later = events.after(tx, first, actor=latest.actor)
    rest = [event for event in later if event.details.get("with") == first]
    return [root, *rest] if root else rest


def _opt_out_stays(tx: Connection, event: Event) -> Blocked:
    found = candidates.load(tx, [event.candidate] if event.candidate else [])
    name = next((one.name for one in found.values()), "A person")
    return Blocked(
        f"{name} asked not to be written to again; that is not taken back.",
        code="own_opt_out",
        where=f"logged {event.recorded_at:%d %b %H:%M} UTC",
        try_="outreach undo --past-stops, to take back what you did before it",
    )


def _refuse_if_built_on(app: App, tx: Connection, event: Event, action: list[Event]) -> None:
    if event.evidence is Evidence.PROVEN:
        raise _built_on("LinkedIn's own file shows it", event)
    if event.enrollment is None or event.kind in _HARMLESS:
        return
    enrollments.get(tx, event.enrollment, hold=True)
    own = {one.id for one in action}
    for later in events.of_enrollment(tx, event.enrollment):
        if later.id > event.id and later.id not in own and later.kind not in _HARMLESS:
            raise _built_on(f"{later.actor} logged '{later.kind}' since", later)
    for touch in _cards_out(app, tx, event):
        if touch.claimed_by != event.actor:
            raise _built_on(f"{touch.claimed_by} has this person's next card", event)


def _cards_out(app: App, tx: Connection, event: Event) -> list[Touch]:
    """Return the cards of an event's person that somebody has in hand, in whatever campaign."""
    return touches.claimed_for(tx, event.candidate, app.lease_now()) if event.candidate else []


def _built_on(why: str, event: Event) -> ChangedMeanwhile:
    return ChangedMeanwhile(
        f"It cannot be taken back any more: {why}. Nothing was written.",
        where=f"event {event.id}",
        try_="outreach candidates show PERSON, to see what happened",
    )


def _take_back(app: App, tx: Connection, event: Event) -> Undone:
    was = _stage(tx, event)
    details = {"kind": event.kind.value}
    events.append(tx, undoing(event, app.now, app.user, details=details))
    if event.touch and event.kind in _SETTLES:
        for later in _cards_out(app, tx, event):  # one's own: what it followed is taken back
            touches.release(tx, later.id, event.actor, app.lease_now())
        touches.reopen(tx, event.touch)
        notices.take_back(tx, event.touch)
    _take_back_facts(app, tx, event)
    if event.enrollment is not None:
        history.refold(tx, event.enrollment)
    found = candidates.load(tx, [event.candidate] if event.candidate else [])
    person = found.get(event.candidate) if event.candidate else None
    return Undone(person, event, _stage(tx, event), was)


def _take_back_facts(app: App, tx: Connection, event: Event) -> None:
    if event.candidate is None:
        return
    if event.details.get("connected") and event.sender:
        connections.unclaim(tx, event.sender, event.candidate)
    referrals.take_back(tx, event)
    if event.details.get(replies.MISREAD):
        person = candidates.load(tx, [event.candidate])[event.candidate]
        replies.bar(app, tx, person, "what was said before")
    if event.details.get("barred") and not _is_barred_by_others(tx, event.candidate):
        person = candidates.load(tx, [event.candidate])[event.candidate]
        suppressions.lift(tx, app.store, person, app.now)


def _is_barred_by_others(tx: Connection, candidate: int) -> bool:
    standing = events.effective(tx, candidates=[candidate], kinds=[*replies.STOPS])
    return any(map(replies.is_stop, standing))


def _stage(tx: Connection, event: Event) -> Stage | None:
    stands = enrollments.get(tx, event.enrollment) if event.enrollment else None
    return stands.stage if stands else None
