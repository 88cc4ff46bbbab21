"""Find the place that a location means.

The pieces between commas are read from the last one: country, then region, then the town. What is
surely named counts; a namesake elsewhere is only taken when nothing says otherwise, and then with
little confidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from outreach.core.areas.cleaning import Cleaned, Segment, clean
from outreach.core.areas.metros import METROS, PLAIN
from outreach.core.areas.naming import country_named, country_of_code, regions_named
from outreach.core.areas.place import Level, Place
from outreach.core.areas.spelling import closest
from outreach.core.areas.towns import Found, Within, candidates, find_town, town_like
from outreach.core.areas.variants import bare_region, is_region_said, parts
from outreach.core.areas.weights import weight
from outreach.core.areas.wording import METRO_BEHIND, NO_PLACE, cut_end
from outreach.core.areas.zones import ZONES
from outreach.core.countries import names
from outreach.places import gazetteer, key

_NOTHING = Place()
#: Countries that may be named in front of the country they are a part of.
_PART_OF = {
    "CN": frozenset({"HK", "MO", "TW"}),
    "US": frozenset({"PR", "GU", "VI"}),
    "FR": frozenset({"RE", "GP", "MQ", "GF", "NC", "PF"}),
    "GB": frozenset({"GG", "JE", "IM", "GI"}),
    "NL": frozenset({"CW", "AW"}),
}
_CITY_STATES = frozenset({"SG", "HK", "MO", "MC", "GI", "VA"})
#: Countries whose regions are meant by "New York, United States".
_STATES_FIRST = frozenset({"US", "CA"})
_WRITTEN_FIRST = ("US", "CA", "AU")
_STATE_CODES = (*_WRITTEN_FIRST, "BR", "IN", "MX", "GB")
_ALONE = 0.85  # of a region's people, in one town: the region is the town


@lru_cache(maxsize=1 << 16)
def resolve(location: str) -> Place:
    """Return what the text of a location means; of level unknown when it tells nothing."""
    cleaned = clean(location)
    place = _of(cleaned)
    if place.level is Level.UNKNOWN and cleaned.aside:
        place = _of(replace(cleaned, segments=cleaned.aside, aside=()))
    if place.level is Level.UNKNOWN and cleaned.flags:
        place = country_place(cleaned.flags[-1], "flag")
    if cleaned.is_remote:
        if place.level is Level.UNKNOWN:
            return Place(Level.REMOTE, "Remote", confidence=0.95, how="remote", is_remote=True)
        return replace(place, is_remote=True)
    return place


def _of(cleaned: Cleaned) -> Place:
    segments = [one for one in cleaned.segments if one.key not in NO_PLACE]
    if not segments:
        return _NOTHING
    whole = key(" ".join(one.key for one in segments))
    named = _zone(segments, whole) or _metro(whole, None)
    if named:
        return named
    return _read(segments, cleaned)


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


def _metro(name: str, within: Within | None) -> Place | None:
    """Return the place behind a name of the list of metropolitan areas."""
    metro = METROS.get(name)
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
    return _town_place(found, is_metro=is_metro, confidence=0.95, how="named area")


def _region_of_code(country: str, code: str | None) -> int | None:
    return None if code is None else gazetteer().region_codes.get((country, code))


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the pieces behind the town say."""

    rest: tuple[Segment, ...]
    country: str | None = None
    region: int | None = None
    region_said: Segment | None = None
    country_said: Segment | None = None


def _read(segments: Sequence[Segment], cleaned: Cleaned) -> Place:
    bare = _without_area(segments)
    if bare is not None:
        place = _read(bare, cleaned)
        return replace(place, level=Level.METRO) if place.level is Level.CITY else place
    reading = _countries_off(_Reading(tuple(segments)))
    if reading.country is None and cleaned.flags:
        reading = replace(reading, country=cleaned.flags[-1])
    if not reading.rest:
        return _only_country(reading, len(segments))
    reading = _region_off(reading)
    return _town(reading) or _nothing_smaller(reading)


