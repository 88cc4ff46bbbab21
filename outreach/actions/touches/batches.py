"""A sender's day in one piece: every text ready to copy, to be done in ten minutes and ticked.

The cards of a batch are held for the batch, for half a day: no recruiter gets one of these people
meanwhile. What comes back ticked is recorded card by card; what was not ticked stays with the
batch until it ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from outreach.actions.touches import times, undoing
from outreach.actions.touches.card import Card, Queue
from outreach.actions.touches.cards import give_back, queue, sender_of, take
from outreach.actions.touches.claims import batch_of
from outreach.actions.touches.entries import Entry, Logged
from outreach.actions.touches.sending import settle
from outreach.app import App
from outreach.core.errors import Blocked, ChangedMeanwhile, NotFound, NothingToDo, OutreachError
from outreach.core.senders import Sender
from outreach.core.ticks import Tick, Ticked
from outreach.core.words import EventKind, Touch, TouchState
from outreach.store import candidates, touches

HELD = timedelta(hours=12)


@dataclass(frozen=True)
class Batch:
    """One sender's texts for one day."""

    sender: Sender
    day: date
    cards: tuple[Card, ...]
    recruiter: str  #: who made it, and gets it back


@dataclass(frozen=True, slots=True)
class Refused:
    """A tick that could not be recorded, and why."""

    touch: str
    error: OutreachError


@dataclass(frozen=True, slots=True)
class Returned:
    """What became of the ticks of a batch."""

    logged: tuple[Logged, ...]
    known: int  #: recorded before, by an earlier reading of the same batch
    refused: tuple[Refused, ...]
    unread: tuple[str, ...] = ()  #: what looks like a tick and is none


def batch(app: App, sender: str) -> Batch:
    """Return a sender's batch for today, its cards held; the same again when asked again."""
    found = sender_of(app, sender)
    todo = queue(app, sender, user=batch_of(sender))
    cards = tuple(_taken(app, sender, todo))
    if not cards:
        raise NothingToDo(
            f"Nothing is due for {sender} now.",
            where=f"sender {sender}",
            try_="outreach plan, to see who is held back and why",
        )
    return Batch(found, times.today(app, sender), cards, app.user)


def release(app: App, sender: str) -> int:
    """Give the cards of a batch back to the recruiters; return how many there were."""
    with app.store.read() as tx:
        held = touches.claimed(tx, app.lease_now(), by=batch_of(sender))
    for touch in held:
        give_back(app, touch, user=batch_of(sender))
    return len(held)


def record_batch(app: App, ticked: Ticked) -> Returned:
    """Record what was ticked, each card for itself; reading the same batch again changes nothing.

    A card that a rule stops is told and does not stop the others.
    """
    logged: list[Logged] = []
    refused: list[Refused] = []
    known = 0
    for touch_id, tick in ticked.ticks.items():
        try:
            touch = _held(app, touch_id)
            if touch.state is TouchState.CLAIMED or _went_out_later(app, touch, tick):
                logged.append(_settled(app, touch, ticked, tick))
            else:
                _refuse_otherwise(app, touch, tick)
                known += 1
        except (Blocked, ChangedMeanwhile, NotFound) as error:
            refused.append(Refused(touch_id, error))
    return Returned(tuple(logged), known, tuple(refused), ticked.unread)


def _taken(app: App, sender: str, todo: Queue) -> Sequence[Card]:
    cards = []
    for planned in todo.waiting:
        try:
            card = take(app, planned, todo, user=batch_of(sender), lease=HELD)
        except (Blocked, ChangedMeanwhile):
            continue  # somebody was faster, or a rule came between
        if card.waits_for_own_line:
            give_back(app, card.touch, user=batch_of(sender))  # a recruiter has to write it
        else:
            cards.append(card)
    return cards


def _held(app: App, touch_id: str) -> Touch:
    with app.store.read() as tx:
        touch = touches.get(tx, touch_id)
    if touch is None:
        raise NotFound(
            "This card was never given out here.",
            where=f"touch {touch_id[:8]}",
            try_="outreach batch SENDER, in the workspace that made the batch",
        )
    return touch


def _went_out_later(app: App, touch: Touch, tick: Tick) -> bool:
    """Take back that a card was put off, when it is ticked as sent now; say whether it was."""
    if tick is not Tick.SENT:
        return False
    with app.store.write() as tx:
        touches.hold(tx, [touch.candidate])
        return undoing.reopen_later(app, tx, touch)


def _refuse_otherwise(app: App, touch: Touch, tick: Tick) -> None:
    """Raise ChangedMeanwhile when something else was recorded of a card; it may be out since."""
    is_sent = tick is Tick.SENT
    if is_sent == (touch.state is TouchState.SENT):
        return
    with app.store.read() as tx:
        people = candidates.load(tx, [touch.candidate])
    who = people[touch.candidate].handle if touch.candidate in people else "PERSON"
    log = f"outreach log sent {who} --outside"
    mend = f"if it went out: {log}" if is_sent else "if it did not go out: outreach undo"
    raise ChangedMeanwhile(
        f"{who} was recorded as {_IN_WORDS[touch.state]} before; this batch says {tick}.",
        where=f"touch {touch.id[:8]}",
        try_=mend,
    )


_IN_WORDS = {
    TouchState.SENT: "sent",
    TouchState.NOT_SENT: "not sent",
    TouchState.UNKNOWN: "perhaps sent",
}


def _settled(app: App, touch: Touch, ticked: Ticked, tick: Tick) -> Logged:
    # the batch says on which day, not at what time
    when = "" if ticked.day == times.today(app, ticked.sender) else ticked.day.isoformat()
    what = EventKind.SENT if tick is Tick.SENT else EventKind.NOT_SENT
    reason = "" if tick is Tick.SENT else tick.value
    entry = Entry(what, when=when, reason=reason, details={"batch": ticked.day.isoformat()})
    return settle(app, touch, entry, user=batch_of(ticked.sender))
