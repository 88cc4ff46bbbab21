"""What the pieces of a location say: countries and regions are taken off from behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from outreach.core.areas.cleaning import Segment
from outreach.core.areas.counties import County, county_called
from outreach.core.areas.metros import METROS
from outreach.core.areas.naming import country_named, country_of_code, regions_named
from outreach.core.areas.place import Level
from outreach.core.areas.placing import county_place, is_one_town, metro_place
from outreach.core.areas.towns import Within, find_town, town_like
from outreach.core.areas.variants import is_region_said, parts
from outreach.core.areas.weights import weight
from outreach.places import gazetteer, key

#: Countries that may be named in front of the country they are a part of.
_PART_OF = {
    "CN": frozenset({"HK", "MO", "TW"}),
    "US": frozenset({"PR", "GU", "VI"}),
    "FR": frozenset({"RE", "GP", "MQ", "GF", "NC", "PF"}),
    "GB": frozenset({"GG", "JE", "IM", "GI"}),
    "NL": frozenset({"CW", "AW"}),
}
#: Countries whose regions are meant by "New York, United States".
_STATES_FIRST = frozenset({"US", "CA"})
_WRITTEN_FIRST = ("US", "CA", "AU")
_LONG_NAME = 5  #: letters: a region of so long a name is looked for in every country
STATE_CODES = (*_WRITTEN_FIRST, "BR", "IN", "MX", "GB", "DE", "CH")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the pieces behind the town say."""

    rest: tuple[Segment, ...]
    country: str | None = None
    region: int | None = None
    region_said: Segment | None = None
    country_said: Segment | None = None
    county: County | None = None


def county_off(reading: Reading) -> Reading:
    """Take a British or Irish county off: where nothing else is said it tells the country."""
    *before, last = reading.rest or (None,)
    county = county_called(last.key) if last else None
    if last and county is None and " " in last.key and reading.county is None:
        return _county_within(reading)
    if last is None or county is None or reading.county is not None:
        return reading
    if reading.country not in (None, county.country):
        return reading
    is_said = last.key.startswith(("county ", "co ", "co. "))
    if not (before or reading.country is None or is_said or _is_no_town(last, county.country)):
        return reading  # "Durham, United Kingdom" is rather the town
    return replace(
        reading, rest=tuple(before), country=county.country, country_said=last, county=county
    )


def _county_within(reading: Reading) -> Reading:
    """Read "st albans herts": a county at the end of the last piece, behind a town in it."""
    *before, last = reading.rest
    words, keys = last.text.split(), last.key.split()
    for length in (1, 2) if len(words) == len(keys) else ():
        county = county_called(" ".join(keys[-length:])) if len(keys) > length else None
        head = " ".join(keys[:-length])
        if county and reading.country in (None, county.country) and county.town_called((head,)):
            town = Segment(" ".join(words[:-length]), head)
            return replace(
                reading, rest=(*before, town), country=county.country, county=county,
                country_said=Segment(" ".join(words[-length:]), " ".join(keys[-length:])),
            )  # fmt: skip
    return reading


def _is_no_town(segment: Segment, country: str) -> bool:
    """Say whether a country has no town, and the table no county, of that name: Yorkshire."""
    within = Within(country)
    return not find_town([segment.key], within) and county_place(segment, within) is None


def countries_off(reading: Reading) -> Reading:
    """Take the country off, as often as it is said, from behind or else from the front."""
    while reading.rest:
        last = reading.rest[-1]
        if _is_south_africa(last, reading.rest[:-1]):
            return replace(reading, rest=reading.rest[:-1], country="ZA", country_said=last)
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


def _is_south_africa(last: Segment, before: Sequence[Segment]) -> bool:
    """Say whether SA stands behind a region there, or the code of a region behind a town in it."""
    if not before or not last.code or not last.text.isupper():
        return False
    if last.code == "SA":  # which is also in Australia and Saudi Arabia
        return bool(regions_named(before[-1], "ZA"))
    regions = regions_named(last, "ZA")
    return any(metro_place(before[-1].key, Within("ZA", one)) for one in regions) or any(
        find_town([before[-1].key], Within("ZA", one)) for one in regions
    )