def _without_area(segments: Sequence[Segment]) -> list[Segment] | None:
    """Return the pieces of "Toronto, Canada Area" without the last word; None for others."""
    *before, last = segments
    rest = cut_end(last.key, METRO_BEHIND) if before else None
    if not rest:
        return None
    words = len(rest.split())
    bare = Segment(" ".join(last.text.split()[:words]), rest)
    is_known = country_named(bare) or any(regions_named(bare, one) for one in _STATE_CODES)
    return [*before, bare] if is_known else None


def _countries_off(reading: _Reading) -> _Reading:
    """Take the country off, as often as it is said, from behind or else from the front."""
    while reading.rest:
        last = reading.rest[-1]
        state = _state_country(last, reading.rest[:-1], reading.country)
        if state:
            return replace(reading, country=state)
        country = country_named(last) or _code_of_country(last, alone=len(reading.rest) == 1)
        if country and (
            reading.country in (None, country) or country in _PART_OF.get(reading.country, ())
        ):
            rest = reading.rest[:-1]
            reading = replace(reading, rest=rest, country=country, country_said=last)
            continue
        if reading.country is None:
            return _country_within(reading)
        break
    return reading


def _code_of_country(segment: Segment, *, alone: bool) -> str | None:
    """Return the country of a code; two letters by themselves are unclear, but for a few."""
    if alone and len(segment.code) < 3 and segment.code not in ("UK", "US"):
        return None
    return country_of_code(segment)


def _state_country(last: Segment, before: Sequence[Segment], country: str | None) -> str | None:
    """Return the country whose state a piece is, though it could be a country: Georgia, CA, DE."""
    if not before:
        is_state = country in _STATES_FIRST and bool(regions_named(last, country))
        return country if is_state else None
    if country is not None:
        return country if regions_named(last, country) else None
    states = [(one, regions[0]) for one in _STATE_CODES if (regions := regions_named(last, one))]
    other = country_named(last) or country_of_code(last)
    if other and len(before) > 1 and regions_named(before[-1], other):
        return None  # "Elmira, Ontario, CA"
    for one, region in states:
        if _is_sooner_there(before, Within(one, region), other):
            return one
    if other and not any(town_like(one.key, Within(other)) for one in before):
        return next((one for one, _ in states if one in _WRITTEN_FIRST), None)
    return next((one for one, _ in states if one in _WRITTEN_FIRST), None) if not other else None


def _is_sooner_there(before: Sequence[Segment], there: Within, other: str | None) -> bool:
    """Say whether the town in front is rather in that region than in another country."""
    if any(_metro(one.key, there) for one in before):
        return True
    found = next(filter(None, (town_like(one.key, there) for one in reversed(before))), None)
    if found is None:
        return False
    rival = town_like(before[0].key, Within(other)) if other else None
    here = found.weight * weight(there.country or "")
    return rival is None or here >= rival.weight * weight(other or "")


def _country_within(reading: _Reading) -> _Reading:
    """Read a country at the end of the last piece, or one that stands in front of all."""
    *before, last = reading.rest
    words, keys = last.text.split(), last.key.split()
    for length in range(min(4, len(keys) - 1), 0, -1):
        tail = " ".join(keys[-length:])
        said = " ".join(words[-length:])
        country = country_named(Segment(said, tail))
        if country is None and length == 1 and (said.isupper() or last.text.islower()):
            country = _country_by_code(said, " ".join(keys[:-1]))
        if country and not _is_whole_name(last):
            head = Segment(
                " ".join(words[:-length]).strip(" -–/"), " ".join(keys[:-length]).strip(" -/&")
            )
            rest = (*before, head) if head.key else tuple(before)
            return replace(reading, rest=rest, country=country, country_said=last)
    first = reading.rest[0]
    country = country_named(first) or (
        country_of_code(first) if first.text in ("USA", "UK", "UAE") else None
    )
    if country and before and not regions_named(last, "US"):
        return replace(reading, rest=reading.rest[1:], country=country, country_said=first)
    return reading


def _country_by_code(said: str, town: str) -> str | None:
    segment = Segment(said.upper(), key(said))
    for one in _STATE_CODES:
        regions = regions_named(segment, one)
        if regions and find_town([town], Within(one, regions[0])):
            return None
    country = country_of_code(segment)
    return country if country and find_town([town], Within(country)) else None


