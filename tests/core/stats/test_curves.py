"""The curve: open requests wait, they do not refuse."""

import warnings
from collections.abc import Iterable
from itertools import pairwise
from math import exp, inf, log, sqrt
from random import Random
from statistics import NormalDist, mean

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lifelines import KaplanMeierFitter
from scipy.stats import CensoredData, ecdf

from outreach.core.stats import curves
from outreach.core.stats.rates import Rate

Waits = list[tuple[float, bool]]  # days, and whether it happened then


def by_day(seen: Waits, days: Iterable[int]) -> tuple[curves.Point, ...]:
    happened = [wait for wait, it_did in seen if it_did]
    return curves.by_day(happened, [wait for wait, it_did in seen if not it_did], days)


waits = st.lists(st.tuples(st.integers(0, 40).map(float), st.booleans()), min_size=10, max_size=200)


def test_a_small_curve_computed_by_hand() -> None:
    """Fifteen asked: one accepts on day 1, two on day 2; two are open since 1.5 days, ten since 5.

    F(1) = 1 - 14/15; on day 2 two of the 12 still in view: F(2) = 1 - 14/15 · 10/12.
    """
    seen: Waits = [(1, True), *[(1.5, False)] * 2, *[(2, True)] * 2, *[(5, False)] * 10]
    one, two = by_day(seen, [1, 2])
    assert (one.at_risk, one.rate) == (15, pytest.approx(1 / 15))
    assert (two.at_risk, two.rate) == (12, pytest.approx(1 - 14 / 15 * 10 / 12))


def test_the_curve_stops_where_fewer_than_ten_are_at_risk() -> None:
    seen: Waits = [*[(1.0, False)] * 5, *[(3.0, True)] * 3, *[(9.0, False)] * 7]
    assert [point.day for point in by_day(seen, range(12))] == [0, 1, 2, 3]
    assert by_day(seen[:9], range(12)) == ()


def test_a_request_still_open_is_neither_yes_nor_no() -> None:
    """Twenty people: ten accept on day 1, then ten are asked today."""
    old: Waits = [*[(1.0, True)] * 10, *[(30.0, False)] * 10]
    young: Waits = [(0.0, False)] * 10
    assert by_day(old + young, [1])[0].rate == by_day(old, [1])[0].rate == 0.5


def test_the_band_is_greenwoods_on_the_log_log_scale() -> None:
    """Of 40, ten accept on day 2: S = 3/4, V = 10 / (40 · 30), band S^exp(±1.96 √V / |ln S|)."""
    point = by_day([*[(2.0, True)] * 10, *[(9.0, False)] * 30], [2])[0]
    spread = 1.959963984540054 * sqrt(10 / (40 * 30)) / abs(log(0.75))
    assert point.low == pytest.approx(1 - 0.75 ** exp(-spread))
    assert point.high == pytest.approx(1 - 0.75 ** exp(spread))
    assert (round(point.low, 3), round(point.high, 3)) == (0.143, 0.415)


def test_curve_and_band_equal_scipy_on_random_cases(chance: Random, cases: int) -> None:
    for _ in range(cases):
        _same_as_scipy(_drawn(chance))


def test_curve_and_band_equal_lifelines_on_random_cases(chance: Random, cases: int) -> None:
    for _ in range(cases // 5):
        seen = _drawn(chance)
        waits, happened = zip(*seen, strict=True)
        theirs = KaplanMeierFitter().fit(waits, happened)
        band = theirs.confidence_interval_survival_function_
        for point in by_day(seen, range(31)):
            at = theirs.survival_function_.index.searchsorted(point.day, side="right") - 1
            assert 1 - point.rate == pytest.approx(theirs.survival_function_.iloc[at, 0], abs=1e-9)
            if 0 < point.rate < 1:
                assert (1 - point.high, 1 - point.low) == pytest.approx(band.iloc[at], abs=1e-9)


def _drawn(chance: Random) -> Waits:
    accepts = chance.choice([0.1, 0.4, 0.7])
    return [
        (float(chance.randint(0, 30)), chance.random() < accepts)
        for _ in range(chance.randint(12, 120))
    ]


#: Ten requests a day for 30 days, of whom 35 % accept in the end, half of them within two days.
EVER, MEDIAN, SPREAD = 0.35, 2.0, 1.309
BY_DAY_14 = EVER * NormalDist().cdf(log(14 / MEDIAN) / SPREAD)


def test_the_curve_is_unbiased_and_its_band_holds_the_truth(chance: Random, cases: int) -> None:
    played = max(600, cases // 2)
    points = [by_day(_campaign(chance), [14])[0] for _ in range(played)]
    chances = 3 * sqrt(0.05 * 0.95 / played)  # the play's own luck
    assert abs(mean(point.rate for point in points) - BY_DAY_14) < 0.005
    held = mean(point.low <= BY_DAY_14 <= point.high for point in points)
    assert abs(held - 0.95) < 0.02 + chances


def test_accepted_by_sent_would_be_two_points_too_low(chance: Random) -> None:
    seen = [mean(did for _, did in _campaign(chance)) for _ in range(200)]
    assert mean(seen) - BY_DAY_14 < -0.01


def _campaign(chance: Random) -> Waits:
    seen: Waits = []
    for age in range(1, 31):
        for _ in range(10):
            wait = chance.lognormvariate(log(MEDIAN), SPREAD) if chance.random() < EVER else inf
            seen.append((wait, True) if wait <= age else (float(age), False))
    return seen


def _same_as_scipy(seen: Waits) -> None:
    theirs = ecdf(
        CensoredData(
            uncensored=[wait for wait, happened in seen if happened],
            right=[wait for wait, happened in seen if not happened],
        )
    ).sf
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")  # SciPy: undefined at the ends, where we do not compare
        band = theirs.confidence_interval(method="log-log")
    for point in by_day(seen, range(31)):
        assert 1 - point.rate == pytest.approx(theirs.evaluate(point.day), abs=1e-12)
        if 0 < point.rate < 1:
            assert 1 - point.low == pytest.approx(band.high.evaluate(point.day), abs=1e-9)
            assert 1 - point.high == pytest.approx(band.low.evaluate(point.day), abs=1e-9)


@given(waits)
def test_the_curve_rises_and_stays_within_its_band(seen: Waits) -> None:
    points = by_day(seen, range(41))
    assert all(0 <= one.low <= one.rate <= one.high <= 1 for one in points)
    assert all(a.rate <= b.rate and a.at_risk >= b.at_risk for a, b in pairwise(points))


@given(waits)
def test_with_nobody_open_the_curve_is_the_plain_share(seen: Waits) -> None:
    closed = [(wait, True) if happened else (99.0, False) for wait, happened in seen]
    for point in by_day(closed, range(41)):
        plain = sum(happened and wait <= point.day for wait, happened in closed) / len(closed)
        assert point.rate == pytest.approx(plain)


def test_beside_a_rate_of_too_few_no_percentage_of_the_same_few_is_shown() -> None:
    points = curves.by_day([2.0] * 10, [30.0] * 20, range(20))
    assert curves.of_enough(points, 19, Rate(5, 19, 14)) == ()
    assert curves.of_enough(points, 30, Rate(10, 30, 14)) == points
    assert [one.day for one in curves.of_enough(points, 30, Rate(6, 19, 14))] == list(range(14))
