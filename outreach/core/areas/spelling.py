"""Towns by nearly their name, within a country that is known for sure."""

from __future__ import annotations

from functools import lru_cache

from outreach.core.areas.towns import Found, Within
from outreach.core.areas.variants import variants
from outreach.places import gazetteer, key

_LIKE = 86
_SHORTEST = 5
_LEAST_PEOPLE = 20  # thousands: of villages there is one like any word


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
