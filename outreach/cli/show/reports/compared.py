"""Groups set apart, for scripts: plain rates, what they lean to, and the difference of two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from outreach.cli.show.reports.rates import Row, rate_json, rate_row
from outreach.core.stats.splits import COUNTED_ANYWAY

if TYPE_CHECKING:
    from outreach.core.stats.comparing import Compared, Comparison
    from outreach.core.stats.shrinking import Shrunk


def compared_json(found: Comparison) -> dict[str, object]:
    """Return the groups, and for each rate the prior they lean to."""
    return {
        "by": found.by.value,
        "groups": [
            {
                "name": group.name,
                "requests": group.requests,
                "accepted": {
                    **rate_json(group.accepted),
                    "leaning": _leaning(found.accepted.leaning[at]),
                },
                "messages": group.messages,
                "replied": {
                    **rate_json(group.replied),
                    "leaning": _leaning(found.replied.leaning[at]),
                },
            }
            for at, group in enumerate(found.groups)
        ],
        "accepted": _about(found.accepted),
        "replied": _about(found.replied),
    }


def _leaning(one: Shrunk | None) -> dict[str, float] | None:
    return asdict(one) if one else None


def _about(rates: Compared) -> dict[str, object]:
    apart = rates.difference
    return {
        "prior": {"people": rates.prior.people, "rate": rates.prior.rate},
        "difference": asdict(apart) if apart else None,
    }


def compared_rows(found: Comparison | None) -> Iterator[Row]:
    """Yield the rows of the groups; the rates that stand in the table anyway are not repeated."""
    if found is None:
        return
    kind = found.by.value
    for at, group in enumerate(found.groups):
        if found.by not in COUNTED_ANYWAY:
            yield rate_row(kind, group.name, "accepted", group.accepted)
            yield rate_row(kind, group.name, "replied", group.replied)
        for figure, rates in (("accepted", found.accepted), ("replied", found.replied)):
            rate, leant = rates.plain[at], rates.leaning[at]
            if leant is None:
                continue
            yield (kind, group.name, f"{figure}_leaning", "", rate.k, rate.n, leant.rate, leant.low,
                   leant.high, rate.horizon_days)  # fmt: skip
