"""How rules look for words: the notation of phrases, spelling, and any text at all."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.rules import RULES, SAMPLE_USE, check_template, languages_of
from outreach.core.rules.languages import Words, languages, words_of
from outreach.core.rules.phrases import Folded, fold, pattern
from outreach.core.rules.spelling import meant
from outreach.core.words import Purpose, Template, TemplateKind

EN, DE = words_of("en"), words_of("de-AT")


def lists(words: Words) -> list[tuple[str, str]]:
    groups = (words.marks, words.asking, words.haste, words.tone, words.coded, words.facts)
    named = [(name, value) for group in groups for name, value in group._asdict().items()]
    single = ("masculine", "feminine")
    found = [(name, value) for name, value in named if isinstance(value, str)]
    return [(name, value) for name, value in found if name not in single and value]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("last chance", "Your LAST\n chance!"),
        ("don't wait", "Don’t wait"),
        ("don't wait", "dont wait"),
        ("urgent*", "urgently"),
        ("(first|last) call", "the last call"),
        ("(very )?last call", "last call"),
        ("call .. back", "call me this very evening back"),
        ("follow-up", "follow up, followup"),
        ("reply & today", "Today I'd like a reply."),
        ("grüße", "viele Gruesse"),
        ("urgent", "ur\u200bgent"),
    ],
)
def test_a_phrase_is_found_however_it_is_written(phrase: str, text: str) -> None:
    assert Folded(fold(text)).has(phrase)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("last chance", "blast chances"),
        ("call .. back", "Call me. Step back"),
        ("reply & today", "Reply. Today it rains."),
        ("urgent(?! care)", "urgent care"),
        ("(first|last) call", "a call"),
    ],
)
def test_a_phrase_is_not_found_in_other_words(phrase: str, text: str) -> None:
    assert not Folded(fold(text)).has(phrase)


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_phrase_is_a_whole_pattern_and_matches_no_empty_text(language: str) -> None:
    for name, lines in lists(words_of(language)):
        for part in (part for line in lines.strip().splitlines() for part in line.split(" & ")):
            assert pattern(part).search("") is None, (name, part)


def test_a_language_is_found_by_its_file_alone() -> None:
    assert set(languages()) >= {"de", "en", "es", "fr"}
    assert all(words.code == code for code, words in languages().items())
    assert words_of("xx") == Words()


def test_the_rules_about_words_know_english_and_german() -> None:
    for rule in RULES.values():
        known = languages_of(rule)
        assert known is None or {"de", "en"} <= set(known), rule.id


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("becuase", "because"),
        ("conecting", "connecting"),
        ("maintenence", "maintenance"),
        ("proffessional", "professional"),
        ("enviromental", "environmental"),
        ("aproach", "approach"),
    ],
)
def test_a_slip_is_known_by_the_word_that_was_meant(word: str, right: str) -> None:
    assert meant(word, EN) == right


BRITISH = (
    "colour organise programme travelling centre kubernetes microservices onboarding fintech "
    "terraform changelog cybersecurity upskilling decarbonisation northgate shortlist wheelhouse "
    "photovoltaics robotics dev backend standup"
)
COMPOUNDS = (
    "softwareentwicklerin ansprechpartnerin zerspanungsmechaniker prüfroboter gehaltsspanne "
    "kühlaggregat straße strasse vertriebsleiterin homeoffice weiterempfehlung werkstudentin "
    "regelungstechnik kundendienst"
)


@pytest.mark.parametrize("word", BRITISH.split())
def test_british_words_and_words_of_trades_are_no_slips(word: str) -> None:
    assert meant(word, EN) is None


@pytest.mark.parametrize("word", COMPOUNDS.split())
def test_compounds_are_no_slips(word: str) -> None:
    assert meant(word, DE) is None


@pytest.mark.parametrize("word", ["encontré", "buscamos", "postules"])
def test_forms_of_words_in_a_language_without_a_list_of_endings_are_no_slips(word: str) -> None:
    assert meant(word, words_of("es")) is None


def test_a_slip_in_german_is_found_too() -> None:
    assert meant("rückmelung", DE) == "rückmeldung"
    assert meant("intresse", DE) == "interesse"


PIECES = (
    "{{ candidate.greeting_name }}|{{ match.skill }}|{% why %}|{% endwhy %}|urgent|asap|last "
    "chance|Hi|,|.|?|!|\n|“|”|#x|https://bit.ly/x|rock star|$5k|in Berlin|dringend|ß|İ|🚀|the "
    "the|you're|’|\u202e|\u2028|None|()"
)
ANY = st.text(max_size=400) | st.lists(st.sampled_from(PIECES.split("|")), max_size=40).map(
    " ".join
)


@settings(max_examples=80, deadline=None)
@given(
    body=ANY,
    kind=st.sampled_from(TemplateKind),
    purpose=st.sampled_from(Purpose),
    language=st.sampled_from(["en", "de", "fr", "fi", ""]),
)
def test_any_text_is_judged_and_problems_stand_where_it_has_lines(
    body: str, kind: TemplateKind, purpose: Purpose, language: str
) -> None:
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for one in check_template(Template("x", kind, purpose, language, body), SAMPLE_USE):
        assert one.message
        if one.rule != "T00" and one.line is not None:
            assert 1 <= one.line <= len(lines)
            assert 1 <= (one.column or 1) <= len(lines[one.line - 1]) + 1


CRUEL = {
    "one long word": "a" * 10_000,
    "a word again and again": "urgent " * 1_400,
    "spaces": "call" + " " * 9_000 + "back",
    "gaps that never close": "have you seen " * 700,
    "letters before endings": "urgent" + "l" * 9_000,
    "question marks": "?" * 9_000,
    "commas": "reply," * 1_600,
    "figures": "$1,000,000,000 " * 650,
    "brackets": "[your " * 1_600,
    "quotes": "“" * 6_000,
    "domains": "www." * 2_400,
    "bare domains": "a." * 5_000,
    "accents": "e\u0301" * 4_000,
    "places": "office in Berlin " * 550,
    "hyphens": "follow-" * 1_400,
    "one slip after another": "recieve teh experiance " * 420,
    "compound": "haus" * 2_400,
    "apostrophes": "don't'" * 1_400,
}


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_text_makes_the_rules_search_for_ever(language: str) -> None:
    # the alarm is generous: what grows faster than the text takes hours, not seconds
    started = time.process_time()
    for body in CRUEL.values():
        check_template(Template("x", TemplateKind.EMAIL, Purpose.NUDGE, language, body), SAMPLE_USE)
    assert time.process_time() - started < 60
