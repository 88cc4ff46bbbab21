"""Several processes do what one would, in the same order."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from datetime import date
from itertools import count, repeat
from pathlib import Path

import pytest

from outreach.actions.crew import Crew
from outreach.actions.importing.contents import TakingPart
from outreach.actions.importing.digests import Packet, Packing, digest
from outreach.archive import open_table
from outreach.core.intake import Row
from outreach.core.intake.archive import Conversations
from outreach.core.replies import opt_outs
from outreach.store.bulk import chunks
from outreach.store.staging import Staging

FIXTURES = Path(__file__).parent.parent / "data" / "fixtures" / "connections"
MESSAGES = FIXTURES.parent / "messages" / "02_11_columns_2026.csv"
TODAY = date(2026, 3, 2)


def killed(crew: Crew[Row, Packet], after: int) -> Iterator[None]:
    """Kill one worker after so many blocks, then another, whatever they are at."""
    for block in count():
        if block >= after and (pids := crew.pids[block - after : block - after + 1]):
            os.kill(pids[0], signal.SIGKILL)
        yield


@pytest.mark.parametrize("kill_after", [None, 0, 3])
def test_several_processes_read_what_one_does_even_if_they_are_killed(
    tmp_path: Path, kill_after: int | None
) -> None:
    file = tmp_path / "Connections.csv"
    rows = next(FIXTURES.glob("52_2000*")).read_text(encoding="utf-8")
    file.write_text(rows + ",,,,,,01 Feb 2019\nAda,Byron,,not an address,Navy,,03/04/2024\n")
    table = open_table(file)
    alone = digest(table.reader(TODAY), list(table.rows()))
    with Staging() as one, Staging() as many:
        one.add(*alone.people)
        with Crew(Packing(table, TODAY)) as crew:
            kills = repeat(None) if kill_after is None else killed(crew, kill_after)
            blocks = (block for block, _ in zip(chunks(table.rows(), 300), kills, strict=False))
            packets = list(crew.read(blocks))
        for packet in packets:
            many.add_packed(packet.run, packet.count)
        assert list(many) == list(one)
    assert [row for packet in packets for row in packet.rest.rejected] == alone.rejected
    assert [warned for packet in packets for warned in packet.rest.warnings] == alone.warnings
    assert [row.reason for row in alone.rejected] == ["no_identity"]
    assert {warned.reason for warned in alone.warnings} == {"invalid_email", "ambiguous_date"}


def test_a_signal_for_the_whole_group_ends_no_worker() -> None:
    asked, ours = "Please remove me from your list.", ("Do you like compilers?",)
    replies = [(number, asked if number % 50 == 0 else "Thanks!", ours) for number in range(900)]
    with Crew(opt_outs) as crew:
        for pid in crew.pids:  # they have hardly begun to start
            os.kill(pid, signal.SIGINT)
            os.kill(pid, signal.SIGTERM)
        found = crew.read(chunks(replies, 100))
        first = next(found)
        for pid in crew.pids:
            os.kill(pid, signal.SIGTERM)
            os.kill(pid, 0)
        assert [one for block in (first, *found) for one in block] == opt_outs(replies)
        alive = [pid for pid in crew.pids if Path(f"/proc/{pid}/cmdline").read_bytes()]
        assert alive == crew.pids


@pytest.mark.parametrize("is_killed", [False, True])
def test_a_block_is_done_while_something_else_is(is_killed: bool) -> None:
    table = open_table(MESSAGES)
    expected = Conversations.of(table.header, table.rows())
    assert len(expected.people) > 1
    with Crew(TakingPart(table), 1) as crew:
        found = crew.begin(())
        (pid,) = crew.pids
        if is_killed:
            os.kill(pid, signal.SIGKILL)
        assert found() == expected
