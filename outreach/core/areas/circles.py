"""What lies around a place: the towns within a distance, and how far somebody is from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import cos, floor, radians

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
    reach = within_km + METRO_MARGIN_KM
    towns, metros = set(), set()
    for number in _near(lat, lon, reach):
        there = table.latitudes[number] / 1000, table.longitudes[number] / 1000
        far = distance_km(lat, lon, *there)
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


def _near(lat: float, lon: float, reach: float) -> Iterator[int]:
    """Yield every town that may be within reach, and not many more."""
    height = reach / _KM_PER_DEGREE
    width = min(180.0, height / max(0.01, cos(radians(min(89.0, abs(lat) + height)))))
    cells = _cells()
    easts = {east % 360 for east in range(floor(lon - width), floor(lon + width) + 1)}
    for north in range(floor(lat - height), floor(lat + height) + 1):
        for east in easts:
            yield from cells.get((north, east), ())


@lru_cache(maxsize=1)
def _cells() -> Mapping[tuple[int, int], list[int]]:
    """Return the towns by whole degrees of latitude and longitude."""
    table = gazetteer()
    cells: dict[tuple[int, int], list[int]] = {}
    for number, (north, east) in enumerate(zip(table.latitudes, table.longitudes, strict=True)):
        cells.setdefault((north // 1000, east // 1000 % 360), []).append(number)
    return cells
