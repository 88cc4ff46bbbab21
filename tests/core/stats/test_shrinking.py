"""Small groups lean towards their team, so that luck does not look like skill."""

from random import Random
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta

from outreach.core.stats.rates import Rate
from outreach.core.stats.shrinking import USUAL_ACCEPTANCE, Prior, leaning, shrunk, team

TEAM = Prior(20, 0.35)
counts = st.integers(0, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


def test_six_of_eight_lean_most_of_the_way_to_the_team() -> None:
    """(6 + 20 · 0.35) / (8 + 20) = 13 / 28 = 46 %, where 6/8 would say 75 %."""
    found = shrunk(Rate(6, 8, 14), TEAM)
    assert found.rate == pytest.approx(13 / 28)
    assert (found.low, found.high) == pytest.approx(beta.interval(0.95, 13, 15), abs=1e-9)


def test_a_group_of_nobody_shows_the_team() -> None:
    assert shrunk(Rate(0, 0, 14), TEAM).rate == pytest.approx(0.35)


def test_a_team_of_few_leans_to_what_is_usual() -> None:
    """(10 + 7) / (30 + 20) = 34 %."""
    found = team(Rate(10, 30, 14), [], USUAL_ACCEPTANCE)
    assert (found.people, found.rate) == (20, pytest.approx(0.34))


def test_groups_that_differ_more_than_luck_lean_less() -> None:
    """Two groups of 50, of whom 10 and 30 accepted.

    Share 0.4; between 2 · 50 · 0.2² / 1 = 4; within (10 · 0.8 + 30 · 0.4) / 98 = 0.2041; typical
    size (100 - 5000/100) / 1 = 50; m = (4 + 49 · 0.2041) / (4 - 0.2041) - 1 = 2.69, held at 20.
    """
    apart = [Rate(10, 50, 14), Rate(30, 50, 14)]
    alike = [Rate(20, 50, 14), Rate(20, 50, 14)]
    near = [Rate(15, 50, 14), Rate(25, 50, 14)]
    # between 1, within (15 · 0.7 + 25 · 0.5) / 98 = 0.2347: m = 12.5 / 0.7653 - 1 = 15.33
    assert [leaning(groups) for groups in (apart, near, alike)] == [20, 20, 100]
    some = [Rate(16, 50, 14), Rate(24, 50, 14)]
    # between 0.64, within 0.2384 : m = 12.32 / 0.4016 - 1 = 29.68
    assert leaning(some) == pytest.approx(29.68, abs=0.01)


def test_the_best_of_many_cells_without_any_effect_looks_hardly_better(
    chance: Random, cases: int
) -> None:
    """Fifteen cells of 20 people, all with the same chance of 35 %."""
    plain, leant = [], []
    for _ in range(cases):
        cells = [Rate(sum(chance.random() < 0.35 for _ in range(20)), 20, 14) for _ in range(15)]
        everybody = Rate(sum(cell.k for cell in cells), 300, 14)
        prior = team(everybody, cells, USUAL_ACCEPTANCE)
        plain.append(max(cell.k / 20 for cell in cells) - 0.35)
        leant.append(max(prior.mean(cell.k, cell.n) for cell in cells) - 0.35)
    assert mean(plain) > 0.15
    assert mean(leant) < 0.05


@given(counts, st.floats(0.01, 0.99))
def test_what_is_shown_lies_between_the_group_and_the_team(
    case: tuple[int, int], rate: float
) -> None:
    group, prior = Rate(*case, 14), Prior(20, rate)
    found = shrunk(group, prior)
    own = rate if group.rate is None else group.rate
    assert min(own, rate) - 1e-9 <= found.rate <= max(own, rate) + 1e-9
    assert 0 <= found.low <= found.rate <= found.high <= 1
