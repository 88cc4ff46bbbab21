"""The same name in another number, and in the other English."""

from __future__ import annotations

import pytest

from outreach.skills import other_forms


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("Electricians", "electrician"),
        ("medical device", "medical devices"),
        ("warehouses", "warehouse"),
        ("Case studies", "case study"),
        ("pharmacy", "pharmacies"),
        ("business process", "business processes"),
        ("witnesses", "witness"),
        ("threat modelling", "threat modeling"),
        ("inventory optimisation", "inventory optimization"),
        ("labour relation", "labor relation"),
        ("data centre", "data center"),
    ],
)
def test_a_name_has_other_forms(said: str, other: str) -> None:
    assert other in other_forms(said)


@pytest.mark.parametrize("said", ["", "iOS", "C++", "Windows 10", "Großhändler"])
def test_what_is_no_english_word_has_none(said: str) -> None:
    assert not list(other_forms(said))
