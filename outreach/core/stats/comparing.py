"""Groups of one campaign side by side, each with what it leans to, two with their difference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from outreach.core.stats.breakdowns import Group
from outreach.core.stats.cohorts import Cohort
from outreach.core.stats.rates import Difference, Rate, difference
from outreach.core.stats.shrinking import (
    USUAL_ACCEPTANCE,
    USUAL_REPLIES,
    Prior,
    Shrunk,
    shrunk,
    team,
)
from outreach.core.stats.splits import By


@dataclass(frozen=True, slots=True)
class Compared:
    """One rate of every group: plain and leaning, and how far two groups differ."""

    plain: tuple[Rate, ...]
    leaning: tuple[Shrunk, ...]
    prior: Prior
    #: the second comparable group less the first, where there are exactly two
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The groups of a campaign's people by one thing known of them."""

    by: By
    groups: tuple[Group, ...]
    accepted: Compared
    replied: Compared


def compare(by: By, groups: tuple[Group, ...], seen: Cohort) -> Comparison:
    """Return the groups side by side; everybody in the campaign is the team they lean to."""
    return Comparison(
        by,
        groups,
        _compared([one.accepted for one in groups], seen.accepted, USUAL_ACCEPTANCE),
        _compared([one.replied for one in groups], seen.replied, USUAL_REPLIES),
    )


def _compared(rates: Sequence[Rate], everybody: Rate, usual: Prior) -> Compared:
    prior = team(everybody, rates, usual)
    comparable = [rate for rate in rates if rate.is_comparable]
    return Compared(
        tuple(rates),
        tuple(shrunk(rate, prior) for rate in rates),
        prior,
        difference(comparable[1], comparable[0]) if len(comparable) == 2 else None,
    )
