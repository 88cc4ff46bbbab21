"""Read a location as people and exports write it: which country, which region, or nothing.

Plain tables and the last words of the text decide, as in "Reston, VA", "Berlin, Allemagne",
"Greater Boston Area" or "San Jose, California, United States · On-site". Nothing is guessed from a
namesake: a town that the tables do not know has no country unless the text names it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from outreach.core.areas.foreign import FOREIGN_NAMES
from outreach.core.areas.regions import CITIES, NAMESAKES, REGIONS, WRITTEN_AS_CODES
from outreach.core.countries import COUNTRIES
from outreach.core.text import fold, plain_tokens


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NO_PLACE = _words(
    """
    anywhere based earth everywhere global globally home hybrid in international mars moon
    office on onsite remote remotely somewhere the universe work world worldwide
    """
)
_METRO_WORDS = _words(
    """
    and area areas bay city county district division e et greater grossraum land metro metroplex
    metropolitan metropole metropolregion of peripherie perimetre raum regiao region regional
    sultanate the umgebung und y alrededores
    """
)
_ASIDE = re.compile(
    r"\([^)]*\)|[·|].*$|\b(?:on-?site|hybrid|remote)\b(?:\s*[-–—:,]\s*)?", re.IGNORECASE
)
_ARROW = re.compile(r".*(?:✈️?|→|➡️?|->)")
_CODE = re.compile(r"\b([A-Z]{2,3})\.?$")


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What a location tells; None where it does not."""

    country: str | None = None  #: ISO 3166-1
    region: str | None = None  #: code of a region of `core.areas.regions`
    is_place: bool = True  #: false for nothing at all, "Remote" or "Earth"


@lru_cache(maxsize=1 << 14)
def locate(location: str) -> Whereabouts:
    """Return what a location tells of country and region."""
    text = _ASIDE.sub(" ", _ARROW.sub("", location)).strip(" ,.-–")
    if not set(plain_tokens(text)) - _NO_PLACE:
        return Whereabouts(is_place=False)
    segments = [part.strip() for part in re.split(r"[,;]", text) if part.strip()]
    for read in (_named, _code_behind, _city_known, _country_in_front):
        found = read(segments)
        if found:
            return found
    return Whereabouts()


def region_of(name: str, country: str | None = None) -> tuple[str, str] | None:
    """Return country and region for a region's name or code, in that country if one is given."""
    folded = fold(name).strip()
    for code in (country,) if country else REGIONS:
        for region, names in REGIONS.get(code or "", {}).items():
            if folded in names or (country and folded == region.casefold()):
                return code or "", region
    return None


def country_of(name: str) -> str | None:
    """Return the country of that name in any language of the tables, or of that upper-case code."""
    if name.strip() in COUNTRIES:
        return name.strip()
    return _country_names().get(fold(name).strip(" ."))


@lru_cache(maxsize=1)
def _country_names() -> Mapping[str, str]:
    foreign = FOREIGN_NAMES.replace("=\n", "=").replace("\n", " ").split(";")
    found = {name: row.strip()[:2] for row in foreign for name in row.strip()[3:].split("=")}
    own = {fold(name).strip(" ."): code for code, names in COUNTRIES.items() for name in names}
    return MappingProxyType({**found, **own, "us": "US", "u.k": "GB"})


def _named(segments: list[str]) -> Whereabouts | None:
    """Read a country or a region by its name; the longest name at the end of the text counts."""
    city = CITIES.get(bare(", ".join(segments)))
    if city:  # "New York", "Mexico City", "Hong Kong SAR": the city, not what it is named after
        return Whereabouts(city[0], city[1] or None)
    for name, rest in _endings(segments[-1]):
        before = segments[:-1] + ([rest] if rest else [])
        found = _as_country(name, before) or _as_region(name)
        if found:
            return found
    return None


def _as_country(name: str, before: list[str]) -> Whereabouts | None:
    country = country_of(bare(name))
    if not country or _is_region_instead(bare(name), before):
        return None
    return Whereabouts(country, _region_before(before, country, name))


def _as_region(name: str) -> Whereabouts | None:
    found = region_of(name) or region_of(bare(name))
    return Whereabouts(*found) if found else None


def _is_region_instead(name: str, before: list[str]) -> bool:
    """Say whether "Georgia" and the like stand for the region here: a town is in front."""
    namesake = NAMESAKES.get(name)
    return bool(namesake and before and bare(before[-1]) not in namesake[1])


def _region_before(before: list[str], country: str, name: str) -> str | None:
    for segment in (name, *reversed(before)):
        found = region_of(bare(segment), country) or region_of(segment, country)
        if found:
            return found[1]
    city = CITIES.get(bare(before[0])) if before else None
    return city[1] or None if city and city[0] == country else None


def _code_behind(segments: list[str]) -> Whereabouts | None:
    """Read "Reston, VA", "Austin TX 78701", "Berlin, DE"; a lone code of two letters is unclear."""
    last = re.sub(r"[\d-]{4,}$", "", segments[-1]).strip().replace(".", "")
    found = _CODE.search(last)
    if not found or (len(segments) == 1 and last == found[1]):
        return None
    code = found[1]
    town = CITIES.get(bare(segments[0]))
    if town and town[0] == code:
        return Whereabouts(code, town[1] or None)
    for country in WRITTEN_AS_CODES:
        if code in REGIONS[country]:
            return Whereabouts(country, code)
    return Whereabouts(code) if code in COUNTRIES and len(segments) > 1 else None


def _city_known(segments: list[str]) -> Whereabouts | None:
    for segment in reversed(segments):
        for name in (bare(segment), bare(re.split(r"[-/–]", segment)[0])):
            city = _city_at_start(name)
            if city:
                return Whereabouts(city[0], city[1] or None)
    return None


def _city_at_start(name: str) -> tuple[str, str] | None:
    words = name.split()
    starts = (" ".join(words[:length]) for length in range(len(words), 0, -1))
    return next((CITIES[start] for start in starts if start in CITIES), None)


def _country_in_front(segments: list[str]) -> Whereabouts | None:
    country = _country_names().get(bare(segments[0]))
    return Whereabouts(country) if country else None


def _endings(segment: str) -> Iterator[tuple[str, str]]:
    """Yield the last words of a segment, longest first, with what stands in front of them."""
    words = segment.split()
    for start in range(max(0, len(words) - 5), len(words)):
        yield " ".join(words[start:]), " ".join(words[:start])


def bare(segment: str) -> str:
    """Return a segment folded, without "Greater", "Metropolitan Area" and the like around it."""
    folded = fold(segment).strip(" .")
    words = folded.split()
    while len(words) > 1 and words[-1] in _METRO_WORDS and " ".join(words) not in CITIES:
        words.pop()
    while len(words) > 1 and words[0] in _METRO_WORDS and " ".join(words) not in CITIES:
        words.pop(0)
    return " ".join(words)
