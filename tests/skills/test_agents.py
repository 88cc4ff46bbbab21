"""Who does what a skill names."""

from __future__ import annotations

import pytest

from outreach.skills import agents


@pytest.mark.parametrize(
    ("activity", "doer"),
    [
        ("Demand planning", "demand planner"),
        ("network engineering", "network engineer"),
        ("Kreditorenbuchhaltung", "kreditorenbuchhalterin"),
        ("gestión de proyectos", "gestora de proyectos"),
        ("Desarrollo web", "desarrolladora web"),
    ],
)
def test_an_activity_tells_who_does_it(activity: str, doer: str) -> None:
    assert doer in agents(activity)


@pytest.mark.parametrize(
    "word", ["", "Engineering", "Management", "Planung", "Python", "desarrollo"]
)
def test_a_general_word_tells_nobody(word: str) -> None:
    assert not list(agents(word))
