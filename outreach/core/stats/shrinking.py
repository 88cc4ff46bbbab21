"""Groups too small to speak for themselves lean towards what the whole team shows.

A group of eight of whom six accepted is luck more often than skill. With the prior of m people at
the team's rate, the shown rate is (k + m · rate) / (n + m): with few people nearly the team's, with
many nearly the group's own. How large m is, is seen from how much the groups differ. Of 15 cells of
20 people without any difference the best looks 19 points better than the rest; leaning, 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from outreach.core.stats.beta import quantile
from outreach.core.stats.rates import Rate

LEANING = 20  #: people whose weight the team's rate has in each group, at least
#: The most it has, where groups differ no more than luck would make them; nor more than the people
#: whom the team's own rate was seen from.
MOST_LEANING = 400


@dataclass(frozen=True, slots=True)
class Prior:
    """What is believed before anything is known: as if `people` had been seen at `rate`."""

    people: float
    rate: float

    def beta(self, k: int, n: int) -> tuple[float, float]:
        """Return the two numbers of the Beta distribution after k of n."""
        return k + self.people * self.rate, n - k + self.people * (1 - self.rate)

    def mean(self, k: int, n: int) -> float:
        """Return (k + people · rate) / (n + people)."""
        return (k + self.people * self.rate) / (n + self.people)


#: What teams see that write by hand: what a new team leans towards.
USUAL_ACCEPTANCE, USUAL_REPLIES = Prior(LEANING, 0.35), Prior(LEANING, 0.20)


@dataclass(frozen=True, slots=True)
class Shrunk:
    """A group's rate as it leans towards the team's, with the middle 95 % of what is believed."""

    rate: float
    low: float
    high: float


def team(whole: Rate, groups: Sequence[Rate], usual: Prior) -> Prior:
    """Return the prior of a team's groups: the team's rate, leaning to the usual while small."""
    return Prior(leaning([one for one in groups if one.n]), usual.mean(whole.k, whole.n))


def leaning(groups: Sequence[Rate]) -> float:
    """Return the m of a prior: the more people, the less the groups differ beyond luck.

    The analysis-of-variance estimate of a beta-binomial's correlation r (Ridout, Demétrio and Firth
    1999), m = 1/r - 1, held between 20 and 400 or the number of all people.
    """
    people = sum(one.n for one in groups)
    most = max(LEANING, min(MOST_LEANING, people))
    if len(groups) < 2 or people == len(groups):
        return LEANING
    share = sum(one.k for one in groups) / people
    between = sum(one.n * (one.k / one.n - share) ** 2 for one in groups) / (len(groups) - 1)
    within = sum(one.k * (1 - one.k / one.n) for one in groups) / (people - len(groups))
    typical = (people - sum(one.n**2 for one in groups) / people) / (len(groups) - 1)
    if between <= within:
        return most
    alike = (between + (typical - 1) * within) / (between - within) - 1
    return min(most, max(LEANING, alike))


def shrunk(rate: Rate, prior: Prior) -> Shrunk:
    """Return how a group's rate leans towards its team's."""
    a, b = prior.beta(rate.k, rate.n)
    return Shrunk(prior.mean(rate.k, rate.n), quantile(0.025, a, b), quantile(0.975, a, b))
