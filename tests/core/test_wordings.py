"""Which names are wordings of one text, and which of them would do for somebody."""

from __future__ import annotations

import pytest

from outreach.core.wordings import base_of, language_of, preferred, siblings, wordings_of

LANGUAGES = {"hello": "en", "hello.de": "de", "hello.fr": "fr", "hello-again": "en"}


@pytest.mark.parametrize(
    ("name", "base", "language"),
    [
        ("hello", "hello", ""),
        ("hello.de", "hello", "de"),
        ("hello.deu", "hello.deu", ""),
        ("hello.DE", "hello.DE", ""),
        (".de", ".de", ""),
        ("hello.v2.de", "hello.v2", "de"),
        ("", "", ""),
    ],
)
def test_a_name_says_its_text_and_its_language(name: str, base: str, language: str) -> None:
    assert (base_of(name), language_of(name)) == (base, language)


def test_the_wordings_of_a_text_are_known_by_language_itself_first() -> None:
    found = wordings_of("hello", LANGUAGES)
    assert list(found.items()) == [("en", "hello"), ("de", "hello.de"), ("fr", "hello.fr")]
    assert siblings("hello-again", LANGUAGES) == []


def test_of_two_texts_in_one_language_the_one_that_campaigns_name_counts() -> None:
    assert wordings_of("hello", {"hello": "de", "hello.de": "de"}) == {"de": "hello"}


@pytest.mark.parametrize(
    ("person", "campaign", "wanted"),
    [
        ("de", "en", ("hello.de", "hello")),
        ("en", "de", ("hello", "hello.de")),
        (None, "de", ("hello.de", "hello")),
        ("es", "fr", ("hello.fr", "hello")),
        ("es", "es", ("hello",)),
    ],
)
def test_the_persons_language_comes_first_then_the_campaigns(
    person: str | None, campaign: str, wanted: tuple[str, ...]
) -> None:
    assert preferred(wordings_of("hello", LANGUAGES), person, campaign, "hello") == wanted
