"""Sides of regions: Northern California, Upstate New York, Südbayern.

No map has them, and which of their towns is meant nobody says: they are the region. A side with a
name of its own that is nearly all one metropolitan area stands in `metros`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from outreach.core.areas.cleaning import Segment
from outreach.core.areas.metros import METROS
from outreach.core.areas.naming import country_named, country_of_code, regions_named
from outreach.core.areas.place import Place
from outreach.core.areas.placing import is_one_town, region_place
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
