"""Hold claims against proof: what is proven, how late it was logged, what an archive contradicts.

Only an archive that covers the time of a claim can contradict it: one that was taken later and has
rows of the same table from before and after. Nothing contradicts a request whose person is
connected: Invitations.csv may hold only part. An acceptance is contradicted by a connection that is
older than what was asked, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from outreach.core.proof.reconciling import classes
from outreach.core.words import Channel, Event, EventKind, Evidence

_MARGIN = timedelta(days=2)  # zones, and what was logged before it went out


class Verdict(StrEnum):
    """How a claim stands."""

    PROVEN = "proven"
    OPEN = "open"  #: no archive covers its time yet
    CONTRADICTED = "contradicted"  #: an archive covers it and shows nothing


class Coverage(NamedTuple):
    """The time of which one table of one archive shows something."""

    kind: str  #: `invitations`, `messages` or `connections`
    since: datetime
    until: datetime


class Claim(NamedTuple):
    """One thing that somebody said, and what became of it."""

    event: Event
    verdict: Verdict
    lag_days: int | None = None  #: from when it happened to when it was logged; of proven ones
    connected_on: date | None = None  #: before they were asked what they are said to have accepted


def taken_at(file: str, came_at: datetime, covered: Sequence[datetime]) -> datetime:
    """Return when an archive was made: as LinkedIn's name says, else its newest row, else now.

    `came_at`: when it was imported, which no archive is younger than; `covered`: the newest time
    of each of its tables that has one.
    """
    named = _NAMED.search(file)
    month, day, year = map(int, named.groups()) if named else (0, 0, 0)
    try:
        made_at = datetime.combine(date(year, month, day), time(), UTC)
    except ValueError:  # no date at all, or none of the calendar's
        return min(came_at, max(covered, default=came_at))
    # a clock ahead of ours names tomorrow; later than that is no date to go by
    is_possible = made_at <= came_at + timedelta(days=1)
    return min(came_at, made_at if is_possible else max(covered, default=came_at))


_NAMED = re.compile(r"linkedindataexport_(\d\d)-(\d\d)-(\d{4})(?!\d)", re.IGNORECASE)
_TABLE = {
    EventKind.ACCEPTED: "connections",
    EventKind.REPLIED: "messages",
    EventKind.SENT_OUTSIDE: "messages",
}


def judge(
    claimed: Event,
    proof: Event | None,
    coverage: Sequence[Coverage],
    *,
    is_connected: bool,
    connected_before: date | None = None,
) -> Claim:
    """Return how a claim stands; `proof` is the event that proves it, if any.

    `is_connected`: as files show it. `connected_before`: the day of a connection that rules out an
    acceptance, see `core.sequences.connected`.
    """
    if proof is not None:
        lag = (claimed.recorded_at.date() - proof.occurred_at.date()).days
        return Claim(claimed, Verdict.PROVEN, lag)
    if connected_before is not None:
        return Claim(claimed, Verdict.CONTRADICTED, connected_on=connected_before)
    table = _table(claimed)
    if table == "connections":
        is_covered = any(one.kind == table and one.until > _later(claimed) for one in coverage)
    else:
        is_covered = _covers(table, claimed, coverage)
    is_excused = table != "messages" and is_connected
    contradicted = is_covered and not is_excused
    return Claim(claimed, Verdict.CONTRADICTED if contradicted else Verdict.OPEN)


def lags(claims: Iterable[Claim]) -> list[int]:
    """Return how many days late each proven claim was logged, the smallest first."""
    return sorted(one.lag_days for one in claims if one.lag_days is not None)


def can_be_proven(event: Event) -> bool:
    """Say whether LinkedIn's files could ever show it."""
    if event.evidence is Evidence.INFERRED or classes(event):
        return False
    if event.kind in (EventKind.SENT, EventKind.SENT_OUTSIDE):
        return event.channel in _LINKEDIN
    return event.kind in (EventKind.ACCEPTED, EventKind.REPLIED) and (
        event.channel is None or event.channel in _LINKEDIN
    )


_LINKEDIN = frozenset({Channel.LINKEDIN_CONNECT, Channel.LINKEDIN_MESSAGE, Channel.INMAIL})


def _table(event: Event) -> str:
    if event.channel is Channel.LINKEDIN_CONNECT and event.kind is not EventKind.ACCEPTED:
        return "invitations"
    return _TABLE.get(event.kind, "messages")


def _covers(table: str, event: Event, coverage: Sequence[Coverage]) -> bool:
    at = event.occurred_at
    return any(
        one.kind == table and one.since + _MARGIN < at < one.until - _MARGIN for one in coverage
    )


def _later(event: Event) -> datetime:
    return event.occurred_at + _MARGIN
