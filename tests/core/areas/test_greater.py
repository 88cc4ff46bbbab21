"""Areas around towns by the names they have of their own, and what else people write of them."""

from __future__ import annotations

import pytest

from outreach.core.areas import Level, resolve
from outreach.core.areas.greater import area_lines
from outreach.core.areas.metros import METROS
from outreach.core.areas.placing import metro_place
from outreach.places import key


@pytest.mark.parametrize(
    ("text", "town", "country"),
    [
        ("South Florida", "Miami", "US"),
        ("Western New York", "Buffalo", "US"),
        ("Greater Norwich Area", "Norwich", "GB"),
        ("Greater Florence Metropolitan Area", "Florence", "IT"),
        ("Greater Portland, Maine Area", "Portland", "US"),
        ("Région lyonnaise", "Lyon", "FR"),
        ("Rennes Métropole", "Rennes", "FR"),
        ("Aglomeracja krakowska", "Kraków", "PL"),
        ("Göteborgsområdet", "Gothenburg", "SE"),
        ("Tampereen seutu", "Tampere", "FI"),
        ("Metropolregion Köln/Bonn", "Köln", "DE"),
        ("București și împrejurimi", "Bucharest", "RO"),
        ("Quận 7, Ho Chi Minh City, Vietnam", "Ho Chi Minh City", "VN"),
        ("Some Quarter, Utrecht, Netherlands", "Utrecht", "NL"),
    ],
)
def test_an_area_is_the_metropolitan_area_of_its_town(text: str, town: str, country: str) -> None:
    found = resolve(text)
    assert (found.level, found.name, found.country) == (Level.METRO, town, country)
    assert found.confidence >= 0.6


@pytest.mark.parametrize(
    ("text", "town", "country"),
    [
        ("Winterthur, ZH", "Winterthur", "CH"),
        ("Potsdam, BB", "Potsdam", "DE"),
        ("Minsk, BY", "Minsk", "BY"),
        ("Boulder, Colo.", "Boulder", "US"),
        ("Charlottetown, PEI", "Charlottetown", "CA"),
        ("st albans herts", "St Albans", "GB"),
        ("Eschborn bei Frankfurt", "Eschborn", "DE"),
        ("Dresden, moving nowhere", "Dresden", "DE"),
        ("Ennis, Co. Clare", "Ennis", "IE"),
        ("Umeå, Västerbottens län", "Umeå", "SE"),
        ("Split, Splitsko-dalmatinska županija", "Split", "HR"),
        ("पुणे, महाराष्ट्र", "Pune", "IN"),
    ],
)
def test_a_town_is_read_with_what_people_write_behind_it(
    text: str, town: str, country: str
) -> None:
    found = resolve(text)
    assert (found.level, found.name, found.country) == (Level.CITY, town, country)
    assert found.confidence >= 0.6


@pytest.mark.parametrize(
    ("text", "name"),
    [("County Kerry, Ireland", "Kerry"), ("Co. Cork", "Cork"), ("Plateau State", "Plateau")],
)
def test_a_county_or_state_is_not_the_town_in_it(text: str, name: str) -> None:
    found = resolve(text)
    assert (found.level, found.name) == (Level.REGION, name)


def test_every_area_has_a_town() -> None:
    lost = [
        name
        for line in area_lines()
        for name in line.partition(": ")[2].split("=")
        if METROS[key(name)].town and metro_place(key(name), None) is None
    ]
    assert lost == []
