"""Imports that are killed before one of their statements, again and again."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

import sqlalchemy as sa

from outreach.store import candidates
from outreach.store.opening import open_store
from tests.conftest import MONDAY

#: All that an import writes to.
TABLES = (
    "candidate", "alias", "connection", "observation", "import_run", "audit", "request", "message",
    "enrollment", "event",
)  # fmt: skip
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
        importing.import_files(app, [file], owner=sys.argv[4])
        os._exit(seen)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


def kill_an_import(
    workspace: Path, file: Path, owner: str, count: int, kills: int, chance: Random
) -> None:
    """Import a file that is killed before `kills` of its first `count` statements, then wholly.

    After each killing it is whole or not there.
    """
    before = everything(workspace)
    killer = started(workspace, file, owner)
    spare = shutil.copytree(workspace, workspace.parent / "spare")
    statements = list(range(1, count))
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


def started(workspace: Path, file: Path, owner: str = "lee") -> subprocess.Popen[str]:
    """Start a process that imports a file as often as it is told to."""
    return subprocess.Popen(
        [sys.executable, "-c", KILLER, str(workspace), str(file), MONDAY.isoformat(), owner],
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
            for table in TABLES
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
