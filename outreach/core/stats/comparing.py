"""Groups of one campaign side by side, each with what it leans to, two with their difference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from outreach.core.stats.breakdowns import Group, Week
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
from outreach.core.stats.splits import BY_MESSAGE, By, in_order


@dataclass(frozen=True, slots=True)
class Compared:
    """One rate of every group: plain and leaning, and how far two groups differ."""

    plain: tuple[Rate, ...]
    leaning: tuple[Shrunk | None, ...]  #: None under 20 people, who say nothing of their own
    prior: Prior
    #: the second comparable group less the first, where there are just two and nobody is in both
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The groups of a campaign's people by one thing known of them."""

    by: By
    groups: tuple[Group, ...]
    accepted: Compared
    replied: Compared


def compare(by: By, groups: tuple[Group, ...], seen: Cohort) -> Comparison:
    """Return the groups side by side; they lean to everybody in the campaign.

    Steps and texts are counted message by message, so there they lean to all messages.
    """
    return _side_by_side(by, groups, seen.accepted, seen.replied)


def pooled(found: Sequence[tuple[Comparison, Cohort]]) -> Comparison | None:
    """Return the groups of several campaigns' people, those of one name together; None for none."""
    if not found:
        return None
    by = found[0][0].by
    every = dict.fromkeys(one.name for each, _ in found for one in each.groups)
    names = list(every) if by in BY_MESSAGE else sorted(every, key=in_order)
    groups = tuple(
        _together(name, [one for each, _ in found for one in each.groups if one.name == name])
        for name in names
    )
    accepted = _sum([seen.accepted for _, seen in found])
    replied = _sum([seen.replied for _, seen in found])
    return _side_by_side(by, groups, accepted, replied)


def weeks_together(found: Sequence[Cohort]) -> tuple[Week, ...]:
    """Return the weeks of several campaigns' requests; too new while any of them is."""
    mondays = sorted({week.monday for seen in found for week in seen.weeks})
    return tuple(
        _week([week for seen in found for week in seen.weeks if week.monday == monday])
        for monday in mondays
    )


def _week(parts: Sequence[Week]) -> Week:
    by_day = zip(*(one.by_day for one in parts), strict=True)
    return Week(
        parts[0].monday,
        sum(one.sent for one in parts),
        _sum([one.accepted for one in parts]),
        tuple(
            _sum(ripe) if len(ripe := [r for r in day if r]) == len(parts) else None
            for day in by_day
        ),
    )


def _together(name: str, parts: Sequence[Group]) -> Group:
    return Group(
        name,
        sum(one.requests for one in parts),
        _sum([one.accepted for one in parts]),
        sum(one.messages for one in parts),
        _sum([one.replied for one in parts]),
    )


def _sum(rates: Sequence[Rate]) -> Rate:
    days = rates[0].horizon_days
    return Rate(sum(one.k for one in rates), sum(one.n for one in rates), days)


def _side_by_side(by: By, groups: tuple[Group, ...], accepted: Rate, replied: Rate) -> Comparison:
    return Comparison(
        by,
        groups,
        _compared(by, [one.accepted for one in groups], accepted, USUAL_ACCEPTANCE),
        _compared(by, [one.replied for one in groups], replied, USUAL_REPLIES),
    )


def _compared(by: By, rates: Sequence[Rate], everybody: Rate, usual: Prior) -> Compared:
    # of several messages to one person one is answered at most: fewer replies each than a person
    whole = _sum(rates) if by in BY_MESSAGE and rates else everybody
    prior = team(whole, rates, usual)
    # more people in the groups than there are: some are in two, and two such rates are no two
    is_apart = sum(rate.n for rate in rates) <= everybody.n
    comparable = [rate for rate in rates if rate.is_comparable and is_apart]
    return Compared(
        tuple(rates),
        tuple(shrunk(rate, prior) if rate.is_comparable else None for rate in rates),
        prior,
        difference(comparable[1], comparable[0]) if len(comparable) == 2 else None,
    )
