"""Shortlists brought up to date person by person are the lists made at once."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.planner.listing import Entry, Listing, number
from outreach.core.planner.people import members, people
from outreach.core.plans import HeldCode

ENTRIES = st.lists(
    st.builds(
        Entry,
        st.integers(1, 60),
        st.integers(0, 3),
        st.integers(0, 2**64 - 1),
        st.integers(0, 3),
        st.sampled_from([None, HeldCode.MISSING_VALUE, HeldCode.PLACE_UNKNOWN]),
    ),
    unique_by=lambda entry: entry.candidate,
    max_size=20,
)
NOBODY_KNOWN = Listing()


def listed(*entries: Entry) -> Listing:
    return NOBODY_KNOWN.with_changes(0, entries, like=NOBODY_KNOWN)


def test_people_stand_by_rank_and_then_by_the_hash() -> None:
    made = listed(Entry(1, 2, 5), Entry(2, 1, 9), Entry(3, 2, 4))
    assert list(made.ids) == [2, 3, 1]
    assert set(members(made.people)) == {1, 2, 3}


def test_what_holds_somebody_back_on_any_day_is_kept_as_a_set() -> None:
    made = listed(Entry(1, 0, 1), Entry(2, 0, 2, code=HeldCode.MISSING_VALUE)).shortlist()
    assert made.holds == {HeldCode.MISSING_VALUE: people([2])}
    assert made.people == people([1, 2])


@given(ENTRIES, ENTRIES, st.frozensets(st.integers(1, 60)))
def test_changing_a_list_gives_what_making_it_anew_gives(
    before: list[Entry], changed: list[Entry], gone: frozenset[int]
) -> None:
    brought = listed(*before).with_changes(people(gone), changed, like=NOBODY_KNOWN)
    replaced = {entry.candidate for entry in changed} | gone
    left = [entry for entry in before if entry.candidate not in replaced]
    assert brought == listed(*left, *changed)


@given(ENTRIES, st.randoms(use_true_random=False))
def test_the_order_of_coming_does_not_matter(entries: list[Entry], random: Random) -> None:
    mixed = list(entries)
    random.shuffle(mixed)
    assert listed(*mixed) == listed(*entries)


def test_a_number_is_the_same_for_the_same_text_and_never_nothing() -> None:
    assert number("initech") == number("initech") != number("globex")
    assert 0 < number("") < 2**63
