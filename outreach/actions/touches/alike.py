"""Nobody is written to twice under two entries: what the other entry of somebody stands for.

While nobody has decided whether two entries are one person, the message goes to the one we got
furthest with, and to none of them when one must never be written to, or has answered since. The
plan says so, and the last look says so again, since a list or an archive may come in between.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.words import EventKind, Stage, Touch
from outreach.store import candidates, doubles, enrollments, events, heard, suppressions, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_NOT_WRITTEN, _WRITTEN = -1, 0  # below them: the stages of enrollments, from 1
_STAGES = tuple(Stage)
#: Stages in which nothing was sent to anybody.
_BEFORE = frozenset({Stage.IDENTIFIED, Stage.REJECTED})


def hold(tx: Connection, people: Collection[int], senders: Collection[str]) -> None:
    """Hold people with everybody who may be one of them, in one go, so that nobody waits twice."""
    wanted = set(people)
    if tx.dialect.name == "postgresql":  # elsewhere there is nothing to hold
        wanted |= {other for one in people for other in doubles.group_of(tx, one)}
    touches.hold(tx, wanted, senders)


def in_the_way(
    app: App, tx: Connection, touch: Touch, *, claimed_too: bool
) -> Iterator[tuple[int, str]]:
    """Yield whoever may be the same person and keeps a touch from going out, and why."""
    group = doubles.group_of(tx, touch.candidate) - {touch.candidate}
    if not group:
        return
    out = touches.claimed(tx, app.lease_now()) if claimed_too else []
    has_card = {one.candidate for one in out}
    everybody = {touch.candidate, *group}
    reached = _reached(app, tx, everybody)
    wrote = heard.since_our_last_word(tx, touch.sender, [everybody], [touch.candidate])
    for one, person in sorted(candidates.load(tx, group).items()):
        if suppressions.is_barred(tx, app.store, person):
            yield one, "must never be written to"
        elif one in has_card:
            yield one, "is about to be written to"
        elif reached[one] > reached[touch.candidate]:
            yield one, "was written to"
        elif one in wrote.values():
            yield one, "has written since our last word"


def _reached(app: App, tx: Connection, people: Collection[int]) -> dict[int, int]:
    """Return how far we got with each of these people."""
    found = dict.fromkeys(people, _NOT_WRITTEN)
    since = app.now - timedelta(days=max(app.settings.approvals.cool_down_days, default=0) + 1)
    written = (EventKind.SENT, EventKind.SENT_OUTSIDE)
    for event in events.effective(tx, candidates=people, kinds=written, since=since):
        assert event.candidate is not None  # it was asked by them
        found[event.candidate] = _WRITTEN
    for one in people:
        for enrolled in enrollments.of_candidate(tx, one):
            if enrolled.stage not in _BEFORE:
                found[one] = max(found[one], 1 + _STAGES.index(enrolled.stage))
    return found
