"""A British county tells the country, whatever towns elsewhere are called."""

from __future__ import annotations

import pytest

from outreach.core.areas import Level, resolve
from outreach.core.areas.counties import _names, county_called


@pytest.mark.parametrize(
    ("text", "name", "region"),
    [
        ("Washington, Tyne and Wear", "Washington", "England"),
        ("Boston, Lincolnshire", "Boston", "England"),
        ("Wellington, Somerset", "Wellington", "England"),
        ("Newport, Shropshire", "Newport", "England"),
        ("Newport, Isle of Wight", "Newport", "England"),
        ("Newport, Gwent", "Newport", "Wales"),
        ("Bangor, Co. Down", "Bangor", "Northern Ireland"),
        ("Perth, Perth and Kinross", "Perth", "Scotland"),
        ("Cambridge, Cambs, UK", "Cambridge", "England"),
        ("Dover, Kent, England", "Dover", "England"),
    ],
)
def test_a_town_lies_in_the_county_behind_it(text: str, name: str, region: str) -> None:
    found = resolve(text)
    assert (found.level, found.name, found.region) == (Level.CITY, name, region)
    assert found.confidence >= 0.9


def test_of_several_towns_of_a_name_the_one_in_the_county_is_taken() -> None:
    places = [resolve(f"Newport, {one}") for one in ("Shropshire", "Isle of Wight", "Gwent")]
    assert len({place.town for place in places}) == 3


@pytest.mark.parametrize(
    "text", ["Essex", "Cornwall", "Cumbria", "Perth and Kinross", "East Sussex", "County Antrim"]
)
def test_a_county_alone_is_a_region_of_the_kingdom(text: str) -> None:
    found = resolve(text)
    assert (found.level, found.country, found.town) == (Level.REGION, "GB", None)
    assert found.confidence >= 0.6


@pytest.mark.parametrize("text", ["Durham", "Norfolk", "Surrey"])
def test_where_a_city_abroad_is_called_so_a_county_alone_is_a_guess(text: str) -> None:
    assert resolve(text).confidence < 0.6


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Durham, NC", "US"),
        ("Kent, WA", "US"),
        ("Surrey, BC", "CA"),
        ("Cornwall, Ontario", "CA"),
        ("Suffolk, Virginia, United States", "US"),
    ],
)
def test_a_state_behind_it_says_otherwise(text: str, country: str) -> None:
    found = resolve(text)
    assert (found.level, found.country) == (Level.CITY, country)


def test_every_county_has_a_region_and_a_chief_town() -> None:
    for name in _names():
        county = county_called(name)
        assert county is not None
        assert county.region is not None
        assert county.town is not None, name
