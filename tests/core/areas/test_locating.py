"""Countries and regions by name and code."""

from __future__ import annotations

from outreach.core.areas import country_of, region_of


def test_a_country_is_known_in_many_languages_and_by_its_code() -> None:
    assert country_of("Niemcy") == "DE"
    assert country_of("Deutschland") == "DE"
    assert country_of("ドイツ") == "DE"
    assert country_of("DE") == "DE"
    assert country_of("de") is None


def test_a_region_is_known_by_name_and_within_its_country_by_code() -> None:
    assert region_of("Bayern") == ("DE", "BY")
    assert region_of("va", "US") == ("US", "VA")
    assert region_of("VA") is None
