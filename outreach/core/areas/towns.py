"""Choose among the towns of a name: where they must be, by their size and by who has profiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from math import asin, cos, radians, sin, sqrt

from outreach.core.areas.variants import leading, variants
from outreach.core.areas.weights import weight
from outreach.places import gazetteer, key

_MAIN_NAME = 10  # a town's own name counts so much more than one of its other names
_WELL_KNOWN = 500  # thousands of people: a town that is often spelt another way
_DOUBTFUL = 0.2  # a namesake of so much weight makes the choice doubtful
_SMALL = 10  # thousands of people: the name of so small a town, alone, is as often something else
_SURE = 0.7  # a quarter that nobody knows, of a town that everybody knows
_GUESS = 0.5
_LARGE = 100  # thousands of people: a town whose quarters are named beside it
_JOINED_KM = 150
_EARTH_KM = 6371.0


@dataclass(frozen=True, slots=True)
class Within:
    """Where a town must be; None where nothing is said."""

    country: str | None
    region: int | None = None

    def allows(self, country: str) -> bool:
        """Say whether a town of that country may be meant."""
        return self.country in (None, country)


@dataclass(frozen=True, slots=True)
class Found:
    """A town, by which name, and how surely."""

    town: int
    name: str
    weight: float
    is_alias: bool
    confidence: float
    is_metro: bool = False
    has_rest: bool = False  #: more stands beside its name: a quarter nobody knows, another town

    def km_from(self, other: int) -> float:
        """Return the distance from another town."""
        table = gazetteer()
        here, there = table.town(self.town), table.town(other)
        return distance_km(here.lat, here.lon, there.lat, there.lon)


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Return the distance of two points on a sphere (haversine)."""
    a, b = radians(lat), radians(other_lat)
    turned = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(radians(other_lon - lon) / 2) ** 2
    return 2 * _EARTH_KM * asin(min(1.0, sqrt(turned)))


def find_town(names: Sequence[str], within: Within) -> Found | None:
    """Return the likeliest town that has the first of these names that any town has."""
    for name in names:
        found = candidates(name, within)
        if found:
            return found[0]
    return None


@lru_cache(maxsize=1 << 14)
def candidates(name: str, within: Within) -> tuple[Found, ...]:
    """Return the towns of a name, the likeliest first."""
    table = gazetteer()
    weighed: dict[int, tuple[float, bool]] = {}
    for town, is_main in table.towns_called(name):
        country = table.country_at(town)
        if not within.allows(country):
            continue
        if within.region is not None and table.region_at(town) != within.region:
            continue
        share = weight(country) if within.country is None else 1
        people = table.people_at(town)
        is_own = is_main or (people >= _WELL_KNOWN and _is_spelling(name, table.title(town)))
        value = people * share * (_MAIN_NAME if is_own else 1)
        if value > weighed.get(town, (-1.0, True))[0]:
            weighed[town] = (value, not is_main)
    ranked = sorted(weighed.items(), key=lambda one: (-one[1][0], one[0]))
    rivals = [value for _, (value, _) in ranked]
    return tuple(
        Found(town, name, value, is_alias, _confidence(town, at, rivals, within))
        for at, (town, (value, is_alias)) in enumerate(ranked)
    )


def _is_spelling(name: str, title: str) -> bool:
    """Say whether another name is the town's own but for a letter: Odessa of Odesa."""
    own = key(title)
    if name[0] != own[0] or abs(len(name) - len(own)) > 1:
        return False
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(name, own, strict=False)))
    return name[same + 1 :] == own[same:] or name[same:] == own[same + 1 :]


def _confidence(town: int, at: int, rivals: Sequence[float], within: Within) -> float:
    others = [rival for place, rival in enumerate(rivals) if place != at]
    is_doubtful = bool(others) and max(others) >= _DOUBTFUL * rivals[at]
    if within.region is not None:
        return 0.97
    if within.country is not None:
        return 0.75 if is_doubtful else 0.93
    return 0.5 if is_doubtful or _is_village(town) else 0.8


