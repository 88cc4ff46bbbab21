"""Rates: the interval is Wilson's, and small numbers are called small."""

from collections.abc import Iterator
from math import comb
from random import Random
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from outreach.core.stats.rates import Rate, difference, wilson

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


def test_wilson_equals_scipy_and_statsmodels_on_random_cases(chance: Random, cases: int) -> None:
    for k, n in _counts(chance, cases):
        theirs = binomtest(k, n).proportion_ci(method="wilson")
        assert wilson(k, n) == pytest.approx((theirs.low, theirs.high), abs=1e-9)
        assert wilson(k, n) == pytest.approx(proportion_confint(k, n, method="wilson"), abs=1e-9)


def test_a_difference_equals_statsmodels_on_random_cases(chance: Random, cases: int) -> None:
    drawn = list(_counts(chance, 2 * cases))
    for one, other in zip(drawn[::2], drawn[1::2], strict=True):
        theirs = confint_proportions_2indep(*one, *other, method="newcomb", compare="diff")
        ours = difference(Rate(*one, 14), Rate(*other, 14))
        assert ours is not None
        assert (ours.low, ours.high) == pytest.approx(theirs, abs=1e-9)


def _counts(chance: Random, cases: int) -> Iterator[tuple[int, int]]:
    for _ in range(cases):
        n = chance.randint(1, chance.choice([20, 200, 5_000]))
        yield chance.randint(0, n), n


def test_the_published_example_of_a_difference_comes_out() -> None:
    """Newcombe (1998), table II (a): 56 of 70 against 48 of 80 differ by 0.0524 to 0.3339."""
    found = difference(Rate(56, 70, 14), Rate(48, 80, 14))
    assert found is not None
    assert found.points == pytest.approx(0.2)
    assert (found.low, found.high) == pytest.approx((0.0524, 0.3339), abs=0.00005)


def test_with_nobody_on_one_side_there_is_no_difference() -> None:
    assert difference(Rate(3, 9, 14), Rate(0, 0, 14)) is None


@pytest.mark.parametrize("n", [10, 20, 50, 100])
def test_the_interval_covers_95_percent_on_average_over_all_rates(n: int) -> None:
    """Exactly: for each true rate, the chance of a count whose interval holds it."""
    held = [wilson(k, n) for k in range(n + 1)]
    rates = [one / 200 for one in range(10, 121)]
    covered = [
        sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1) if _in(p, held[k]))
        for p in rates
    ]
    assert 0.93 <= mean(covered) <= 0.97
    assert min(covered) > 0.89


def _in(p: float, interval: tuple[float, float]) -> bool:
    return interval[0] <= p <= interval[1]


@given(counts, counts)
def test_a_difference_is_minus_the_other_way_round(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    there, back = (
        difference(Rate(*one, 14), Rate(*other, 14)),
        difference(Rate(*other, 14), Rate(*one, 14)),
    )
    assert (there is None) == (back is None) == (0 in (one[1], other[1]))
    if there and back:
        assert -1 <= there.low <= there.points <= there.high <= 1
        assert (there.low, there.high) == pytest.approx((-back.high, -back.low))


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
