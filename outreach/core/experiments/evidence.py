"""How surely one text is better than another, whenever one looks.

The safe test of two proportions of Turner, Ly and Grünwald (2024): a bet against "no difference"
whose stake is worth 1 at the start. Without a difference it reaches 20 in at most 1 of 20 tests, no
matter how often one looks or when one stops; a classical test looked at daily errs in 29 of 100.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log
from typing import NamedTuple

NEEDED = 20.0  #: 1 / 0.05: the evidence at which a text is called better
GUESS = 0.18  #: successes and failures seen before anybody was, as the authors advise


@dataclass(frozen=True, slots=True)
class Block:
    """The people of one day who came of age: of `of_a` with the one text `a` said yes."""

    a: int
    of_a: int
    b: int
    of_b: int


class Gathered(NamedTuple):
    """The evidence after all blocks, and the most there was after any of them.

    Only the first may be weighed against that of other tests: a largest value so far is no bet
    that anybody could have stopped at without knowing what came later.
    """

    evidence: float
    most: float = 1.0
    after: int = 0  #: so many blocks there was the most
    ahead: int = 0  #: 1 when b had the larger share then, -1 when a had, 0 when neither


def gathered(blocks: Iterable[Block]) -> Gathered:
    """Return the evidence there is, and the most there was; the blocks in order of time."""
    total = most = 0.0
    after = ahead = 0
    seen = [0, 0, 0, 0]
    for number, block in enumerate(blocks, 1):
        total += _gained(seen, block)
        for at, count in enumerate((block.a, block.of_a, block.b, block.of_b)):
            seen[at] += count
        if total > most:
            most, after, ahead = total, number, _ahead(seen)
    return Gathered(_worth(total), _worth(most), after, ahead)


def evidence(blocks: Iterable[Block]) -> float:
    """Return the evidence after all blocks; they come in order of time."""
    return gathered(blocks).evidence


def _worth(total: float) -> float:
    return exp(min(total, 700.0))


def _ahead(seen: Sequence[int]) -> int:
    a, b = seen[0] * seen[3], seen[2] * seen[1]  # shares over one denominator
    return (b > a) - (b < a)


def threshold(values: Sequence[float]) -> float:
    """Return the evidence needed when several tests are looked at at once (e-BH).

    Wang and Ramdas (2022): of m tests the k strongest count when the k-th is at least 20 · m / k.
    With one test that is 20; never less.
    """
    ordered = sorted(values, reverse=True)
    count = len(ordered)
    found = [at for at, value in enumerate(ordered, 1) if value >= NEEDED * count / at]
    return NEEDED * count / max(found, default=1)


def _gained(seen: Sequence[int], block: Block) -> float:
    people = block.of_a + block.of_b
    if not people:
        return 0.0
    one = (seen[0] + GUESS) / (seen[1] + 2 * GUESS)
    other = (seen[2] + GUESS) / (seen[3] + 2 * GUESS)
    both = (block.of_a * one + block.of_b * other) / people
    return _bet(one, both, block.a, block.of_a) + _bet(other, both, block.b, block.of_b)


def _bet(guess: float, both: float, yes: int, people: int) -> float:
    return yes * log(guess / both) + (people - yes) * log((1 - guess) / (1 - both))
