"""A campaign's area as a query on the marks of people's places.

Circles become the towns within them, so that the databases and Python ask exactly the same; who
names a metropolitan area counts with a margin. Who says only a country or a region is in no circle.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache

from outreach.core import areas
from outreach.core.areas import ZONES, Level, Place, country_of, resolve
from outreach.core.areas.towns import distance_km
from outreach.core.campaigns import Area, Circle
from outreach.core.query import Field, Node, Not, Or, Tag, all_of, any_of
from outreach.core.query.document import (
    DOUBTFUL,
    NO_COUNTRY,
    NO_PLACE,
    SAYS_REMOTE,
    country_tag,
    metro_tag,
    only_tag,
    region_tag,
    town_tag,
    within_tag,
    zone_tag,
)
from outreach.core.query.leaves import phrase
from outreach.places import gazetteer, key

#: Where people say that they work remotely, beside their location.
_SAYS_REMOTE = (Field.LOCATION, Field.TITLE, Field.HEADLINE)
#: Countries whose regions are meant beside a town of their name: New York, Washington, Victoria.
_STATES = ("US", "CA", "AU")
#: How far "near" is, and how far a metropolitan area reaches, where nothing is said.
NEAR_KM = 40.0


def known_node(area: Area) -> Node | None:
    """Return who is known to be in the area; None when it restricts nothing."""
    if not area.is_set:
        return None
    places = [_circle_node(one) for one in area.all_circles]
    places += [place_node(text, f"area.places: {text}") for text in area.places]
    places += list(_vague(area))
    countries = [Tag(f"area.countries: {code}", country_tag(code)) for code in area.countries]
    countries += [Tag("area.countries", one) for one in _zones_in(area.countries)]
    inside: list[Node] = []
    if places:
        inside.append(any_of(*places))
    if countries:
        silent = [Tag("", NO_COUNTRY)] if places else []
        inside.append(any_of(*countries, *silent))
    known = all_of(*inside, *(Not(_without_node(one)) for one in area.without))
    said = phrase("remote", _SAYS_REMOTE, clause="area.remote")
    if not area.remote or said is None:
        return known
    return any_of(known, said, Tag("area.remote", SAYS_REMOTE))


def unknown_node(area: Area) -> Node | None:
    """Return of whom nobody can say whether they are in the area; None without an area."""
    if not area.is_set:
        return None
    return Tag("area.unknown", NO_PLACE)


def place_node(text: str, clause: str = "") -> Node:
    """Return who is in a place written as people write it: a zone, country, region or town."""
    zone = ZONES.get(key(text))
    if zone is not None:
        countries = [country_tag(code) for code in sorted(zone.countries)]
        return _marked(clause, [*countries, *_zones_in(zone.countries)])
    found = [_wide(place, clause) for place in _meant(text)]
    return any_of(*found) if found else _by_words(text, clause)


def only_node(place: Place) -> Node:
    """Return who says only this zone, this country, or this region."""
    return Tag("", only_tag(place))


@lru_cache(maxsize=64)
def broad_places(area: Area) -> tuple[Place, ...]:
    """Return the zones, countries and regions that the area touches, the larger first.

    Who says only one of these may well live inside; the area leaves them out unless it says so.
    """
    table = gazetteer()
    towns = {town for one in area.all_circles for town in _inside(one)}
    countries = sorted({table.country_at(town) for town in towns})
    regions = sorted({table.region_at(town) for town in towns} - {-1})
    named = {only_tag(resolve(text)) for text in area.vague}
    touched = {*countries, *area.countries, *_countries_of(area.places)}
    found = [
        *_zones_touching(touched, area),
        *(areas.country_place(code, "") for code in countries),
        *(areas.region_place(region) for region in regions),
    ]
    return tuple(place for place in found if only_tag(place) not in named)


def _countries_of(places: Collection[str]) -> set[str]:
    found = {resolve(text).country for text in places}
    return {one for one in found if one is not None}


def _zones_touching(countries: Collection[str], area: Area) -> Iterator[Place]:
    """Yield the zones that are partly in the area, the one of most countries first."""
    inside = {*_zones_in(area.countries)}
    for text in area.places:
        zone = ZONES.get(key(text))
        inside |= set(_zones_in(zone.countries)) if zone else set()
    zones = {zone.name: zone for zone in ZONES.values() if zone.countries & set(countries)}
    for zone in sorted(zones.values(), key=lambda one: (-len(one.countries), one.name)):
        if zone_tag(zone.name) not in inside:
            yield Place(Level.ZONE, zone.name, confidence=1.0)


def _zones_in(countries: Collection[str]) -> list[str]:
    """Return the marks of the zones all of whose countries are among these."""
    names = {zone.name for zone in ZONES.values() if zone.countries <= set(countries)}
    return [zone_tag(name) for name in sorted(names)]


def town_node(towns: Collection[int]) -> Node:
    """Return who lives in one of these towns, or names one with what lies around it."""
    return _marked("", [tag(town) for town in sorted(towns) for tag in (town_tag, metro_tag)])


@lru_cache(maxsize=1 << 15)
def nearest_km(area: Area, location: str) -> float | None:
    """Return how far a location is from the nearest circle's middle; None where nobody knows.

    A place that is only a guess (below DOUBTFUL) is as far as an unknown one. Whoever has a
    distance has the mark of a town.
    """
    place = resolve(location)
    if place.country is None or place.confidence < DOUBTFUL or place.town is None:
        return None
    return km_of_town(area, place.town)


@lru_cache(maxsize=1 << 15)
def km_of_town(area: Area, town: int) -> float | None:
    """Return how far a town is from the nearest circle's middle; None without one."""
    there = gazetteer().town(town)
    middles = [resolve(one.near) for one in area.all_circles]
    found = [
        distance_km(there.lat, there.lon, one.lat, one.lon)
        for one in middles
        if one.lat is not None and one.lon is not None
    ]
    return round(min(found), 1) if found else None


