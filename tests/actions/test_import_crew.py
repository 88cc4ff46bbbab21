"""Several processes read what one would, in the same order."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from outreach.actions.importing.crew import Crew
from outreach.actions.importing.digests import digest
from outreach.archive import open_table
from outreach.store.bulk import chunks
from outreach.store.staging import Staging

FIXTURES = Path(__file__).parent.parent / "data" / "fixtures" / "connections"
TODAY = date(2026, 3, 2)


def test_several_processes_read_what_one_does(tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    rows = next(FIXTURES.glob("52_2000*")).read_text(encoding="utf-8")
    file.write_text(rows + ",,,,,,01 Feb 2019\nAda,Byron,,not an address,Navy,,03/04/2024\n")
    table = open_table(file)
    alone = digest(table.reader(TODAY), list(table.rows()))
    with Staging() as one, Staging() as many:
        one.add(*alone.people)
        with Crew(table, TODAY) as crew:
            packets = list(crew.read(chunks(table.rows(), 300)))
        for packet in packets:
            many.add_packed(packet.run, packet.count)
        assert list(many) == list(one)
    assert [row for packet in packets for row in packet.rest.rejected] == alone.rejected
    assert [warned for packet in packets for warned in packet.rest.warnings] == alone.warnings
    assert [row.reason for row in alone.rejected] == ["no_identity"]
    assert {warned.reason for warned in alone.warnings} == {"invalid_email", "ambiguous_date"}
