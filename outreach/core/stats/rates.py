"""Rates with their intervals, and the words for numbers too small to speak for themselves."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, sqrt

Z = 1.959963984540054  #: two-sided 95 % of the normal distribution
TOO_FEW_TO_COMPARE = 20
TOO_FEW_TO_RANK = 50


@dataclass(frozen=True, slots=True)
class Rate:
    """`k` of `n` people within `horizon_days`; only people at least that old are in `n`."""

    k: int
    n: int
    horizon_days: int

    @property
    def rate(self) -> float | None:
        """Return the share, 0 to 1; None when nobody is old enough to be counted."""
        return self.k / self.n if self.n else None

    @property
    def low(self) -> float:
        """Return the lower end of the 95 % interval."""
        return wilson(self.k, self.n)[0]

    @property
    def high(self) -> float:
        """Return the upper end of the 95 % interval."""
        return wilson(self.k, self.n)[1]

    @property
    def is_comparable(self) -> bool:
        """Say whether there are people enough to set this rate beside another."""
        return self.n >= TOO_FEW_TO_COMPARE

    @property
    def words(self) -> str:
        """Return what must be said with the number, or nothing from 50 people on."""
        if not self.n:
            return "too new"
        if not self.is_comparable:
            return "too few to compare"
        return "too few to rank" if self.n < TOO_FEW_TO_RANK else ""


@dataclass(frozen=True, slots=True)
class Difference:
    """How far one rate lies above another, -1 to 1, with its 95 % interval."""

    points: float
    low: float
    high: float


def difference(one: Rate, other: Rate) -> Difference | None:
    """Return `one` less `other` with Newcombe's hybrid interval; None where either counts nobody.

    Newcombe (1998), method 10: the distances of two Wilson intervals, added as squares.
    """
    if one.rate is None or other.rate is None:
        return None
    between = one.rate - other.rate
    below = hypot(one.rate - one.low, other.high - other.rate)
    above = hypot(one.high - one.rate, other.rate - other.low)
    return Difference(between, between - below, between + above)


def wilson(k: int, n: int) -> tuple[float, float]:
    """Return the 95 % Wilson score interval (Wilson 1927) of k in n; (0, 1) when n is 0."""
    if n == 0:
        return 0.0, 1.0
    share, z2 = k / n, Z * Z
    centre = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z * sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    # none and all are exact ends; floats would miss them by a hair
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)
