"""The Beta distribution equals SciPy's, from one person to thousands."""

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import betainc, betaincinv

from outreach.core.stats.beta import quantile, share_below

shapes = st.floats(0.2, 3_000)


def test_it_equals_scipy_on_random_cases(chance: Random, cases: int) -> None:
    for a, b in _shapes(chance, cases):
        x, share = chance.random(), chance.choice([0.025, 0.975, chance.random()])
        assert share_below(x, a, b) == pytest.approx(betainc(a, b, x), abs=1e-9)
        assert quantile(share, a, b) == pytest.approx(betaincinv(a, b, share), abs=1e-9)


def _shapes(chance: Random, cases: int) -> Iterator[tuple[float, float]]:
    for _ in range(cases):
        most = chance.choice([5, 50, 3_000])
        yield chance.uniform(0.2, most), chance.uniform(0.2, most)


def test_after_one_of_one_without_a_prior_the_share_below_is_x_squared() -> None:
    assert share_below(0.3, 2, 1) == pytest.approx(0.09)
    assert quantile(0.25, 2, 1) == pytest.approx(0.5)


@given(shapes, shapes, st.floats(-1, 2))
def test_nothing_lies_below_none_and_everything_below_all(a: float, b: float, x: float) -> None:
    share = share_below(x, a, b)
    assert 0 <= share <= 1
    assert share == 0 or x > 0
    assert share == 1 or x < 1
