"""What leaves a reading in doubt: another place of that name that may be meant as well."""

from __future__ import annotations

from outreach.core.areas.cleaning import Segment
from outreach.core.areas.naming import regions_named
from outreach.core.areas.pieces import Reading
from outreach.core.areas.placing import country_place
from outreach.core.areas.towns import Found, Within, candidates
from outreach.core.areas.weights import weight
from outreach.places import Region, gazetteer, key

#: Countries whose states people name without the country.
STATED = ("US", "CA", "AU")
LARGE = 200  #: thousands of people
_NAMESAKE = 0.05  #: of the weight, of one with the very accents that are written
_OTHER = 0.2  #: of those with profiles: a region of the same name that may be meant
#: Regions with a namesake beside them that is only a part of a region.
_REGIONS_OF_TWO = frozenset({"brabant", "limburg"})


def is_bare_state(segment: Segment) -> bool:
    """Say whether two capitals alone are the code of a state: WA is in two countries."""
    is_code = len(segment.code) == 2 and segment.text.isupper()
    return is_code and any(regions_named(segment, one) for one in STATED)


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
