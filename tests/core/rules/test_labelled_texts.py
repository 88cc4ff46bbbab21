"""The rules held against labelled texts: they find the bad ones and leave the good ones alone."""

from __future__ import annotations

from collections import Counter

import pytest

from outreach.core.rules import INFO, check_template
from outreach.core.words import Problem, Purpose, Template, TemplateKind
from tests.core.rules.labelled import LANGUAGES, Sentence, sentences, texts

NOTES = {
    "en": "Hi {{ candidate.greeting_name }}, {% who %}I run {{ sender.company }}.{% endwho %} "
    "{% how %}I found you looking for {{ match.skill }}.{% endhow %} "
    "{% why %}I hope you'll apply for our {{ role.title }} job.{% endwhy %} ",
    "de": "Hallo {{ candidate.greeting_name }}, {% who %}ich leite {{ sender.company }}."
    "{% endwho %} {% how %}Ich fand Sie bei der Suche nach {{ match.skill }}.{% endhow %} "
    "{% why %}Ich hoffe, Sie bewerben sich als {{ role.title }}.{% endwhy %} ",
}
TOO_LONG = "T03"  # a sentence more than a note has room for says nothing of the sentence


def grave(template: Template) -> list[Problem]:
    return [one for one in check_template(template) if one.severity != INFO]


def about(sentence: Sentence, *, in_note: bool) -> set[str]:
    kind, purpose, before = TemplateKind.LINKEDIN_MESSAGE, Purpose.ANSWER, ""
    if in_note:
        kind, purpose = TemplateKind.CONNECT_NOTE, Purpose.FIRST_CONTACT
        before = NOTES[sentence.language]
    template = Template("x", kind, purpose, sentence.language, before + sentence.words)
    return {one.rule for one in grave(template)} - {TOO_LONG}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_texts_to_judge_by(language: str) -> None:
    assert len(texts(language, "good")) >= 60
    assert len(texts(language, "bad")) >= 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_the_bad_texts_nineteen_in_twenty_are_found(language: str) -> None:
    bad = texts(language, "bad")
    missed = [one.template.name for one in bad if not grave(one.template)]
    assert len(missed) <= 0.05 * len(bad), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_found_is_what_is_wrong(language: str) -> None:
    bad = texts(language, "bad")
    otherwise = {
        one.template.name: one.rules - {found.rule for found in grave(one.template)} for one in bad
    }
    assert sum(map(bool, otherwise.values())) <= 0.05 * len(bad), otherwise


@pytest.mark.parametrize("language", LANGUAGES)
def test_errors_hit_three_good_texts_in_a_hundred_at_most_and_warnings_ten(language: str) -> None:
    good = texts(language, "good")
    worst: Counter[str] = Counter()
    blamed = {}
    for one in good:
        found = grave(one.template)
        worst["error"] += any(each.severity == "error" for each in found)
        worst["warn"] += bool(found)
        blamed[one.template.name] = [f"{each.rule} {each.message}" for each in found]
    told = {name: found for name, found in blamed.items() if found}
    assert worst["error"] <= 0.03 * len(good), told
    assert worst["warn"] <= 0.10 * len(good), told


@pytest.mark.parametrize("language", LANGUAGES)
def test_single_sentences_are_told_apart(language: str) -> None:
    every = [one for one in sentences() if one.language == language]
    bad = [one for one in every if one.rule]
    good = [one for one in every if not one.rule]
    missed = [one for one in bad if one.rule not in about(one, in_note=one.rule[0] == "C")]
    blamed = [one for one in good if about(one, in_note=True)]
    assert len(missed) <= 0.05 * len(bad), missed
    assert len(blamed) <= 0.03 * len(good), blamed
