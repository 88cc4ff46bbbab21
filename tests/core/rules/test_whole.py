"""Nothing half filled and nothing hidden reaches a message, whatever stands in the files."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.rendering import Rendered, render, usable
from outreach.core.rules import SAMPLE_USE, check_template, check_text, sample_values
from outreach.core.words import Purpose, Template, TemplateKind
from tests.core.rules.labelled import texts

ANSWER = Template(
    "x", TemplateKind.LINKEDIN_MESSAGE, Purpose.ANSWER, "en", "{{ candidate.company }}"
)
VALUES = sample_values(SAMPLE_USE)

HIDDEN = {
    "line separator": "Acme\u2028Widgets",
    "paragraph separator": "Acme\u2029Widgets",
    "null": "Acme\x00",
    "escape": "\x1b[31mAcme",
    "backspaces": "Acme\x08\x08",
    "next line": "Acme\x85Widgets",
    "right-to-left override": "Acme\u202egnp.exe",
    "left-to-right embedding": "\u202aAcme",
    "pop directional": "Acme\u202c",
    "right-to-left isolate": "\u2067Acme\u2069",
    "first strong isolate": "Acme\u2068",
    "Arabic letter mark": "Acme\u061c",
    "zero-width space": "Ac\u200bme",
    "word joiner": "Ac\u2060me",
    "byte order mark": "Ac\ufeffme",
    "soft hyphen": "Ac\u00adme",
    "joiner between Latin letters": "Ac\u200dme",
    "non-joiner between Latin letters": "Ac\u200cme",
    "joiner at the end": "Acme\u200d",
    "Hangul filler": "Acme\u3164",
    "private use": "Acme\ue000",
    "tags that spell a message": "Acme\U000e0041\U000e0042",
    "interlinear annotation": "\ufff9Acme\ufffa",
    "lone surrogate": "Acme\ud800",
    "replacement character": "Ac\ufffdme",
    "not a character": "Acme\uffff",
    "a tower of accents": "A\u0301\u0302\u0303\u0304\u0305cme",
}
FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example","x")',
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    "＝1+1",
    "＋1+cmd|' /C calc'!A0",
    "＠SUM(1+1)",
    "+1*2",
    "=A1",
)
LEGITIMATE = (
    "O'Brien & Sons",
    "O’Brien",
    "Jean-Luc",
    "Nuñez",
    "Müller-Lüdenscheidt",
    "علی‌رضا",  # with a non-joiner, as it is written
    "क्‍ष",
    "👩‍💻 Studio",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿 Ltd",
    "李小龍",
    "שלום",
    "Đặng Thị Hồng",
    "D'Arcy",
    "AT&T",
    "+49 Media",
    "@home",
    "3M",
    "-ing Labs",
    "Yahoo!",
)


@pytest.mark.parametrize("value", HIDDEN.values(), ids=HIDDEN)
def test_what_cannot_be_seen_never_reaches_a_message_unnoticed(value: str) -> None:
    message = render(ANSWER, {"candidate": {"company": value}})
    if not message.missing:
        found = check_text(ANSWER, message, SAMPLE_USE)
        mended = message.text == "".join(one for one in message.text if one.isprintable())
        assert found or mended
        assert found or message.text in ("Acme", "Acme Widgets", "Ac me")


@pytest.mark.parametrize("value", HIDDEN.values(), ids=HIDDEN)
def test_the_rule_sees_by_itself_what_cannot_be_seen(value: str) -> None:
    found = check_text(ANSWER, Rendered(f"Hi {value} there", None, 20), SAMPLE_USE)
    assert {one.rule for one in found} == {"T02"}
    assert all("U+" in one.message for one in found)


@pytest.mark.parametrize("value", FORMULAS)
def test_a_formula_holds_the_person_back(value: str) -> None:
    assert usable(value) == ""
    assert render(ANSWER, {"candidate": {"company": value}}).missing == ("candidate.company",)


@pytest.mark.parametrize("value", LEGITIMATE)
def test_names_as_people_write_them_are_fine(value: str) -> None:
    message = render(ANSWER, {"candidate": {"company": value}})
    assert message.text == value
    assert check_text(ANSWER, message, SAMPLE_USE) == []


def test_a_subject_is_one_line() -> None:
    message = Rendered("Hello.", "One\nTwo", 6)
    assert [one.rule for one in check_text(ANSWER, message, SAMPLE_USE)] == ["T02"]


def test_a_mark_of_direction_is_at_home_in_hebrew_only() -> None:
    for text, rules in (("שלום\u200f!", []), ("Hello\u200f!", ["T02"])):
        found = check_text(ANSWER, Rendered(text, None, len(text)), SAMPLE_USE)
        assert [one.rule for one in found] == rules


def test_a_hole_that_only_shows_where_little_is_known_is_found() -> None:
    body = "Hi {{ candidate.greeting_name }}, {% if match.skill %}you{% endif %}, we hire."
    template = Template("x", TemplateKind.EMAIL, Purpose.ANSWER, "en", body)
    assert [one.rule for one in check_template(template)] == ["T02"]


@pytest.mark.parametrize(
    "plain",
    [
        "None of this is urgent.",
        "You fixed parse() for us.",
        "Your work on undefined behaviour is known here.",
        "No strings attached? None.",
        "We had none, and now we have one.",
    ],
)
def test_ordinary_words_are_no_holes(plain: str) -> None:
    template = Template("x", TemplateKind.LINKEDIN_MESSAGE, Purpose.ANSWER, "en", plain)
    assert "T02" not in [one.rule for one in check_template(template)]


GOOD = [one.template for language in ("en", "de") for one in texts(language, "good")]
ODD = st.text(max_size=30) | st.sampled_from([*HIDDEN.values(), *FORMULAS, *LEGITIMATE, "None", ""])
FIELDS = ("greeting_name", "company", "position", "headline")


@settings(max_examples=60, deadline=None)
@given(template=st.sampled_from(GOOD), values=st.lists(ODD, min_size=5, max_size=5))
def test_no_good_text_with_odd_values_reads_as_if_something_were_missing(
    template: Template, values: list[str]
) -> None:
    person = dict(zip(FIELDS, values, strict=False))
    match = {"skill": values[4], "area": "Reston, VA"}
    message = render(template, {**VALUES, "candidate": person, "match": match})
    if message.missing or check_text(template, message, SAMPLE_USE):
        return  # held back: nobody gets it
    assert not re.search(r"\b(None|nan|NaN)\b|[{}]| {2}| [,.](\s|$)", message.text)
