"""Sides of regions: Northern California, Upstate New York, Südbayern.

No map has them, and which of their towns is meant nobody says: they are the region. So are wide
landscapes, East Anglia or the Midwest, or their country where they lie in several of its regions. A
side with a name of its own that is nearly all one metropolitan area stands in `metros`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from outreach.core.areas.cleaning import Segment
from outreach.core.areas.landscapes import WIDE
from outreach.core.areas.metros import METROS
from outreach.core.areas.naming import country_named, country_of_code, regions_named
from outreach.core.areas.place import Place
from outreach.core.areas.placing import country_place, is_one_town, region_place
from outreach.core.areas.towns import Within, candidates
from outreach.core.areas.wording import COMPASS, cut_front
from outreach.places import gazetteer, key

_SURE = 0.8
_TOWN = 20  #: thousands of people; a smaller one of that name is not meant
#: Countries whose regions are cut apart in one word, and those with codes people write.
_IN_ONE_WORD = ("DE", "AT")
_WITH_CODES = "US"
_IS_A_TOWN = "LA"  # West LA is Los Angeles
_PREFIXES = ("nord", "sud", "sued", "ost", "west", "mittel")
_SIDES = tuple(
    sorted(
        {
            *COMPASS,
            *(f"{one} of" for one in ("north", "south", "east", "west")),
            *("upstate", "downstate", "southwestern", "southeastern", "northwestern"),
            *("northeastern", "far north", "north central", "south central", "west central"),
        },
        key=len,
        reverse=True,
    )
)
_FIRST_WORDS = frozenset(one.split()[0] for one in _SIDES)


@dataclass(frozen=True, slots=True)
class _Landscape:
    name: str
    country: str
    region: int | None  #: None where it lies in several


@lru_cache(maxsize=1)
def _landscapes() -> Mapping[str, _Landscape]:
    found: dict[str, _Landscape] = {}
    for line in WIDE.strip().splitlines():
        where, _, names = line.partition(" ")
        country, _, code = where.partition("-")
        region = gazetteer().region_codes.get((country, code))
        for one in names.split(";"):
            usual, *others = one.strip().split("=")
            said = _Landscape(usual, country, region)
            found |= dict.fromkeys(map(key, (usual, *others)), said)
    return found


def wide_landscape(segments: Sequence[Segment]) -> Place | None:
    """Return the region or country of a landscape, alone or in front of where it lies."""
    first, *others = segments
    found = _landscapes().get(first.key)
    if found is None or not all(_holds(one, found) for one in others):
        return None
    if found.region is None:
        return replace(country_place(found.country, "landscape"), confidence=_SURE)
    return replace(region_place(found.region, _SURE), name=found.name, how="landscape")


def _holds(segment: Segment, landscape: _Landscape) -> bool:
    country = country_named(segment) or country_of_code(segment)
    return country == landscape.country or landscape.region in regions_named(
        segment, landscape.country
    )


def side_of_region(segments: Sequence[Segment]) -> Place | None:
    """Return the region of which one side is named, alone or in front of its country."""
    first, *others = segments
    if len(others) > 1 or not _may_be_side(first.key) or first.key in METROS:
        return None
    country = (country_named(others[0]) or country_of_code(others[0])) if others else None
    if (others and country is None) or regions_named(first, country):
        return None
    towns = candidates(first.key, Within(country))
    if any(gazetteer().people_at(one.town) >= _TOWN for one in towns):
        return None
    found = [one for one in _regions(first, country) if not _is_a_town(one)]
    largest = max(found, key=lambda one: gazetteer().regions[one].people, default=None)
    return None if largest is None else region_place(largest, _SURE)


def _may_be_side(name: str) -> bool:
    word, _, rest = name.partition(" ")
    return word in _FIRST_WORDS if rest else name.startswith(_PREFIXES)


def _regions(segment: Segment, country: str | None) -> Iterator[int]:
    """Yield the regions whose side a piece may name."""
    rest = cut_front(segment.key, _SIDES)
    if rest:
        last = segment.text.split()[-1]
        is_code = len(rest) == 2 and last.isupper() and last != _IS_A_TOWN
        if is_code and country in (None, _WITH_CODES):
            yield from regions_named(Segment(last, rest), _WITH_CODES)
        elif len(rest) > 2:
            yield from regions_named(Segment(rest, rest), country)
    for prefix in _PREFIXES if " " not in segment.key else ():
        if segment.key.startswith(prefix):
            name = segment.key.removeprefix(prefix)
            for one in _IN_ONE_WORD if country is None else {country}.intersection(_IN_ONE_WORD):
                yield from regions_named(Segment(name, name), one)


def _is_a_town(region: int) -> bool:
    """Say whether a region is called like its largest town: Central Berlin is no side of one."""
    table = gazetteer()
    one = table.regions[region]
    return is_one_town(region) or (
        one.largest >= 0 and key(table.title(one.largest)) == key(one.name)
    )
