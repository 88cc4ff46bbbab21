"""What lies around a place: the towns within a distance, and how far somebody is from it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians

from outreach.core.areas.place import Place
from outreach.core.areas.towns import distance_km
from outreach.places import gazetteer

#: "Greater Boston" counts as near when its middle is at most so much farther away.
METRO_MARGIN_KM = 25.0
_KM_PER_DEGREE = 111.195


@dataclass(frozen=True, slots=True)
class Circle:
    """The towns around a place, by number, and those a metropolitan area of which counts too."""

    towns: frozenset[int]
    metros: frozenset[int]


@lru_cache(maxsize=256)
def around(lat: float, lon: float, within_km: float) -> Circle:
    """Return the towns whose middle is within a distance, and those within the margin."""
    table = gazetteer()
    lats, numbers = _by_latitude()
    reach = within_km + METRO_MARGIN_KM
    height = reach / _KM_PER_DEGREE
    width = height / max(0.01, cos(radians(min(89.0, abs(lat) + height))))
    first = bisect_left(lats, round((lat - height) * 1000))
    last = bisect_right(lats, round((lat + height) * 1000))
    towns, metros = set(), set()
    for number in numbers[first:last]:
        east = table.longitudes[number] / 1000
        if min(abs(east - lon), 360 - abs(east - lon)) > width:
            continue
        far = distance_km(lat, lon, table.latitudes[number] / 1000, east)
        if far <= reach:
            metros.add(number)
            if far <= within_km:
                towns.add(number)
    return Circle(frozenset(towns), frozenset(metros))


def towns_of_region(region: int) -> int:
    """Return how many towns of the table a region has."""
    return _counts().get(region, 0)


@lru_cache(maxsize=1)
def _counts() -> Counter[int]:
    table = gazetteer()
    return Counter(table.region_at(town) for town in range(len(table)))


def distance_of(place: Place, other: Place) -> float | None:
    """Return the distance of two places in km; None where one of them is no point."""
    if place.lat is None or place.lon is None or other.lat is None or other.lon is None:
        return None
    return distance_km(place.lat, place.lon, other.lat, other.lon)


@lru_cache(maxsize=1)
def _by_latitude() -> tuple[list[int], list[int]]:
    table = gazetteer()
    numbers = sorted(range(len(table)), key=table.latitudes.__getitem__)
    return [table.latitudes[number] for number in numbers], numbers
