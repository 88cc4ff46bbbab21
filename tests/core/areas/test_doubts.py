"""Names that more than one place has, and what is said beside them that tells which."""

from __future__ import annotations

import pytest

from outreach.core.areas import Level, resolve

GUESS = 0.6  # what is less sure is offered, not counted


@pytest.mark.parametrize(
    "text",
    ["Newcastle", "Granada", "Punjab", "Brabant", "Limburg", "Gotham City", "Victoria", "Navarre"],
)
def test_a_name_of_two_places_is_a_guess(text: str) -> None:
    assert resolve(text).confidence < GUESS


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Vermont", "US"),  # and not in Australia
        ("Delaware", "US"),
        ("Oklahoma", "US"),
        ("New Brunswick", "CA"),
        ("Ontario", "CA"),
        ("Bahia", "BR"),  # as Salvador is called, too
        ("Bihar", "IN"),
        ("Chiapas", "MX"),
        ("NSW", "AU"),
    ],
)
def test_a_region_alone_is_no_small_town_called_so(text: str, country: str) -> None:
    found = resolve(text)
    assert (found.level, found.country) == (Level.REGION, country)
    assert found.confidence >= GUESS


@pytest.mark.parametrize("text", ["Salzburg", "Utrecht", "Puebla", "St. Gallen", "Pondicherry"])
def test_a_town_that_its_region_is_called_after_is_the_town(text: str) -> None:
    assert resolve(text).level is Level.CITY


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
