"""Waiting is not refusing: the share that has happened by each day, open cases kept as open.

Kaplan and Meier (1958) with Greenwood's variance and the log-log band: somebody invited five days
ago counts for five days and is then set aside, neither as a yes nor as a no.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, log, sqrt

from outreach.core.stats.rates import TOO_FEW_TO_COMPARE, Rate, Z, wilson

FEWEST_AT_RISK = 10  #: with fewer people still in view the curve stops


@dataclass(frozen=True, slots=True)
class Point:
    """The share for whom it happened within `day` days, with its 95 % band."""

    day: int
    rate: float
    low: float
    high: float
    at_risk: int  #: people neither through nor set aside before this day


def of_enough(points: tuple[Point, ...], people: int, rate: Rate) -> tuple[Point, ...]:
    """Return what of a curve may be shown as percentages beside the rate of its people.

    Nothing of fewer than 20 people; and while fewer than 20 are as old as the rate's horizon,
    nothing from there on: beside a rate of too few it would be a percentage of the same few.
    """
    if people < TOO_FEW_TO_COMPARE:
        return ()
    if rate.is_comparable:
        return points
    return tuple(point for point in points if point.day < rate.horizon_days)


def by_day(
    happened: Iterable[float], waiting: Iterable[float], days: Iterable[int]
) -> tuple[Point, ...]:
    """Return the curve at each of `days` (rising), ended where fewer than ten are at risk.

    `happened` are the waits, in days, of those for whom it happened; `waiting` are those of the
    others, until today or until they were set aside.
    """
    events = sorted(happened)
    everybody = sorted([*events, *sorted(waiting)])
    walk, points = _Walk(events, everybody), []
    for day in days:
        at_risk = len(everybody) - bisect_left(everybody, day)
        if at_risk < FEWEST_AT_RISK:
            break
        walk.to(day)
        points.append(Point(day, 1 - walk.share_left, *_band(walk, at_risk), at_risk))
    return tuple(points)


class _Walk:
    """The estimate while it walks along the days on which something happened."""

    def __init__(self, events: list[float], everybody: list[float]) -> None:
        self.ahead = deque(Counter(events).items())
        self.everybody = everybody
        self.share_left = 1.0
        self.greenwood = 0.0

    def to(self, day: int) -> None:
        """Take in everything that happened until the end of a day."""
        everybody, ahead = self.everybody, self.ahead
        while ahead and ahead[0][0] <= day:
            wait, happened = ahead.popleft()
            self._step(happened, len(everybody) - bisect_left(everybody, wait))

    def _step(self, happened: int, at_risk: int) -> None:
        left = at_risk - happened
        self.share_left *= left / at_risk
        if left:
            self.greenwood += happened / (at_risk * left)


def _band(walk: _Walk, at_risk: int) -> tuple[float, float]:
    share = walk.share_left
    if share in (0.0, 1.0):  # the log-log band is undefined at the ends
        return wilson(0 if share else at_risk, at_risk)
    spread = Z * sqrt(walk.greenwood) / abs(log(share))
    return 1 - share ** exp(-spread), 1 - share ** exp(spread)