def _is_whole_name(segment: Segment) -> bool:
    """Say whether a piece that ends with a country is a name: New Mexico, Panama City Panama."""
    return bool(regions_named(segment, None)) or segment.key in METROS or (
        find_town([segment.key], Within(None)) is not None
    )  # fmt: skip


def _only_country(reading: _Reading, times: int) -> Place:
    assert reading.country and reading.country_said
    if times > 1:  # "Singapore, Singapore", "Luxembourg, Luxembourg"
        found = find_town([reading.country_said.key], Within(reading.country))
        if found:
            return _town_place(found, is_metro=False)
    return country_place(reading.country, "country only")


def country_place(country: str, how: str) -> Place:
    """Return a country as a place; city states lie where their city lies."""
    table = gazetteer()
    if country not in table.countries:
        return _NOTHING
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


def _region_off(reading: _Reading) -> _Reading:
    """Take regions off from behind, as long as something is left that may be a town."""
    while reading.rest:
        last = reading.rest[-1]
        regions = regions_named(last, reading.country)
        if not regions:
            return _region_within(reading)
        is_first = len(reading.rest) == 1
        if is_first and reading.region is not None:
            return reading
        if is_first and not _is_meant_as_region(last, regions, reading):
            return reading
        region = _chosen_region(regions, reading)
        country = gazetteer().regions[region].country
        reading = _Reading(
            reading.rest[:-1], country, region if reading.region is None else reading.region,
            reading.region_said or last, reading.country_said,
        )  # fmt: skip
        if is_first:
            return reading
    return reading


def _region_within(reading: _Reading) -> _Reading:
    """Read "Austin TX" and "Austin Texas": a region at the end of the only piece."""
    *before, last = reading.rest
    words, keys = last.text.split(), last.key.split()
    if reading.region is not None or _is_known(last, reading):
        return reading
    for length in range(min(3, len(keys) - 1), 0, -1):
        said = " ".join(words[-length:])
        if len(said.replace(".", "")) <= 3 and not (said.isupper() or last.text.islower()):
            continue
        segment = Segment(said, " ".join(keys[-length:]))
        for region in regions_named(segment, reading.country or "US") or (
            () if reading.country else _elsewhere(segment)
        ):
            country = gazetteer().regions[region].country
            head = Segment(" ".join(words[:-length]), " ".join(keys[:-length]).strip(" -/&"))
            if find_town(
                [head.key, *(key(one) for one in parts(head.key))], Within(country, region)
            ):
                rest = (*before, head)
                return _Reading(rest, country, region, segment, reading.country_said)
    return reading


def _elsewhere(segment: Segment) -> list[int]:
    return [region for one in ("CA", "AU", "GB") for region in regions_named(segment, one)]


def _is_known(segment: Segment, reading: _Reading) -> bool:
    within = Within(reading.country)
    return find_town([segment.key], within) is not None or _metro(segment.key, within) is not None


def _chosen_region(regions: Sequence[int], reading: _Reading) -> int:
    """Return the region in which the town in front lies, else the largest."""
    table = gazetteer()
    if len(regions) > 1 and len(reading.rest) > 1:
        for region in regions:
            within = Within(table.regions[region].country, region)
            if find_town([one.key for one in reading.rest[:-1]], within):
                return region
    return max(regions, key=lambda one: table.regions[one].people)


def _is_meant_as_region(last: Segment, regions: Sequence[int], reading: _Reading) -> bool:
    """Say whether the only piece names a region rather than a town."""
    table = gazetteer()
    region = table.regions[_chosen_region(regions, reading)]
    said = is_region_said(last.key) and not last.key.startswith("region de ")
    named = _metro(last.key, Within(reading.country))
    if _is_one_town(region.id) and not said:
        return False
    if said and not (named and named.level is Level.CITY):
        return True
    if reading.country in _STATES_FIRST:
        return True
    if named:
        return False
    name = last.key.removeprefix("region de ")
    found = find_town([name], Within(reading.country))
    if found is None:
        return True
    town = table.town(found.town)
    if town.region == region.id:
        return region.country in _STATES_FIRST and region.largest != town.id and len(last.key) > 2
    return region.people * 2 > found.weight / 10 or found.is_alias