def region_off(reading: Reading) -> Reading:
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
        if not is_first and _is_sooner_town(last, regions, reading):
            return reading
        region = _chosen_region(regions, reading)
        country = gazetteer().regions[region].country
        reading = Reading(
            reading.rest[:-1], country, region if reading.region is None else reading.region,
            reading.region_said or last, reading.country_said, reading.county,
        )  # fmt: skip
        if is_first:
            return reading
    return reading


def _is_sooner_town(last: Segment, regions: Sequence[int], reading: Reading) -> bool:
    """Say whether the last of several pieces is a town rather than a region somewhere.

    "Salford Quays, Manchester" is not in Jamaica, where a parish is called so.
    """
    if reading.country is not None or reading.region is not None or last.code:
        return False
    table = gazetteer()
    front = [one.key for one in reading.rest[:-1]]
    for one in regions:
        if find_town(front, Within(table.regions[one].country, one)):
            return False
    named = metro_place(last.key, None)
    found = find_town([last.key], Within(None)) if named is None else None
    town = named.town if named else found.town if found else None
    if town is None:
        return False
    largest = max(table.regions[one].people * weight(table.regions[one].country) for one in regions)
    return table.people_at(town) * weight(table.country_at(town)) >= largest


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
    states = [(one, regions[0]) for one in STATE_CODES if (regions := regions_named(last, one))]
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
    if any(metro_place(one.key, there) for one in before):
        return True
    found = next(filter(None, (town_like(one.key, there) for one in reversed(before))), None)
    if found is None:
        return False
    rival = town_like(before[0].key, Within(other)) if other else None
    here = found.weight * weight(there.country or "")
    return rival is None or here >= rival.weight * weight(other or "")


def _country_within(reading: Reading) -> Reading:
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
    if country and before and not regions_named(last, "US") and _may_lie_in(country, last):
        return replace(reading, rest=reading.rest[1:], country=country, country_said=first)
    return reading


def _may_lie_in(country: str, segment: Segment) -> bool:
    """Say whether a piece behind a country may be there: "Jamaica, Queens" is in New York."""
    return bool(
        regions_named(segment, country)
        or town_like(segment.key, Within(country))
        or not town_like(segment.key, Within(None))
    )


def _country_by_code(said: str, town: str) -> str | None:
    segment = Segment(said.upper(), key(said))
    for one in STATE_CODES:
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


def _region_within(reading: Reading) -> Reading:
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
        for region in (
            *regions_named(segment, reading.country or "US"),
            *(() if reading.country else _elsewhere(segment)),
        ):
            country = gazetteer().regions[region].country
            head = Segment(" ".join(words[:-length]), " ".join(keys[:-length]).strip(" -/&"))
            there = Within(country, region)
            if metro_place(head.key, there) or find_town(
                [head.key, *(key(one) for one in parts(head.key))], there
            ):
                rest = (*before, head)
                return replace(
                    reading, rest=rest, country=country, region=region, region_said=segment
                )
    return reading


def _elsewhere(segment: Segment) -> list[int]:
    coded = [region for one in ("CA", "AU", "GB", "CH") for region in regions_named(segment, one)]
    is_name = len(segment.key) >= _LONG_NAME
    return [*coded, *(regions_named(segment, None) if is_name else ())]


def _is_known(segment: Segment, reading: Reading) -> bool:
    within = Within(reading.country)
    return (
        find_town([segment.key], within) is not None or metro_place(segment.key, within) is not None
    )


def _chosen_region(regions: Sequence[int], reading: Reading) -> int:
    """Return the region in which the town in front lies, else the largest."""
    table = gazetteer()
    if len(regions) > 1 and len(reading.rest) > 1:
        for region in regions:
            within = Within(table.regions[region].country, region)
            if find_town([one.key for one in reading.rest[:-1]], within):
                return region
    return max(regions, key=lambda one: table.regions[one].people)


def _is_meant_as_region(last: Segment, regions: Sequence[int], reading: Reading) -> bool:
    """Say whether the only piece names a region rather than a town."""
    table = gazetteer()
    region = table.regions[_chosen_region(regions, reading)]
    said = is_region_said(last.key) and not last.key.startswith("region de ")
    named = metro_place(last.key, Within(reading.country))
    if is_one_town(region.id) and not said:
        return not find_town([last.key], Within(reading.country))
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
