"""The loop: does what is due, shares it with other loops, and ends cleanly when told to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from outreach.actions.chores import Told
from outreach.scheduler import once_each
from tests.conftest import MONDAY, Command

CSV = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Example,https://www.linkedin.com/in/ada-example-zz1,,Engines Ltd,Compiler engineer,08 Feb 2024
Grace,Example,https://www.linkedin.com/in/grace-example-zz2,,Navy,LLVM engineer,09 Feb 2024
"""


def drop(workspace: Path, name: str, text: str, folder: str = "") -> None:
    inbox = workspace / "inbox" / folder
    inbox.mkdir(parents=True, exist_ok=True)
    file = inbox / name
    file.write_text(text, encoding="utf-8")
    settled = time.time() - 60
    os.utime(file, (settled, settled))


def test_a_list_dropped_into_the_inbox_is_imported_and_put_away(
    outreach: Command, workspace: Path
) -> None:
    drop(workspace, "Connections.csv", CSV, folder="sam-keller")
    done = outreach("run", "--once")
    assert done.code == 0, done.err
    assert "2 new" in done.err
    assert len(list((workspace / "inbox" / "done").iterdir())) == 1
    assert not list((workspace / "inbox" / "sam-keller").iterdir())
    assert '"total": 2' in outreach("candidates", "search", "engineer", "--json").out


def test_a_file_that_is_no_list_is_refused_with_the_reason_beside_it(
    outreach: Command, workspace: Path
) -> None:
    drop(workspace, "photo.csv", "\x89PNG\r\n\x1a\n\0\0\0", folder="sam-keller")
    outreach("run", "--once")
    kept = sorted(file.name for file in (workspace / "inbox" / "refused").iterdir())
    assert len(kept) == 2
    assert kept[1] == f"{kept[0]}.reason.txt"
    file = workspace / "inbox" / "refused" / kept[0]
    reason = file.with_name(kept[1]).read_text(encoding="utf-8")
    assert reason.startswith("no_header: photo.csv has no header")
    assert reason.endswith(f"such as Name,LinkedIn URL: outreach import {file}\n")


def test_a_file_still_being_copied_is_left_alone(outreach: Command, workspace: Path) -> None:
    drop(workspace, "Connections.csv", CSV, folder="sam-keller")
    growing = time.time() + 60  # as if a byte came in after the loop looked
    os.utime(workspace / "inbox" / "sam-keller" / "Connections.csv", (growing, growing))
    outreach("run", "--once")
    assert (workspace / "inbox" / "sam-keller" / "Connections.csv").exists()


def test_what_a_killed_loop_left_in_hand_is_taken_up_again(
    outreach: Command, workspace: Path
) -> None:
    drop(workspace, "Connections.csv", CSV, folder=".working/sam-keller")
    assert "2 new" in outreach("run", "--once").err
    assert not list((workspace / "inbox" / ".working" / "sam-keller").iterdir())


def test_each_day_is_planned_once_and_backed_up_once(outreach: Command, workspace: Path) -> None:
    first = outreach("run", "--once").err
    assert "Sam Keller" in first
    assert "outreach-2026-03-02.db" in first
    second = outreach("run", "--once").err
    assert "Sam Keller" not in second
    assert "outreach-2026" not in second
    assert "Sam Keller" in outreach("run", "--once", now=MONDAY + timedelta(days=1)).err


def test_nothing_is_planned_before_working_hours_or_on_a_sunday(outreach: Command) -> None:
    for moment in (MONDAY - timedelta(hours=2), MONDAY - timedelta(days=1)):
        assert "Sam Keller" not in outreach("run", "--once", now=moment).err


def test_the_loop_ends_cleanly_when_told_to(workspace: Path) -> None:
    environ = {**os.environ, "OUTREACH_NOW": MONDAY.isoformat(), "OUTREACH_USER": "dana"}
    command = [sys.executable, "-m", "outreach", "run"]
    with subprocess.Popen(
        command, cwd=workspace, env=environ, stderr=subprocess.PIPE, text=True
    ) as loop:
        assert loop.stderr is not None
        said = ""
        while "kept as" not in said:
            line = loop.stderr.readline()
            assert line, f"the loop ended by itself: {said}"
            said += line
        loop.send_signal(signal.SIGTERM)
        assert loop.wait(timeout=30) == 0


def test_a_loop_whose_report_cannot_be_written_goes_on(workspace: Path) -> None:
    environ = {**os.environ, "OUTREACH_NOW": MONDAY.isoformat(), "OUTREACH_USER": "dana"}
    command = [sys.executable, "-m", "outreach", "run"]
    with (
        Path("/dev/full").open("w") as full,
        subprocess.Popen(command, cwd=workspace, env=environ, stderr=full) as loop,
    ):
        until = time.monotonic() + 60
        while not list((workspace / "backups").glob("outreach-*.db")):
            assert loop.poll() is None, "the loop ended by itself"
            assert time.monotonic() < until
            time.sleep(0.1)
        loop.send_signal(signal.SIGTERM)
        assert loop.wait(timeout=30) == 0


def test_a_failure_that_goes_on_is_told_once_until_it_is_over() -> None:
    told: list[str] = []
    tell = once_each(lambda one: told.append(f"{one.chore}: {one.says}"))
    for chore, says in [("backup", "full"), ("backup", "full"), ("inbox", "full")]:
        tell(Told(chore, says, failed=True))
    assert told == ["backup: full", "inbox: full"]
    tell(Told("backup", "kept"))
    tell(Told("backup", "full", failed=True))
    assert told[2:] == ["backup: kept", "backup: full"]


@pytest.mark.parametrize("loops", [3])
def test_several_loops_on_one_workspace_do_the_work_once(workspace: Path, loops: int) -> None:
    drop(workspace, "Connections.csv", CSV, folder="sam-keller")
    environ = {**os.environ, "OUTREACH_NOW": MONDAY.isoformat(), "OUTREACH_USER": "dana"}
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "outreach", "run", "--once"], cwd=workspace, env=environ,
            stderr=subprocess.PIPE, text=True,
        )
        for _ in range(loops)
    ]  # fmt: skip
    said = [loop.communicate(timeout=120)[1] for loop in running]
    assert [loop.returncode for loop in running] == [0] * loops, said
    assert sum("2 new" in text for text in said) == 1
    assert sum("kept as" in text for text in said) == 1
