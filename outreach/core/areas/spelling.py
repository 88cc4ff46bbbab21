"""Countries by nearly their name, and towns within a country that is known for sure."""

from __future__ import annotations

from functools import lru_cache

from outreach.core.areas.towns import Found, Within
from outreach.core.areas.variants import variants
from outreach.core.countries import COUNTRIES
from outreach.places import gazetteer, key

_LIKE = 86
_SHORTEST = 5
_SHORTEST_COUNTRY = 6
_LONG = 9  #: letters of a name
_LEAST_PEOPLE = 20  # thousands: of villages there is one like any word


def closest_country(name: str) -> str | None:
    """Return the country whose name is this one but for a letter, or two of a long one."""
    if len(name) < _SHORTEST_COUNTRY or not name.isascii():
        return None
    from rapidfuzz.distance import OSA

    letters = 1 if len(name) < _LONG else 2
    for known, country in _spelt_countries():
        if known.startswith(name) or name.startswith(known):
            continue  # "German", "Romanian"
        if known[0] == name[0] and OSA.distance(name, known, score_cutoff=letters) <= letters:
            return country
    return None


@lru_cache(maxsize=1)
def _spelt_countries() -> list[tuple[str, str]]:
    """Return the English name, and the country's own, of each country."""
    return [(key(one), country) for country, called in COUNTRIES.items() for one in called]


def closest(name: str, within: Within) -> Found | None:
    """Return the town whose name is nearly this one; None when there is none or two."""
    from rapidfuzz import fuzz, process  # loaded for misspelt places only

    assert within.country
    names, towns = _of_country(within.country)
    for one in variants(name):
        if len(one.name) < _SHORTEST:
            continue
        found = process.extract(one.name, names, scorer=fuzz.ratio, score_cutoff=_LIKE, limit=3)
        for _, score, at in found:
            if within.region in (None, gazetteer().region_at(towns[at])):
                return Found(towns[at], names[at], 0, True, score / 100 * 0.8, one.is_metro)
    return None


@lru_cache(maxsize=8)
def _of_country(country: str) -> tuple[list[str], list[int]]:
    table = gazetteer()
    towns = [
        town
        for town in range(len(table))
        if table.country_at(town) == country and table.people_at(town) >= _LEAST_PEOPLE
    ]
    towns.sort(key=lambda town: -table.people_at(town))
    return [key(table.title(town)) for town in towns], towns
