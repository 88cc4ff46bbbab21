"""The places of the world by name: towns, regions, countries, and where and how large they are."""

from __future__ import annotations

import json
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from outreach.places.keys import key
from outreach.places.unpacking import COLUMNS, NO_REGION, parted

_BLOCK = 64  # names between two that are kept in memory


class Town(NamedTuple):
    """A town of the table."""

    id: int
    name: str
    country: str  #: ISO 3166-1
    region: int  #: number of its region; -1 when the table does not know it
    lat: float
    lon: float
    people: int  #: in thousands
    zone: str  #: of the tz database


class Region(NamedTuple):
    """A region: a state, a province, a land."""

    id: int
    country: str
    code: str  #: ISO 3166-2 without the country where known
    name: str
    zone: str
    people: int  #: in its towns, in thousands
    largest: int  #: its largest town


class District(NamedTuple):
    """A county or province within a region."""

    country: str
    region: int
    name: str


@dataclass(frozen=True)
class Gazetteer:
    """The table of places, read where it lies."""

    content: memoryview

    def towns_called(self, name: str) -> list[tuple[int, bool]]:
        """Return the towns of that name (a `key`), and whether it is their main name."""
        wanted = name.encode()
        block = max(0, bisect_left(self._every, wanted) - 1) * _BLOCK
        at = bisect_left(self._keys, wanted, block, min(block + _BLOCK + 1, len(self._keys)))
        if at >= len(self._keys) or self._keys[at] != wanted:
            return []
        refs = self._refs[self._ref_at[at] : self._ref_at[at + 1]]
        return [(ref >> 1, not ref & 1) for ref in refs]

    def town(self, at: int) -> Town:
        """Return a town by its number."""
        columns = self._columns
        region = columns["region"][at]
        return Town(
            id=at,
            name=self.title(at),
            country=self.countries[columns["country"][at]],
            region=-1 if region == NO_REGION else region,
            lat=columns["lat"][at] / 1000,
            lon=columns["lon"][at] / 1000,
            people=columns["people"][at],
            zone=self.zones[columns["zone"][at]],
        )

    def title(self, at: int) -> str:
        """Return how a town's name is written."""
        start, end = self._title_at[at], self._title_at[at + 1]
        return bytes(self._sections["titles"][start:end]).decode()

    def country_at(self, at: int) -> str:
        """Return the country of a town."""
        return self.countries[self._columns["country"][at]]

    def region_at(self, at: int) -> int:
        """Return the number of a town's region."""
        region = self._columns["region"][at]
        return -1 if region == NO_REGION else region

    def people_at(self, at: int) -> int:
        """Return how many thousands live in a town."""
        return self._columns["people"][at]

    def __len__(self) -> int:
        """Return how many towns there are."""
        return len(self._columns["lat"])

    @property
    def latitudes(self) -> memoryview[int]:
        """Return the latitude of every town in thousandths of degrees."""
        return self._columns["lat"]

    @property
    def longitudes(self) -> memoryview[int]:
        """Return the longitude of every town in thousandths of degrees."""
        return self._columns["lon"]

    @cached_property
    def countries(self) -> list[str]:
        """Return the codes of all countries."""
        return [cells[0] for cells in self._tables["countries"]]

    @cached_property
    def country_names(self) -> dict[str, str]:
        """Return key of a name → code of the country, in all languages of the table."""
        rows = self._tables["countries"]
        found = {name: code for code, _, _, names in rows for name in names.split("|")}
        # a country's usual English name is its own, whatever it means in another language
        return found | {names.split("|")[0]: code for code, _, _, names in rows}

    @cached_property
    def three_letters(self) -> dict[str, str]:
        """Return the codes of three letters → of two."""
        return {three: code for code, three, *_ in self._tables["countries"] if three}

    @cached_property
    def clocks(self) -> dict[str, str]:
        """Return the time zone of each country that has one."""
        return {code: zone for code, _, zone, _ in self._tables["countries"] if zone}

    @cached_property
    def zones(self) -> list[str]:
        """Return the names of the time zones."""
        return list(self._tables["zones"])

    @cached_property
    def regions(self) -> list[Region]:
        """Return all regions, by number."""
        return [
            Region(at, country, code, name, zone, people, largest)
            for at, (country, code, zone, name, _, people, largest) in enumerate(
                self._tables["regions"]
            )
        ]

    @cached_property
    def region_names(self) -> dict[str, list[int]]:
        """Return key of a name → the regions called so."""
        found: dict[str, list[int]] = {}
        for at, (_, _, _, name, names, *_) in enumerate(self._tables["regions"]):
            for one in {key(name), *(key(more) for more in names.split("|") if more)}:
                found.setdefault(one, []).append(at)
        return found

    @cached_property
    def region_codes(self) -> dict[tuple[str, str], int]:
        """Return country and code → the region."""
        return {(one.country, one.code): one.id for one in self.regions}

    @cached_property
    def districts(self) -> dict[str, list[District]]:
        """Return key of a name → the counties and provinces called so."""
        found: dict[str, list[District]] = {}
        for country, code, name in self._tables["districts"]:
            region = self.region_codes.get((country, code), -1)
            found.setdefault(key(name), []).append(District(country, region, name))
        return found

    @cached_property
    def _sections(self) -> dict[str, memoryview]:
        return parted(self.content)

    @cached_property
    def _tables(self) -> dict[str, list]:  # type: ignore[type-arg]  # rows of JSON
        found: dict[str, list] = json.loads(bytes(self._sections["tables"]))  # type: ignore[type-arg]
        return found

    @cached_property
    def _columns(self) -> dict[str, memoryview[int]]:
        return {
            name: self._sections[name].cast("i" if kind == "i" else "I" if kind == "I" else "H")
            for name, kind in COLUMNS.items()
        }

    @cached_property
    def _refs(self) -> memoryview:
        return self._sections["refs"].cast("I")

    @cached_property
    def _ref_at(self) -> memoryview:
        return self._sections["ref_at"].cast("I")

    @cached_property
    def _title_at(self) -> memoryview:
        return self._sections["title_at"].cast("I")

    @cached_property
    def _every(self) -> list[bytes]:
        return [self._keys[at] for at in range(0, len(self._keys), _BLOCK)]

    @cached_property
    def _keys(self) -> _Keys:
        return _Keys(self._sections["names"], self._sections["name_at"].cast("I"))


@dataclass(frozen=True, slots=True)
class _Keys:
    """The sorted names, as a sequence to be halved."""

    names: memoryview
    ends: memoryview

    def __len__(self) -> int:
        return len(self.ends) - 1

    def __getitem__(self, at: int) -> bytes:
        return bytes(self.names[self.ends[at] : self.ends[at + 1]])
