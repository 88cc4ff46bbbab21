"""Write `outreach/places/places.tsv.xz` from GeoNames, ISO 3166-2 and the Unicode CLDR.

Needs the extra `places-build`. The result depends on the versions of these packages only.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from outreach.places.keys import key
from tools.places.cities import City, cities
from tools.places.countries import country_lines
from tools.places.regions import Regions, district_lines

OUT = Path(__file__).resolve().parents[2] / "outreach" / "places" / "places.tsv.xz"
FILTERS = [
    {
        "id": lzma.FILTER_LZMA2,
        "preset": 9 | lzma.PRESET_EXTREME,
        "dict_size": 1 << 24,
        "lc": 4,
        "lp": 0,
        "pb": 0,
    }
]


def main() -> None:
    """Build the table and tell its size."""
    known = cities()
    regions = Regions.of(known)
    lines = [
        *country_lines(known),
        *regions.lines(),
        *district_lines(regions),
        *_place_lines(known, regions),
    ]
    content = ("\n".join(lines) + "\n").encode()
    packed = lzma.compress(content, format=lzma.FORMAT_XZ, filters=FILTERS)
    OUT.write_bytes(packed)
    digest = sha256(packed).hexdigest()[:12]
    OUT.with_name("version.py").write_text(
        f'"""Which table of places this is."""\n\nVERSION = "{digest}"\n'
    )
    print(f"{len(lines):,} lines, {len(content):,} bytes, packed {len(packed):,}")  # noqa: T201


def _place_lines(known: Iterable[City], regions: Regions) -> Iterable[str]:
    zones: dict[str, int] = {}
    previous = (0, 0)
    lines = []
    for city in sorted(known, key=lambda one: (one.country, one.admin1, one.lat)):
        zone = zones.setdefault(city.zone, len(zones))
        lat, lon = round(city.lat * 1000), round(city.lon * 1000)
        # differences of neighbours are small numbers, which pack better
        step = (lat - previous[0], lon - previous[1])
        previous = (lat, lon)
        region = regions.code_of(city.country, city.admin1)
        people = max(1, round(city.population / 1000))
        cells = (city.country, region, str(zone), str(people), str(step[0]), str(step[1]))
        folded = key(city.name)
        names = (city.name, "" if folded == city.name.lower() else folded, "|".join(city.aliases))
        lines.append("\t".join(("P", *cells, *names)).rstrip("\t"))
    return ["Z\t" + "|".join(zones), *lines]


if __name__ == "__main__":
    main()
