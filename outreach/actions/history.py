"""What happens to a person: append the event and move the enrollment, in one transaction.

Every action that makes an event of an enrollment goes through `record`, so that a stage is always
the fold of the events that still stand.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING

from outreach.core import happened, states
from outreach.core.network.campaign import is_network
from outreach.core.words import Enrollment, Event, ReplyClass, Stage
from outreach.store import doubles, enrollments, events, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def record(tx: Connection, event: Event) -> int:
    """Append an event and return its id; IllegalMove when the enrollment's stage forbids it."""
    if event.enrollment is None:
        return _append(tx, event)
    touches.hold(tx, [event.candidate] if event.candidate else [])
    seen = enrollments.get(tx, event.enrollment, hold=True)
    if seen is None:
        return _append(tx, event)
    stage = states.advance(seen.stage, event)
    kept = _append(tx, event)
    # what was taken for a word of theirs may be none, and what is told now may have come first
    if event.reply is ReplyClass.AUTO_REPLY or happened.may_be_late(event):
        refold(tx, seen.id)
        return kept
    _move(tx, seen, stage, states.ended(seen.stage, stage, seen.closed_at, event.recorded_at))
    return kept


def _append(tx: Connection, event: Event) -> int:
    kept = events.append(tx, event)
    if event.candidate is not None:
        doubles.look_again(tx, [event.candidate])
    return kept


def refold(tx: Connection, enrollment: int) -> None:
    """Set an enrollment to what its events say now: after one of them was taken back."""
    seen = enrollments.get(tx, enrollment, hold=True)
    if seen is not None:
        stage, closed_at = states.fold(events.of_enrollment(tx, enrollment))
        _move(tx, seen, stage, closed_at)


def settle(tx: Connection, moved: Collection[int]) -> None:
    """Set enrollments to what their events say now: after facts came in for many of them.

    Nobody is in two campaigns at once: of several that would open again, the newest does.
    """
    standing = events.of_enrollments(tx, moved)
    found = enrollments.load(tx, moved)
    now_open = enrollments.open_of(tx, {one.candidate for one in found if one.closed_at})
    taken = {person: one.id for person, one in now_open.items()}
    doubles.look_again(tx, {one.candidate for one in found})
    changes = []
    # what is open comes first: it keeps the person, or ends and leaves room for another
    for seen in sorted(found, key=lambda one: (one.closed_at is not None, -one.id)):
        stage, says = states.fold(standing.get(seen.id, ()))
        closed_at = _end(seen, says, taken.get(seen.candidate))
        if closed_at is None:
            taken[seen.candidate] = seen.id
        elif taken.get(seen.candidate) == seen.id:
            del taken[seen.candidate]
        if (stage, closed_at) != (seen.stage, seen.closed_at):
            changes.append((seen, stage, closed_at))
    enrollments.settle(tx, changes)


def _move(tx: Connection, seen: Enrollment, stage: Stage, closed_at: datetime | None) -> None:
    would_open = closed_at is None and seen.closed_at is not None
    taken = enrollments.open_of(tx, [seen.candidate]).get(seen.candidate) if would_open else None
    closed_at = _end(seen, closed_at, taken.id if taken else None)
    if (stage, closed_at) != (seen.stage, seen.closed_at):
        enrollments.move(tx, seen, stage, closed_at=closed_at)


def _end(seen: Enrollment, closed_at: datetime | None, now_open: int | None) -> datetime | None:
    """Return when an enrollment ended: what its events say, unless that would open it wrongly.

    `now_open` is the enrollment that has the person now, if any.
    """
    if is_network(seen.campaign):
        return seen.closed_at  # a task keeps nobody from a role
    if closed_at is None and seen.closed_at and now_open not in (None, seen.id):
        return seen.closed_at  # the stage tells the truth; the open campaign keeps the person
    return closed_at
