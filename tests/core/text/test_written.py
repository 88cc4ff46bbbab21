"""How words of the analyser are written for people."""

from __future__ import annotations

import pytest

from outreach.core.text import tokens, written


@pytest.mark.parametrize("name", ["C++", "C#", ".NET", "Node.js", "R&D", "FP&A", "CI/CD"])
def test_a_word_is_told_with_its_signs(name: str) -> None:
    (word,) = tokens(name)
    assert written(word) == name


def test_other_words_are_told_as_they_are() -> None:
    assert written("panda") == "panda"
