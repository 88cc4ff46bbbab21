"""Log what happened: one event for each person, all in one transaction, taken back as one.

What went out, or did not, is in `sending`; here is all that people do, and what we decide about
them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from outreach.actions import history, referrals, replies
from outreach.actions.referrals import Naming
from outreach.actions.touches import already, sending, times
from outreach.actions.touches.entries import Entry, Logged
from outreach.actions.touches.naming import who
from outreach.app import App
from outreach.core.errors import IllegalMove, NotFound, WrongUsage
from outreach.core.network.campaign import is_network
from outreach.core.proof import classes
from outreach.core.rules.phrases import plain
from outreach.core.words import (
    Candidate,
    Channel,
    Enrollment,
    Event,
    EventKind,
    ReplyClass,
    Stage,
)
from outreach.store import connections, enrollments, events, pending, suppressions, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: Events that are about the person, whatever campaign they are in.
_WITHOUT_CAMPAIGN = frozenset(
    {EventKind.STOP, EventKind.NEVER, EventKind.SNOOZED, EventKind.SENT, EventKind.NOTED}
)
_SAID = frozenset({EventKind.REPLIED, EventKind.REFERRAL})


def record(app: App, people: Sequence[str], entry: Entry) -> list[Logged]:
    """Keep what happened with these people, in one transaction: all of it, or nothing.

    People are handles, profile URLs or addresses. Blocked for what the stage or a rule forbids.
    """
    entry.check()
    if entry.what in (EventKind.SENT, EventKind.NOT_SENT) and not entry.outside:
        return sending.record(app, people, entry)
    meant = who(app, people, entry.what)
    with app.store.write() as tx:
        # who is named comes in first: imports lock in this order, too
        named = _entered(app, tx, entry.naming) if entry.naming else None
        if entry.what in replies.STOPS:
            from outreach.store import imports  # reads files otherwise, which no card does

            imports.alone(tx)
        touches.hold(tx, [one.id for one in meant])
        done: list[Logged] = []
        for person in meant:
            done.append(record_in(app, tx, person, entry, first=done[0].event.id if done else 0))
        return [_with_named(app, tx, one, entry, named) for one in done] if named else done


def _with_named(
    app: App, tx: Connection, done: Logged, entry: Entry, named: tuple[Candidate, bool]
) -> Logged:
    may_name = entry.naming is not None and entry.naming.may_name
    found = referrals.link(app, tx, done.candidate, named, done.event, may_name=may_name)
    return replace(done, named=found)


def _entered(app: App, tx: Connection, naming: Naming) -> tuple[Candidate, bool]:
    from outreach.actions.entering import enter  # brings the whole reading of files along

    return enter(app, tx, naming)


def record_in(
    app: App, tx: Connection, person: Candidate, entry: Entry, *, first: int = 0
) -> Logged:
    """Keep one entry in an open transaction; `first` is the event whose action it belongs to."""
    outside = _asked_outside(tx, person, entry)
    seen = None if outside else _enrollment_for(app, tx, person, entry)
    sender = seen.sender if seen else outside or _only_sender(app, entry)
    entry = _as_opt_out(app, tx, person, entry)
    channel = _channel(tx, person, sender, entry)
    entry = already.news(app, tx, person, entry, sender, channel)
    event = _when_said(tx, _event(app, person, seen, entry, sender))
    facts = {**_facts(app, tx, person, event), **({"with": first} if first else {})}
    event = replace(event, channel=channel, details={**event.details, **facts})
    kept = _recorded(tx, person, seen, event)
    now = enrollments.get(tx, seen.id) if seen else None
    bars = suppressions.bars_of(tx, app.store, person) if entry.outside else []
    return Logged(person, kept, seen.stage if seen else None, now, barred=bars[0] if bars else None)


def _recorded(tx: Connection, person: Candidate, seen: Enrollment | None, event: Event) -> Event:
    try:
        return replace(event, id=history.record(tx, event))
    except IllegalMove as refused:
        is_out = seen is not None and seen.stage is Stage.INVITED
        is_to_withdraw = is_out and event.kind is EventKind.REJECTED
        way_out = "log withdrawn" if is_to_withdraw else "candidates show"
        raise IllegalMove(
            refused.what,
            code=refused.code,
            where=person.handle,
            try_=f"outreach {way_out} {person.handle}",
        ) from None


def _when_said(tx: Connection, event: Event) -> Event:
    """Return the event; one that classes a reply stands where that reply stands in time."""
    said = events.get(tx, classes(event)) if classes(event) else None
    if said is None:
        return event
    return replace(event, occurred_at=said.occurred_at, precision=said.precision)


def _as_opt_out(app: App, tx: Connection, person: Candidate, entry: Entry) -> Entry:
    """Return the entry with the words in it that ask us to stop; nobody need confirm them.

    A reply without a class is an opt-out then; what else was logged stays what it is.
    """
    is_said = entry.what in replies.SAID and entry.reply is not ReplyClass.OPT_OUT
    if not is_said or not entry.note or _is_correction(tx, person, entry):
        return entry
    from outreach.core.replies import opt_out  # no card needs the grammar of replies

    known = replies.names_known(app, person)
    words = opt_out(entry.note, replies.sent_to(tx, person.id), known)
    if not words:
        return entry
    is_plain = entry.what is EventKind.REPLIED and entry.reply is None
    return replace(
        entry,
        reply=ReplyClass.OPT_OUT if is_plain else entry.reply,
        reason=entry.reason or f"asked to stop: “{words}”",
        details={**entry.details, replies.BY_WORDS: words},
    )


def _is_correction(tx: Connection, person: Candidate, entry: Entry) -> bool:
    """Say whether somebody classes a reply that was known before, in the same words."""
    if entry.reply is None:
        return False
    standing = events.effective(tx, candidates=[person.id], kinds=[*replies.SAID])
    said = (str(one.details.get("text") or one.details.get("remark") or "") for one in standing)
    return plain(entry.note) in map(plain, said)


def _asked_outside(tx: Connection, person: Candidate, entry: Entry) -> str:
    """Return whose request outside any campaign is taken back; "" for anything else.

    Only when no enrollment of theirs waits for an answer: else that request is meant.
    """
    if entry.what is not EventKind.WITHDRAWN or entry.campaign:
        return ""
    if any(one.stage is Stage.INVITED for one in enrollments.of_candidate(tx, person.id)):
        return ""
    asked = events.effective(tx, candidates=[person.id], kinds=[EventKind.SENT_OUTSIDE])
    ours = [one for one in asked if one.channel is Channel.LINKEDIN_CONNECT]
    if not ours:
        return next(iter(pending.asked_some_day(tx, person.id)), "")
    return (ours[-1].sender or "") if ours[-1].enrollment is None else ""


def _enrollment_for(app: App, tx: Connection, person: Candidate, entry: Entry) -> Enrollment | None:
    mine = enrollments.of_candidate(tx, person.id)
    if entry.campaign:
        mine = [one for one in mine if one.campaign == entry.campaign]
    elif entry.what not in _SAID:  # what is about a role is about none of ours
        mine = [one for one in mine if not is_network(one.campaign)]
    still_open = [one for one in mine if one.closed_at is None]
    if mine:
        return (still_open or mine)[-1]
    if not entry.campaign and entry.what in _WITHOUT_CAMPAIGN:
        return None
    campaign = app.library.campaign(entry.campaign or _only_campaign(app, person))
    return enrollments.enroll(tx, person.id, campaign.slug, campaign.sender, {}, app.now)


def _only_campaign(app: App, person: Candidate) -> str:
    slugs = list(app.library.campaigns())
    if not slugs:
        raise NotFound(
            "There is no campaign yet to log this in.",
            where="campaigns/",
            try_="outreach campaigns new NAME",
        )
    if len(slugs) > 1:
        raise WrongUsage(
            f"{person.name} is in no campaign yet; say which one it was for.",
            where=f"campaigns: {', '.join(slugs)}",
            try_=f"the same command with --campaign {slugs[0]}",
        )
    return slugs[0]


def _only_sender(app: App, entry: Entry) -> str | None:
    senders = list(app.settings.senders)
    if len(senders) == 1:
        return senders[0]
    if not entry.outside:
        return None
    raise WrongUsage(
        "In whose name was it written? Say which campaign it counts for.",
        where=f"senders: {', '.join(senders)}",
        try_=f"the same command with --campaign {next(iter(app.library.campaigns()), 'NAME')}",
    )


def _event(
    app: App, person: Candidate, seen: Enrollment | None, entry: Entry, sender: str | None
) -> Event:
    at, precision = times.occurred(app, entry, sender)
    return Event(
        kind=EventKind.SENT_OUTSIDE if entry.outside else entry.what,
        occurred_at=at,
        recorded_at=app.now,
        actor=app.user,
        precision=precision,
        candidate=person.id,
        campaign=seen.campaign if seen else None,
        sender=sender,
        enrollment=seen.id if seen else None,
        reply=entry.reply,
        details=_details(app, entry, sender),
    )


def _details(app: App, entry: Entry, sender: str | None) -> Mapping[str, object]:
    # what was said is the text of a reply; elsewhere it is our own remark
    note = "text" if entry.what in _SAID else "remark"
    given = {
        **entry.details,
        "reason": entry.reason,
        "until": times.until(app, entry, sender),
        note: entry.note,
    }
    return {name: value for name, value in given.items() if value}


def _channel(tx: Connection, person: Candidate, sender: str | None, entry: Entry) -> Channel | None:
    if entry.outside:
        known = sender is not None and connections.is_known(tx, sender, person.id)
        return Channel.LINKEDIN_MESSAGE if known else Channel.LINKEDIN_CONNECT
    if entry.what in _SAID:
        return Channel.LINKEDIN_MESSAGE
    return Channel.LINKEDIN_WITHDRAW if entry.what is EventKind.WITHDRAWN else None


def _facts(app: App, tx: Connection, person: Candidate, event: Event) -> Mapping[str, object]:
    """Keep what an event says beside the campaign: connected, never again. Undo takes it back."""
    facts: dict[str, object] = {}
    asked = event.kind is not EventKind.NEVER
    if replies.is_stop(event):
        facts["barred"] = not suppressions.is_barred(tx, app.store, person)
        reason = str(event.details.get("reason") or ("asked to stop" if asked else "our decision"))
        suppressions.bar(tx, app.store, person, suppressions.SUPPRESSED, reason, app.user, app.now)
    elif event.kind is EventKind.REPLIED and event.reply is not None:
        facts[replies.MISREAD] = replies.correct(app, tx, person)
    if event.kind is EventKind.ACCEPTED and event.sender:
        on = event.occurred_at.date()
        facts["connected"] = connections.claim(tx, event.sender, person.id, on)
    return {name: value for name, value in facts.items() if value}
