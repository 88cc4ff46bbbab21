"""A place from what was found: a town, a metropolitan area, a county, a region, a country."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from outreach.core.areas.cleaning import Segment
from outreach.core.areas.counties import County
from outreach.core.areas.metros import METROS, PLAIN
from outreach.core.areas.place import Level, Place
from outreach.core.areas.towns import Found, Within, candidates, distance_km, find_town
from outreach.core.areas.variants import bare_region, is_region_said
from outreach.core.areas.weights import weight
from outreach.core.countries import names
from outreach.places import Region, gazetteer, key

_CITY_STATES = frozenset({"SG", "HK", "MO", "MC", "GI", "VA"})
_CITY = 200  # thousands of people
_AROUND_KM = 120
_AROUND_TOWN_KM = 60
#: Regions that are a town of another name.
_CAPITALS = frozenset({("US", "DC"), ("AU", "ACT"), ("BR", "DF"), ("AE", "DU")})
_ALONE = 0.85  # of a region's people, in one town: the region is the town


def metro_place(name: str, within: Within | None) -> Place | None:
    """Return the place behind a name of the list of metropolitan areas."""
    metro = METROS.get(name) or (METROS.get(name.replace("/", " ")) if "/" in name else None)
    if metro is None or (within is not None and not within.allows(metro.country)):
        return None
    region = _region_of_code(metro.country, metro.region)
    found = find_town([metro.town], Within(metro.country, region))
    if found is None:
        return None
    if within is not None and within.region is not None and within.region not in (
        region, gazetteer().region_at(found.town)
    ):  # fmt: skip
        return None
    is_metro = metro.is_metro and name not in PLAIN
    is_told = within is not None and within.country is not None
    confidence = 0.95 if is_told or not _has_larger_namesake(name, found.town) else 0.5
    return town_place(found, is_metro=is_metro, confidence=confidence, how="named area")


@lru_cache(maxsize=1 << 12)
def _has_larger_namesake(name: str, town: int) -> bool:
    """Say whether a larger town, as often met, has that very name: Newcastle in Australia."""
    table = gazetteer()
    others = [one.town for one in candidates(name, Within(None)) if not one.is_alias]
    return town not in others and any(
        table.people_at(one) > table.people_at(town) and _share(one) > _share(town) / 2
        for one in others
    )


def _share(town: int) -> int:
    table = gazetteer()
    return table.people_at(town) * weight(table.country_at(town))


def _region_of_code(country: str, code: str | None) -> int | None:
    return None if code is None else gazetteer().region_codes.get((country, code))


def country_place(country: str, how: str) -> Place:
    """Return a country as a place; city states lie where their city lies."""
    table = gazetteer()
    if country not in table.countries:
        return Place()
    place = Place(
        Level.COUNTRY,
        _country_name(country),
        country=country,
        time_zone=table.clocks.get(country),
        confidence=0.95,
        how=how,
    )
    if country in _CITY_STATES:
        said = _country_name(country).split("(")[0].strip()
        found = find_town([key(said), key(said.replace(" SAR", ""))], Within(country))
        if found:
            town = table.town(found.town)
            return replace(place, lat=town.lat, lon=town.lon, town=town.id)
    return place


def _country_name(country: str) -> str:
    return next(iter(names(country)), country)


def region_place(region: int, confidence: float = 0.9) -> Place:
    """Return a region as a place."""
    one = gazetteer().regions[region]
    return _within(one, one.name, confidence, "region only")


def county_place(segment: Segment, within: Within) -> Place | None:
    """Return the county that a piece names; without a country only when it says it is one."""
    table = gazetteer()
    found = table.districts.get(segment.key) or table.districts.get(bare_region(segment.key)) or []
    for one in found:
        is_there = within.country in (None, one.country) and within.region in (None, one.region)
        if is_there and (within.country or is_region_said(segment.key)):
            return _within(table.regions[one.region], one.name, 0.85, "county")
    return None


def _within(region: Region, name: str, confidence: float, how: str) -> Place:
    """Return a region, or a county of it, as a place."""
    return Place(
        Level.REGION,
        name,
        region.name,
        region.country,
        time_zone=region.zone,
        confidence=confidence,
        how=how,
        region_id=region.id,
    )


def isles_county_place(county: County, said: str = "") -> Place:
    """Return a British or Irish county; less sure alone where a city abroad is called so."""
    if county.region is None:
        return Place()
    table = gazetteer()
    region = table.regions[county.region]
    rivals = (one.town for one in candidates(said, Within(None)) if said)
    is_doubtful = any(
        table.country_at(one) != region.country and table.people_at(one) >= _CITY for one in rivals
    )
    return _within(region, county.name, 0.5 if is_doubtful else 0.8, "county")


def is_near(place: Place, town: int) -> bool:
    """Say whether a place lies within an hour or so of a town."""
    other = gazetteer().town(town)
    return (
        place.lat is not None
        and place.lon is not None
        and distance_km(place.lat, place.lon, other.lat, other.lon) <= _AROUND_KM
    )


def town_place(
    found: Found, *, is_metro: bool, confidence: float | None = None, how: str | None = None
) -> Place:
    """Return a town as a place, or the metropolitan area around it."""
    table = gazetteer()
    town = table.town(found.town)
    region = table.regions[town.region] if town.region >= 0 else None
    return Place(
        Level.METRO if is_metro else Level.CITY,
        town.name,
        region.name if region else None,
        town.country,
        town.lat,
        town.lon,
        town.zone,
        found.confidence if confidence is None else confidence,
        how or ("another name" if found.is_alias else "exact name"),
        town=town.id,
        region_id=region.id if region else None,
    )


def is_one_town(region: int) -> bool:
    """Say whether a region is called like its largest town, and nearly everybody lives there."""
    table = gazetteer()
    one = table.regions[region]
    return _is_named_like_town(one) and (
        table.people_at(one.largest) >= _ALONE * max(1, one.people)
    )


@lru_cache(maxsize=1 << 10)
def is_around_town(region: int) -> bool:
    """Say whether a region is called like its largest town and nearly everybody lives near it."""
    table = gazetteer()
    one = table.regions[region]
    if not _is_named_like_town(one):
        return False
    home = table.town(one.largest)
    near = 0
    for at in range(len(table)):
        if table.region_at(at) == region:
            town = table.town(at)
            is_near = distance_km(home.lat, home.lon, town.lat, town.lon) <= _AROUND_TOWN_KM
            near += town.people if is_near else 0
    return near >= _ALONE * one.people


def _is_named_like_town(region: Region) -> bool:
    if region.largest < 0:
        return False
    town, name = key(gazetteer().title(region.largest)), key(region.name)
    return town in name or name in town or (region.country, region.code) in _CAPITALS
