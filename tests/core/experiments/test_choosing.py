"""Risks and prices: SciPy's numbers, and the price list of common tests."""

from math import log
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.stats import beta, binom

from outreach.core.experiments.choosing import (
    Belief,
    is_uneven,
    people_needed,
    risk,
    weeks_needed,
)

beliefs = st.builds(Belief, st.integers(1, 200), st.integers(1, 200))


@pytest.mark.parametrize(
    ("rate", "gap", "people", "weeks"),
    [(0.30, 0.10, 356, 15), (0.30, 0.15, 163, 7), (0.30, 0.20, 93, 4), (0.10, 0.10, 199, 8)],
)
def test_the_price_list(rate: float, gap: float, people: int, weeks: int) -> None:
    assert people_needed(rate, gap) == people
    assert weeks_needed(2 * people, 50) == weeks
    assert weeks_needed(people, 0) is None


@given(st.floats(0, 1))
def test_every_rate_has_a_price(rate: float) -> None:
    assert 50 < people_needed(rate) < 450


def test_near_all_a_gap_is_as_dear_as_near_none() -> None:
    assert people_needed(0.9) == people_needed(0.1) == 199


def test_the_risk_is_the_expected_loss(chance: Random, cases: int) -> None:
    for _ in range(cases // 30):
        one, other = (Belief(chance.randint(1, 80), chance.randint(1, 120)) for _ in range(2))
        assert risk(one, other) == pytest.approx(_loss(one, other), abs=1e-9)


def _loss(chosen: Belief, other: Belief) -> float:
    """E[max(other - chosen, 0)] is the integral of P(other > x) · P(chosen < x)."""

    def both(x: float) -> float:
        return float(beta.sf(x, other.a, other.b) * beta.cdf(x, chosen.a, chosen.b))

    found, _ = quad(both, 0, 1, epsabs=1e-12, limit=200)
    return float(found)


@given(beliefs, beliefs)
def test_what_one_choice_risks_more_is_what_it_is_expected_to_lack(
    one: Belief, other: Belief
) -> None:
    assert risk(one, other) - risk(other, one) == pytest.approx(other.mean - one.mean, abs=1e-9)


@given(st.integers(0, 400), st.integers(0, 400))
def test_a_split_is_uneven_where_any_share_tells_it_a_thousand_times_better(
    one: int, other: int
) -> None:
    """Of n people each count is as likely as another, 1 / (n + 1), if any share may be the true."""
    bet = -log(one + other + 1) - binom.logpmf(one, one + other, 0.5)
    assert is_uneven(one, other) == (bet >= log(1000))
    assert is_uneven(one, other, 3) == (bet >= log(3000))


def test_a_lot_is_hardly_ever_called_uneven_however_often_one_looks() -> None:
    """Exactly, for each of 300 people: a chi-square test would do so in 14 of 1000."""
    chances, ever = {0: 1.0}, 0.0
    for people in range(1, 301):
        after: dict[int, float] = {}
        for ones, chance in chances.items():
            for at in (ones, ones + 1):
                after[at] = after.get(at, 0.0) + chance / 2
        ever += sum(after.pop(at) for at in list(after) if is_uneven(at, people - at))
        chances = after
    assert 0 < ever < 0.001


def test_a_belief_leans_to_the_team() -> None:
    assert Belief.of(10, 30, 20, 0.35) == Belief(17, 33)
