"""Countries and regions by the names and codes that people write in texts and campaign files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from outreach.core.areas.foreign import FOREIGN_NAMES
from outreach.core.areas.regions import CITIES, REGIONS
from outreach.core.countries import COUNTRIES
from outreach.core.text import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_METRO_WORDS = _words(
    """
    and area areas bay city county district division e et greater grossraum land metro metroplex
    metropolitan metropole metropolregion of peripherie perimetre raum regiao region regional
    sultanate the umgebung und y alrededores
    """
)


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


def bare(segment: str) -> str:
    """Return a segment folded, without "Greater", "Metropolitan Area" and the like around it."""
    folded = fold(segment).strip(" .")
    words = folded.split()
    while len(words) > 1 and words[-1] in _METRO_WORDS and " ".join(words) not in CITIES:
        words.pop()
    while len(words) > 1 and words[0] in _METRO_WORDS and " ".join(words) not in CITIES:
        words.pop(0)
    return " ".join(words)
