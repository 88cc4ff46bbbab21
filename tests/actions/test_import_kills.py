"""An import is killed before each of its statements in turn: all of it is there, or nothing.

`tests/test_kills.py` kills by the clock, which hits the reading most of the time; here every
statement of the merge gets its turn. `--kills 400` takes them all.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa

from outreach.store import candidates
from outreach.store.opening import open_store
from tests.conftest import MONDAY

FIXTURES = Path(__file__).parent.parent / "data" / "fixtures" / "connections"
FIRST, SECOND = (next(FIXTURES.glob(name)) for name in ("22_snapshot_2024*", "23_snapshot_2026*"))
#: Imports a file in a child that is killed before its n-th statement, for every n that is asked.
KILLER = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from sqlalchemy import event
from sqlalchemy.engine import Engine
from outreach.actions import importing
from outreach.app import App

seen = 0

def die_before(statement):
    @event.listens_for(Engine, "before_cursor_execute")
    def count(*_):
        global seen
        seen += 1
        if seen == statement:
            os.kill(os.getpid(), signal.SIGKILL)

workspace, file, now = Path(sys.argv[1]), Path(sys.argv[2]), datetime.fromisoformat(sys.argv[3])
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        app = App(workspace, "dana", now, f"sqlite:///{workspace / 'outreach.db'}")
        app.store
        die_before(int(line))
        importing.import_files(app, [file], owner="lee")
        os._exit(seen)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    """Give how often to kill: as often as was asked for."""
    return int(request.config.getoption("--kills"))


def test_an_import_killed_before_any_of_its_statements_is_whole_or_not_there(
    workspace: Path, kills: int, chance: Random
) -> None:
    killer = started(workspace, FIRST)
    count = told(killer, 0)
    killer.communicate()
    before = everything(workspace)
    killer = started(workspace, SECOND)
    spare = shutil.copytree(workspace, workspace.parent / "spare")
    statements = list(range(1, count + 10))  # the second import has some more
    chance.shuffle(statements)
    for statement in statements[:kills]:
        code = told(killer, statement)
        after = everything(workspace)
        if code < 0:
            assert code == -signal.SIGKILL
            assert after == before
        else:
            assert len(after) > len(before)
            for name in ("outreach.db", "outreach.db-wal", "outreach.db-shm"):
                (workspace / name).unlink(missing_ok=True)
            shutil.copy(spare / "outreach.db", workspace)
    assert told(killer, 0) > 0
    killer.communicate()
    assert len(everything(workspace)) > len(before)


def started(workspace: Path, file: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", KILLER, str(workspace), str(file), MONDAY.isoformat()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env=os.environ,
    )


def told(killer: subprocess.Popen[str], statement: int) -> int:
    """Import once, killed before a statement (0: never); return the signal or the statements."""
    assert killer.stdin is not None
    assert killer.stdout is not None
    print(statement, file=killer.stdin, flush=True)
    return int(killer.stdout.readline())


def everything(workspace: Path) -> list[object]:
    """Return every row of every table that an import writes, after looking the file over."""
    store = open_store(f"sqlite:///{workspace / 'outreach.db'}", workspace / "secret.key")
    with store.read() as tx:
        assert tx.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert tx.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        rows = [
            tuple(row)
            for table in ("candidate", "alias", "connection", "observation", "import_run", "audit")
            for row in tx.execute(sa.select(sa.text(f"* FROM {table} ORDER BY 1, 2")))
        ]
        assert (
            candidates.count(tx)
            == tx.exec_driver_sql(
                "SELECT count(*) FROM candidate_fts WHERE candidate_fts MATCH '__all'"
            ).scalar()
        )
    store.close()
    return rows
