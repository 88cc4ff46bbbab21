"""A campaign's area as a query on the text of locations.

A place is found by its name, in the region or country it is written with, as far as a person's
location tells them: "Reston, VA" finds "Reston, Virginia, United States" and "Reston", but no
Reston in Canada. Distances wait for real coordinates; `near` finds the place itself.
"""

from __future__ import annotations

from outreach.core.areas import (
    CITIES,
    SPELLINGS,
    Whereabouts,
    bare,
    country_of,
    locate,
    region_of,
)
from outreach.core.campaigns import Area
from outreach.core.query import Field, Node, Tag, all_of, any_of
from outreach.core.query.document import (
    NO_COUNTRY,
    NO_PLACE,
    NO_REGION,
    country_tag,
    region_tag,
)
from outreach.core.query.leaves import phrase

#: Where people say that they work remotely.
_SAYS_REMOTE = (Field.LOCATION, Field.TITLE, Field.HEADLINE)


def known_node(area: Area) -> Node | None:
    """Return who is known to be in the area; None when it restricts nothing."""
    if not area.is_set:
        return None
    places = [place_node(area.near, f"area.near: {area.near}")] if area.near else []
    places += [place_node(text, f"area.places: {text}") for text in area.places]
    countries = [Tag(f"area.countries: {code}", country_tag(code)) for code in area.countries]
    inside: list[Node] = []
    if places:
        inside.append(any_of(*places))
    if countries:
        silent = [Tag("", NO_COUNTRY)] if places else []
        inside.append(any_of(*countries, *silent))
    known = all_of(*inside)
    remote = phrase("remote", _SAYS_REMOTE, clause="area.remote")
    return any_of(known, remote) if area.remote and remote else known


def unknown_node(area: Area) -> Node | None:
    """Return of whom nobody can say whether they are in the area; None without an area."""
    if not area.is_set:
        return None
    only_countries = not (area.near or area.places)
    return Tag("area.unknown", NO_COUNTRY if only_countries else NO_PLACE)


def place_node(text: str, clause: str = "") -> Node:
    """Return who is in a place written as people write it: a country, a region or a town."""
    wide = _wide(text, clause)
    city = CITIES.get(bare(text))
    if wide and not city:
        return any_of(*wide)
    town = _town(text, clause)
    return any_of(*wide, *town)


def _wide(text: str, clause: str) -> list[Node]:
    """Return the country or region a text means: both for Georgia."""
    found: list[Node] = []
    country = country_of(bare(text)) or country_of(text)
    if country:
        found.append(Tag(clause, country_tag(country)))
    first, _, behind = text.partition(",")
    within = country_of(behind.strip())
    region = region_of(first.strip(), within) if within or not behind else None
    if region:  # "New York" and "New York, United States", but not "New York, NY"
        found.append(Tag(clause, region_tag(*region)))
    return found


def _town(text: str, clause: str) -> list[Node]:
    name = bare(text.partition(",")[0])
    named = [phrase(one, (Field.LOCATION,), clause=clause) for one in SPELLINGS.get(name, (name,))]
    names = [leaf for leaf in named if leaf]
    if not names:
        return []
    return [all_of(any_of(*names), *_compatible(locate(text)))]


def _compatible(place: Whereabouts) -> list[Node]:
    """Return what keeps namesakes in other regions and countries out, but not the silent."""
    if not place.country:
        return []
    here = any_of(Tag("", country_tag(place.country)), Tag("", NO_COUNTRY))
    if not place.region:
        return [here]
    region = Tag("", region_tag(place.country, place.region))
    return [any_of(region, all_of(Tag("", NO_REGION), here))]
