"""Names that more than one place has, and what is said beside them that tells which."""

from __future__ import annotations

import pytest

from outreach.core.areas import resolve

GUESS = 0.6  # what is less sure is offered, not counted


@pytest.mark.parametrize(
    "text",
    ["Newcastle", "Granada", "Punjab", "Brabant", "Limburg", "Gotham City"],
)
def test_a_name_of_two_places_is_a_guess(text: str) -> None:
    assert resolve(text).confidence < GUESS


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Newcastle, England", "Newcastle upon Tyne", "GB"),
        ("Newcastle, NSW", "Newcastle", "AU"),
        ("Granada, España", "Granada", "ES"),
        ("Lahore, Punjab", "Lahore", "PK"),
        ("Ludhiana, Punjab", "Ludhiana", "IN"),
        ("Maastricht, Limburg", "Maastricht", "NL"),
        ("Valletta", "Valletta", "MT"),  # small, but the chief town of its region
        ("Halle bei Leipzig", "Halle (Saale)", "DE"),
        ("Richmond, London", "Richmond", "GB"),
        ("Currently in Bali", "Denpasar", "ID"),
    ],
)
def test_what_is_said_beside_it_tells_which(text: str, name: str, country: str) -> None:
    found = resolve(text)
    assert (found.name, found.country) == (name, country)
    assert found.confidence >= GUESS
