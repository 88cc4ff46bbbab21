"""Where a location is, as far as its text says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.areas import country_of, locate, region_of

PLACES = [
    ("Reston, VA", "US", "VA"),
    ("Reston, Virginia, United States", "US", "VA"),
    ("Austin TX 78701", "US", "TX"),
    ("Greater Boston", "US", "MA"),
    ("San Francisco Bay Area", "US", "CA"),
    ("Washington DC-Baltimore Area", "US", "DC"),
    ("Washington, D.C.", "US", "DC"),
    ("New York", "US", "NY"),
    ("Newark, New Jersey", "US", "NJ"),
    ("Albuquerque, New Mexico", "US", "NM"),
    ("Charleston, West Virginia", "US", "WV"),
    ("Atlanta, Georgia", "US", "GA"),
    ("Atlanta, Georgia, United States", "US", "GA"),
    ("Tbilisi, Georgia", "GE", None),
    ("Georgia", "GE", None),
    ("Wilmington, DE", "US", "DE"),
    ("Berlin, DE", "DE", None),
    ("Toronto, ON", "CA", "ON"),
    ("London, Ontario, Canada", "CA", "ON"),
    ("London Area, United Kingdom", "GB", "ENG"),
    ("Edinburgh, Scotland", "GB", "SCT"),
    ("Sydney, NSW", "AU", "NSW"),
    ("Munich, Bavaria, Germany", "DE", "BY"),
    ("Großraum München", "DE", "BY"),
    ("10115 Berlin, Deutschland", "DE", None),
    ("Berlin, Allemagne", "DE", None),
    ("Region Stuttgart", "DE", "BW"),
    ("Genève, Suisse", "CH", None),
    ("São Paulo e Região, Brasil", "BR", None),
    ("Bengaluru, Karnataka, India", "IN", "KA"),
    ("Hong Kong SAR, China", "HK", None),
    ("東京, 日本", "JP", None),
    ("Vereinigte Staaten", "US", None),
    ("US", "US", None),
    ("UK", "GB", None),
    ("Remote, India", "IN", None),
    ("Remote - Germany", "DE", None),
    ("San Jose, California, United States · On-site", "US", "CA"),
    ("London → Lisbon", "PT", None),
]


@pytest.mark.parametrize(("text", "country", "region"), PLACES)
def test_a_location_tells_its_country(text: str, country: str, region: str | None) -> None:
    found = locate(text)
    assert (found.country, found.region, found.is_place) == (country, region, True)


@pytest.mark.parametrize("text", ["", " ", "Remote", "Earth", "(Remote)", "Anywhere in the World"])
def test_some_locations_are_no_place(text: str) -> None:
    assert not locate(text).is_place


@pytest.mark.parametrize("text", ["Springfield", "Reston", "Middle-earth", "CA", "Utica-Rome Area"])
def test_a_namesake_is_not_guessed(text: str) -> None:
    assert locate(text).country is None
    assert locate(text).is_place


def test_names_are_read_in_many_languages_and_codes_only_in_capitals() -> None:
    assert country_of("Niemcy") == "DE"
    assert country_of("Deutschland") == "DE"
    assert country_of("ドイツ") == "DE"
    assert country_of("DE") == "DE"
    assert country_of("de") is None


def test_a_region_is_known_by_name_and_by_code_in_its_country() -> None:
    assert region_of("Bayern") == ("DE", "BY")
    assert region_of("va", "US") == ("US", "VA")
    assert region_of("VA") is None


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    found = locate(text)
    assert found.region is None or found.country is not None
