"""What leaves a reading in doubt: another place of that name that may be meant as well."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher

from outreach.core.areas.cleaning import Segment
from outreach.core.areas.naming import regions_named
from outreach.core.areas.pieces import Reading
from outreach.core.areas.place import Place
from outreach.core.areas.placing import country_place, region_place
from outreach.core.areas.towns import Found, Within, candidates
from outreach.core.areas.weights import weight
from outreach.places import Region, gazetteer, key

#: Countries whose states people name without the country.
STATED = ("US", "CA", "AU")
LARGE = 200  #: thousands of people
#: Short forms of countries and states that people write alone, in capitals.
_ALONE = {
    "HK": ("HK", ""),
    "NZ": ("NZ", ""),
    "SG": ("SG", ""),
    "NSW": ("AU", "NSW"),
    "QLD": ("AU", "QLD"),
}
#: States that are called as a capital elsewhere is.
_CAPITALS_TOO = frozenset({"victoria", "washington"})
_HALF = 0.5  #: of the people of a region, who live in its chief town
_LIKE = 0.6  #: of the letters of two names
_GUESS = 0.5
_NAMESAKE = 0.05  #: of the weight, of one with the very accents that are written
_OTHER = 0.2  #: of those with profiles: a region of the same name that may be meant
#: Regions with a namesake beside them that is only a part of a region.
_REGIONS_OF_TWO = frozenset({"brabant", "limburg"})


def said_alone(segment: Segment) -> Place | None:
    """Return what a short form alone mostly means, which beside a town is something else."""
    where = _ALONE.get(segment.text) if segment.text.isupper() else None
    if where is None:
        return None
    country, code = where
    region = gazetteer().region_codes.get((country, code)) if code else None
    place = country_place(country, "country only") if region is None else region_place(region)
    return replace(place, confidence=0.7)


def is_bare_state(segment: Segment) -> bool:
    """Say whether two capitals alone are the code of a state: WA is in two countries."""
    is_code = len(segment.code) == 2 and segment.text.isupper()
    return is_code and any(regions_named(segment, one) for one in STATED)


def region_instead(segment: Segment) -> Place | None:
    """Return the region that a piece alone means rather than a town of that name, if one does.

    A region whose chief town has another name is meant by its own: Bahia is not Salvador. So is one
    that people name without its country, however a small town is called: Vermont, Delaware.
    """
    table, found = gazetteer(), candidates(segment.key, Within(None))
    named = regions_named(segment, None)
    if not named or not found:
        return None
    region, town = table.regions[named[0]], found[0].town
    if table.region_at(town) == region.id:
        is_own = not found[0].is_alias or _is_like(segment.key, key(table.title(town)))
        is_city = is_own or table.people_at(town) >= _HALF * region.people
        return None if is_city else region_place(region.id)
    people = table.people_at(town) * weight(table.country_at(town))
    if people >= _members(region) * _OTHER:
        return None
    is_sure = region.country in STATED and segment.key not in _CAPITALS_TOO
    return region_place(region.id, 0.9 if is_sure else _GUESS)


def _is_like(name: str, title: str) -> bool:
    """Say whether a name is the town's own in another language: Lucerne, but not Oklahoma."""
    is_longer = title.startswith(f"{name} ")
    return not is_longer and SequenceMatcher(None, name, title).ratio() >= _LIKE


def is_large_town_elsewhere(segment: Segment, country: str) -> bool:
    """Say whether a country's name in another language is that of a large town abroad."""
    if segment.key == key(country_place(country, "").name):
        return False
    table = gazetteer()
    return any(
        not one.is_alias
        and table.country_at(one.town) != country
        and table.people_at(one.town) >= LARGE
        for one in candidates(segment.key, Within(None))
    )


def is_spelt_otherwise(segment: Segment, found: Found, within: Within) -> bool:
    """Say whether a namesake elsewhere, and not this town, is written with these accents."""
    said = segment.text.strip().casefold()
    title = gazetteer().title
    if within.country is not None or said.isascii() or title(found.town).casefold() == said:
        return False
    others = candidates(found.name, within)
    return any(
        title(one.town).casefold() == said and one.weight >= _NAMESAKE * found.weight
        for one in others
    )


def is_region_of_two(reading: Reading) -> bool:
    """Say whether a region that is named alone may be one of another country: Punjab."""
    said, region = reading.region_said, reading.region
    if said is None or region is None or reading.country_said is not None:
        return False
    if said.key in _REGIONS_OF_TWO:
        return True
    regions = gazetteer().regions
    own = regions[region]
    return any(
        regions[one].country != own.country and _members(regions[one]) >= _OTHER * _members(own)
        for one in regions_named(said, None)
    )


def _members(region: Region) -> int:
    return region.people * weight(region.country)
