"""Waiting is not refusing: the share that has happened by each day, open cases kept as open.

Kaplan and Meier (1958) with Greenwood's variance and the log-log band: somebody invited five days
ago counts for five days and is then set aside, neither as a yes nor as a no.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

from outreach.core.stats.rates import Z, wilson

FEWEST_AT_RISK = 10  #: with fewer people still in view the curve stops


@dataclass(frozen=True, slots=True)
class Point:
    """The share for whom it happened within `day` days, with its 95 % band."""

    day: int
    rate: float
    low: float
    high: float
    at_risk: int  #: people neither through nor set aside before this day


@dataclass(slots=True)
class _Walk:
    """Where the estimate stands while it walks along the waits."""

    at_risk: int
    open_share: float = 1.0
    greenwood: float = 0.0

    def pass_by(self, happened: int, set_aside: int) -> None:
        if happened:
            self.open_share *= 1 - happened / self.at_risk
            left = self.at_risk - happened
            self.greenwood += happened / (self.at_risk * left) if left else 0.0
        self.at_risk -= happened + set_aside


def by_day(waits: Iterable[tuple[float, bool]], days: Sequence[int]) -> tuple[Point, ...]:
    """Return the curve at each of `days` (rising), ended where fewer than ten are at risk.

    A wait is (days, happened): how long until it happened, or how long it has been open without.
    """
    ordered = sorted(waits)
    walk, points, place = _Walk(len(ordered)), [], 0
    for day in days:
        place = _walk_to(day, ordered, place, walk, inclusive=False)
        at_risk = walk.at_risk
        if at_risk < FEWEST_AT_RISK:
            break
        place = _walk_to(day, ordered, place, walk, inclusive=True)
        points.append(Point(day, 1 - walk.open_share, *_band(walk, at_risk), at_risk))
    return tuple(points)


def _walk_to(
    day: int, ordered: list[tuple[float, bool]], place: int, walk: _Walk, *, inclusive: bool
) -> int:
    while place < len(ordered):
        wait = ordered[place][0]
        if wait > day or (wait == day and not inclusive):
            break
        happened = set_aside = 0
        while place < len(ordered) and ordered[place][0] == wait:
            happened += ordered[place][1]
            set_aside += not ordered[place][1]
            place += 1
        walk.pass_by(happened, set_aside)
    return place


def _band(walk: _Walk, at_risk: int) -> tuple[float, float]:
    share = walk.open_share
    if share in (0.0, 1.0):  # the log-log band is undefined at the ends
        return wilson(0 if share else at_risk, at_risk)
    spread = Z * sqrt(walk.greenwood) / abs(log(share))
    return 1 - share ** exp(-spread), 1 - share ** exp(spread)
