"""Landscapes that no map has: around a town, or as wide as a region or a country."""

from __future__ import annotations

import pytest

from outreach.core.areas import Level, resolve


@pytest.mark.parametrize(
    ("text", "name", "region", "country"),
    [
        ("East Anglia", "East Anglia", "England", "GB"),
        ("East of England, United Kingdom", "East Anglia", "England", "GB"),
        ("Midlands, UK", "Midlands", "England", "GB"),
        ("SoCal", "Southern California", "California", "US"),
        ("Southern California, United States", "Southern California", "California", "US"),
    ],
)
def test_a_wide_landscape_is_the_region_it_lies_in(
    text: str, name: str, region: str, country: str
) -> None:
    found = resolve(text)
    assert (found.level, found.name, found.region) == (Level.REGION, name, region)
    assert (found.country, found.town, found.region_id is None) == (country, None, False)


@pytest.mark.parametrize(
    ("text", "country"),
    [("Pacific Northwest", "US"), ("New England, USA", "US"), ("Suisse romande", "CH")],
)
def test_a_landscape_in_several_regions_is_their_country(text: str, country: str) -> None:
    found = resolve(text)
    assert (found.level, found.country, found.lat) == (Level.COUNTRY, country, None)


def test_a_landscape_around_a_town_is_the_area_of_that_town() -> None:
    assert (resolve("Münsterland").level, resolve("Münsterland").name) == (Level.METRO, "Münster")
