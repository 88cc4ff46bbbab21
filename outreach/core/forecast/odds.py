"""How likely each turn on the way from a request to a hire is, and how long it takes.

A rate is believed as a Beta distribution: what was seen in the campaign, on top of what the agency
sees in its other campaigns as if 20 people had been seen, on top of what is usual likewise. Waits
are drawn from those that were seen, with 20 usual ones among them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple, Protocol

from outreach.core.stats.shrinking import LEANING, USUAL_ACCEPTANCE, USUAL_REPLIES, Prior

#: With fewer who went on, that is said beside the rate: it may still be half or twice as high.
FEWEST = 5


class Chance(Protocol):
    """A source of randomness, such as `random.Random(seed)`."""

    def betavariate(self, alpha: float, beta: float) -> float:
        """Return a draw from the Beta distribution."""

    def random(self) -> float:
        """Return a draw from 0 up to 1, evenly."""


class Turn(StrEnum):
    """One turn of the way; the order is that of the way."""

    ACCEPTED = "accepted"  #: of people asked
    REPLIED = "replied"  #: of people followed up
    TALKED = "talked"  #: of people who replied: interested, asked back, or not sorted yet
    INTERVIEW = "interview"  #: of people who talk
    OFFER = "offer"  #: of people interviewed
    HIRED = "hired"  #: of people with an offer


class Usual(NamedTuple):
    """What is usual of one turn: what an agency without any log leans towards."""

    rate: Prior
    horizon_days: int  #: what comes later does not count; who is younger is too new to say
    waits: tuple[int, ...]  #: days, all equally likely


_AT_ONCE = (0,) * LEANING
#: Lognormal waits at twenty evenly spaced points: medians of 2, 2, 10, 14 and 7 days.
_SOON = (0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 12)
_TO_INTERVIEW = (3, 4, 5, 5, 6, 6, 7, 8, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 23, 30)
_TO_OFFER = (4, 5, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 21, 24, 27, 32, 42)
_TO_HIRE = (2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 10, 12, 13, 16, 22)

USUAL: Mapping[Turn, Usual] = MappingProxyType(
    {
        Turn.ACCEPTED: Usual(USUAL_ACCEPTANCE, 14, _SOON),
        Turn.REPLIED: Usual(USUAL_REPLIES, 14, _SOON),
        Turn.TALKED: Usual(Prior(LEANING, 0.60), 0, _AT_ONCE),
        Turn.INTERVIEW: Usual(Prior(LEANING, 0.25), 45, _TO_INTERVIEW),
        Turn.OFFER: Usual(Prior(LEANING, 0.25), 60, _TO_OFFER),
        Turn.HIRED: Usual(Prior(LEANING, 0.75), 45, _TO_HIRE),
    }
)


@dataclass(frozen=True, slots=True)
class Seen:
    """How many of `n` people old enough went on, and after how many days each."""

    k: int = 0
    n: int = 0
    waits: tuple[int, ...] = ()

    def __add__(self, other: Seen) -> Seen:
        return Seen(self.k + other.k, self.n + other.n, self.waits + other.waits)


class Source(StrEnum):
    """Whose rate it mostly is: of those whose people weigh as much as what is leant to, or more."""

    OWN = "own"  #: this campaign's
    AGENCY = "agency"  #: the other campaigns'
    USUAL = "usual"  #: nobody's here yet


@dataclass(frozen=True, slots=True)
class Odds:
    """One turn as one run has it: the rate that was drawn, and the waits, rising."""

    rate: float
    waits: Sequence[int]

    def draw(self, chance: Chance, age: int = -1) -> int | None:
        """Return after how many days it happens, when it had not after `age`; None for never."""
        left = len(self.waits) - (bisect_right(self.waits, age) if age >= 0 else 0)
        still = self.rate * left / len(self.waits)
        if chance.random() * (still + 1 - self.rate) >= still:
            return None
        return self.waits[-1 - int(chance.random() * left)]


@dataclass(frozen=True, slots=True)
class Belief:
    """What is believed of one turn in one campaign."""

    turn: Turn
    seen: Seen  #: in the campaign
    prior: Prior  #: what the agency sees elsewhere, leaning to what is usual
    waits: tuple[int, ...]  #: days, rising
    source: Source
    is_of_few: bool = False  #: fewer than five of those whose rate it mostly is went on

    @property
    def mean(self) -> float:
        """Return the rate in one number."""
        return self.prior.mean(self.seen.k, self.seen.n)

    def odds(self, chance: Chance) -> Odds:
        """Return the turn as one run has it."""
        return Odds(chance.betavariate(*self.prior.beta(self.seen.k, self.seen.n)), self.waits)


def believe(own: Mapping[Turn, Seen], others: Mapping[Turn, Seen]) -> dict[Turn, Belief]:
    """Return what is believed of each turn of a campaign; `others` are the agency's other ones."""
    return {turn: _belief(turn, own.get(turn, Seen()), others.get(turn, Seen())) for turn in Turn}


def _belief(turn: Turn, own: Seen, others: Seen) -> Belief:
    usual = USUAL[turn]
    prior = Prior(LEANING, usual.rate.mean(others.k, others.n))
    source, whose = _source(own, others)
    # waits seen elsewhere stand in for the usual ones as soon as there are as many
    leant_to = others.waits if len(others.waits) >= LEANING else usual.waits
    waits = tuple(sorted((*own.waits, *_thinned(leant_to))))
    return Belief(turn, own, prior, waits, source, whose is not None and whose.k < FEWEST)


def _source(own: Seen, others: Seen) -> tuple[Source, Seen | None]:
    """Return whose rate weighs most, and what was seen there; of n people it weighs n : 20."""
    if own.n >= LEANING:
        return Source.OWN, own
    return (Source.AGENCY, others) if others.n >= LEANING else (Source.USUAL, None)


def _thinned(waits: Sequence[int]) -> list[int]:
    """Return twenty of the waits, evenly spaced, so that they weigh as much as the prior does."""
    ordered = sorted(waits)
    return [ordered[(2 * at + 1) * len(ordered) // (2 * LEANING)] for at in range(LEANING)]
