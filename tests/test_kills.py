"""Killed at any moment, imports and loops lose nothing and double nothing.

`tests/cli/touches/test_kills.py` kills `next` and `log`, `tests/actions/test_import_kills.py` kills
an import before each of its statements. `--kills 400` kills more often.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from tests.conftest import MONDAY, Command

try:  # the library that the product uses: two of them should not share one file
    from pysqlite3 import dbapi2 as sqlite3
except ImportError:
    import sqlite3

ROWS = 200
ENVIRON = {**os.environ, "OUTREACH_NOW": MONDAY.isoformat(), "OUTREACH_USER": "dana"}


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    """Give how often to kill in one test: a third of what was asked for."""
    return max(1, int(request.config.getoption("--kills")) // 3)


def list_of(number: int, rows: int = ROWS) -> str:
    """Return a candidate list of people whom no other list has."""
    lines = ["First Name,Last Name,LinkedIn,Headline,Skills,Location"]
    for row in range(rows):
        url = f"https://www.linkedin.com/in/made-up-{number}-{row}"
        lines.append(f"Ada{row},Example{number},{url},Compiler engineer,C++;LLVM,Reston VA")
    return "\n".join(lines) + "\n"


def seconds_of(workspace: Path, *command: str) -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "outreach", *command], cwd=workspace, env=ENVIRON,
                   capture_output=True, check=False)  # fmt: skip
    return time.monotonic() - began


def kill_within(seconds: float, workspace: Path, *command: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "outreach", *command], cwd=workspace, env=ENVIRON,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def asked(workspace: Path, question: str) -> int:
    connection = sqlite3.connect(workspace / "outreach.db")
    try:
        return int(connection.execute(question).fetchone()[0])
    finally:
        connection.close()


def is_intact(workspace: Path) -> bool:
    connection = sqlite3.connect(workspace / "outreach.db")
    try:
        check = connection.execute("PRAGMA integrity_check").fetchone()[0]
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    finally:
        connection.close()
    return check == "ok" and not orphans


def people(workspace: Path) -> int:
    return asked(workspace, "SELECT count(*) FROM candidate")


def test_an_import_is_whole_or_not_at_all(
    outreach: Command, workspace: Path, kills: int, chance: Random
) -> None:
    file = workspace / "list.csv"
    file.write_text(list_of(0))
    longest = seconds_of(workspace, "import", "list.csv")
    assert people(workspace) == ROWS
    for number in range(1, kills + 1):
        file.write_text(list_of(number))
        before = people(workspace)
        kill_within(chance.uniform(longest / 4, longest), workspace, "import", "list.csv")
        assert people(workspace) in (before, before + ROWS)
        assert is_intact(workspace)
        done = outreach("import", "list.csv")
        assert done.code == 0, done.err
        assert people(workspace) == before + ROWS
    found = outreach("candidates", "search", "LLVM", "--limit", "1", "--json").out
    assert f'"total": {ROWS * (kills + 1)}' in found


def test_a_loop_that_is_killed_loses_no_file(
    outreach: Command, workspace: Path, kills: int, chance: Random
) -> None:
    inbox = workspace / "inbox"
    inbox.mkdir()
    longest = seconds_of(workspace, "run", "--once")
    for number in range(1, kills + 1):
        file = inbox / f"list-{number}.csv"
        file.write_text(list_of(number, 20))
        settled = time.time() - 60
        os.utime(file, (settled, settled))
        free_the_inbox(workspace)  # as the lease of a killed loop would in a quarter of an hour
        kill_within(chance.uniform(longest / 4, longest), workspace, "run", "--once")
        assert is_intact(workspace)
    free_the_inbox(workspace)
    assert outreach("run", "--once").code == 0
    assert people(workspace) == 20 * kills
    left = [file for file in inbox.rglob("*.csv") if "done" not in file.parts]
    assert left == []


def free_the_inbox(workspace: Path) -> None:
    connection = sqlite3.connect(workspace / "outreach.db")
    with connection:
        connection.execute("DELETE FROM meta WHERE key LIKE 'chore:inbox:%'")
    connection.close()
