"""The next card: reserved when it is given out, its text frozen, nobody else gets the person.

The same user gets the same card back until it is settled, skipped, or given back.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from outreach.actions import planning
from outreach.actions.backups import refuse_older
from outreach.actions.touches import times
from outreach.actions.touches.card import Card, Queue
from outreach.actions.touches.claims import Own, claim
from outreach.actions.touches.filling import filled
from outreach.app import App
from outreach.core import answering
from outreach.core.errors import Blocked, ChangedMeanwhile, NotFound, NothingToDo
from outreach.core.plans import PlannedTouch
from outreach.core.rendering import utf16_length
from outreach.core.senders import Sender
from outreach.core.sequences import ANSWER
from outreach.core.wordings import base_of
from outreach.core.words import EventKind, Touch, TouchState
from outreach.store import events, skips, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def next_card(app: App, sender: str = "", skip: Collection[str] = ()) -> Card:
    """Reserve and return the next card; NothingToDo when there is none for this user.

    Touches named in `skip` go to the end of today's queue.
    """
    for touch in skip:
        put_last(app, touch)
    todo = queue(app, sender)
    for planned in todo.waiting:
        try:
            return take(app, planned, todo)
        except (Blocked, ChangedMeanwhile):
            continue  # somebody was faster, or a rule came between: the next one then
    raise _nothing(app, todo, sender)


def queue(app: App, sender: str = "", *, user: str = "") -> Queue:
    """Return today's queue: own cards first, skipped ones last, others' cards left out.

    Blocked when a backup was put back that does not know what was written last.
    """
    user = user or app.user
    with app.store.read() as tx:
        refuse_older(app, tx)
    one = [planning.plan_day(app, sender_of(app, sender), sample=0)] if sender else []
    plans = one or planning.plans(app, sample=0)
    planned = [touch for plan in plans for touch in plan.touches]
    with app.store.read() as tx:
        out = {one.id: one.claimed_by for one in touches.claimed(tx, app.lease_now())}
        skipped = skips.of_user(tx, user, times.today(app))
        done = _sent_today(app, tx, [plan.sender for plan in plans])
    free = [one for one in planned if out.get(one.touch, user) == user]
    in_turn = sorted(free, key=lambda one: _turn(one, out, skipped))
    return Queue(
        waiting=tuple(in_turn),
        done=done,
        with_others=len(planned) - len(free),
        warnings=tuple(one for plan in plans for one in plan.warnings),
    )


def sender_of(app: App, slug: str) -> Sender:
    """Return a sender; NotFound names those there are."""
    if slug in app.settings.senders:
        return app.settings.senders[slug]
    raise NotFound(
        f"There is no sender '{slug}'.",
        where=f"outreach.toml has: {', '.join(app.settings.senders) or 'none'}",
        try_=f"outreach batch {next(iter(app.settings.senders), 'SENDER')}",
    )


def take(
    app: App,
    planned: PlannedTouch,
    todo: Queue,
    *,
    user: str = "",
    lease: timedelta = touches.LEASE,
) -> Card:
    """Reserve one planned touch and return its card.

    ChangedMeanwhile when somebody was faster; Blocked when a rule came between.
    """
    with app.store.read() as tx:
        before = touches.get(tx, planned.touch)
    position = next((n for n, one in enumerate(todo.waiting) if one.touch == planned.touch), 0)
    place = (todo.done + position + 1, todo.done + len(todo.waiting))
    if before is not None and _has_own_words(before, planned):
        kept = _as_before(planned, before)
        try:
            touch = claim(app, kept, user=user, lease=lease, own=Own.of(before))
            return _with_warnings(filled(app, kept, touch, place), todo)
        except Blocked:
            pass  # those words may no longer be sent; today's may
    touch = claim(app, planned, user=user, lease=lease)
    return _with_warnings(filled(app, planned, touch, place), todo)


def _with_warnings(card: Card, todo: Queue) -> Card:
    about = {card.person.handle}
    mine = (one for one in todo.warnings if not one.people or about.intersection(one.people))
    return replace(card, warnings=tuple(mine))


def put_last(app: App, touch: str) -> None:
    """Move a touch to the end of this user's queue for today, and give its card back."""
    with app.store.write() as tx:
        touches.release(tx, touch, app.user, app.lease_now())
        skips.skip(tx, app.user, times.today(app), touch)


def give_back(app: App, touch: Touch, *, user: str = "") -> None:
    """Let somebody else have this card, without putting it last."""
    with app.store.write() as tx:
        touches.release(tx, touch.id, user or app.user, app.lease_now())


def _turn(
    planned: PlannedTouch, out: Mapping[str, str | None], skipped: Sequence[str]
) -> tuple[int, int]:
    if planned.touch in skipped:
        return (2, skipped.index(planned.touch))
    return (0 if planned.touch in out else 1, 0)


def _has_own_words(before: Touch, planned: PlannedTouch) -> bool:
    if before.state is not TouchState.CLAIMED or before.claimed_until is None:
        return False
    if before.text is None:
        return before.personal is not None  # see `Own`: an answer that is written elsewhere
    if planned.step == ANSWER and not _still_suits(before, planned):
        return False  # what they said was classed meanwhile, or they said more
    is_own = before.personal is not None or before.off_template
    return is_own or before.template != planned.template


def _still_suits(before: Touch, planned: PlannedTouch) -> bool:
    said = before.template
    return said == planned.template or answering.suits(base_of(said or ""), planned.occasion)


def _as_before(planned: PlannedTouch, before: Touch) -> PlannedTouch:
    return replace(
        planned,
        template=before.template,
        fingerprint=before.fingerprint,
        text=before.text,
        length=utf16_length(before.text or ""),
        language=before.language,
        facts_digest=before.facts_digest,
    )


def _sent_today(app: App, tx: Connection, senders: Collection[str]) -> int:
    kinds = (EventKind.SENT, EventKind.WITHDRAWN)
    found = (
        events.effective(tx, sender=one, kinds=kinds, since=times.midnight(app, one))
        for one in senders
    )
    return sum(event.touch is not None for sent in found for event in sent)


def _nothing(app: App, todo: Queue, sender: str) -> NothingToDo:
    if todo.with_others:
        cards = "card is" if todo.with_others == 1 else "cards are"
        return NothingToDo(
            f"What is left for today, others have: {todo.with_others} {cards} on their screens "
            "or in a batch.",
            where=f"user {app.user}",
            try_="outreach next, in a quarter of an hour; a batch: outreach batch SENDER --release",
        )
    return NothingToDo(
        "Nothing is due now.",
        where=f"sender {sender}" if sender else "all senders",
        try_="outreach plan, to see who is held back and why",
    )
