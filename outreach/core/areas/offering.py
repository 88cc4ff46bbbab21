"""Offer what a name may mean: the towns and the regions that are called so."""

from __future__ import annotations

from collections.abc import Iterator

from outreach.core.areas.cleaning import clean
from outreach.core.areas.naming import regions_named
from outreach.core.areas.pieces import Reading, countries_off, region_off
from outreach.core.areas.place import Place
from outreach.core.areas.placing import region_place, town_place
from outreach.core.areas.towns import Within, candidates


def alternatives(location: str) -> Iterator[Place]:
    """Yield the towns that a location could mean, the likeliest first."""
    cleaned = clean(location)
    reading = countries_off(Reading(tuple(cleaned.segments)))
    reading = region_off(reading) if reading.rest else Reading(tuple(cleaned.segments[:1]))
    if reading.rest:
        for found in candidates(reading.rest[0].key, Within(reading.country, reading.region)):
            yield town_place(found, is_metro=False)


def regions_called(location: str) -> Iterator[Place]:
    """Yield the regions of a name, in whatever country, the largest first."""
    cleaned = clean(location)
    if len(cleaned.segments) == 1:
        yield from map(region_place, regions_named(cleaned.segments[0], None))