def _is_one_town(region: int) -> bool:
    table = gazetteer()
    one = table.regions[region]
    return one.largest >= 0 and table.people_at(one.largest) >= _ALONE * max(1, one.people)


def _town(reading: _Reading) -> Place | None:
    """Return the town of the first piece that names one where it must be."""
    within = Within(reading.country, reading.region)
    for segment in reading.rest:
        named = _metro(segment.key, within)
        if named:
            return named
        place = _in_piece(segment, within)
        if place:
            return place
    return _nearby(reading) or _misspelt(reading)


def _in_piece(segment: Segment, within: Within) -> Place | None:
    found = town_like(segment.key, within)
    if found is None:
        return None
    named = _metro(found.name, within)
    if named and found.is_metro:
        return replace(named, level=Level.METRO)
    return _town_place(found, is_metro=found.is_metro)


def _nearby(reading: _Reading) -> Place | None:
    """Return a large town that stands beside the region it is said to be in."""
    if reading.region is None or not reading.country:
        return None
    table = gazetteer()
    for segment in reading.rest:
        found = town_like(segment.key, Within(reading.country))
        if found and key(table.regions[reading.region].name) == found.name:
            return _town_place(found, is_metro=found.is_metro)
        home = table.regions[reading.region].largest
        if found and home >= 0 and found.km_from(home) <= 120 and table.people_at(found.town) >= 20:
            return replace(_town_place(found, is_metro=found.is_metro), confidence=0.7)
    return None


def _misspelt(reading: _Reading) -> Place | None:
    if reading.country is None:
        return None
    for segment in reading.rest:
        found = closest(segment.key, Within(reading.country, reading.region))
        if found:
            return _town_place(found, is_metro=False, confidence=0.75, how="spelling")
    return None


def _nothing_smaller(reading: _Reading) -> Place:
    table = gazetteer()
    county = next(filter(None, (_county(one, reading) for one in reading.rest)), None)
    if county is not None:
        return county
    if reading.region is not None:
        if _is_one_town(reading.region) and not reading.rest:
            home = table.regions[reading.region].largest
            return _town_place(
                Found(home, table.title(home), 0, False, 1.0), is_metro=False, how="region"
            )
        return region_place(reading.region, 0.9 if not reading.rest else 0.7)
    if reading.country is not None:
        place = country_place(reading.country, "country only")
        return replace(place, confidence=0.7 if reading.rest else 0.95)
    return _NOTHING


def _county(segment: Segment, reading: _Reading) -> Place | None:
    table = gazetteer()
    found = table.districts.get(segment.key) or table.districts.get(bare_region(segment.key)) or []
    for one in found:
        is_there = reading.country in (None, one.country) and reading.region in (None, one.region)
        if is_there and (reading.country or is_region_said(segment.key)):
            region = table.regions[one.region]
            return Place(
                Level.REGION,
                one.name,
                region.name,
                one.country,
                time_zone=region.zone,
                confidence=0.85,
                how="county",
                region_id=region.id,
            )
    return None


def region_place(region: int, confidence: float = 0.9) -> Place:
    """Return a region as a place."""
    one = gazetteer().regions[region]
    return Place(
        Level.REGION,
        one.name,
        one.name,
        one.country,
        time_zone=one.zone,
        confidence=confidence,
        how="region only",
        region_id=one.id,
    )


def _town_place(
    found: Found, *, is_metro: bool, confidence: float | None = None, how: str | None = None
) -> Place:
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


def alternatives(location: str) -> Iterator[Place]:
    """Yield the towns that a location could mean, the likeliest first."""
    cleaned = clean(location)
    reading = _countries_off(_Reading(tuple(cleaned.segments)))
    reading = _region_off(reading) if reading.rest else reading
    if reading.rest:
        for found in candidates(reading.rest[0].key, Within(reading.country, reading.region)):
            yield _town_place(found, is_metro=False)
