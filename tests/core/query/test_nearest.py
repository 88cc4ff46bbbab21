"""Words near a mistyped one."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.query.nearest import most_edits, nearest, one_edit

WORDS = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=9)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("enginer", "engineer"), ("pyhton", "python"), ("javscirpt", "javascript"),
     ("kuberntes", "kubernetes"), ("acountent", "accountant"), ("nurs", "nurse"), ("sqll", "sql")],
)  # fmt: skip
def test_a_mistyped_word_is_near_what_was_meant(typed: str, meant: str) -> None:
    assert [one for _, one in nearest(typed, [meant, "zebra", "go", typed])] == [meant]


def test_the_nearest_come_first_and_those_with_the_same_first_letter() -> None:
    assert nearest("welter", ["melter", "welder", "welders", "shelter"]) == [
        (1, "welder"),
        (1, "melter"),
        (2, "welders"),
        (2, "shelter"),
    ]


@pytest.mark.parametrize(
    ("word", "most"), [("c", 0), ("go", 0), ("sql", 0), ("rusty", 1), ("python", 2)]
)
def test_a_short_word_is_like_fewer_others(word: str, most: int) -> None:
    assert most_edits(word) == most
    assert all(far <= most for far, _ in nearest(word, ["ca", "gone", "sal", "rustic", "pylons"]))


@given(WORDS, WORDS)
def test_one_edit_away_are_exactly_the_nearest(word: str, other: str) -> None:
    from rapidfuzz.distance import OSA

    assert (other in one_edit(word)) == (OSA.distance(word, other) == 1)
