"""A second set of labelled texts, written by somebody who had not seen the lists of phrases.

When it was new, the rules found 94 of 100 bad texts. They have been mended by it since, so it
guards what is found, and says no more how much of unseen texts would be.
"""

from __future__ import annotations

import pytest

from tests.core.rules.labelled import LANGUAGES, sentences, texts
from tests.core.rules.test_labelled_texts import about, grave


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bad_texts_are_found_for_what_is_wrong_with_them(language: str) -> None:
    bad = texts(language, "second_bad")
    missed = {
        one.template.name: one.rules
        for one in bad
        if not one.rules & {found.rule for found in grave(one.template)}
    }
    assert len(missed) <= 0.05 * len(bad), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_good_texts_are_left_alone(language: str) -> None:
    good = texts(language, "second_good")
    blamed = {one.template.name: found for one in good if (found := grave(one.template))}
    assert len(blamed) <= 0.03 * len(good), blamed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_are_told_apart(language: str) -> None:
    every = [one for one in sentences("second_sentences.tsv") if one.language == language]
    bad = [one for one in every if one.rule]
    good = [one for one in every if not one.rule]
    missed = [one for one in bad if one.rule not in about(one, in_note=one.rule[0] == "C")]
    blamed = [one for one in good if about(one, in_note=False)]
    assert len(missed) <= 0.05 * len(bad), missed
    assert len(blamed) <= 0.03 * len(good), blamed
