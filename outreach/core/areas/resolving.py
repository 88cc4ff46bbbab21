"""Find the place that a location means.

The pieces between commas are read from the last one: country, then region, then the town. What is
surely named counts; a namesake elsewhere is only taken when nothing says otherwise, and then with
little confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from outreach.core.areas.cleaning import Cleaned, Segment, clean
from outreach.core.areas.counties import County
from outreach.core.areas.doubts import (
    LARGE,
    STATED,
    is_bare_state,
    is_large_town_elsewhere,
    is_region_of_two,
    is_spelt_otherwise,
    region_instead,
    said_alone,
)
from outreach.core.areas.metros import METROS
from outreach.core.areas.naming import country_named, regions_named
from outreach.core.areas.pieces import (
    STATE_CODES,
    Reading,
    countries_off,
    county_off,
    region_off,
)
from outreach.core.areas.place import Level, Place
from outreach.core.areas.placing import (
    country_place,
    county_place,
    is_around_town,
    is_near,
    is_one_town,
    isles_county_place,
    metro_place,
    region_place,
    town_place,
)
from outreach.core.areas.provinces import province_off
from outreach.core.areas.sides import side_of_region, wide_landscape
from outreach.core.areas.spelling import closest, closest_country
from outreach.core.areas.towns import Found, Within, candidates, find_town, town_like
from outreach.core.areas.variants import variants
from outreach.core.areas.wording import METRO_BEHIND, NO_PLACE, cut_end
from outreach.core.areas.zones import ZONES
from outreach.places import gazetteer, key

_NOTHING = Place()
_GUESS = 0.5
_BETWEEN = re.compile(r"^.*\b(?:between|zwischen|entre|tra|fra|tussen|między)\s+", re.IGNORECASE)
_JOINTS = re.compile(
    r"\s*[/|&]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e|en|i|og|och|eller|lub)\s+", re.IGNORECASE
)
_MOST_PLACES = 4  #: of a location that are looked at
_APART_KM = 250
_BESIDE_KM = 60


@lru_cache(maxsize=1 << 16)
def resolve(location: str) -> Place:
    """Return what the text of a location means; of level unknown when it tells nothing."""
    cleaned = clean(location)
    place = _if_one(_of(cleaned), location)
    if place.level is Level.UNKNOWN and cleaned.aside:
        place = _of(replace(cleaned, segments=cleaned.aside, aside=()))
    if place.level is Level.UNKNOWN and cleaned.flags:
        place = country_place(cleaned.flags[-1], "flag")
    if cleaned.is_remote:
        if place.level is Level.UNKNOWN:
            return Place(Level.REMOTE, "Remote", confidence=0.95, how="remote", is_remote=True)
        return replace(place, is_remote=True)
    return place


def _if_one(place: Place, location: str) -> Place:
    """Return a place as a guess where another is named beside it: between Berlin and Lisbon."""
    if place.confidence <= _GUESS or not _JOINTS.search(location):
        return place
    said = _JOINTS.split(_BETWEEN.sub("", location))
    if not 1 < len(said) <= _MOST_PLACES or not _are_apart(map(_large_town, said)):
        return place
    _, comma, behind = said[-1].partition(",")
    alike = [f"{one}{comma}{behind}" if "," not in one else one for one in said]
    is_unsure = _are_apart(resolve(one).town for one in alike)
    return replace(place, confidence=_GUESS) if is_unsure else place


def _large_town(said: str) -> int | None:
    """Return the town that a text may name, quickly."""
    name = key(said.partition(",")[0])
    metro = METROS.get(name)
    found = find_town([metro.town] if metro else [name], Within(metro.country if metro else None))
    return found.town if found else None


def _are_apart(towns: Iterable[int | None]) -> bool:
    """Say whether two of these are large towns far apart."""
    people = gazetteer().people_at
    large = [one for one in towns if one is not None and people(one) >= LARGE]
    return any(
        Found(one, "", 0, is_alias=False, confidence=1).km_from(other) > _APART_KM
        for one, other in pairwise(large)
    )


def _of(cleaned: Cleaned) -> Place:
    segments = [one for one in cleaned.segments if one.key not in NO_PLACE]
    if not segments:
        return _NOTHING
    whole = key(" ".join(one.key for one in segments))
    named = _zone(segments, whole) or metro_place(whole, None)
    named = named or wide_landscape(segments) or side_of_region(segments)
    return named or _read(segments, cleaned)


def _zone(segments: Sequence[Segment], whole: str) -> Place | None:
    zone = ZONES.get(whole)
    if zone is None:  # "Europe, Middle East, Africa"; "EMEA, Remote"
        zones = [ZONES.get(one.key) for one in segments]
        if any(one is None for one in zones):
            return None
        zone = zones[0]
    if zone is None or (len(segments) == 1 and _is_code_instead(segments[0])):
        return None
    return Place(Level.ZONE, zone.name, confidence=0.95, how="zone")


def _is_code_instead(segment: Segment) -> bool:
    return segment.key in ("na", "sea", "see", "amer") and segment.text.islower()


def _read(segments: Sequence[Segment], cleaned: Cleaned) -> Place:
    bare = _without_area(segments)
    if bare is not None:
        place = _read(bare, cleaned)
        return replace(place, level=Level.METRO) if place.level is Level.CITY else place
    italian = province_off(segments)
    if italian is not None:
        return _town(Reading(italian, "IT")) or _NOTHING
    reading = countries_off(county_off(Reading(tuple(segments))))
    if reading.country is None:
        reading = _misspelt_country(reading)
    if reading.country is None and cleaned.flags:
        reading = replace(reading, country=cleaned.flags[-1])
    if not reading.rest:
        return _only_country(reading, len(segments))
    if len(segments) == 1 and reading.country is None:
        meant = said_alone(segments[0]) or region_instead(segments[0])
        if meant or is_bare_state(segments[0]):
            return meant or _NOTHING
    reading = county_off(region_off(reading))
    return _town(reading) or _nothing_smaller(reading)


def _misspelt_country(reading: Reading) -> Reading:
    """Take off a last piece that names nothing, but nearly a country."""
    last = reading.rest[-1] if reading.rest else None
    if last is None or regions_named(last, None) or town_like(last.key, Within(None)):
        return reading
    country = closest_country(last.key)
    if country is None:
        return reading
    return replace(reading, rest=reading.rest[:-1], country=country, country_said=last)


def _without_area(segments: Sequence[Segment]) -> list[Segment] | None:
    """Return the pieces of "Toronto, Canada Area" without the last word; None for others."""
    *before, last = segments
    rest = cut_end(last.key, METRO_BEHIND) if before else None
    if not rest:
        return None
    words = len(rest.split())
    bare = Segment(" ".join(last.text.split()[:words]), rest)
    is_known = country_named(bare) or any(regions_named(bare, one) for one in STATE_CODES)
    return [*before, bare] if is_known else None


def _only_country(reading: Reading, times: int) -> Place:
    assert reading.country and reading.country_said
    if reading.county is not None:
        return isles_county_place(reading.county, reading.country_said.key)
    if times == 1 and any(regions_named(reading.country_said, one) for one in STATED):
        return replace(country_place(reading.country, "country only"), confidence=_GUESS)  # Georgia
    if times == 1 and is_large_town_elsewhere(reading.country_said, reading.country):
        return replace(country_place(reading.country, "country only"), confidence=_GUESS)  # Granada
    if times > 1:  # "Singapore, Singapore", "Luxembourg, Luxembourg"
        found = find_town([reading.country_said.key], Within(reading.country))
        if found:
            return town_place(found, is_metro=False)
    return country_place(reading.country, "country only")


def _town(reading: Reading) -> Place | None:
    """Return the town of the first piece that names one where it must be."""
    within = Within(reading.country, reading.region)
    for is_whole in (True, False):  # a town with more beside it, when no other piece names one
        for at, segment in enumerate(reading.rest):
            place = (
                _in_county(segment, reading.county)
                or metro_place(segment.key, within)
                or _in_piece(segment, within, is_whole=is_whole)
            )
            if place:
                return _as_sure(place, reading, at)
    return _nearby(reading) or _misspelt(reading)


def _in_county(segment: Segment, county: County | None) -> Place | None:
    names = tuple(one.name for one in variants(segment.key))
    found = county.town_called(names) if county else None
    return town_place(found, is_metro=False, confidence=0.93) if found else None


def _as_sure(place: Place, reading: Reading, at: int) -> Place:
    """Return a place, as a guess where what is said behind it may name another, larger one."""
    if reading.country is not None or reading.region is not None:
        return place
    said = reading.rest[at]
    behind = [one for one in reading.rest[at + 1 :] if _may_be_name(one) or not _may_be_name(said)]
    others = [one for one in behind if not _goes_with(place, one)]
    if not others:
        return place
    namesake = _beside(said, others[0])
    if namesake is not None:
        return namesake
    anywhere = Within(None)
    named = (metro_place(one.key, anywhere) or _in_piece(one, anywhere) for one in others)
    largest = max([place, *filter(None, named)], key=_people)
    return replace(largest, confidence=min(largest.confidence, _GUESS))


def _beside(said: Segment, behind: Segment) -> Place | None:
    """Return the town of a name that lies beside a larger one: Halle bei Leipzig."""
    found = town_like(behind.key, Within(None))
    if found is None or gazetteer().people_at(found.town) < LARGE:
        return None
    there = candidates(said.key, Within(gazetteer().country_at(found.town)))
    near = [one for one in there if one.km_from(found.town) <= _BESIDE_KM]
    return town_place(near[0], is_metro=False, confidence=0.75) if near else None


def _may_be_name(segment: Segment) -> bool:
    """Say whether some word of a piece begins as a name does: "moving nowhere" is none."""
    return any(word[0].isalpha() and not word[0].islower() for word in segment.text.split())


def _people(place: Place) -> int:
    return 0 if place.town is None else gazetteer().people_at(place.town)


def _goes_with(place: Place, segment: Segment) -> bool:
    """Say whether a piece behind a town names what lies around it."""
    within = Within(place.country)
    named = metro_place(segment.key, within)
    found = None if named else town_like(segment.key, within)
    if named is not None and named.town is not None:
        return is_near(place, named.town)
    if found is not None:
        return is_near(place, found.town)
    return county_place(segment, within) is not None


def _in_piece(segment: Segment, within: Within, *, is_whole: bool = False) -> Place | None:
    if within.country is not None and segment.key.endswith(" county"):
        county = county_place(segment, within)
        if county is not None:
            return county
    found = town_like(segment.key, within)
    if found is not None and found.has_rest and is_whole:
        return None
    if found is None:
        return _named_within(segment, within)
    named = metro_place(found.name, within)
    if named and (found.is_metro or found.name != segment.key):
        named = replace(named, confidence=found.confidence) if found.has_rest else named
        return replace(named, level=Level.METRO) if found.is_metro else named
    place = town_place(found, is_metro=found.is_metro)
    return (
        replace(place, confidence=_GUESS) if is_spelt_otherwise(segment, found, within) else place
    )


def _named_within(segment: Segment, within: Within) -> Place | None:
    """Return the named area of "Metropolregion Rhein-Main"."""
    for one in variants(segment.key)[1:]:
        named = None if one.is_part else metro_place(one.name, within)
        if named:
            return replace(named, level=Level.METRO) if one.is_metro else named
    return None


def _nearby(reading: Reading) -> Place | None:
    """Return a large town that stands beside the region it is said to be in."""
    if reading.region is None or not reading.country:
        return None
    table = gazetteer()
    for segment in reading.rest:
        found = town_like(segment.key, Within(reading.country))
        if found and key(table.regions[reading.region].name) == found.name:
            return town_place(found, is_metro=found.is_metro)
        home = table.regions[reading.region].largest
        if found and home >= 0 and found.km_from(home) <= 120 and table.people_at(found.town) >= 20:
            return replace(town_place(found, is_metro=found.is_metro), confidence=0.7)
    return None


def _misspelt(reading: Reading) -> Place | None:
    if reading.country is None:
        return None
    for segment in reading.rest:
        found = closest(segment.key, Within(reading.country, reading.region))
        if found:
            return town_place(found, is_metro=False, confidence=0.75, how="spelling")
    return None


def _nothing_smaller(reading: Reading) -> Place:
    table = gazetteer()
    within = Within(reading.country, reading.region)
    if reading.county is not None:
        return replace(isles_county_place(reading.county), confidence=0.7)
    county = next(filter(None, (county_place(one, within) for one in reading.rest)), None)
    if county is not None:
        return county
    if reading.region is not None:
        is_quarter = bool(reading.rest)
        if is_one_town(reading.region) or (is_quarter and is_around_town(reading.region)):
            home = table.regions[reading.region].largest
            found = Found(home, table.title(home), 0, False, 0.7 if is_quarter else 1.0)
            return town_place(found, is_metro=is_quarter, how="region")
        if is_region_of_two(reading):
            return region_place(reading.region, _GUESS)
        return region_place(reading.region, 0.9 if not reading.rest else 0.7)
    if reading.country is not None:
        place = country_place(reading.country, "country only")
        return replace(place, confidence=0.7 if reading.rest else 0.95)
    return _NOTHING
