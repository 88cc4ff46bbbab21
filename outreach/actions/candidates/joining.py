"""What becomes of enrollments and events when two people turn out to be one, and back again.

Of two open enrollments the one that got further stays open. Two in one campaign become one that
tells everything that happened in both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from outreach.actions import history
from outreach.app import App
from outreach.core.errors import ChangedMeanwhile
from outreach.core.happened import undoing
from outreach.core.proof import BY_PROOF
from outreach.core.words import (
    Candidate,
    Enrollment,
    Event,
    EventKind,
    Stage,
)
from outreach.store import enrollments, events, imports, merges, touches
from outreach.store.merges import Merged

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection as Transaction

MERGED = "merged"  # reason with which the enrollment that is less far is closed
_TWO_AGAIN: Mapping[str, object] = {"reason": "two people again"}
_STAGES = tuple(Stage)


@dataclass(frozen=True)
class Joined:
    """How enrollments were joined: what is needed to part them again."""

    enrolled: list[Mapping[str, Any]] = field(default_factory=list)
    closings: list[int] = field(default_factory=list)  #: events

    @property
    def both(self) -> list[int]:
        """Return the enrollments that tell of both people now."""
        return [one["into"] for one in self.enrolled if one["into"] is not None]


def refuse_while_a_card_is_out(app: App, tx: Transaction, *people: int) -> None:
    """Raise ChangedMeanwhile while somebody has a card of one of these people in hand."""
    imports.alone(tx)
    touches.hold(tx, people)
    for touch in touches.claimed(tx, app.lease_now()):
        if touch.candidate in people:
            raise ChangedMeanwhile(
                f"{touch.claimed_by} has a card of this person in hand; nothing was changed.",
                where=f"{touch.campaign} / {touch.step}",
                try_="the same command in a few minutes",
            )


def join(app: App, tx: Transaction, kept: Candidate, gone: Candidate) -> Joined:
    """Give the enrollments of one person to the other, each campaign once, one of them open."""
    joined = Joined()
    _close_the_nearer(app, tx, kept, gone, joined)
    ours = {one.campaign: one for one in enrollments.of_candidate(tx, kept.id)}
    for one in enrollments.of_candidate(tx, gone.id):
        same = ours.get(one.campaign)
        if same is None:
            joined.enrolled.append(merges.hand_over(tx, one, kept.id))
        else:
            joined.enrolled.append(merges.join(tx, one, same, app.now))
    return joined


def part(app: App, tx: Transaction, merged: Merged) -> None:
    """Give enrollments back, after the people; stages follow from what happened in each."""
    merges.part(tx, merged.before["enrolled"], merged.gone)
    both = (merged.kept, merged.gone)
    for event in events.effective(tx, candidates=both, kinds=[EventKind.CLOSED]):
        if event.id in merged.before["closings"]:
            events.append(tx, undoing(event, app.now, app.user, details=_TWO_AGAIN))
    for person in both:
        for one in enrollments.of_candidate(tx, person):
            history.refold(tx, one.id)


def take_back_proof(app: App, tx: Transaction, merged: Merged) -> None:
    """Take back what archives showed of the one person, so that it is told of each anew."""
    last = merged.before["last"]
    merges.drop_proofs(tx, merged.kept, last["event"])
    for event in events.effective(tx, candidates=[merged.kept]):
        if event.id > last["event"] and event.details.get(BY_PROOF):
            events.append(tx, undoing(event, app.now, app.user, details=_TWO_AGAIN))
    for one in enrollments.of_candidate(tx, merged.kept):
        is_empty = not events.of_enrollment(tx, one.id) and not touches.of_enrollments(tx, [one.id])
        if one.id > last["enrollment"] and is_empty:
            merges.detach(tx, one.id, app.now)


def _close_the_nearer(
    app: App, tx: Transaction, kept: Candidate, gone: Candidate, joined: Joined
) -> None:
    """Of two open campaigns close the one that is less far; of equals that of who goes."""
    now_open = enrollments.open_of(tx, [kept.id, gone.id])
    if len(now_open) < 2 or now_open[kept.id].campaign == now_open[gone.id].campaign:
        return
    ours, theirs = now_open[kept.id], now_open[gone.id]
    nearer = ours if _how_far(theirs) > _how_far(ours) else theirs
    closing = Event(
        kind=EventKind.CLOSED,
        occurred_at=app.now,
        recorded_at=app.now,
        actor=app.user,
        candidate=nearer.candidate,
        campaign=nearer.campaign,
        sender=nearer.sender,
        enrollment=nearer.id,
        details={"reason": MERGED},
    )
    joined.closings.append(history.record(tx, closing))


def _how_far(one: Enrollment) -> int:
    return _STAGES.index(one.stage)