def _is_village(town: int) -> bool:
    """Say whether a town is small, and not the chief town of its region as Valletta is."""
    table = gazetteer()
    region = table.region_at(town)
    is_chief = region >= 0 and table.regions[region].largest == town
    return table.people_at(town) < _SMALL and not is_chief


@lru_cache(maxsize=1 << 14)
def town_like(name: str, within: Within) -> Found | None:
    """Return the town that a piece names, with what may stand around its name."""
    for one in variants(name):
        found = find_town([one.name], within)
        if found and not (one.is_part and within.country is None and found.confidence < 0.6):
            is_unsure = within.country is None and one.name != name and _is_hardly_known(found)
            sure = replace(found, confidence=_GUESS) if is_unsure else found
            return _taken(sure, one.is_metro)
    if within.country is None:
        return _joined_towns(name, within) or _quarter(name)
    return _at_the_start(name, within)


def _taken(found: Found, is_metro: bool) -> Found:
    return Found(found.town, found.name, found.weight, found.is_alias, found.confidence, is_metro)


def _at_the_start(name: str, within: Within) -> Found | None:
    """Return the town of "Utica Rome" or "Bengaluru Karnataka" where the country is known."""
    for one in variants(name):
        for start in leading(one.name):
            found = find_town([start], within)
            if found and len(start) > 2 and gazetteer().people_at(found.town) >= 10:
                return _taken(found, True)
    return None


def _is_hardly_known(found: Found) -> bool:
    """Say whether a small town is called so by some only: West Rand is not Rand, Des Plaines."""
    return found.is_alias and gazetteer().people_at(found.town) < _LARGE


def _quarter(name: str) -> Found | None:
    """Return the large town beside whose name that of a quarter stands: Zürich West."""
    words = name.replace("-", " ").split()
    for cut in range(len(words) - 1, 0, -1):
        front, behind = " ".join(words[:cut]), " ".join(words[cut:])
        for town, quarter in ((front, behind), (behind, front)):
            found = find_town([town], Within(None))
            if found and gazetteer().people_at(found.town) >= _LARGE and found.confidence > _SURE:
                is_told = _is_elsewhere(quarter, found)
                return None if is_told else replace(found, confidence=_SURE, has_rest=True)
    return None


def _is_elsewhere(rest: str, found: Found) -> bool:
    """Say whether words beside a town are a region or town abroad: Hyderabad Sindh."""
    table = gazetteer()
    own = table.country_at(found.town)
    regions = table.region_names.get(rest, ())
    towns = table.towns_called(rest)
    return any(table.regions[one].country != own for one in regions) or any(
        table.people_at(one) >= _WELL_KNOWN for one, _ in towns
    )


def _joined_towns(name: str, within: Within) -> Found | None:
    """Return the first town of a name that consists of towns near each other."""
    for one in variants(name):
        words = one.name.split()
        for cut in range(len(words) - 1, 0, -1):
            rest = " ".join(words[cut:])
            named = candidates(" ".join(words[:cut]), within)[:5]
            if named and (other := _far_off(named[0], rest)):
                return replace(other, confidence=_GUESS, has_rest=True)
            for first in named:
                if any(first.km_from(one.town) < _JOINED_KM for one in _any(rest, first)):
                    return _taken(first, True)
    return None


def _far_off(first: Found, rest: str) -> Found | None:
    """Return the larger of two well-known towns far from each other: London Paris."""
    other = find_town([rest], Within(None))
    people = gazetteer().people_at
    if other is None or min(people(first.town), people(other.town)) < _WELL_KNOWN:
        return None
    is_near = first.km_from(other.town) < _JOINED_KM
    return None if is_near else max(first, other, key=lambda one: people(one.town))


def _any(name: str, near: Found) -> Iterable[Found]:
    country = gazetteer().country_at(near.town)
    yield from candidates(name, Within(country))
    words = name.split()
    if len(words) > 1:
        yield from candidates(words[0], Within(country))
