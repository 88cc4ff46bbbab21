"""The store opens on both engines, isolates its writers, and migrates from nothing."""

import subprocess
import sys
import threading
from pathlib import Path

import sqlalchemy as sa

from outreach import tables
from outreach.store.engine import Store
from outreach.store.schema import HEAD, version

meta = tables.Meta.__table__


def test_an_empty_database_gets_todays_schema(store: Store) -> None:
    assert version(store.engine) == HEAD


def test_the_migrations_make_what_the_tables_say(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    ours = {"candidate_search", "candidate_fts", "candidate_tie", "search"}
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection)
        found = compare_metadata(context, tables.Table.metadata)
    assert [change for change in found if not any(name in str(change) for name in ours)] == []


def test_writers_that_read_first_lose_no_update(store: Store) -> None:
    with store.write() as tx:
        tx.execute(meta.insert().values(key="n", value="0"))

    def add() -> None:
        for _ in range(20):
            with store.write() as tx:
                locked = sa.select(meta.c.value).where(meta.c.key == "n").with_for_update()
                seen = int(tx.execute(locked).scalar_one())
                tx.execute(meta.update().where(meta.c.key == "n").values(value=str(seen + 1)))

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as tx:
        assert tx.execute(sa.select(meta.c.value).where(meta.c.key == "n")).scalar_one() == "80"


def test_a_failed_transaction_leaves_nothing(store: Store) -> None:
    class Stop(Exception):
        pass

    try:
        with store.write() as tx:
            tx.execute(meta.insert().values(key="half", value="1"))
            raise Stop
    except Stop:
        pass
    with store.read() as tx:
        assert tx.execute(sa.select(meta.c.key).where(meta.c.key == "half")).all() == []


def test_sqlite_enforces_keys_and_writes_ahead(sqlite_store: Store) -> None:
    with sqlite_store.read() as tx:
        assert tx.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert tx.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert tx.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_the_key_of_the_suppression_list_is_for_the_owner_only(
    sqlite_store: Store, tmp_path: Path
) -> None:
    assert (tmp_path / "secret.key").stat().st_mode & 0o777 == 0o600
    assert sqlite_store.key.hex() not in repr(sqlite_store)


def test_many_who_open_an_empty_database_at_once_make_one_schema(
    postgresql_store: Store, tmp_path: Path
) -> None:
    with postgresql_store.engine.begin() as tx:
        tx.exec_driver_sql("DROP SCHEMA public CASCADE")
        tx.exec_driver_sql("CREATE SCHEMA public")
    url = postgresql_store.engine.url.render_as_string(hide_password=False)
    opening = (
        "import sys; from pathlib import Path; from outreach.store.opening import open_store; "
        "open_store(sys.argv[1], Path(sys.argv[2]))"
    )
    command = [sys.executable, "-c", opening, url, str(tmp_path / "secret.key")]
    several = [subprocess.Popen(command) for _ in range(2)]
    assert [one.wait() for one in several] == [0, 0]
    assert version(postgresql_store.engine) == HEAD
