"""Lay the table of places out so that it can be used from disk, without reading all of it.

Names stand sorted behind each other and are found by halving; columns of numbers are read in place.
"""

from __future__ import annotations

import json
import lzma
from array import array
from collections.abc import Iterable
from importlib.resources import files

NO_REGION = 0xFFFF
_HEAD_BYTES = 8
_ALIGN = 8


def unpacked() -> bytes:
    """Return the table of the package in the form that `Gazetteer` reads."""
    packed = files("outreach.places").joinpath("places.tsv.xz").read_bytes()
    return laid_out(lzma.decompress(packed).decode().splitlines())


def laid_out(lines: Iterable[str]) -> bytes:
    """Return lines of the table in the form that `Gazetteer` reads."""
    table = _Table()
    for line in lines:
        kind, *cells = line.split("\t")
        table.add(kind, cells)
    return _joined(table.sections())


class _Table:
    def __init__(self) -> None:
        self.countries: list[list[str]] = []
        self.regions: list[list[str]] = []
        self.districts: list[list[str]] = []
        self.zones: list[str] = []
        self.region_at: dict[tuple[str, str], int] = {}
        self.country_at: dict[str, int] = {}
        self.lat, self.lon, self.people = array("i"), array("i"), array("I")
        self.country, self.region, self.zone = array("H"), array("H"), array("H")
        self.titles: list[str] = []
        self.names: dict[str, list[int]] = {}
        self.largest: dict[int, tuple[int, int]] = {}
        self.totals: dict[int, int] = {}

    def add(self, kind: str, cells: list[str]) -> None:
        """Take one line; its first letter says of what."""
        if kind == "P":
            self._add_place(cells)
        elif kind == "C":
            self.country_at[cells[0]] = len(self.countries)
            self.countries.append(cells)
        elif kind == "R":
            self.region_at[cells[0], cells[1]] = len(self.regions)
            self.regions.append(cells)
        elif kind == "D":
            self.districts.append(cells)
        elif kind == "Z":
            self.zones = cells[0].split("|")

    def _add_place(self, cells: list[str]) -> None:
        country, region, zone, people, north, east, title, *rest = cells
        at = len(self.titles)
        home = self.region_at.get((country, region), NO_REGION)
        self.lat.append((self.lat[-1] if at else 0) + int(north))
        self.lon.append((self.lon[-1] if at else 0) + int(east))
        self.people.append(int(people))
        self.country.append(self.country_at[country])
        self.region.append(home)
        self.zone.append(int(zone))
        self.titles.append(title)
        main = rest[0] if rest and rest[0] else title.lower()
        self.names.setdefault(main, []).append(at << 1)
        for alias in rest[1].split("|") if len(rest) > 1 else ():
            self.names.setdefault(alias, []).append(at << 1 | 1)
        self.totals[home] = self.totals.get(home, 0) + int(people)
        self.largest[home] = max(self.largest.get(home, (0, 0)), (int(people), at))

    def sections(self) -> dict[str, bytes]:
        """Return what the file consists of."""
        names = sorted((name.encode(), refs) for name, refs in self.names.items())
        homes = [
            [*cells, self.totals.get(at, 0), self.largest.get(at, (0, -1))[1]]
            for at, cells in enumerate([*row, ""][:5] for row in self.regions)
        ]
        tables = {
            "countries": self.countries,
            "regions": homes,
            "districts": self.districts,
            "zones": self.zones,
        }
        return {
            "tables": json.dumps(tables, ensure_ascii=False).encode(),
            "names": b"".join(name for name, _ in names),
            "name_at": _ends(len(name) for name, _ in names).tobytes(),
            "refs": array("I", [ref for _, refs in names for ref in refs]).tobytes(),
            "ref_at": _ends(len(refs) for _, refs in names).tobytes(),
            "titles": "".join(self.titles).encode(),
            "title_at": _ends(len(title.encode()) for title in self.titles).tobytes(),
            **{name: getattr(self, name).tobytes() for name in COLUMNS},
        }


#: Columns of numbers, one for each place → how they are stored.
COLUMNS = {"lat": "i", "lon": "i", "people": "I", "country": "H", "region": "H", "zone": "H"}


def _ends(lengths: Iterable[int]) -> array[int]:
    found = array("I", [0])
    for length in lengths:
        found.append(found[-1] + length)
    return found


def _joined(sections: dict[str, bytes]) -> bytes:
    """Return the sections behind each other, each where numbers may begin, after a head."""
    where: dict[str, tuple[int, int]] = {}
    at = 0
    for name, content in sections.items():
        where[name] = (at, len(content))
        at += -(-len(content) // _ALIGN) * _ALIGN
    head = json.dumps(where).encode()
    head += b" " * (-(len(head) + _HEAD_BYTES) % _ALIGN)
    body = b"".join(content + b"\0" * (-len(content) % _ALIGN) for content in sections.values())
    return len(head).to_bytes(_HEAD_BYTES, "little") + head + body


def parted(content: memoryview) -> dict[str, memoryview]:
    """Return the sections of a laid-out table, without copying them."""
    start = _HEAD_BYTES + int.from_bytes(content[:_HEAD_BYTES], "little")
    where = json.loads(bytes(content[_HEAD_BYTES:start]))
    return {name: content[start + at : start + at + length] for name, (at, length) in where.items()}
