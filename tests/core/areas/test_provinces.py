"""Italian provinces: two letters behind a town, which are elsewhere a state or a country."""

from __future__ import annotations

import pytest

from outreach.core.areas import resolve


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("20121 Milano MI", "Milan"),
        ("Sesto San Giovanni, MI", "Sesto San Giovanni"),
        ("Palermo, PA", "Palermo"),
        ("Firenze, FI", "Florence"),
        ("Reggio Emilia, RE", "Reggio nell'Emilia"),
        ("Venezia VE", "Venice"),
    ],
)
def test_the_letters_of_a_province_tell_that_a_town_is_italian(text: str, name: str) -> None:
    found = resolve(text)
    assert (found.name, found.country) == (name, "IT")
    assert found.confidence >= 0.6


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Milan, MI", "US"),
        ("San Francisco, CA", "US"),
        ("Berlin, DE", "DE"),
        ("Valencia, VE", "VE"),
    ],
)
def test_a_state_or_country_with_such_a_town_comes_first(text: str, country: str) -> None:
    assert resolve(text).country == country
