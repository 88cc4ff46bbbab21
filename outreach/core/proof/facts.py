"""What the files of one sender show of one person: invited, accepted, written to, replied.

The files are taken as one set: rows that several exports share count once, and a row that vanished
proves nothing. So the facts are the same in whatever order the files came.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from outreach.core.sequences.connected import is_older
from outreach.core.words import Channel, Evidence, Precision

#: A request names no zone and a connection no time: their day may be the one before or after.
ZONES = timedelta(days=1)
#: LinkedIn lets nobody ask the same person again within three weeks: closer rows are one request.
_SAME_REQUEST = timedelta(days=2)
_WEST, _QUARTER, _MINUTE = timedelta(hours=14), timedelta(minutes=15), timedelta(minutes=1)
#: Six months on, LinkedIn withdraws a request that nobody answered.
_LONGEST_OPEN = timedelta(days=183)
#: Messages of one side that follow each other within a day are one reply.
_SAME_REPLY = timedelta(days=1)


class FactKind(StrEnum):
    """What a fact says."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    WRITTEN = "written"
    REPLIED = "replied"


class Fact(NamedTuple):
    """One thing that happened between a sender and a person, as far as files show it."""

    kind: FactKind
    at: datetime
    until: datetime  #: of the last row that belongs to it
    precision: Precision
    evidence: Evidence
    channel: Channel
    text: str = ""  #: the words of a reply
    has_note: bool = False  #: a request that went out with words


class SeenRequest(NamedTuple):
    """A request as Invitations.csv has it."""

    at: datetime
    note_key: str = ""


class SeenMessage(NamedTuple):
    """A message as messages.csv has it; no drafts, no groups."""

    at: datetime
    is_incoming: bool
    is_inmail: bool = False
    text_key: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """All that the files, and our own log of what went out, say of one person."""

    requests: Collection[SeenRequest] = ()
    messages: Collection[SeenMessage] = ()
    is_connected: bool = False
    connected_on: Sequence[date] = ()  #: the oldest first; empty: since a day that nobody knows
    is_answered: bool = True  #: the connection answers a request of these, not of another campaign
    asked_at: Collection[datetime] = field(default=())  #: requests that we logged
    enrolled_at: datetime | None = None  #: the first that happened in the campaign, if any
    starts: date | None = None  #: of the campaign
    wrote_at: Collection[datetime] = field(default=())  #: messages that we logged
    note_keys: frozenset[str] = frozenset()  #: of the notes of requests that we logged
    note_alone: SeenMessage | None = None  #: of a request that no file has


def facts(seen: Seen) -> tuple[Fact, ...]:
    """Return what is shown, in order of time."""
    requests = sorted(set(seen.requests))
    messages = _distinct(seen.messages)
    note = seen.note_alone or _note_behind(seen, requests, messages)
    alone = [seen.note_alone] if seen.note_alone else []
    asked = [*(one.at for one in requests), *(one.at for one in alone), *seen.asked_at]
    notes = {one.note_key for one in requests} | seen.note_keys
    messages = _without_notes([one for one in messages if one != note], asked, notes - {""})
    accepted = list(_accepted(seen, asked, messages))
    # who accepted was asked before, however late that was logged
    began = [*asked, *(one.at for one in accepted)]
    found = [
        *_invited(requests),
        *map(_inferred, alone),
        *accepted,
        *_written(messages),
        *_replied(messages, began, seen.wrote_at),
    ]
    return tuple(sorted(found, key=_order))


def _order(fact: Fact) -> tuple[date, bool, int, datetime]:
    """Put what is known to the day before what is known to the second of that day.

    Whoever accepts on the day of the request does so after it.
    """
    is_exact = fact.precision is Precision.SECOND
    rank = 0 if is_exact else list(FactKind).index(fact.kind)
    return fact.at.date(), is_exact, rank, fact.at


def note_alone(
    messages: Iterable[SeenMessage], connected_on: date | None, wrote_at: Collection[datetime]
) -> SeenMessage | None:
    """Return the message that can only be the note of a request, whose own row is in no file.

    Nobody can be written to before they are connected, first on `connected_on`; InMail is told by
    its title, and what we logged as a message is one.
    """
    first = _may_be_note(_distinct(messages), wrote_at)
    if first is None or connected_on is None:
        return None
    connected = datetime.combine(connected_on, time(), UTC)
    return first if connected - _LONGEST_OPEN <= first.at < connected - ZONES else None


def _note_behind(
    seen: Seen, requests: Sequence[SeenRequest], messages: Sequence[SeenMessage]
) -> SeenMessage | None:
    """Return the words of a request whose row has none: LinkedIn mostly leaves them out.

    They are the first message, if it is of before anybody could be written to: more than a day
    before the connection, or of the very minute of the request in some zone. Where neither is
    sure it is a message, which never goes out twice.
    """
    first = _may_be_note(messages, seen.wrote_at)
    is_silent = requests and not seen.note_keys and not any(one.note_key for one in requests)
    if first is None or not is_silent or not seen.connected_on:
        return None
    connected = datetime.combine(seen.connected_on[0], time(), UTC)
    is_asked = any(one.at - ZONES <= first.at for one in requests)
    is_of_request = any(_is_same_minute(one.at, first.at) for one in requests)
    until = connected if is_of_request else connected - ZONES
    return first if is_asked and first.at < until else None


