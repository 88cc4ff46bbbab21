"""Phrases in which the name of a skill is something else."""

from __future__ import annotations

import pytest

from outreach.core.query import evaluate, parse
from outreach.core.text import MARK, is_phrase, plain_tokens, tokens
from outreach.core.text.homonyms import HOMONYMS
from outreach.core.text.spellings import NAMES
from outreach.core.words import Candidate


@pytest.mark.parametrize("name", HOMONYMS)
def test_a_name_is_itself_alone_and_something_else_beside_each_of_its_words(name: str) -> None:
    assert tokens(name) == (name,)
    beside = HOMONYMS[name]
    for phrase in (
        *(f"{word} {name}" for word in beside.before),
        *(f"{name} {word}" for word in beside.behind),
    ):
        assert name + MARK in tokens(phrase), phrase
        assert name in plain_tokens(phrase), phrase
        assert is_phrase(phrase), phrase


def test_no_name_of_a_language_is_told_twice() -> None:
    assert NAMES.isdisjoint(HOMONYMS)


def test_a_wall_between_items_parts_a_phrase_and_a_small_word_does_not() -> None:
    assert "spring" in tokens("Spring | Summer school")
    assert "spring" in tokens("Spring; Summer")
    assert "spring_" in tokens("spring and summer")
    assert "excel" in tokens("Excel, at work")


@pytest.mark.parametrize("query", ["sea freight", '"sea freight"', "freight", "se*"])
def test_whoever_asks_for_the_phrase_finds_it(query: str) -> None:
    assert evaluate(parse(query), Candidate(1, "ada", position="Sea Freight Clerk"))
