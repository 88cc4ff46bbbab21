"""Rates: the interval is Wilson's, and small numbers are called small."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from outreach.core.stats.rates import Rate, wilson

counts = st.integers(0, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


def test_seven_of_twenty_lie_between_18_and_57_percent() -> None:
    # p = 0.35, z² = 3.8415: centre (0.35 + 0.0960) / 1.1921, half 1.96 · 0.1172 / 1.1921
    low, high = wilson(7, 20)
    assert low == pytest.approx(0.1812, abs=0.0001)
    assert high == pytest.approx(0.5671, abs=0.0001)


@pytest.mark.parametrize(
    ("n", "low", "high"), [(10, 0.17, 0.69), (30, 0.19, 0.51), (50, 0.24, 0.50), (100, 0.26, 0.45)]
)
def test_the_interval_at_35_percent_narrows_with_n(n: int, low: float, high: float) -> None:
    # 35 % of 10, 30 and 50 is no whole number: the interval is between its neighbours'
    below, above = wilson(int(n * 0.35), n), wilson(-int(-n * 0.35 // 1), n)
    assert below[0] - 0.01 <= low <= above[0] + 0.01
    assert below[1] - 0.01 <= high <= above[1] + 0.01


def test_nobody_tried_says_nothing() -> None:
    nobody = Rate(0, 0, 14)
    assert (nobody.rate, nobody.low, nobody.high) == (None, 0.0, 1.0)
    assert nobody.words == "too new"


@pytest.mark.parametrize(
    ("n", "words"), [(19, "too few to compare"), (20, "too few to rank"), (50, "")]
)
def test_small_numbers_come_with_words(n: int, words: str) -> None:
    assert Rate(5, n, 14).words == words


def test_wilson_equals_scipy_on_random_cases() -> None:
    chance = random.Random(2026)
    for _ in range(1_000):
        n = chance.randint(1, 5_000)
        k = chance.randint(0, n)
        theirs = binomtest(k, n).proportion_ci(method="wilson")
        assert wilson(k, n) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


@given(counts)
def test_the_interval_holds_the_rate_and_stays_between_none_and_all(case: tuple[int, int]) -> None:
    k, n = case
    low, high = wilson(k, n)
    assert 0 <= low <= (k / n if n else low) <= high <= 1


@given(counts)
def test_one_more_success_never_lowers_the_interval(case: tuple[int, int]) -> None:
    k, n = case
    before, after = wilson(k, n + 1), wilson(k + 1, n + 1)
    assert before[0] <= after[0]
    assert before[1] <= after[1]
