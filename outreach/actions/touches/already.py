"""What somebody logs that is known already: it stands once, and is said to be known.

An archive has shown it, or an acceptance was logged before. The other way round, proof upgrades
what was logged (`core.proof`): in either order there is one event for what happened once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from outreach.actions.touches import times
from outreach.actions.touches.entries import Entry
from outreach.app import App
from outreach.core.errors import NothingToDo
from outreach.core.proof import CLASSES, FactKind, classes, may_mean
from outreach.core.rules.phrases import plain
from outreach.core.sequences.connected import is_older
from outreach.core.words import Candidate, Channel, Event, EventKind, Evidence, Precision
from outreach.store import events

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

SENT = (EventKind.SENT, EventKind.SENT_OUTSIDE)
#: The events that may show what an entry says.
_SHOW: Mapping[EventKind, Collection[EventKind]] = {
    EventKind.ACCEPTED: (EventKind.ACCEPTED,),
    EventKind.REPLIED: (EventKind.REPLIED,),
    EventKind.SENT: SENT,
}
_SAME_MESSAGE = timedelta(hours=12)  # people remember the day
_SAME_REPLY = timedelta(days=1)
_ZONES = timedelta(days=1)  # neither a request nor a connection of a file names one


def news(
    app: App,
    tx: Connection,
    person: Candidate,
    entry: Entry,
    sender: str | None,
    channel: Channel | None = None,
) -> Entry:
    """Return the entry; of a reply that an archive shows it only says the class.

    NothingToDo when all of it is known: what is proven is not said once more, and nobody accepts
    twice. `channel` is that of what went out.
    """
    if entry.what not in _SHOW or CLASSES in entry.details:
        return entry
    standing = events.effective(tx, sender=sender, candidates=[person.id])
    when = times.occurred(app, entry, sender) if entry.when else None
    shown = _shown(standing, entry, when, channel)
    if shown is None:
        return entry
    if entry.reply is not None:
        return replace(entry, details={**entry.details, CLASSES: shown.id})
    raise known(person, shown)


def known(person: Candidate, shown: Event) -> NothingToDo:
    """Return what to raise when an archive, or somebody, has said what somebody logs."""
    said = f"LinkedIn's archive shows already that {_words(shown, person)}"
    if shown.evidence is Evidence.CLAIMED:
        said = f"{shown.actor} has logged already that {_words(shown, person)}"
    return NothingToDo(
        f"{said}; nothing was logged.", where=f"person {person.handle}", try_=_way_on(shown, person)
    )


def sent_then(tx: Connection, event: Event) -> Event | None:
    """Return what an archive shows as sent when somebody says that this event happened."""
    people = [event.candidate] if event.candidate else []
    sent = events.effective(tx, sender=event.sender, candidates=people, kinds=SENT)
    when = (event.occurred_at, event.precision)
    proven = (one for one in sent if one.evidence is Evidence.PROVEN)
    return next((one for one in proven if _is_same_message(one, when)), None)


def _shown(
    standing: Sequence[Event],
    entry: Entry,
    when: tuple[datetime, Precision] | None,
    channel: Channel | None,
) -> Event | None:
    """Return what an entry tells of once more, if anything: what is proven, or an acceptance."""
    told = [
        one
        for one in standing
        if one.kind in _SHOW[entry.what]
        and one.evidence is not Evidence.INFERRED
        and not classes(one)
        and (not entry.campaign or one.campaign in (None, entry.campaign))
    ]
    if entry.what is EventKind.ACCEPTED:
        return told[-1] if told and not _is_asked_since(standing, told[-1]) else None
    proven = [one for one in told if one.evidence is Evidence.PROVEN]
    said = next((one for one in reversed(proven) if _is_in_words(entry, one)), None)
    if said is not None or when is None:  # now: it has just happened
        return said
    ours = [one.occurred_at for one in standing if one.kind in SENT]
    return next((one for one in proven if _is_same(one, when, channel, ours)), None)


def _is_asked_since(standing: Sequence[Event], accepted: Event) -> bool:
    """Say whether somebody was removed after they accepted, and asked once more.

    The only request of the two sides is the one accepted, however late it was logged.
    """
    asked = [
        one for one in standing if one.kind in SENT and one.channel is Channel.LINKEDIN_CONNECT
    ]
    since = [one for one in asked if one.occurred_at > accepted.occurred_at + _ZONES]
    has_earlier = len(asked) > len(since)
    return any(
        has_earlier
        or is_older(
            accepted.occurred_at.date(),
            one.occurred_at,
            is_logged=one.evidence is not Evidence.PROVEN,
        )
        for one in since
    )


def _is_same(
    shown: Event,
    when: tuple[datetime, Precision],
    channel: Channel | None,
    ours: Iterable[datetime],
) -> bool:
    if shown.kind is EventKind.REPLIED:
        return _is_same_reply(shown, when, ours)
    return shown.channel is channel and _is_same_message(shown, when)


def _is_in_words(entry: Entry, shown: Event) -> bool:
    text = str(shown.details.get("text") or "")
    is_said = entry.what is EventKind.REPLIED and bool(entry.note)
    return is_said and plain(entry.note) == plain(text)


def _is_same_reply(
    shown: Event, when: tuple[datetime, Precision], ours: Iterable[datetime]
) -> bool:
    at, precision = when
    if precision is Precision.DAY:
        return shown.occurred_at.date() == at.date()
    first, last = sorted((at, shown.occurred_at))
    return last - first <= _SAME_REPLY and not any(first < one < last for one in ours)


def _is_same_message(shown: Event, when: tuple[datetime, Precision]) -> bool:
    """Say whether what went out then, as far as anybody remembers, is this message or request."""
    at, precision = when
    if shown.channel is Channel.LINKEDIN_CONNECT:
        return may_mean(FactKind.INVITED, shown.occurred_at, at)
    if precision is Precision.DAY:
        return shown.occurred_at.date() == at.date()
    return abs(at - shown.occurred_at) <= _SAME_MESSAGE


def _words(shown: Event, person: Candidate) -> str:
    day = f"on {shown.occurred_at:%-d %b %Y}"
    if shown.kind is EventKind.ACCEPTED:
        return f"{person.name} accepted {day}"
    if shown.kind is EventKind.REPLIED:
        return f"{person.name} replied {day}"
    is_request = shown.channel is Channel.LINKEDIN_CONNECT
    return f"{person.name} was {'asked to connect' if is_request else 'written to'} {day}"


def _way_on(shown: Event, person: Candidate) -> str:
    if shown.kind is EventKind.REPLIED and shown.reply is None:
        return f"say what it means: outreach log replied {person.handle} --class interested"
    return f"outreach candidates show {person.handle}"
