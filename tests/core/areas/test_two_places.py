"""Two names without a comma: a town and its quarter, or two towns, of which nobody says which."""

from __future__ import annotations

import pytest

from outreach.core.areas import Level, resolve

SURE = 0.6


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Bielefeld Sennestadt", "Bielefeld", "DE"),
        ("Sennestadt Bielefeld", "Bielefeld", "DE"),
        ("Augsburg Göggingen", "Augsburg", "DE"),
        ("Freiburg Vauban", "Freiburg", "DE"),
        ("Brno-město", "Brno", "CZ"),
    ],
)
def test_beside_a_large_town_stands_a_quarter_of_it(text: str, name: str, country: str) -> None:
    found = resolve(text)
    assert (found.name, found.country) == (name, country)
    assert found.confidence >= SURE


@pytest.mark.parametrize(
    "text",
    ["London Paris", "Berlin Hannover", "New York London", "Hyderabad Bangalore", "Dublin London"],
)
def test_of_two_large_towns_far_apart_either_is_a_guess(text: str) -> None:
    found = resolve(text)
    assert found.level is Level.CITY
    assert found.name.split()[0] in text.replace("Bangalore", "Bengaluru")
    assert found.confidence < SURE


@pytest.mark.parametrize("text", ["West Rand", "Hunter Valley", "Oster Rand", "Rand Valley"])
def test_a_word_of_another_name_is_no_small_town_for_sure(text: str) -> None:
    assert resolve(text).country != "US" or resolve(text).confidence < SURE


def test_a_piece_that_is_a_town_comes_before_one_that_begins_with_a_town() -> None:
    assert resolve("Salford Quays, Manchester").name == "Manchester"


@pytest.mark.parametrize(
    ("text", "name", "region"),
    [
        ("Landkreis München", "Munich", "Bavaria"),
        ("Wetteraukreis", "Friedberg", "Hesse"),
        ("Rhein-Sieg-Kreis", "Siegburg", "North Rhine-Westphalia"),
        ("Treasure Coast", "Port Saint Lucie", "Florida"),
        ("West Rand", "Krugersdorp", "Gauteng"),
    ],
)
def test_a_district_is_the_area_of_its_town(text: str, name: str, region: str) -> None:
    found = resolve(text)
    assert (found.level, found.name, found.region) == (Level.METRO, name, region)
