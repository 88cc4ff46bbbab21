"""A word diff leads from one text to the other, and reads like a sentence with corrections."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.changes import Change, Kind, changes

TEXT = st.lists(
    st.sampled_from(["Hi", " ", "your ", "{{ match.skill }}", "work.", "\n", "é", "'s"])
)


@settings(deadline=None)
@given(TEXT.map("".join), TEXT.map("".join))
def test_both_texts_can_be_read_off_the_changes(before: str, after: str) -> None:
    found = changes(before, after)
    assert "".join(one.text for one in found if one.kind is not Kind.ADDED) == before
    assert "".join(one.text for one in found if one.kind is not Kind.REMOVED) == after


def test_equal_texts_have_no_changes() -> None:
    assert changes("Hi Ada.", "Hi Ada.") == [Change(Kind.SAME, "Hi Ada.")]
    assert changes("", "") == []


def test_words_change_and_tags_change_as_a_whole() -> None:
    found = changes(
        "your {{ match.skill }} and so on, it is", "your {{ match.area }} and so on, it is"
    )
    assert found[0] == Change(Kind.SAME, "your ")
    assert found[1] == Change(Kind.REMOVED, "{{ match.skill }}")
    assert found[2] == Change(Kind.ADDED, "{{ match.area }}")


def test_a_word_between_two_changes_reads_as_part_of_them() -> None:
    found = changes("I found you looking for Python.", "I came across you in a search for Python.")
    assert found == [
        Change(Kind.SAME, "I "),
        Change(Kind.REMOVED, "found you looking"),
        Change(Kind.ADDED, "came across you in a search"),
        Change(Kind.SAME, " for Python."),
    ]
