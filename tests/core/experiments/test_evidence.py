"""Evidence: without a difference hardly ever there, however often one looks."""

from math import prod
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.experiments.evidence import NEEDED, Block, evidence, gathered, threshold

counts = st.integers(0, 8).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
blocks = st.lists(
    st.tuples(counts, counts).map(lambda pair: Block(*pair[0], *pair[1])), max_size=12
)


def test_two_blocks_by_hand() -> None:
    """The first block guesses 1/2 for both: it gains nothing, whatever it is.

    After 3 of 4 and 1 of 4: guesses 3.18/4.36 = 0.7294 and 1.18/4.36 = 0.2706, both 1/2. Then 2 of
    2 and 0 of 2 gain (0.7294/0.5)² · (0.7294/0.5)² = 4.528.
    """
    assert evidence([Block(3, 4, 1, 4)]) == pytest.approx(1)
    bet = 3.18 / 4.36 / 0.5
    assert evidence([Block(3, 4, 1, 4), Block(2, 2, 0, 2)]) == pytest.approx(bet**4)
    assert prod([bet] * 4) == pytest.approx(4.528, abs=0.001)


def test_without_a_difference_it_hardly_ever_says_better_under_sixty_daily_looks(
    chance: Random, cases: int
) -> None:
    found = sum(_played(chance, 0.3, 0.3) >= NEEDED for _ in range(cases))
    assert found / cases <= 0.05


def test_a_great_difference_is_found(chance: Random) -> None:
    assert sum(_played(chance, 0.2, 0.5) >= NEEDED for _ in range(50)) > 40


def _played(chance: Random, one: float, other: float) -> float:
    def yes(rate: float) -> int:
        return sum(chance.random() < rate for _ in range(5))

    return gathered(Block(yes(one), 5, yes(other), 5) for _ in range(60)).most


@given(blocks)
@settings(max_examples=40)
def test_the_most_is_that_of_its_day_and_evidence_is_the_same_for_either_name(
    drawn: list[Block],
) -> None:
    found = [evidence(drawn[:count]) for count in range(len(drawn) + 1)]
    whole = gathered(drawn)
    assert (whole.evidence, whole.most) == (found[-1], max(found))
    assert found[whole.after] == whole.most
    assert found[0] == 1
    turned = [Block(one.b, one.of_b, one.a, one.of_a) for one in drawn]
    assert evidence(turned) == pytest.approx(found[-1])


def test_several_tests_at_once_need_more() -> None:
    assert threshold([25]) == 20
    assert threshold([25, 1]) == 40  # 25 alone is not enough among two
    assert threshold([45, 25]) == 20  # both count: the second is at least 20 · 2 / 2
    assert threshold([45, 1, 1]) == 60
    assert threshold([]) == 0
