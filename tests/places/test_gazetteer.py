"""The table of places."""

from __future__ import annotations

from importlib.resources import files

from outreach.places import gazetteer, key

MOST_BYTES = 2_000_000


def test_the_table_is_small_enough_to_travel() -> None:
    packed = files("outreach.places").joinpath("places.tsv.xz").read_bytes()
    assert len(packed) <= MOST_BYTES


def test_a_town_is_found_by_its_names() -> None:
    table = gazetteer()
    for name in ("München", "Munich", "Monaco di Baviera"):
        towns = [table.town(number) for number, _ in table.towns_called(key(name))]
        assert any(town.country == "DE" and town.zone == "Europe/Berlin" for town in towns), name
    assert not table.towns_called("no such town")


def test_the_first_and_the_last_name_are_found() -> None:
    table = gazetteer()
    for number in (0, len(table) - 1):
        town = table.town(number)
        assert number in [found for found, _ in table.towns_called(key(town.name))]


def test_countries_have_names_in_many_languages() -> None:
    names = gazetteer().country_names
    written = ("Deutschland", "Niemcy", "ドイツ", "德国", "독일")
    assert {names[key(name)] for name in written} == {"DE"}


def test_regions_are_told_by_code_and_by_name() -> None:
    table = gazetteer()
    virginia = table.region_codes["US", "VA"]
    assert virginia in table.region_names["virginia"]
    assert table.regions[virginia].zone == "America/New_York"
