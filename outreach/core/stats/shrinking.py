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
#: The most it has, where groups differ no more than luck would make them; nor more than half of the
#: people whom the team's own rate was seen from.
MOST_LEANING = 400


_LEAST = 2.0  # people that a belief is worth, however unsure its team


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


@dataclass(frozen=True, slots=True)
class Team(Prior):
    """What the groups of a team lean to, and how surely that is known."""

    seen: float  #: people whom its rate was seen from, the usual ones among them
    groups: int  #: that its `people` were read off

    def unsure(self, rate: Rate) -> float:
        """Return the variance of what a group leans to that comes from the team, not the group.

        The team's rate is itself an estimate, and how far to lean was seen from few groups: Morris
        (1983) adds 2 / (groups - 3) of the squared distance; ours is bounded, so that two will do.
        """
        weight = self.people / (rate.n + self.people)
        off = (rate.k / rate.n - self.rate) ** 2 if rate.n else 0.0
        team = self.rate * (1 - self.rate) / (self.seen + 1)
        return weight**2 * (team + 2 / (self.groups + 1) * off)


#: What teams see that write by hand: what a new team leans towards.
USUAL_ACCEPTANCE, USUAL_REPLIES = Prior(LEANING, 0.35), Prior(LEANING, 0.20)


@dataclass(frozen=True, slots=True)
class Shrunk:
    """A group's rate as it leans towards the team's, and about where it lies, 19 times of 20."""

    rate: float
    low: float
    high: float


def team(whole: Rate, groups: Sequence[Rate], usual: Prior) -> Team:
    """Return the prior of a team's groups: the team's rate, leaning to the usual while small.

    `whole` counts everybody once, also who is in several groups.
    """
    some = [one for one in groups if one.n]
    rate = usual.mean(whole.k, whole.n)
    return Team(leaning(some, whole.n), rate, whole.n + usual.people, len(some))


def leaning(groups: Sequence[Rate], everybody: int) -> float:
    """Return the m of a prior: the more people, the less the groups differ beyond luck.

    The analysis-of-variance estimate of a beta-binomial's correlation r (Ridout, Demétrio and Firth
    1999), m = 1/r - 1, held between 20 and 400 or half the number of everybody in them.
    """
    people = sum(one.n for one in groups)
    most = max(LEANING, min(MOST_LEANING, everybody / 2))
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


def shrunk(rate: Rate, prior: Team) -> Shrunk:
    """Return how a group's rate leans towards its team's.

    The ends are those of the Beta distribution with this mean and the variance of both: the group's
    own, and what is unsure about its team.
    """
    mean = prior.mean(rate.k, rate.n)
    spread = mean * (1 - mean)
    variance = spread / (rate.n + prior.people + 1) + prior.unsure(rate)
    size = max(_LEAST, spread / variance - 1)
    a, b = size * mean, size * (1 - mean)
    return Shrunk(mean, quantile(0.025, a, b), quantile(0.975, a, b))
