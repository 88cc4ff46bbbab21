"""Opening a store that has to be migrated, or indexed anew, is killed; the next opening ends it.

Each kill comes before one of the statements, in a child of its own. What was there stays, the
schema is the old or the new one and nothing between, and the index tells of everybody.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from outreach.core.query import parse
from outreach.store import schema, search
from outreach.store.engine import connect
from outreach.store.opening import open_store
from tests.store.people import merged, record

KEY = b"k" * 32
OLD = "0030"
KILLS = 6


def killed(work: Callable[[], object], statement: int) -> int:
    """Do something in a child that dies before its n-th statement; return how it ended."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    seen = 0

    def count(*_: object) -> None:
        nonlocal seen
        seen += 1
        if seen == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    sa.event.listen(sa.Engine, "before_cursor_execute", count)
    work()
    os._exit(0)


def sound(file: Path) -> str | None:
    """Return the schema of a file in which nothing is broken."""
    store = connect(f"sqlite:///{file}", KEY)
    with store.read() as tx:
        assert tx.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert tx.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
    found = schema.version(store.engine)
    store.close()
    return found


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Give a store of an earlier release with one person in it."""
    file = tmp_path / "outreach.db"
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    store = connect(f"sqlite:///{file}", KEY)
    with store.engine.connect().execution_options(writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, OLD)
        connection.exec_driver_sql(
            "INSERT INTO candidate (id, handle, first_name, last_name, skills, changed, created_at)"
            " VALUES (1, 'ada', 'Ada', 'Byron', '', 1, '2026-03-02 14:00:00.000000')"
        )
    store.close()
    return file


def test_a_killed_migration_is_done_by_the_next_opening(old: Path, chance: Random) -> None:
    def migrate() -> None:
        store = connect(f"sqlite:///{old}", KEY)
        schema.bring_up_to_date(store.engine)

    for statement in chance.sample(range(2, 20), KILLS):
        assert killed(migrate, statement) == -signal.SIGKILL
        assert sound(old) == OLD
    migrate()
    assert sound(old) == schema.HEAD
    store = connect(f"sqlite:///{old}", KEY)
    with store.read() as tx:
        assert tx.exec_driver_sql("SELECT handle FROM candidate").scalars().all() == ["ada"]
    store.close()


def test_a_killed_rebuilding_of_the_index_is_done_by_the_next_opening(
    tmp_path: Path, chance: Random
) -> None:
    url, key = f"sqlite:///{tmp_path / 'outreach.db'}", tmp_path / "secret.key"
    store = open_store(url, key)
    merged(store, [record(f"ada-{n}", "Ada Byron", skills=("looms",)) for n in range(50)])
    with store.write() as tx:
        tx.execute(sa.text("UPDATE meta SET value = 'of another release' WHERE key = 'analyser'"))
    store.close()
    for statement in chance.sample(range(2, 16), KILLS):
        assert killed(lambda: open_store(url, key), statement) == -signal.SIGKILL
    store = open_store(url, key)
    with store.read() as tx:
        assert search.is_current(tx)
        assert len(list(search.matching_ids(tx, parse("looms")))) == 50
    store.close()
    assert sound(tmp_path / "outreach.db") == schema.HEAD
