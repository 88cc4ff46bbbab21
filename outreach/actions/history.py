"""What happens to a person: append the event and move the enrollment, in one transaction.

Every action that makes an event of an enrollment goes through `record`, so that a stage is always
the fold of the events that still stand.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING

from outreach.core import states
from outreach.core.network.campaign import is_network
from outreach.core.words import Enrollment, Event, Stage
from outreach.store import enrollments, events, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def record(tx: Connection, event: Event) -> int:
    """Append an event and return its id; IllegalMove when the enrollment's stage forbids it."""
    if event.enrollment is None:
        return events.append(tx, event)
    touches.hold(tx, [event.candidate] if event.candidate else [])
    seen = enrollments.get(tx, event.enrollment, hold=True)
    if seen is None:
        return events.append(tx, event)
    stage = states.advance(seen.stage, event)
    kept = events.append(tx, event)
    _move(tx, seen, stage, states.ended(seen.stage, stage, seen.closed_at, event.recorded_at))
    return kept


def refold(tx: Connection, enrollment: int) -> None:
    """Set an enrollment to what its events say now: after one of them was taken back."""
    seen = enrollments.get(tx, enrollment, hold=True)
    if seen is not None:
        stage, closed_at = states.fold(events.of_enrollment(tx, enrollment))
        _move(tx, seen, stage, closed_at)


def settle(tx: Connection, moved: Collection[int]) -> None:
    """Set enrollments to what their events say now: after facts came in for many of them."""
    standing = events.of_enrollments(tx, moved)
    folded = [
        (seen, *states.fold(standing.get(seen.id, ()))) for seen in enrollments.load(tx, moved)
    ]
    changes = [(seen, stage, _end(tx, seen, closed_at)) for seen, stage, closed_at in folded]
    enrollments.settle(
        tx, [one for one in changes if (one[1], one[2]) != (one[0].stage, one[0].closed_at)]
    )


def _move(tx: Connection, seen: Enrollment, stage: Stage, closed_at: datetime | None) -> None:
    closed_at = _end(tx, seen, closed_at)
    if (stage, closed_at) != (seen.stage, seen.closed_at):
        enrollments.move(tx, seen, stage, closed_at=closed_at)


def _end(tx: Connection, seen: Enrollment, closed_at: datetime | None) -> datetime | None:
    """Return when an enrollment ended: what its events say, unless that would open it wrongly."""
    if is_network(seen.campaign):
        return seen.closed_at  # a task keeps nobody from a role
    if closed_at is None and seen.closed_at and _is_elsewhere(tx, seen):
        return seen.closed_at  # the stage tells the truth; the open campaign keeps the person
    return closed_at


def _is_elsewhere(tx: Connection, seen: Enrollment) -> bool:
    now_open = enrollments.open_of(tx, [seen.candidate]).get(seen.candidate)
    return now_open is not None and now_open.id != seen.id
