"""The unpacked table is kept, and made anew when it cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach.places.gazetteer import Gazetteer
from outreach.places.keeping import opened
from outreach.places.unpacking import laid_out

LINES = [
    "C\tDE\tDEU\tEurope/Berlin\tgermany|deutschland",
    "R\tDE\tBE\tEurope/Berlin\tBerlin",
    "D\tDE\tBE\tPankow",
    "Z\tEurope/Berlin",
    "P\tDE\tBE\t0\t3426\t52524\t13411\tBerlin\t\tberlino|berlim",
    "P\tDE\t\t0\t1\t-10\t5\tÖd\tod",
]


def test_a_table_laid_out_is_read_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "places.bin"
    file.write_bytes(laid_out(LINES))
    table = opened(file)
    berlin, od = table.town(0), table.town(1)
    assert (berlin.name, berlin.country, berlin.lat, berlin.zone) == (
        "Berlin",
        "DE",
        52.524,
        "Europe/Berlin",
    )
    assert (od.name, od.region, od.lat) == ("Öd", -1, 52.514)
    assert table.towns_called("berlino") == [(0, False)]
    assert table.towns_called("od") == [(1, True)]
    assert [one.name for one in table.districts["pankow"]] == ["Pankow"]


@pytest.mark.parametrize("content", [b"", b"\x07\0\0\0\0\0\0\0nothing", laid_out(LINES)[:200]])
def test_a_file_that_is_cut_off_is_no_table(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "places.bin"
    file.write_bytes(content)
    with pytest.raises((OSError, ValueError)):
        opened(file)


def test_a_table_needs_no_file() -> None:
    assert len(Gazetteer(memoryview(laid_out(LINES)))) == 2
