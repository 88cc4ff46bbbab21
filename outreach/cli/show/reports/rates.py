"""One rate for scripts: as JSON, and as a row of CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from outreach.core.stats.rates import Rate

#: group, name, figure, count, k, n, rate, low, high, horizon_days
Row = tuple[object, ...]


def rate_json(rate: Rate) -> dict[str, object]:
    """Return a rate with the horizon and the words that belong to it."""
    return {
        "k": rate.k,
        "n": rate.n,
        "rate": rate.rate,
        "low": rate.low,
        "high": rate.high,
        "horizon_days": rate.horizon_days,
        "words": rate.words,
    }


def count_row(group: str, name: object, figure: str, count: int) -> Row:
    """Return the row of a count."""
    return (group, name, figure, count, "", "", "", "", "", "")


def rate_row(group: str, name: object, figure: str, rate: Rate) -> Row:
    """Return the row of a rate; without a rate where nobody is old enough."""
    share = "" if rate.rate is None else rate.rate
    return (group, name, figure, "", rate.k, rate.n, share, rate.low, rate.high, rate.horizon_days)
