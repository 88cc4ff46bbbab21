"""The next card: one person, one approved text, everything needed to decide, and reserved.

A card is claimed when it is given out: its text is frozen, nobody else gets the person, and the
same user gets the same card back until it is settled.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from outreach.actions import planning
from outreach.actions.touches import looks, times
from outreach.actions.touches.claims import claim
from outreach.app import App
from outreach.core import states
from outreach.core.approvals import APPROVE, TextHistory
from outreach.core.campaigns import Campaign
from outreach.core.errors import Blocked, ChangedMeanwhile, NotFound, NothingToDo
from outreach.core.plans import PlannedTouch
from outreach.core.rendering import utf16_length
from outreach.core.senders import Sender
from outreach.core.sequences import Kind
from outreach.core.words import (
    Approval,
    Candidate,
    Event,
    EventKind,
    TemplateVersion,
    Touch,
    TouchState,
)
from outreach.store import candidates, enrollments, events, skips, templates, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: What every key of a card does; `keys_of` leaves out what a card has no use for.
KEYS: Mapping[str, str] = MappingProxyType(
    {
        "enter": "copy and open",
        "c": "copy",
        "o": "open the profile",
        "s": "sent",
        "n": "not sent",
        "e": "edit the personal line",
        "t": "take the other approved text",
        "k": "skip to the end of today",
        "z": "snooze",
        "r": "reject: not a fit",
        "x": "never write to this person",
        "h": "history",
        "u": "undo",
        "?": "help",
        "q": "leave",
    }
)
#: On an answer card: what the person said.
CLASS_KEYS: Mapping[str, str] = MappingProxyType(
    {"1": "interested", "2": "not now", "3": "no", "4": "refers someone"}
)
MINUTES_A_CARD = 1.6


@dataclass(frozen=True)
class Queue:
    """What a user has to do today, in order, of one sender or of all."""

    waiting: tuple[PlannedTouch, ...]
    done: int  #: recorded as sent today in these senders' names
    with_others: int = 0  #: cards that somebody else has at the moment


@dataclass(frozen=True)
class Card:
    """One touch, reserved for the user, with all that the screen shows."""

    planned: PlannedTouch
    touch: Touch
    person: Candidate
    sender: Sender
    campaign: Campaign
    history: tuple[Event, ...]  #: of the person, over all campaigns
    number: int  #: 4 …
    of: int  #: … of 15
    version: TemplateVersion | None = None  #: of the text that is shown
    approvals: tuple[Approval, ...] = ()
    others: tuple[TemplateVersion, ...] = ()  #: approved texts that would do as well
    said: Event | None = None  #: the reply that an answer answers
    role_url: str = ""  #: on an answer card, when the link to the role was never sent

    @property
    def minutes_left(self) -> int:
        """Return about how long the rest of today takes."""
        return max(1, round((self.of - self.number + 1) * MINUTES_A_CARD))

    @property
    def keys(self) -> Mapping[str, str]:
        """Return what each key does on this card."""
        is_answer = self.planned.kind == Kind.ANSWER
        without = set() if self.touch.text else {"c", "e"}
        if self.version is None or "{% personal %}" not in self.version.template.body:
            without.add("e")
        if not self.others:
            without.add("t")
        shown = {key: does for key, does in KEYS.items() if key not in without}
        return {**(CLASS_KEYS if is_answer else {}), **shown}


def next_card(app: App, sender: str = "", skip: Collection[str] = ()) -> Card:
    """Reserve and return the next card; NothingToDo when there is none for this user.

    Touches named in `skip` (or by the first 8 letters of their id) go to the end of today's queue.
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
    """Return today's queue: own cards first, skipped ones last, others' cards left out."""
    user = user or app.user
    plans = [planning.plan_day(app, sender_of(app, sender))] if sender else planning.plans(app)
    planned = [touch for plan in plans for touch in plan.touches]
    with app.store.read() as tx:
        out = {one.id: one.claimed_by for one in touches.claimed(tx, app.lease_now())}
        skipped = skips.of_user(tx, user, times.today(app))
        done = _sent_today(app, tx, [plan.sender for plan in plans])
    free = [one for one in planned if out.get(one.touch, user) == user]
    mine_first = sorted(free, key=lambda one: _turn(one, out, skipped))
    return Queue(tuple(mine_first), done, with_others=len(planned) - len(free))


def sender_of(app: App, slug: str) -> Sender:
    """Return a sender; NotFound names one there is."""
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
        try:
            return _taken(app, _as_before(planned, before), place, user, lease, before.personal)
        except Blocked:
            pass  # those words may no longer be sent; today's may
    return _taken(app, planned, place, user, lease, None)


