"""How alike two rows of numbers rise and fall: Spearman's rank correlation with its interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atanh, sqrt, tanh

from outreach.core.stats.rates import Z

FEWEST = 12  #: pairs; with fewer the interval holds nearly everything
_FIELLER = 1.06  #: times the variance that the same formula has for values instead of ranks


@dataclass(frozen=True, slots=True)
class Correlation:
    """Spearman's rho, -1 to 1, with its 95 % interval."""

    rho: float
    low: float
    high: float
    pairs: int


def rank_correlation(pairs: Sequence[tuple[float, float]]) -> Correlation | None:
    """Return how the two go together; None under twelve pairs, or where one never changes.

    The interval is Fisher's on the scale of atanh, with the variance 1.06 / (n - 3) of Fieller,
    Hartley and Pearson (1957).
    """
    if len(pairs) < FEWEST:
        return None
    ones, others = (_ranks([pair[at] for pair in pairs]) for at in (0, 1))
    middle = (len(pairs) + 1) / 2
    together = sum((a - middle) * (b - middle) for a, b in zip(ones, others, strict=True))
    spread = [sum((rank - middle) ** 2 for rank in ranks) for ranks in (ones, others)]
    if 0 in spread:
        return None
    rho = max(-1.0, min(1.0, together / sqrt(spread[0] * spread[1])))
    if abs(rho) == 1:
        return Correlation(rho, rho, rho, len(pairs))
    half = Z * sqrt(_FIELLER / (len(pairs) - 3))
    return Correlation(rho, tanh(atanh(rho) - half), tanh(atanh(rho) + half), len(pairs))


def _ranks(values: Sequence[float]) -> list[float]:
    """Return each value's rank from 1 on; equal values share the mean of theirs."""
    ordered = sorted(values)
    first = {value: at for at, value in reversed(list(enumerate(ordered, 1)))}
    last = {value: at for at, value in enumerate(ordered, 1)}
    return [(first[value] + last[value]) / 2 for value in values]
