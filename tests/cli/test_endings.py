"""Whatever reads a command may stop reading or not be there at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import MONDAY, PLAIN

COMMAND = [sys.executable, "-m", "outreach"]
LIST = "First Name,Last Name,URL\n" + "".join(
    f"Ada{n},Byron{n},https://www.linkedin.com/in/ada-zz{n}\n" for n in range(2_000)
)


def environ() -> dict[str, str]:
    return {
        **os.environ, **PLAIN, "OUTREACH_USER": "dana", "OUTREACH_NOW": MONDAY.isoformat(),
        "TERM": "xterm",
    }  # fmt: skip


def shell(line: str, folder: Path) -> tuple[int, str]:
    """Run a line of bash with `outreach` in it; the code is that of its first command."""
    text = f'outreach() {{ {" ".join(COMMAND)} "$@"; }}; {line}; exit "${{PIPESTATUS[0]}}"'
    done = subprocess.run(
        ["bash", "-c", text], cwd=folder, env=environ(), capture_output=True, text=True, check=False
    )
    return done.returncode, done.stderr


def test_whoever_reads_may_stop_reading(workspace: Path) -> None:
    (workspace / "list.csv").write_text(LIST)
    assert shell("outreach import list.csv", workspace)[0] == 0
    assert shell("outreach candidates export | head -1", workspace) == (0, "")


@pytest.mark.parametrize("command", ["plan --json", "doctor", "nonsense"])
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&- <&-"])
def test_what_was_closed_is_not_written_to(workspace: Path, command: str, closed: str) -> None:
    code, err = shell(f"outreach {command} {closed}", workspace)
    assert code == (2 if command == "nonsense" else 0), err
    assert "Something failed" not in err


def test_columns_that_are_no_number_are_passed_over(workspace: Path) -> None:
    assert shell("COLUMNS=wide outreach doctor", workspace)[0] == 0
