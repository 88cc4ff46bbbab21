"""Record that a touch went out, or did not: claimed before, looked at once more, written once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from outreach.actions import history, knowing, planning
from outreach.actions.touches import alike, early, looks, times, undoing
from outreach.actions.touches.claims import claim_in, settler
from outreach.actions.touches.entries import Entry, Logged
from outreach.actions.touches.naming import who
from outreach.app import App
from outreach.core import states
from outreach.core.errors import Blocked, ChangedMeanwhile, IllegalMove
from outreach.core.experiments.ending import is_comparing
from outreach.core.plans import HeldCode, PlannedTouch
from outreach.core.ticks import Tick
from outreach.core.words import (
    ASKED,
    Candidate,
    Channel,
    Enrollment,
    Event,
    EventKind,
    Stage,
    Touch,
    TouchState,
    When,
)
from outreach.store import (
    candidates,
    connections,
    enrollments,
    experiments,
    notices,
    suppressions,
    touches,
)
from outreach.store.notices import Notice

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: Why somebody is no longer on the list at all, and not only not today.
_OFF_THE_LIST = frozenset({Tick.PROFILE_GONE.value, Tick.WRONG_PERSON.value})


def record(app: App, people: Sequence[str], entry: Entry) -> list[Logged]:
    """Record that the cards of these people went out, or did not, in one transaction.

    Blocked (not_planned) for somebody whom nothing is planned for; ChangedMeanwhile when somebody
    else has the card.
    """
    wanted = who(app, people, entry.what)
    with app.store.read() as tx:
        shown = {one.id: _shown(tx, one) for one in wanted}
    out = {one: touch for one, touch in shown.items() if touch and _is_out(app, touch)}
    planned = _planned(app, [one for one in wanted if one.id not in out])
    with app.store.write() as tx:
        alike.hold(tx, [one.id for one in wanted], app.settings.senders)
        done: list[Logged] = []
        for person in wanted:
            touch = out.get(person.id) or _chosen(
                app, tx, person, shown[person.id], planned.get(person.id)
            )
            first = done[0].event.id if done else 0
            user = settler(touch, app.user)
            done.append(settle_in(app, tx, touch, entry, user=user, first=first))
        return done


def settle(app: App, touch: Touch, entry: Entry, *, user: str = "") -> Logged:
    """Record one card as sent or not sent, exactly as it was shown to whoever has it."""
    with app.store.write() as tx:
        return settle_in(app, tx, touch, entry, user=user)


def settle_in(
    app: App, tx: Connection, touch: Touch, entry: Entry, *, user: str = "", first: int = 0
) -> Logged:
    """Record one card in an open transaction; `user` is who has it, if not who acts."""
    alike.hold(tx, [touch.candidate], [touch.sender])
    _refuse_forgotten(tx, touch)
    event = _event(app, tx, touch, entry, first)
    if entry.what is EventKind.SENT:
        if entry.when:
            early.refuse(app, tx, event)
        _last_look(app, tx, touch, event)
        touches.mark_sent(tx, touch, user or app.user, event.occurred_at, app.lease_now())
        _keep_notice(app, tx, touch, event)
    else:
        touches.mark_not_sent(tx, touch, user or app.user, app.lease_now())
        event = _as_connected(tx, event)
    return _kept(tx, event)


def _refuse_forgotten(tx: Connection, touch: Touch) -> None:
    if not candidates.load(tx, [touch.candidate]):
        raise ChangedMeanwhile(
            "This person was forgotten since the card was shown; nothing was written.",
            where=f"touch {touch.id[:8]}",
            try_="outreach next",
        )


def _last_look(app: App, tx: Connection, touch: Touch, event: Event) -> None:
    try:
        looks.look(app, tx, touch, event.occurred_at, event.precision)
    except Blocked as refused:
        person = candidates.load(tx, [touch.candidate])[touch.candidate]
        outside = f"outreach log sent {person.handle} --outside"
        refused.try_ = f"{refused.try_}; if it went out all the same: {outside}"
        raise


def _event(app: App, tx: Connection, touch: Touch, entry: Entry, first: int) -> Event:
    at, precision = times.occurred(app, entry, touch.sender)
    took_back = touch.channel is Channel.LINKEDIN_WITHDRAW and entry.what is EventKind.SENT
    given = {
        **entry.details,
        "reason": entry.reason,
        "remark": entry.note,
        **(_of_the_text(touch) if entry.what is EventKind.SENT else {}),
        experiments.COMPARED: _compared(app, touch) if entry.what is EventKind.SENT else (),
        ASKED: _asked(app, tx, touch) if entry.what is EventKind.SENT else "",
        "with": first,
    }
    return Event(
        kind=EventKind.WITHDRAWN if took_back else entry.what,
        occurred_at=at,
        recorded_at=app.now,
        actor=app.user,
        precision=precision,
        candidate=touch.candidate,
        campaign=touch.campaign,
        sender=touch.sender,
        enrollment=touch.enrollment,
        touch=touch.id,
        channel=touch.channel,
        step=touch.step,
        # what was rewritten says nothing about the text it was made from
        template=None if touch.off_template else touch.template,
        details={name: value for name, value in given.items() if value},
    )


def _compared(app: App, touch: Touch) -> list[str]:
    """Return the texts that the step compares, as its file has them now; none where it has one."""
    campaign = app.library.campaigns().get(touch.campaign)
    step = campaign.step(touch.step) if campaign else None
    return list(step.templates) if step and is_comparing(step) else []


def _asked(app: App, tx: Connection, touch: Touch) -> str:
    """Return the name of the colleague who was asked for an introduction; "" for any other step."""
    campaign = app.library.campaigns().get(touch.campaign)
    step = campaign.step(touch.step) if campaign else None
    if step is None or step.when is not When.COLLEAGUE_KNOWS:
        return ""
    known = knowing.acquaintances(app, tx, touch.candidate)
    return known[0][0].name if known else ""


def _of_the_text(touch: Touch) -> Mapping[str, object]:
    """Return what an event keeps of the words: their digest, and all that they were made from."""
    return {
        "digest": touch.text_digest,
        "fingerprint": touch.fingerprint,
        "facts": touch.facts_digest,
        "rules": touch.rules_version,
        "language": touch.language,
        "variant": touch.variant,
        "off_template": touch.template if touch.off_template else None,
        "note": bool(touch.text) if touch.off_template else None,
    }


def _keep_notice(app: App, tx: Connection, touch: Touch, event: Event) -> None:
    """Keep that the person was told what is kept about them, if the message told it."""
    if touch.text and app.settings.senders[touch.sender].tells_privacy_in(touch.text):
        told = Notice(event.occurred_at, notices.BY_MESSAGE, app.user, touch.id)
        notices.keep(tx, touch.candidate, told)


def _as_connected(tx: Connection, event: Event) -> Event:
    if event.details.get("reason") != Tick.ALREADY_CONNECTED or not event.sender:
        return event
    assert event.candidate is not None  # a touch has a person
    is_new = connections.claim(tx, event.sender, event.candidate, None)
    return replace(event, details={**event.details, "connected": True}) if is_new else event


def _kept(tx: Connection, event: Event) -> Logged:
    assert event.enrollment is not None  # a touch has an enrollment
    assert event.candidate is not None
    before = enrollments.get(tx, event.enrollment, hold=True)
    kept = replace(event, id=history.record(tx, event))
    if event.details.get("reason") in _OFF_THE_LIST and before:
        _take_off_the_list(tx, kept, before)
    person = candidates.load(tx, [event.candidate])[event.candidate]
    after = enrollments.get(tx, event.enrollment)
    return Logged(person, kept, before.stage if before else None, after)


def _take_off_the_list(tx: Connection, event: Event, before: Enrollment) -> None:
    kind = EventKind.REJECTED if before.stage is Stage.IDENTIFIED else EventKind.CLOSED
    reason = event.details["reason"]
    gone = replace(event, kind=kind, id=0, touch=None, details={"reason": reason, "with": event.id})
    try:
        states.advance(before.stage, gone)
    except IllegalMove:
        return  # it is over already
    history.record(tx, gone)


def _shown(tx: Connection, person: Candidate) -> Touch | None:
    """Return the card of a person that was given out last and was never settled."""
    enrolled = [one.id for one in enrollments.of_candidate(tx, person.id)]
    found = [
        touch
        for touch in touches.of_enrollments(tx, enrolled)
        if touch.state is TouchState.CLAIMED and touch.claimed_until
    ]
    return max(found, key=lambda touch: str(touch.claimed_until), default=None)


def _put_off(tx: Connection, person: Candidate) -> Touch | None:
    """Return the card of a person that was given out last, if it was recorded as not sent."""
    enrolled = [one.id for one in enrollments.of_candidate(tx, person.id)]
    found = touches.of_enrollments(tx, enrolled)
    newest = max(found, key=lambda touch: str(touch.claimed_until), default=None)
    return newest if newest and newest.state is TouchState.NOT_SENT else None


def _is_out(app: App, touch: Touch) -> bool:
    return touch.claimed_until is not None and touch.claimed_until > app.lease_now()


def _planned(app: App, people: Iterable[Candidate]) -> Mapping[int, PlannedTouch]:
    wanted = {person.id for person in people}
    if not wanted:
        return {}
    return {
        touch.candidate: touch
        for plan in planning.plans(app)
        for touch in plan.touches
        if touch.candidate in wanted
    }


def _chosen(
    app: App,
    tx: Connection,
    person: Candidate,
    shown: Touch | None,
    planned: PlannedTouch | None,
) -> Touch:
    """Return what can have gone out: the card as it was shown, else what today's plan says."""
    if shown is not None and (planned is None or planned.touch == shown.id):
        return shown
    if planned is None:
        put_off = _put_off(tx, person)
        if put_off and undoing.reopen_later(app, tx, put_off):
            return put_off
        raise _not_planned(app, tx, person)
    return claim_in(app, tx, planned, user=app.user)


def _not_planned(app: App, tx: Connection, person: Candidate) -> Blocked:
    outside = f"if it went out all the same: outreach log sent {person.handle} --outside"
    barred = next(iter(suppressions.bars_of(tx, app.store, person)), None)
    said, code = f"Nothing is planned for {person.name} now.", "not_planned"
    if barred is not None:
        said = f"{person.name} is on the list of people never to write to: {barred.reason}."
        code = HeldCode.SUPPRESSED
    return Blocked(
        said,
        code=code,
        where=f"person {person.handle}",
        try_=f"outreach candidates show {person.handle}, to see why; {outside}",
    )
