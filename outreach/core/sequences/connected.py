"""Which requests and acceptances cannot be the campaign's: who was connected before is not asked.

A connection that is older than a request cannot answer it. What somebody logged may be days late,
what a file shows is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

_ZONES = timedelta(days=1)  # a request of a file has no zone, and a connection no time
_LATE = timedelta(days=30)  # people log what they did days later, seldom a month
_AHEAD = timedelta(days=7)  # and write to the first ones some days before the campaign starts


class What(StrEnum):
    """What a moment is to the question."""

    REQUEST = "request"
    ACCEPTANCE = "acceptance"
    INSIDE = "inside"  #: anything else of the enrollment
    OUTSIDE = "outside"  #: written outside any sequence: it says nothing of when it began


class Moment(NamedTuple):
    """Something that happened to one person in one campaign."""

    what: What
    at: datetime
    is_proven: bool


class Since(NamedTuple):
    """Since when somebody is connected to the sender, and how that is known."""

    day: date
    is_proven: bool  #: by a file of the sender, not by somebody's word


def is_older(
    connected_on: date,
    asked_at: datetime,
    *,
    is_logged: bool,
    enrolled_at: datetime | None = None,
    starts: date | None = None,
) -> bool:
    """Say whether a connection is older than a request, so that it cannot answer it.

    A file has the day of a request. What was only logged may have gone out days before: then a
    connection is older when it is older than the enrollment, and by more than a month older than
    the request, or from more than a week before the campaign `starts`.
    """
    asked = asked_at.date()
    if connected_on >= asked - _ZONES:
        return False
    if not is_logged:
        return True
    if enrolled_at is not None and connected_on >= enrolled_at.date() - _ZONES:
        return False
    is_before = starts is not None and connected_on < starts - _AHEAD
    return is_before or connected_on < asked - _LATE


def ruled_out(moments: Sequence[Moment], since: Since, starts: date | None) -> frozenset[int]:
    """Return the places of the requests nobody could accept, and of acceptances there were none.

    Where somebody did accept, no request was needless; but against a file nobody's word stands: who
    is connected for longer than since any request did not accept one.
    """
    accepted = [place for place, one in enumerate(moments) if one.what is What.ACCEPTANCE]
    asked = [place for place, one in enumerate(moments) if one.what is What.REQUEST]
    older = [place for place in asked or accepted if _is_older(place, moments, since, starts)]
    if not accepted:
        return frozenset(older)
    is_word_only = since.is_proven and not any(moments[place].is_proven for place in accepted)
    if is_word_only and len(older) == len(asked or accepted):
        return frozenset([*asked, *accepted])
    return frozenset()


def _is_older(place: int, moments: Sequence[Moment], since: Since, starts: date | None) -> bool:
    began = min((one.at for one in moments if one.what is not What.OUTSIDE), default=None)
    one = moments[place]
    return is_older(
        since.day, one.at, is_logged=not one.is_proven, enrolled_at=began, starts=starts
    )
