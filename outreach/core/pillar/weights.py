"""How many points each part can bring, and from where to where; versioned, so old scores stay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import exp, log

from outreach.core.stats.shrinking import USUAL_ACCEPTANCE, USUAL_REPLIES, Prior


@dataclass(frozen=True, slots=True)
class Line:
    """Points that rise evenly from nothing at `bottom` to all of them at `top`."""

    of: float
    bottom: float
    top: float

    def points(self, value: float) -> float:
        """Return the points of a value."""
        return self.of * min(1.0, max(0.0, (value - self.bottom) / (self.top - self.bottom)))


@dataclass(frozen=True, slots=True)
class Slowing:
    """Points that rise ever more slowly with a count, and stop rising at `most`."""

    of: float
    most: int

    def points(self, count: int) -> float:
        """Return the points of a count."""
        return self.of * min(1.0, log(1 + count) / log(1 + self.most))


_NEARLY_NOTHING = Prior(1, 0.5)


@dataclass(frozen=True, slots=True)
class Weights:
    """The first version; a change of any number is a new version."""

    version: int = 1
    acceptance: Line = Line(6, 0.15, 0.55)
    replies: Line = Line(5, 0.05, 0.40)
    follow_through: Line = Line(5, 0.50, 1.00)
    answers: Line = Line(3, -log(72), -log(4))  #: of minus the logarithm of working hours
    senior: Slowing = Slowing(3, 10)
    dormant: Slowing = Slowing(3, 8)
    acceptance_prior: Prior = USUAL_ACCEPTANCE
    reply_prior: Prior = USUAL_REPLIES
    kept_prior: Prior = _NEARLY_NOTHING  #: only for the interval: promises are in our hands
    cap_after_breach: float = 10


WEIGHTS = Weights()
PARTS = ("acceptance", "replies", "follow_through", "answers", "senior", "dormant")


def weighted(version: int, points: Mapping[str, float], cap_after_breach: float) -> Weights:
    """Return weights of one's own: points by the names of `PARTS`, the lines as they are."""
    parts = {name: replace(getattr(WEIGHTS, name), of=points[name]) for name in PARTS}
    return replace(WEIGHTS, version=version, cap_after_breach=cap_after_breach, **parts)


def points_of(weights: Weights) -> dict[str, float]:
    """Return the points that each part can bring."""
    return {name: getattr(weights, name).of for name in PARTS}


def formula(w: Weights) -> str:
    """Return how the points are added up, as people write it."""
    rates = (
        ("acceptance", w.acceptance),
        ("replies", w.replies),
        ("follow-through", w.follow_through),
    )
    terms = [
        f"{line.of:g}·lin({name}, {100 * line.bottom:.0f}→{100 * line.top:.0f} %)"
        for name, line in rates
    ]
    slow, quick = exp(-w.answers.bottom), exp(-w.answers.top)
    terms.append(f"{w.answers.of:g}·lin(-ln hours, -ln {slow:.0f} → -ln {quick:.0f})")
    for name, count in (("senior", w.senior), ("dormant", w.dormant)):
        terms.append(f"{count.of:g}·min(1, ln(1+{name})/ln {1 + count.most})")
    return " + ".join(terms)
