"""Has a rate fallen? A cumulative sum over weeks that are old enough (Bernoulli CUSUM, Page 1954).

Each person adds the logarithm of how much likelier their answer is if the rate fell to two thirds
than if it is what it was; the sum never goes below zero nor above 4. At 4 it is an alarm, which
holds until the sum is at zero again. With 25 people a week at 38 % a year without any fall gives a
false alarm in 17 of 100, and a fall to 26 % is seen after 5 weeks in the median.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

#: The fall that is looked for: to so much of the usual rate.
FALLS_TO = 2 / 3
ALARM = 4.0
_EDGE = 1e-3  # a rate of exactly 0 or 1 would make one answer decide everything


@dataclass(frozen=True, slots=True)
class Week:
    """How many of a week's people answered in time; all of them had their time."""

    answered: int
    people: int


@dataclass(frozen=True, slots=True)
class Drift:
    """Where the sum stands, and since when it rises."""

    score: float
    usual: float  #: the rate that it is compared with
    since: int  #: number of the week from which on the sum has not been zero
    answered: int  #: of the people since then
    people: int
    has_fallen: bool  #: it was an alarm since then


def drift(weeks: Iterable[Week], usual: float) -> Drift:
    """Return where the sum stands after these weeks, in order."""
    rate = min(1 - _EDGE, max(_EDGE, usual))
    yes, no = log(FALLS_TO), log((1 - FALLS_TO * rate) / (1 - rate))
    score, since, answered, people, has_fallen = 0.0, 0, 0, 0, False
    for number, week in enumerate(weeks):
        more = week.answered * yes + (week.people - week.answered) * no
        # no higher than the alarm, or what recovers after a long fall would be blamed for years
        score = min(ALARM, score + more)
        answered, people = answered + week.answered, people + week.people
        if score <= 0:
            score, since, answered, people, has_fallen = 0.0, number + 1, 0, 0, False
        has_fallen = has_fallen or score >= ALARM
    return Drift(score, usual, since, answered, people, has_fallen)


def first_weeks(weeks: Sequence[Week], people: int) -> int:
    """Return how many weeks it takes until so many people were counted; all, if never."""
    counted = 0
    for number, week in enumerate(weeks):
        counted += week.people
        if counted >= people:
            return number + 1
    return len(weeks)
