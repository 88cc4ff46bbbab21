"""Small groups lean towards their team, so that luck does not look like skill."""

from collections.abc import Callable
from random import Random
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta

from outreach.core.stats.rates import Rate
from outreach.core.stats.shrinking import USUAL_ACCEPTANCE, Team, leaning, shrunk, team

TEAM = Team(20, 0.35, seen=1e12, groups=10**12)  # as if all were known of it
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
    assert (found.people, found.seen) == (20, 50)
    assert found.rate == pytest.approx(0.34)


def test_groups_that_differ_more_than_luck_lean_less() -> None:
    """Two groups of 50, of whom 10 and 30 accepted.

    Share 0.4; between 2 · 50 · 0.2² / 1 = 4; within (10 · 0.8 + 30 · 0.4) / 98 = 0.2041; typical
    size (100 - 5000/100) / 1 = 50; m = (4 + 49 · 0.2041) / (4 - 0.2041) - 1 = 2.69, held at 20.
    """
    apart = [Rate(10, 50, 14), Rate(30, 50, 14)]
    alike = [Rate(20, 50, 14), Rate(20, 50, 14)]
    near = [Rate(15, 50, 14), Rate(25, 50, 14)]
    # between 1, within (15 · 0.7 + 25 · 0.5) / 98 = 0.2347: m = 12.5 / 0.7653 - 1 = 15.33
    assert [leaning(groups, 100) for groups in (apart, near, alike)] == [20, 20, 50]
    some = [Rate(16, 50, 14), Rate(24, 50, 14)]
    # between 0.64, within 0.2384 : m = 12.32 / 0.4016 - 1 = 29.68
    assert leaning(some, 100) == pytest.approx(29.68, abs=0.01)


def test_what_is_unsure_about_the_team_makes_the_interval_wider() -> None:
    """16 of 50 at m = 30 and 39.2 %: weight 3/8, with 120 people seen in two groups.

    Mean 34.7 %, own variance 0.2266 / 81; from the team 0.1406 · (0.2383 / 121 + 2/3 · 0.0052).
    """
    prior = Team(30, 0.392, seen=120, groups=2)
    assert prior.unsure(Rate(16, 50, 14)) == pytest.approx(0.000763, abs=1e-6)
    found = shrunk(Rate(16, 50, 14), prior)
    size = found.rate * (1 - found.rate) / (0.2266 / 81 + 0.000763) - 1
    ends = beta.interval(0.95, size * found.rate, size * (1 - found.rate))
    assert (found.low, found.high) == pytest.approx(ends, abs=1e-4)


def test_people_of_several_groups_count_once() -> None:
    """Six skills of 82 people, half of them with each: as if 41 had been seen, not 123."""
    assert leaning([Rate(14, 41, 14)] * 6, everybody=82) == 41


Truth = tuple[list[float], list[Rate], Rate]


def _apart(chance: Random, groups: int, size: int, spread: float) -> Truth:
    """Draw groups whose true rates differ by so much, and what is seen of them."""
    usual = chance.uniform(0.2, 0.5)
    true = [min(0.95, max(0.02, chance.gauss(usual, spread))) for _ in range(groups)]
    seen = [Rate(sum(chance.random() < one for _ in range(size)), size, 14) for one in true]
    return true, seen, Rate(sum(one.k for one in seen), groups * size, 14)


def _skills(chance: Random, skills: int, people: int) -> Truth:
    """Draw people who each have six of ten skills, none of which makes a difference."""
    usual = chance.uniform(0.2, 0.5)
    said = [chance.random() < usual for _ in range(people)]
    having = [[one for one in said if chance.random() < 0.6] for _ in range(skills)]
    seen = [Rate(sum(one), len(one), 14) for one in having]
    return [usual] * skills, seen, Rate(sum(said), people, 14)


def _messages(chance: Random, steps: int, people: int) -> Truth:
    """Draw messages that are answered alike, each to whoever did not answer the one before."""
    usual, left, seen = chance.uniform(0.08, 0.3), people, []
    for _ in range(steps):
        seen.append(Rate(sum(chance.random() < usual for _ in range(left)), left, 14))
        left -= seen[-1].k
    return [usual] * steps, seen, Rate(sum(one.k for one in seen), sum(one.n for one in seen), 14)


@pytest.mark.parametrize(
    "draw",
    [
        pytest.param(lambda chance: _apart(chance, 2, 50, 0.0), id="2 of 50, alike"),
        pytest.param(lambda chance: _apart(chance, 2, 50, 0.05), id="2 of 50, 5 points"),
        pytest.param(lambda chance: _apart(chance, 5, 24, 0.08), id="5 of 24, 8 points"),
        pytest.param(lambda chance: _apart(chance, 2, 200, 0.10), id="2 of 200, 10 points"),
        pytest.param(lambda chance: _skills(chance, 6, 82), id="6 skills of 82"),
        pytest.param(lambda chance: _messages(chance, 3, 100), id="3 messages to 100"),
    ],
)
def test_what_groups_lean_to_holds_the_truth_nine_times_of_ten(
    draw: Callable[[Random], Truth], chance: Random, cases: int
) -> None:
    held: list[float] = []
    for _ in range(max(60, cases // 2)):
        true, seen, everybody = draw(chance)
        prior = team(everybody, seen, USUAL_ACCEPTANCE)
        both = zip((shrunk(one, prior) for one in seen), true, strict=True)
        held.append(mean(one.low <= rate <= one.high for one, rate in both))
    print(f"held {100 * mean(held):.1f} of 100")
    # 92 to 98 of 100 with many cases; groups of one draw err together
    assert mean(held) >= 0.92 - 3 * 0.25 / len(held) ** 0.5


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
    group, prior = Rate(*case, 14), Team(20, rate, seen=100, groups=3)
    found = shrunk(group, prior)
    own = rate if group.rate is None else group.rate
    assert min(own, rate) - 1e-9 <= found.rate <= max(own, rate) + 1e-9
    assert 0 <= found.low <= found.rate <= found.high <= 1
