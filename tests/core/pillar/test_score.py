"""The relationship score: open, bounded, and not to be raised by volume."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from outreach.core.pillar.score import Habits, Score, score
from outreach.core.pillar.weights import WEIGHTS, points_of, weighted

TYPICAL = Habits(
    accepted=43, asked=112, replied=11, written_to=38, kept=44, promised=50,
    hours=9.0, answers=12, senior=4, dormant=3,
)  # fmt: skip


def _score(habits: Habits) -> Score:
    return score(habits, Random(1))


def test_a_typical_quarter_is_about_sixteen_and_a_half() -> None:
    got = _score(TYPICAL)
    assert got.score == pytest.approx(16.5, abs=0.3)
    assert got.low == pytest.approx(14.3, abs=0.5)
    assert got.high == pytest.approx(18.6, abs=0.5)


def test_each_part_follows_its_formula() -> None:
    """Each part of the typical quarter, by hand.

    acceptance      6 · ((43 + 7) / 132 - 0.15) / 0.40   = 3.432
    replies         5 · ((11 + 6.79 · 0.2) / 44.79 - 0.05) / 0.35 = 3.227, with 20 · 38 / 112 = 6.79
    follow-through  5 · (44/50 - 0.5) / 0.5              = 3.8
    time to answer  3 · ln(72/9) / ln(72/4)              = 2.158
    senior people   3 · ln 5 / ln 11                     = 2.014
    dormant ties    3 · ln 4 / ln 9                      = 1.893
    """
    parts = {part.name: (part.points, part.of) for part in _score(TYPICAL).parts}
    assert parts == {
        "acceptance": (pytest.approx(3.432, abs=0.001), 6),
        "replies": (pytest.approx(3.227, abs=0.001), 5),
        "follow-through": (pytest.approx(3.8), 5),
        "time to answer": (pytest.approx(2.158, abs=0.001), 3),
        "senior people": (pytest.approx(2.014, abs=0.001), 3),
        "dormant ties": (pytest.approx(1.893, abs=0.001), 3),
    }


def test_a_new_sender_with_good_luck_is_wide_not_high() -> None:
    new = _score(Habits(accepted=4, asked=6, replied=1, written_to=3, kept=4, promised=4, hours=6))
    assert new.score < 15
    assert new.high - new.low > 6


def test_spray_scores_low_although_it_is_much() -> None:
    spray = Habits(
        accepted=90, asked=600, replied=7, written_to=80, kept=110, promised=180,
        hours=40, senior=0, dormant=0, contacted=600,
    )  # fmt: skip
    assert _score(spray).score < 4


def test_one_message_to_somebody_who_said_stop_caps_the_score_at_ten() -> None:
    excellent = Habits(
        accepted=80, asked=120, replied=40, written_to=78, kept=99, promised=100,
        hours=3, senior=12, dormant=8,
    )  # fmt: skip
    assert _score(excellent).score > 24
    capped = _score(replace(excellent, breached_on=date(2026, 3, 2)))
    assert (capped.score, capped.is_capped, capped.gain_next) == (10, True, ())
    assert capped.high == 10


def test_doubling_the_volume_at_equal_rates_and_talks_hardly_moves_it() -> None:
    double = replace(
        TYPICAL, accepted=86, asked=224, replied=22, written_to=76, kept=88, promised=100
    )
    assert abs(_score(double).score - _score(TYPICAL).score) < 0.5


def test_contacts_and_connections_are_facts_and_not_points() -> None:
    many = replace(TYPICAL, contacted=5_000, connections=30_000)
    assert _score(many).score == _score(TYPICAL).score


def test_nobody_yet_has_only_what_the_priors_say() -> None:
    """Priors of 35 % and 20 %: 6 · 0.2/0.4 + 5 · 0.15/0.35 = 5.14."""
    nobody = _score(Habits())
    assert nobody.score == pytest.approx(3 + 15 / 7)
    assert {part.name for part in nobody.parts if part.points == 0} == {
        "follow-through", "time to answer", "senior people", "dormant ties",
    }  # fmt: skip


def test_what_would_gain_most_comes_first() -> None:
    gains = _score(TYPICAL).gain_next
    assert [gain.points for gain in gains] == sorted((g.points for g in gains), reverse=True)
    assert gains[0].part == "follow-through"


def test_weights_of_ones_own_keep_their_version() -> None:
    points = {**points_of(WEIGHTS), "acceptance": 0, "follow_through": 11}
    got = score(TYPICAL, Random(1), weighted(2, points, 8))
    assert (got.weights_version, got.parts[0].points, got.parts[2].of) == (2, 0, 11)
    assert sum(part.of for part in got.parts) == 25
    capped = replace(TYPICAL, breached_on=date(2026, 3, 2))
    assert score(capped, Random(1), weighted(2, points, 8)).score == 8


@given(
    st.integers(100, 2_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
    st.integers(0, 2_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
    st.integers(0, 2_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
)
@example((57, 100), (8, 19), (1, 1))
@example((12, 100), (1, 24), (1, 1))
@settings(max_examples=200, deadline=None)
def test_doubling_the_volume_moves_it_by_less_than_half_a_point_from_100_requests_on(
    accepted: tuple[int, int], replied: tuple[int, int], kept: tuple[int, int]
) -> None:
    """At equal rates, whatever they are, and equal talks: only the priors weigh less.

    Twenty people of a prior pull at n ≥ 100 less once there are 2n. What they still pull after
    that, and at most 3 points of acceptance and 2.86 of replies lie between a prior and the end of
    its line, changes by at most a twelfth: 20 / (2 · (100 + 20)). Both together are under 0.49.
    """
    once = Habits(*accepted, *replied, *kept, hours=9.0, senior=4, dormant=3)
    twice = Habits(*(2 * n for n in (*accepted, *replied, *kept)), hours=9.0, senior=4, dormant=3)
    assert abs(score(once, NoLuck()).score - score(twice, NoLuck()).score) < 0.49


def test_the_same_source_of_chance_gives_the_same_interval() -> None:
    assert _score(TYPICAL) == _score(TYPICAL)


pairs = st.integers(0, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
anyone = st.builds(
    lambda a, r, f, hours, senior, dormant, stop: Habits(
        *a, *r, *f, hours, 1, senior, dormant, stop
    ),
    pairs, pairs, pairs,
    st.none() | st.floats(0, 500), st.integers(0, 50), st.integers(0, 50),
    st.none() | st.just(date(2026, 3, 2)),
)  # fmt: skip


class NoLuck:
    """Always gives the mean: the interval is then a point, and a test is quick."""

    def betavariate(self, alpha: float, beta: float) -> float:
        return alpha / (alpha + beta)


@given(anyone)
@settings(max_examples=20, deadline=None)
def test_the_score_stays_between_0_and_25_and_within_its_interval(habits: Habits) -> None:
    got = _score(habits)
    assert 0 <= got.low <= got.score <= got.high <= 25
    assert all(0 <= part.points <= part.of for part in got.parts)
    assert sum(part.of for part in got.parts) == 25


@given(anyone)
@settings(max_examples=20, deadline=None)
def test_doing_better_never_costs_points(habits: Habits) -> None:
    before = score(habits, NoLuck()).score
    better = [
        replace(habits, accepted=min(habits.asked, habits.accepted + 1)),
        replace(habits, written_to=habits.written_to + 1, replied=habits.replied + 1),
        replace(habits, promised=habits.promised + 1, kept=habits.kept + 1),
        replace(habits, senior=habits.senior + 1, dormant=habits.dormant + 1),
        replace(habits, hours=0.0),
    ]
    assert all(score(one, NoLuck()).score >= before - 1e-9 for one in better)
