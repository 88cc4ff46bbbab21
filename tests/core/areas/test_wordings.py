"""Wordings around a place; countries and regions misspelt, short or in their own script."""

from __future__ import annotations

import pytest

from outreach.core.areas import Level, resolve


@pytest.mark.parametrize(
    ("text", "level", "name"),
    [
        ("US-based", Level.COUNTRY, "United States"),
        ("London-based", Level.CITY, "London"),
        ("EU based", Level.ZONE, "European Union"),
        ("30 min from Paris", Level.METRO, "Paris"),
        ("about an hour south of London", Level.METRO, "London"),
        ("Just outside Boston, MA", Level.METRO, "Boston"),
    ],
)
def test_words_around_a_place_are_read(text: str, level: Level, name: str) -> None:
    found = resolve(text)
    assert (found.level, found.name) == (level, name)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Phillipines", "PH"),
        ("Germnay", "DE"),
        ("Untied States", "US"),
        ("Manila, Phillipines", "PH"),
        ("German", None),  # a language
        ("Romanian", None),
    ],
)
def test_a_misspelt_country_is_found(text: str, country: str | None) -> None:
    assert resolve(text).country == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("دبي، الإمارات", "Dubai", "AE"),
        ("جدة، السعودية", "Jeddah", "SA"),
        ("Нью-Йорк, США", "New York City", "US"),
        ("서울, 한국", "Seoul", "KR"),
        ("Алматы, Қазақстан", "Almaty", "KZ"),
        ("Харківська область, Україна", "Kharkiv", "UA"),
        ("Свердловская область", "Sverdlovsk", "RU"),
        ("Казань, Республика Татарстан", "Kazan", "RU"),
        ("Manchester, Inglaterra", "Manchester", "GB"),
        ("Schottland", "Scotland", "GB"),
        ("Leningrad", "Saint Petersburg", "RU"),
    ],
)
def test_countries_and_regions_are_known_by_their_everyday_names(
    text: str, name: str, country: str
) -> None:
    found = resolve(text)
    assert (found.name, found.country) == (name, country)
    assert found.confidence >= 0.6


@pytest.mark.parametrize(
    ("text", "level", "name"),
    [
        ("Based in Texas", Level.REGION, "Texas"),
        ("I'm currently living in Bavaria", Level.REGION, "Bavaria"),
        ("Somewhere in the Netherlands", Level.COUNTRY, "Netherlands"),
        ("Born in Naples, living in Zürich", Level.CITY, "Zürich"),
        ("Metropolregion Rhein-Main", Level.METRO, "Frankfurt am Main"),
        ("Triangle Area NC", Level.METRO, "Raleigh"),
        ("Derry/Londonderry", Level.CITY, "Derry"),
    ],
)
def test_somewhere_in_a_place_is_that_place(text: str, level: Level, name: str) -> None:
    found = resolve(text)
    assert (found.level, found.name) == (level, name)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Salford Quays, Manchester", "Manchester", "GB"),
        ("Mandeville, Manchester", "Mandeville", "JM"),
        ("Perth WA", "Perth", "AU"),
        ("Durban, KZN", "Durban", "ZA"),
        ("Stellenbosch, WC", "Stellenbosch", "ZA"),
    ],
)
def test_a_town_behind_a_quarter_and_codes_behind_a_town(
    text: str, name: str, country: str
) -> None:
    found = resolve(text)
    assert (found.name, found.country) == (name, country)
    assert found.confidence >= 0.6


@pytest.mark.parametrize(
    ("text", "level", "name"),
    [
        ("Düsseldorf Bilk", Level.CITY, "Düsseldorf"),
        ("Rotterdam-Zuid", Level.CITY, "Rotterdam"),
        ("Zürich, Kreis 5", Level.CITY, "Zürich"),
        ("Paris XIe arrondissement", Level.CITY, "Paris"),
        ("Bucharest Sector 1", Level.CITY, "Bucharest"),
        ("Ex-Paris, now Montréal", Level.CITY, "Montréal"),
        ("Rothenburg o.d.T.", Level.CITY, "Rothenburg ob der Tauber"),
        ("New Haven County, CT", Level.REGION, "New Haven County"),
        ("County Kildare, Ireland", Level.REGION, "Kildare"),
        ("deutschlandweit", Level.COUNTRY, "Germany"),
        ("toute la France", Level.COUNTRY, "France"),
        ("europaweit", Level.ZONE, "Europe"),
        ("France entière", Level.COUNTRY, "France"),
        ("Commonwealth of Massachusetts", Level.REGION, "Massachusetts"),
        ("Surabaya, Jatim", Level.CITY, "Surabaya"),
        ("Home Counties", Level.METRO, "London"),
        ("OKC", Level.CITY, "Oklahoma City"),
        ("Clermont-Fd", Level.CITY, "Clermont-Ferrand"),
    ],
)
def test_parts_of_towns_counties_and_whole_countries_are_read(
    text: str, level: Level, name: str
) -> None:
    found = resolve(text)
    assert (found.level, found.name) == (level, name)
    assert found.confidence >= 0.6


def test_a_town_abroad_is_not_the_one_a_region_is_said_of() -> None:
    assert resolve("Berlin Connecticut").country != "DE"


@pytest.mark.parametrize(
    ("text", "country"), [("Hyderabad Sindh", "PK"), ("Valencia Carabobo", "VE")]
)
def test_a_region_behind_a_town_without_a_comma_tells_the_country(text: str, country: str) -> None:
    assert resolve(text).country == country