def _vague(area: Area) -> Iterator[Node]:
    for text in area.vague:
        place = resolve(text)
        if place.level in (Level.REGION, Level.COUNTRY, Level.ZONE):
            yield Tag(f"area.vague: {text}", only_tag(place))


def _circle_node(circle: Circle) -> Node:
    clause = f"area.near: {circle.near}"
    return _around(circle, clause) or place_node(circle.near, clause)


def _without_node(circle: Circle) -> Node:
    if circle.within_km is None:
        return place_node(circle.near)
    # who only names a metropolitan area is shut out by a circle that holds all of it
    return _around(circle, "", is_out=True) or place_node(circle.near)


@lru_cache(maxsize=256)
def _around(circle: Circle, clause: str, *, is_out: bool = False) -> Node | None:
    middle = resolve(circle.near)
    if middle.lat is None or middle.lon is None:
        return None
    within = circle.within_km or NEAR_KM
    found = areas.around(middle.lat, middle.lon, within)
    here = middle.town if middle.town is not None else -1
    metros = found.metros
    if is_out:
        whole = within - areas.METRO_MARGIN_KM
        metros = areas.around(middle.lat, middle.lon, whole).towns if whole >= 0 else frozenset()
    towns = _marks(found.towns | {here}, metro=False)
    return _marked(clause, [*towns, *_marks(metros, metro=True)])


def _marks(towns: Collection[int], *, metro: bool) -> list[str]:
    """Return the marks of towns; one mark for all towns of a region that lies wholly inside."""
    table = gazetteer()
    by_region: dict[int, list[int]] = {}
    for town in sorted(towns):
        by_region.setdefault(table.region_at(town) if town >= 0 else -1, []).append(town)
    tag = metro_tag if metro else town_tag
    found = []
    for region, inside in by_region.items():
        if region >= 0 and len(inside) == areas.towns_of_region(region):
            found.append(within_tag(region, metro=metro))
        else:
            found += [tag(town) for town in inside if town >= 0]
    return found


def _inside(circle: Circle) -> Collection[int]:
    middle = resolve(circle.near)
    if middle.lat is None or middle.lon is None:
        return ()
    return areas.around(middle.lat, middle.lon, circle.within_km or NEAR_KM).towns


def _meant(text: str) -> list[Place]:
    """Return what a text means: a town and the region, or the country and the region, of a name."""
    place = resolve(text)
    if place.level in (Level.UNKNOWN, Level.REMOTE, Level.ZONE):
        return []
    if "," in text:
        return [place]
    name = key(text)
    table = gazetteer()
    found = [place]
    for region in table.region_names.get(name, ()):
        one = table.regions[region]
        is_new = region != place.region_id or place.level is not Level.REGION
        if is_new and (place.region_id == region or one.country in _STATES):
            found.append(areas.region_place(region))
    country = country_of(text)
    if country and country != place.country:
        found.append(areas.country_place(country, ""))
    return found


def _wide(place: Place, clause: str) -> Node:
    if place.level is Level.COUNTRY:
        return Tag(clause, country_tag(place.country or ""))
    if place.level is Level.REGION and place.region_id is not None:
        return Tag(clause, region_tag(place.region_id))
    if place.level is Level.METRO:
        return _metro(place, clause)
    assert place.town is not None
    return _marked(clause, [town_tag(place.town), metro_tag(place.town)])


def _metro(place: Place, clause: str) -> Node:
    assert place.lat is not None and place.lon is not None
    found = areas.around(place.lat, place.lon, NEAR_KM)
    both = [*_marks(found.towns, metro=False), *_marks(found.towns, metro=True)]
    return _marked(clause, both)


def _by_words(text: str, clause: str) -> Node:
    """Return whose location has the words, for a place that nobody knows."""
    return phrase(text, (Field.LOCATION,), clause=clause) or Or(())


def _marked(clause: str, marks: list[str]) -> Node:
    return Tag(clause, marks[0], others=tuple(marks[1:])) if marks else Or(())
