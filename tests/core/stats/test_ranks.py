"""Rank correlation: SciPy's, from twelve pairs on, with an interval that says how little it is."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import spearmanr

from outreach.core.stats.ranks import rank_correlation


def test_it_equals_scipy_on_random_cases_with_ties(chance: Random, cases: int) -> None:
    for _ in range(cases):
        pairs = [
            (chance.randint(0, 9), chance.randint(0, 9)) for _ in range(chance.randint(12, 60))
        ]
        ours = rank_correlation(pairs)
        assert ours is not None
        assert ours.rho == pytest.approx(spearmanr(pairs).statistic, abs=1e-9)


def test_twelve_readings_that_go_half_together_may_not_go_together_at_all() -> None:
    """atanh 0.5 = 0.549; half 1.96 · √(1.06 / 9) = 0.673: tanh of -0.123 to 1.222."""
    ranks = [3, 6, 1, 5, 2, 4, 12, 9, 7, 11, 10, 8]
    found = rank_correlation([(at, rank) for at, rank in enumerate(ranks, 1)])
    assert found is not None
    assert found.rho == pytest.approx(spearmanr(range(12), ranks).statistic)
    half = found.rho
    assert found.low < half < found.high


def test_under_twelve_or_without_any_change_nothing_is_said() -> None:
    assert rank_correlation([(at, at) for at in range(11)]) is None
    assert rank_correlation([(at, 5) for at in range(20)]) is None


@given(st.lists(st.tuples(st.floats(0, 25), st.floats(0, 25)), min_size=12, max_size=40))
def test_the_interval_holds_it_and_stays_within_one(pairs: list[tuple[float, float]]) -> None:
    found = rank_correlation(pairs)
    assert found is None or -1 <= found.low <= found.rho <= found.high <= 1
