"""Counting the different ones is exact while they are few, and near enough beyond."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.distinct import Distinct, Sample, hashed


@settings(deadline=None)
@given(st.lists(st.text(max_size=3), max_size=60))
def test_few_are_counted_exactly(words: list[str]) -> None:
    count = Distinct()
    for word in words:
        count.add(hashed((word,)))
    assert count.count == len(set(words))


def test_many_are_counted_within_a_few_per_cent_in_little_memory() -> None:
    count = Distinct(kept=1_000)
    for number in range(50_000):
        count.add(hashed((str(number % 20_000),)))
    assert 0.9 * 20_000 < count.count < 1.1 * 20_000
    assert len(count._hashes) <= 2_000


def test_where_a_word_ends_counts() -> None:
    assert hashed(("ab", "c")) != hashed(("a", "bc"))


@settings(deadline=None)
@given(st.sets(st.integers(0, 10_000), max_size=80), st.randoms())
def test_a_sample_is_the_same_whatever_the_order(ids: set[int], chance: object) -> None:
    one, other = Sample(5), Sample(5)
    mixed = sorted(ids)
    for number in mixed:
        one.add(hashed((str(number),)), number)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    for number in mixed:
        other.add(hashed((str(number),)), number)
    assert one.ids == other.ids
    assert len(one.ids) == min(5, len(ids))
