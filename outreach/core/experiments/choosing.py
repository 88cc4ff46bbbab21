"""What helps to choose where no evidence came: what a choice risks, and what a test costs."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, exp, log, sqrt

from outreach.core.stats.beta import log_beta
from outreach.core.stats.rates import Z

POWER_Z = 0.8416212335729143  #: one-sided 80 % of the normal distribution
GAP = 0.10  #: the difference that a test is planned to find
UNEVEN = 1000  #: evidence against a lot at which a split is called uneven


@dataclass(frozen=True, slots=True)
class Belief:
    """What is believed of a text's rate: whole numbers of the Beta distribution."""

    a: int
    b: int

    @classmethod
    def of(cls, k: int, n: int, people: int, rate: float) -> Belief:
        """Return the belief after k of n, with so many people more at the team's rate."""
        yes = min(people - 1, max(1, round(people * rate)))
        return cls(k + yes, n - k + people - yes)

    @property
    def mean(self) -> float:
        """Return the rate that is expected."""
        return self.a / (self.a + self.b)


def risk(chosen: Belief, other: Belief) -> float:
    """Return the share of yeses one expects to lose by choosing one text: E[max(other - it, 0)].

    From Evan Miller's closed form of P(B > A), once with each rate's weight.
    """
    better = Belief(other.a + 1, other.b)
    worse = Belief(chosen.a + 1, chosen.b)
    return max(0.0, other.mean * _is_above(better, chosen) - chosen.mean * _is_above(other, worse))


def people_needed(rate: float, gap: float = GAP) -> int:
    """Return the people per text for 80 % power to find a gap, at a 5 % test at the end.

    A gap upwards; where there is no room for it, downwards.
    """
    other = rate + gap if rate + gap < 1 else rate - gap
    both = (rate + other) / 2
    spread = Z * sqrt(2 * both * (1 - both))
    spread += POWER_Z * sqrt(rate * (1 - rate) + other * (1 - other))
    return ceil((spread / gap) ** 2)


def weeks_needed(people: int, pace: float) -> int | None:
    """Return the weeks until so many people were written to, at a pace a week; None at none."""
    return ceil(people / pace) if pace > 0 else None


def is_uneven(one: int, other: int, among: int = 1) -> bool:
    """Say whether a split in two is too uneven for a lot, one of so many looked at.

    The bet that the lot favours one side, every favour as likely as every other, against an even
    one (Ville 1939): in at most 1 of 1000 fair tests it says so ever, however often one looks.
    """
    bet = (one + other) * log(2) + log_beta(one + 1, other + 1)
    return bet >= log(UNEVEN * among)


def _is_above(one: Belief, other: Belief) -> float:
    """Return the probability that the first rate is above the second."""
    total = 0.0
    for i in range(one.a):
        term = log_beta(other.a + i, one.b + other.b) - log_beta(1 + i, one.b)
        total += exp(term - log_beta(other.a, other.b)) / (one.b + i)
    return min(1.0, total)
