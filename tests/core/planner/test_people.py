"""Sets of people as integers say the same as sets do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.planner.people import flags, has, in_order, members, people

IDS = st.frozensets(st.integers(0, 300), max_size=40)


@given(IDS, IDS)
def test_unions_and_differences_agree_with_sets(
    some: frozenset[int], others: frozenset[int]
) -> None:
    assert set(members(people(some) | people(others))) == some | others
    assert set(members(people(some) & ~people(others))) == some - others
    assert people(some).bit_count() == len(some)


@given(IDS, st.lists(st.integers(0, 300), unique=True))
def test_people_come_in_the_order_asked_for(some: frozenset[int], asked: list[int]) -> None:
    assert list(in_order(people(some), asked)) == [one for one in asked if one in some]


@given(IDS, st.integers(0, 300))
def test_one_person_is_found(some: frozenset[int], one: int) -> None:
    assert has(people(some), one) == (one in some)
    assert flags(people(some), 301)[one] == (one in some)


def test_nobody_is_in_the_empty_set() -> None:
    assert people([]) == 0
    assert list(members(0)) == []
    assert list(in_order(0, [1, 2])) == []
    assert list(in_order(people([1]), [])) == []