def _may_be_note(
    messages: Sequence[SeenMessage], wrote_at: Collection[datetime]
) -> SeenMessage | None:
    """Return the first message, if it is ours, no InMail, and none that we logged as a message."""
    first = next(iter(messages), None)
    if first is None or first.is_incoming or first.is_inmail:
        return None
    return None if any(abs(at - first.at) <= _SAME_REQUEST for at in wrote_at) else first


def _is_same_minute(local: datetime, at: datetime) -> bool:
    """Say whether a moment of a zone that nobody knows may be this one: zones are quarters."""
    apart = abs(local - at)
    behind = apart % _QUARTER
    return apart <= _WEST and min(behind, _QUARTER - behind) < _MINUTE


def _inferred(note: SeenMessage) -> Fact:
    return Fact(
        FactKind.INVITED,
        note.at,
        note.at,
        Precision.DAY,
        Evidence.INFERRED,
        Channel.LINKEDIN_CONNECT,
        has_note=True,
    )


def _invited(requests: Sequence[SeenRequest]) -> Iterator[Fact]:
    same: list[SeenRequest] = []
    for one in requests:
        if same and one.at - same[-1].at > _SAME_REQUEST:
            yield _request(same)
            same = []
        same.append(one)
    if same:
        yield _request(same)


def _request(rows: Sequence[SeenRequest]) -> Fact:
    # the time of day is LinkedIn's, of a zone that nobody knows
    return Fact(
        FactKind.INVITED,
        rows[0].at,
        rows[-1].at,
        Precision.DAY,
        Evidence.PROVEN,
        Channel.LINKEDIN_CONNECT,
        has_note=any(one.note_key for one in rows),
    )


def _accepted(
    seen: Seen, asked: Sequence[datetime], messages: Sequence[SeenMessage]
) -> Iterator[Fact]:
    """Yield the acceptance: our request and the first connection that is not older."""
    if not asked or (seen.is_connected and not seen.is_answered):
        return
    if seen.is_connected and seen.connected_on:
        for day in seen.connected_on:
            if not all(_is_older(seen, day, at) for at in asked):
                at = datetime.combine(day, time(), UTC)
                yield _acceptance(at, Precision.DAY, Evidence.PROVEN)
                return
        return
    if seen.is_connected:  # a file without dates
        yield _acceptance(max(asked), Precision.DAY, Evidence.INFERRED)
        return
    # only people who are connected can be written to
    later = [
        one.at
        for one in messages
        if not (one.is_incoming or one.is_inmail) and one.at >= min(asked) - ZONES
    ]
    if later:
        yield _acceptance(min(later), Precision.SECOND, Evidence.INFERRED)


def _is_older(seen: Seen, connected_on: date, at: datetime) -> bool:
    return is_older(
        connected_on,
        at,
        is_logged=not seen.requests,
        enrolled_at=seen.enrolled_at,
        starts=seen.starts,
    )


def _acceptance(at: datetime, precision: Precision, evidence: Evidence) -> Fact:
    return Fact(FactKind.ACCEPTED, at, at, precision, evidence, Channel.LINKEDIN_CONNECT)


def _written(messages: Iterable[SeenMessage]) -> Iterator[Fact]:
    for one in messages:
        if not one.is_incoming:
            yield _message(FactKind.WRITTEN, one, one.at, "")


def _replied(
    messages: Sequence[SeenMessage], asked: Sequence[datetime], wrote: Collection[datetime]
) -> Iterator[Fact]:
    """Yield each reply: what they wrote after our request or first message, until we wrote."""
    ours = [*(one.at for one in messages if not one.is_incoming), *wrote]
    first_asked = min(asked) - ZONES if asked else None
    first_wrote = min(ours, default=None)
    waiting: list[SeenMessage] = []
    for one in messages:
        is_ours = not one.is_incoming
        if waiting and (is_ours or one.at - waiting[-1].at > _SAME_REPLY):
            yield _burst(waiting)
            waiting = []
        follows = (first_asked is not None and one.at >= first_asked) or (
            first_wrote is not None and one.at > first_wrote
        )
        if not is_ours and follows:
            waiting.append(one)
    if waiting:
        yield _burst(waiting)


def _burst(messages: Sequence[SeenMessage]) -> Fact:
    text = "\n\n".join(one.text for one in messages if one.text)
    return _message(FactKind.REPLIED, messages[0], messages[-1].at, text)


def _message(kind: FactKind, one: SeenMessage, until: datetime, text: str) -> Fact:
    channel = Channel.INMAIL if one.is_inmail else Channel.LINKEDIN_MESSAGE
    return Fact(kind, one.at, until, Precision.SECOND, Evidence.PROVEN, channel, text)


def _distinct(messages: Iterable[SeenMessage]) -> list[SeenMessage]:
    """Return each message once: some exports write no seconds, some write HTML."""
    kept: dict[tuple[datetime, bool, str], SeenMessage] = {}
    for one in sorted(set(messages), key=_exact_first):
        minute = one.at.replace(second=0, microsecond=0)
        kept.setdefault((minute, one.is_incoming, one.text_key), one)
    return sorted(kept.values())


def _exact_first(one: SeenMessage) -> tuple[bool, SeenMessage]:
    return one.at.second == 0, one


def _without_notes(
    messages: Sequence[SeenMessage], asked: Sequence[datetime], notes: Collection[str]
) -> list[SeenMessage]:
    """Leave out the words of a request, which reappear as the first message once it is accepted."""
    left = set(notes)
    kept = []
    for one in messages:
        is_note = not one.is_incoming and one.text_key in left
        if is_note and any(at - ZONES <= one.at for at in asked):
            left.discard(one.text_key)
        else:
            kept.append(one)
    return kept
