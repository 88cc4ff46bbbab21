"""The one door through which every error leaves: three lines, an exit code, no traceback."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import Command, Disk


def test_a_full_disk_stops_an_import_before_anything_is_kept(
    outreach: Command, workspace: Path
) -> None:
    (workspace / "list.csv").write_text(
        "First Name,Last Name,Email\nAda,Byron,ada@example.com\n,,\n"
    )
    done = outreach("import", "list.csv", "--rejects", "/dev/full")
    assert done.code == 1
    assert [line.split(":")[0].strip() for line in done.err.splitlines()] == [
        "error",
        "where",
        "try",
    ]
    assert "No space left" in done.err
    assert "Traceback" not in done.err
    assert '"total": 0' in outreach("candidates", "search", "Ada", "--json").out


def test_a_database_that_does_not_answer_is_said(outreach: Command) -> None:
    url = "postgresql://127.0.0.1:1/outreach"
    done = outreach("candidates", "search", "Ada", OUTREACH_DATABASE=url)
    assert done.code == 1
    assert done.err.startswith("error: The database server does not answer")
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "command",
    ["plan", "import list.csv", "candidates note ada met", "candidates export", "backup", "stats"],
)
def test_a_full_disk_is_told_in_three_lines_by_every_command(
    outreach: Command, workspace: Path, small_disk: Disk, command: str
) -> None:
    here = _moved(workspace, small_disk)
    small_disk.fill()
    done = outreach(*command.split(), OUTREACH_WORKSPACE=str(here))
    assert done.code == 1
    told = done.err.splitlines()
    assert [line.split(":")[0].strip() for line in told] == ["error", "where", "try"]
    assert f"No space left on the disk of {here}: 0.0 of" in told[0]
    small_disk.clear()
    assert outreach("audit", "verify", OUTREACH_WORKSPACE=str(here)).code == 0


def test_the_loop_tells_a_full_disk_chore_by_chore(
    outreach: Command, workspace: Path, small_disk: Disk
) -> None:
    here = _moved(workspace, small_disk)
    small_disk.fill(but=20_000)
    done = outreach("run", "--once", OUTREACH_WORKSPACE=str(here))
    assert done.code == 1
    assert {line[0] for line in done.err.splitlines()} == {"✗"}
    assert all("No space left on the disk of" in line for line in done.err.splitlines())


def _moved(workspace: Path, disk: Disk) -> Path:
    """Take a workspace that was used to a small disk."""
    (workspace / "list.csv").write_text("First Name,Last Name,Email\nAda,Byron,a@example.com\n")
    here = disk.folder / "work"
    shutil.copytree(workspace, here)
    return here
