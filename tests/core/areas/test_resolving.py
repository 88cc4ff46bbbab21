"""Which place a location means."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.areas import Level, Place, alternatives, resolve, zone_of
from outreach.core.areas.towns import distance_km
from outreach.core.countries import names
from outreach.places import gazetteer, key

DATA = Path(__file__).parents[2] / "data" / "places"
POINTS = (Level.CITY, Level.METRO)
#: How far from the right middle an answer may be: a town, a metropolitan area.
NEAR_KM = {"city": 25, "metro": 50}


def test_places_of_profiles_are_found() -> None:
    with (DATA / "locations.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    missed = [row["string"] for row in rows if not _is_right(resolve(row["string"]), row)]
    assert len(missed) <= 0.02 * len(rows), missed


def test_places_of_the_whole_world_are_found_and_hardly_one_is_wrong() -> None:
    lines = (DATA / "heldout.txt").read_text(encoding="utf-8").splitlines()
    rows = [_row(line) for line in lines]
    missed = [row["string"] for row in rows if not _is_right(resolve(row["string"]), row)]
    assert len(missed) <= 0.02 * len(rows), missed


def test_places_of_signatures_and_exports_are_found_and_none_is_surely_wrong() -> None:
    lines = (DATA / "fresh.txt").read_text(encoding="utf-8").splitlines()
    rows = [_row(line) for line in lines]
    missed = [row["string"] for row in rows if not _is_right(resolve(row["string"]), row)]
    assert len(missed) <= 0.02 * len(rows), missed
    assert [said for said in missed if resolve(said).confidence >= 0.6] == []


def _row(line: str) -> dict[str, str]:
    """Read `text ; c 40.4 -80.0 US`: a city, metro, region, country or another level."""
    string, _, told = line.partition(" ; ")
    kind, *rest = told.split(" ", 3 if told[0] in "cm" else 2)
    row = dict.fromkeys(("city", "region", "country_code", "lat", "lon"), "") | {"string": string}
    if kind in "cm":
        lat, lon, country = rest
        level = "city" if kind == "c" else "metro"
        return row | {"level": level, "lat": lat, "lon": lon, "country_code": country}
    if kind == "z":
        return row | {"level": rest[0]}
    level = "region" if kind == "r" else "country"
    return row | {"level": level, "country_code": rest[0], "region": " ".join(rest[1:])}


def _is_right(place: Place, row: dict[str, str]) -> bool:
    level = row["level"]
    if level in NEAR_KM:
        if place.level not in POINTS or place.lat is None or place.lon is None:
            return False
        far = distance_km(place.lat, place.lon, float(row["lat"]), float(row["lon"]))
        return far <= NEAR_KM[level] + 7  # figures with one decimal are so inexact
    if level in ("remote", "unknown"):
        return place.level in (Level.REMOTE, Level.UNKNOWN)
    if level == "region":
        wanted = key(row["region"])[:5]
        named = wanted in (key(place.region or "")[:5], key(place.name)[:5])
        return place.level is Level.REGION and place.country == row["country_code"] and named
    return place.level == level and (level == "zone" or place.country == row["country_code"])


@pytest.mark.parametrize(
    ("text", "level", "name", "country"),
    [
        ("Greater Boston Area", Level.METRO, "Boston", "US"),
        ("Halle, Westphalia", Level.CITY, "Halle", "DE"),
        ("D-80331 München", Level.CITY, "Munich", "DE"),
        ("Rom", Level.METRO, "Rome", "IT"),
        ("Schweiz/Suisse", Level.COUNTRY, "Switzerland", "CH"),
        ("Silicon Saxony", Level.METRO, "Dresden", "DE"),
        ("Georgia, USA", Level.REGION, "Georgia", "US"),
        ("Surat, IN", Level.CITY, "Surat", "IN"),
        ("Brasília", Level.CITY, "Brasília", "BR"),  # Brazil, in Finnish
        ("BRASÍLIA, DISTRITO FEDERAL", Level.CITY, "Brasília", "BR"),
        ("Coyoacán, Distrito Federal", Level.CITY, "Coyoacán", "MX"),
        ("Tunis", Level.CITY, "Tunis", "TN"),
        ("Carmel, IN", Level.CITY, "Carmel", "US"),
        ("Wilmington, DE", Level.CITY, "Wilmington", "US"),
        ("Berlin, DE", Level.CITY, "Berlin", "DE"),
        ("Tbilisi, Georgia", Level.CITY, "Tbilisi", "GE"),
        ("Atlanta, Georgia", Level.CITY, "Atlanta", "US"),
        ("Georgia", Level.COUNTRY, "Georgia", "GE"),
        ("New York, United States", Level.REGION, "New York", "US"),
        ("New York", Level.CITY, "New York City", "US"),
        ("Austin TX 78701", Level.CITY, "Austin", "US"),
        ("10115 Berlin, Deutschland", Level.CITY, "Berlin", "DE"),
        ("London → Lisbon", Level.CITY, "Lisbon", "PT"),
        ("Singapore, Singapore", Level.CITY, "Singapore", "SG"),
        ("Singapore", Level.COUNTRY, "Singapore", "SG"),
        ("東京, 日本", Level.CITY, "Tokyo", "JP"),
        ("Nordics", Level.ZONE, "Nordics", None),
        ("Remote", Level.REMOTE, "Remote", None),
        ("", Level.UNKNOWN, "", None),
        ("Anywhere in the World", Level.UNKNOWN, "", None),
    ],
)
def test_a_location_means_a_place(text: str, level: Level, name: str, country: str | None) -> None:
    found = resolve(text)
    assert (found.level, found.name, found.country) == (level, name, country)


@pytest.mark.parametrize("text", ["Georgia", "San José", "between Berlin and Lisbon"])
def test_what_has_a_second_meaning_is_a_guess(text: str) -> None:
    assert 0 < resolve(text).confidence < 0.6


@pytest.mark.parametrize("text", ["WA", "OR", "Switzerland/Germany"])
def test_the_code_of_a_state_alone_and_two_countries_name_no_place(text: str) -> None:
    assert resolve(text).level is Level.UNKNOWN


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Tijuana, B.C.", "Tijuana", "MX"),
        ("Monterrey, N.L.", "Monterrey", "MX"),
        ("Vancouver, B.C.", "Vancouver", "CA"),
        ("Jamaica, Queens", "Jamaica", "US"),
        ("Jamaica, Kingston", "Kingston", "JM"),
        ("Odessa, TX", "Odessa", "US"),
        ("Odessa", "Odesa", "UA"),
        ("Based in Lisbon, originally from Brazil", "Lisbon", "PT"),
        ("From Porto, now in Leeds", "Leeds", "GB"),
        ("Victoria, London", "London", "GB"),
    ],
)
def test_what_stands_beside_a_town_is_read(text: str, name: str, country: str) -> None:
    found = resolve(text)
    assert (found.name, found.country) == (name, country)


def test_a_town_with_something_behind_it_that_nobody_knows_is_a_guess() -> None:
    assert resolve("Berlin").confidence >= 0.6
    assert resolve("Berlin, Xyzzyville").confidence < 0.6
    assert resolve("Berlin, Xyzzyville, Germany").confidence >= 0.6


def test_remote_is_told_beside_the_place() -> None:
    found = resolve("Remote - Germany")
    assert (found.level, found.country, found.is_remote) == (Level.COUNTRY, "DE", True)


def test_a_name_of_many_towns_is_doubtful_without_a_country() -> None:
    assert resolve("Springfield").confidence < 0.6
    assert resolve("Springfield, MO").confidence > 0.9
    states = [place.region for place in alternatives("Springfield")]
    assert {"Missouri", "Massachusetts", "Illinois"} <= set(states)


def test_a_misspelt_town_is_found_only_in_a_country_that_is_named() -> None:
    assert resolve("Stutgart, Germany").name == "Stuttgart"
    assert resolve("Stutgart").level is Level.UNKNOWN


def test_a_town_has_a_clock_and_a_wide_country_has_none() -> None:
    assert zone_of(resolve("Reston, VA")) == "America/New_York"
    assert zone_of(resolve("Perth, Australia")) == "Australia/Perth"
    assert zone_of(resolve("Germany")) == "Europe/Berlin"
    assert zone_of(resolve("United States")) is None


@given(st.text(max_size=60))
@settings(deadline=None)
def test_any_text_is_read(text: str) -> None:
    found = resolve(text)
    assert 0 <= found.confidence <= 1
    assert (found.lat is None) == (found.lon is None) == (found.town is None)


def test_every_country_with_a_town_has_a_name() -> None:
    table = gazetteer()
    found = {table.town(number).country for number in range(len(table))}
    assert [country for country in found if not names(country)] == []


@given(st.integers(min_value=0))
@settings(deadline=None)  # the first call reads the table
def test_a_town_with_its_country_is_found_in_that_country(number: int) -> None:
    table = gazetteer()
    town = table.town(number % len(table))
    found = resolve(f"{town.name}, {names(town.country)[0]}")
    assert found.country == town.country
