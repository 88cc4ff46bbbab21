"""Risks and prices: SciPy's numbers, and the price list of common tests."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.stats import beta, chisquare

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
def test_a_split_is_judged_as_scipy_judges_it(one: int, other: int) -> None:
    if one + other:
        assert is_uneven(one, other) == (chisquare([one, other]).pvalue < 0.001)
    assert not is_uneven(0, 0)


def test_a_belief_leans_to_the_team() -> None:
    assert Belief.of(10, 30, 20, 0.35) == Belief(17, 33)
