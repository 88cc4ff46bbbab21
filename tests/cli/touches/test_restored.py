"""A backup that was put back: nobody is written to before somebody has looked."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path

from tests.conftest import MONDAY, Command


def put_back(workspace: Path, copy: Path) -> None:
    for name in ("outreach.db-wal", "outreach.db-shm"):
        (workspace / name).unlink(missing_ok=True)
    shutil.copy(copy, workspace / "outreach.db")


def test_from_an_older_copy_nobody_is_written_to_until_somebody_says_so(
    outreach: Command, workspace: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    assert outreach("backup", "--to", str(copy)).code == 0
    assert outreach("next", "--json").code == 0
    assert outreach("log", "stop", "ada-lovelace", "--yes").code == 0
    put_back(workspace, copy)
    refused = outreach("next", "--json")
    assert refused.code == 4
    assert "A backup was put back" in refused.err
    assert "outreach backup --restored" in refused.err
    assert outreach("batch", "sam-keller").code == 4
    assert "A backup was put back" in outreach("doctor").out
    for command in ("plan", "plan --simulate --runs 1", "campaigns show compilers"):
        assert "A backup was put back" in outreach(*command.split()).err
    planned = outreach("plan", "--json")
    assert "outreach backup --restored" in planned.err
    assert json.loads(planned.out)["restored"]
    later = MONDAY + timedelta(hours=1)
    assert outreach("log", "stop", "ada-lovelace", "--yes", now=later).code == 0
    assert outreach("next", "--json").code == 4  # a new entry does not make up for a lost one
    assert outreach("backup", "--restored").code == 0
    shown = outreach("next", "--json")
    assert shown.code == 0
    assert "ada-lovelace" not in shown.out
    planned = outreach("plan", "--json")
    assert "A backup" not in planned.err
    assert not json.loads(planned.out)["restored"]
    assert outreach("backup", "--restored").code == 3


def test_in_the_place_of_a_lost_database_nobody_is_written_to_until_somebody_says_so(
    outreach: Command, workspace: Path
) -> None:
    assert outreach("log", "stop", "ada-lovelace", "--yes").code == 0
    for name in ("outreach.db", "outreach.db-wal", "outreach.db-shm"):
        (workspace / name).unlink(missing_ok=True)
    assert outreach("next", "--json").code == 4
    assert "the database is a new one" in " ".join(outreach("doctor").out.split())
    assert outreach("backup", "--restored").code == 0
    assert outreach("next", "--json").code == 3
