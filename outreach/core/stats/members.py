"""Who is behind each number of the cohort view: the same people, by enrollment."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from datetime import date

from outreach.core.stats.alike import Journeys
from outreach.core.stats.cohorts import OUTCOMES
from outreach.core.stats.journeys import GIVEN_UP, Journey, unlogged
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import ReplyClass

#: The numbers that have people behind them, in the order of the funnel.
NUMBERS = (
    "asked", "accepted", "open", "ended", "followed up", "replied", "interested", "referrals",
    *(kind.value for kind in OUTCOMES),
)  # fmt: skip
_SAID = {"interested": ReplyClass.INTERESTED.value, "referrals": ReplyClass.REFERRAL.value}


def members(
    journeys: Journeys, view: Standpoint, *, since: date | None = None
) -> dict[str, array[int]]:
    """Return the enrollments behind each of `NUMBERS`, as `cohort` counts them."""
    found = {number: array("q") for number in NUMBERS}
    for alike in journeys.since(since, view):
        for number in _numbers(alike.journey):
            found[number].extend(alike.people)
    return found


def _numbers(journey: Journey) -> Iterator[str]:
    if journey.request:
        is_over = journey.taken_back or not GIVEN_UP.isdisjoint(journey.marks)
        yield "asked"
        yield "accepted" if journey.accepted else "ended" if is_over else "open"
    if journey.follow_ups:
        yield "followed up"
    if journey.replies:
        yield "replied"
    yield from (number for number, said in _SAID.items() if said in journey.marks)
    came = journey.marks | unlogged(journey.marks)
    yield from (kind.value for kind in OUTCOMES if kind in came)
