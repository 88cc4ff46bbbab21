"""What a recruiter rewrote is judged as a text of its own, with its marks where they now belong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.rendering import Rendered, render
from outreach.core.rendering.rewriting import rewritten, unsendable
from outreach.core.words import Purpose, Template, TemplateKind

NOTE = Template(
    "hello",
    TemplateKind.CONNECT_NOTE,
    Purpose.FIRST_CONTACT,
    "en",
    "Hi {{ candidate.greeting_name }}, {% who %}I run {{ sender.company }}.{% endwho %} "
    "{% how %}I found you at {{ candidate.company }}.{% endhow %} "
    "{% why %}I hope you'll look at our job.{% endwhy %}",
)
VALUES = {
    "candidate": {"greeting_name": "Ada", "company": "Analytical Engines"},
    "sender": {"company": "Northgate Robotics"},
}
AS_APPROVED = render(NOTE, VALUES)


def edited(text: str) -> Rendered:
    return rewritten(NOTE, AS_APPROVED, text)[1]


def own(text: str) -> Template:
    return rewritten(NOTE, AS_APPROVED, text)[0]


def test_a_text_that_was_not_changed_keeps_its_marks() -> None:
    assert edited(AS_APPROVED.text).marks == AS_APPROVED.marks
    assert edited(AS_APPROVED.text).text == AS_APPROVED.text


def test_a_mark_goes_around_what_stands_in_its_place() -> None:
    found = edited(
        AS_APPROVED.text.replace("I found you at Analytical", "Lee told me of Difference")
    )
    assert found.marks["how"] == ("Lee told me of Difference Engines.",)
    assert found.marks["who"] == ("I run Northgate Robotics.",)


def test_a_mark_whose_words_are_gone_is_gone() -> None:
    found = edited(AS_APPROVED.text.replace("I found you at Analytical Engines. ", ""))
    assert set(found.marks) == {"who", "why"}


def test_what_was_rewritten_is_a_text_without_values_and_counted_anew() -> None:
    words, message = rewritten(NOTE, AS_APPROVED, "Hi Ada, 👋 I run  Northgate. \r\nSam")
    assert message.text == words.body == "Hi Ada, 👋 I run Northgate.\nSam"
    assert message.length == len(message.text) + 1
    assert (words.kind, words.purpose) == (NOTE.kind, NOTE.purpose)


@pytest.mark.parametrize("text", ["Hi {name}", "Hi\u202eAda", "Hi \x07", "a\n\nHi {% if %}"])
def test_braces_and_unseen_signs_cannot_be_sent(text: str) -> None:
    problem = unsendable(own(text))[0]
    assert problem.line == text.count("\n") + 1


@pytest.mark.parametrize("text", ["", " \n "])
def test_an_empty_text_cannot_be_sent(text: str) -> None:
    assert "Nothing is left" in unsendable(own(text))[0].message


@given(st.text(max_size=80))
def test_any_text_that_can_be_sent_can_be_judged(text: str) -> None:
    words, message = rewritten(NOTE, AS_APPROVED, text)
    if not unsendable(words):
        assert render(words, {}).text == message.text
        assert all(piece in message.text for pieces in message.marks.values() for piece in pieces)
