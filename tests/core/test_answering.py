"""Which text answers which reply: by its name alone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.answering import UNKNOWN, in_order, occasion, occasion_of, suits
from outreach.core.words import ReplyClass

TODAY = date(2026, 3, 2)
OCCASIONS = [UNKNOWN, "until_then", *(one.value for one in ReplyClass)]
names = st.lists(
    st.sampled_from(["answer", "not", "now", "no", "until", "then", "question", "pay", "nobody"]),
    min_size=1,
    max_size=5,
).map("-".join)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("answer-basics", ""),
        ("answer-question", "question"),
        ("answer-not-now-student", "not_now"),
        ("answer-until-then", "until_then"),
        ("no", "no"),
        ("answer-nothing", ""),
        ("answer-now", ""),
        ("thank-you-referral", "referral"),
    ],
)
def test_a_name_says_its_occasion_in_whole_words(name: str, said: str) -> None:
    assert occasion_of(name) == said


def test_a_not_now_is_answered_twice_at_once_and_on_its_day() -> None:
    assert occasion(ReplyClass.NOT_NOW, None, TODAY) == "until_then"
    assert occasion(ReplyClass.NOT_NOW, TODAY + timedelta(days=1), TODAY) == "until_then"
    assert occasion(ReplyClass.NOT_NOW, TODAY, TODAY) == "not_now"
    assert occasion(ReplyClass.QUESTION, TODAY, TODAY) == "question"
    assert occasion(None, None, TODAY) == UNKNOWN


@given(names, st.sampled_from(OCCASIONS))
def test_nobody_is_answered_with_what_was_written_for_something_else(
    name: str, wanted: str
) -> None:
    said = occasion_of(name)
    if said not in (wanted, UNKNOWN):
        assert not suits(name, wanted)
    if said == wanted:
        assert suits(name, wanted)


@given(st.lists(names, unique=True), st.sampled_from(OCCASIONS))
def test_what_was_written_for_the_occasion_comes_first(every: list[str], wanted: str) -> None:
    found = in_order(every, wanted)
    assert set(found) == {name for name in every if suits(name, wanted)}
    made_for_it = [occasion_of(name) == wanted for name in found]
    assert made_for_it == sorted(made_for_it, reverse=True)