def refreshed(app: App, card: Card, planned: PlannedTouch, touch: Touch) -> Card:
    """Return a card with other words, everything else as it was."""
    return _card(app, planned, touch, (card.number, card.of))


def put_last(app: App, touch: str) -> None:
    """Move a touch to the end of this user's queue for today, and give its card back."""
    with app.store.write() as tx:
        found = next((one for one in touches.claimed(tx, app.lease_now()) if one.id == touch), None)
        if found is not None:
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
    chosen = before.personal is not None or before.template != planned.template
    return before.state is TouchState.CLAIMED and bool(before.text) and chosen


def _as_before(planned: PlannedTouch, before: Touch) -> PlannedTouch:
    return replace(
        planned,
        template=before.template,
        fingerprint=before.fingerprint,
        text=before.text,
        length=utf16_length(before.text or ""),
    )


def _taken(
    app: App,
    planned: PlannedTouch,
    place: tuple[int, int],
    user: str,
    lease: timedelta,
    personal: str | None,
) -> Card:
    return _card(
        app, planned, claim(app, planned, user=user, lease=lease, personal=personal), place
    )


def _sent_today(app: App, tx: Connection, senders: Collection[str]) -> int:
    kinds = (EventKind.SENT, EventKind.WITHDRAWN)
    found = (
        events.effective(tx, sender=one, kinds=kinds, since=times.midnight(app, one))
        for one in senders
    )
    return sum(event.touch is not None for sent in found for event in sent)


def _card(app: App, planned: PlannedTouch, touch: Touch, place: tuple[int, int]) -> Card:
    campaign = app.library.campaign(planned.campaign)
    with app.store.read() as tx:
        person = candidates.load(tx, [planned.candidate])[planned.candidate]
        history = states.effective(events.of_candidate(tx, planned.candidate))
        card = Card(
            planned=planned,
            touch=touch,
            person=person,
            sender=app.settings.senders[touch.sender],
            campaign=campaign,
            history=tuple(history),
            number=place[0],
            of=place[1],
        )
        card = _with_approval(app, tx, card)
        return _as_answer(tx, card) if planned.kind == Kind.ANSWER else card


def _with_approval(app: App, tx: Connection, card: Card) -> Card:
    if not card.touch.template:
        return card
    texts = templates.histories(tx)
    text = texts[card.touch.template]
    version = next((v for v in text.versions if v.fingerprint == card.touch.fingerprint), None)
    given = [
        one
        for one in text.decisions
        if version and one.version == version.version and one.decision == APPROVE
    ]
    others = _others(app, card, version, texts) if version else ()
    return replace(card, version=version, approvals=tuple(given), others=others)


def _others(
    app: App, card: Card, version: TemplateVersion, texts: Mapping[str, TextHistory]
) -> tuple[TemplateVersion, ...]:
    step = card.campaign.step(card.touch.step)
    if step is None or len(step.templates) > 1:
        return ()  # inside a test the text is not for the recruiter to choose
    policy = looks.policy(app, card.campaign)
    live = (
        text.live(policy, app.now) for name, text in texts.items() if name != card.touch.template
    )
    same = (version.template.kind, version.template.purpose, version.template.language)
    return tuple(
        one
        for one in live
        if one and (one.template.kind, one.template.purpose, one.template.language) == same
    )


def _as_answer(tx: Connection, card: Card) -> Card:
    kinds = (EventKind.REPLIED, EventKind.REFERRAL)
    here = [e for e in card.history if e.kind in kinds and e.campaign == card.campaign.slug]
    url = card.campaign.role.url
    enrolled = [one.id for one in enrollments.of_candidate(tx, card.person.id)]
    texts = (
        one.text or ""
        for one in touches.of_enrollments(tx, enrolled)
        if one.state is TouchState.SENT
    )
    was_sent = any(url in text for text in texts)
    return replace(card, said=here[-1] if here else None, role_url="" if was_sent else url)


def _nothing(app: App, todo: Queue, sender: str) -> NothingToDo:
    if todo.with_others:
        cards = "card is" if todo.with_others == 1 else "cards are"
        return NothingToDo(
            f"What is left for today, others have: {todo.with_others} {cards} on their screens.",
            where=f"user {app.user}",
            try_="outreach next, in a quarter of an hour",
        )
    return NothingToDo(
        "Nothing is due now.",
        where=f"sender {sender}" if sender else "all senders",
        try_="outreach plan, to see who is held back and why",
    )
