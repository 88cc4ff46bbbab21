"""What goes wrong in a database reaches the user as an error with a way out."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from outreach import tables
from outreach.core.errors import ChangedMeanwhile, StoreUnusable
from outreach.store.engine import Store, connect
from outreach.store.opening import open_store

meta = tables.Meta.metadata.tables["meta"]


def test_two_who_wait_for_each_other_are_told_to_try_again(postgresql_store: Store) -> None:
    with postgresql_store.write() as tx:
        tx.execute(meta.insert(), [{"key": "a", "value": "0"}, {"key": "b", "value": "0"}])
    both = threading.Barrier(2)
    told: list[ChangedMeanwhile] = []

    def take(first: str, second: str) -> None:
        try:
            with postgresql_store.write() as tx:
                tx.execute(meta.update().where(meta.c.key == first).values(value=first))
                both.wait()
                tx.execute(meta.update().where(meta.c.key == second).values(value=first))
        except ChangedMeanwhile as error:
            told.append(error)

    threads = [threading.Thread(target=take, args=pair) for pair in ("ab", "ba")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [error.exit_code for error in told] == [5]
    with postgresql_store.read() as tx:
        assert (
            len(
                set(tx.execute(sa.select(meta.c.value).where(meta.c.key.in_(["a", "b"]))).scalars())
            )
            == 1
        )


def test_who_waits_too_long_for_the_writer_is_told_to_try_again(
    sqlite_store: Store, tmp_path: Path
) -> None:
    with sqlite_store.outside() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    other = open_store(f"sqlite:///{tmp_path / 'outreach.db'}", tmp_path / "secret.key")
    with (
        other.write(),
        pytest.raises(ChangedMeanwhile, match="Somebody else"),
        sqlite_store.write(),
    ):
        pass
    other.close()


def test_a_database_that_may_not_grow_is_said(sqlite_store: Store) -> None:
    with sqlite_store.outside() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreUnusable, match="may not grow"), sqlite_store.write() as tx:
        tx.execute(meta.insert().values(key="long", value="x" * 100_000))
    with sqlite_store.read() as tx:
        assert tx.execute(sa.select(meta.c.value).where(meta.c.key == "long")).all() == []


def test_a_database_that_can_only_be_read_is_said(sqlite_store: Store, tmp_path: Path) -> None:
    file = tmp_path / "outreach.db"
    reader = connect(f"sqlite:///file:{file}?mode=ro&uri=true", sqlite_store.key)
    with pytest.raises(StoreUnusable, match="only be read"), reader.write() as tx:
        tx.execute(meta.insert().values(key="n", value="1"))
    reader.close()


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("sqlite:///{folder}/missing/outreach.db", "cannot be opened"),
        ("sqlite:///{folder}/list.csv", "damaged, or it is no database"),
        ("postgresql://sam:very-secret@127.0.0.1:1/outreach", "does not answer"),
        ("postgresql://sam:very@very-secret@127.0.0.1:1/outreach", "does not answer"),
        ("postgresql://sam@127.0.0.1:1/outreach?password=very-secret", "Nobody listens"),
        ("postgresql://sam@127.0.0.1:1/outreach?very-secret=1", "an option that PostgreSQL does"),
        ("postgresql://sam:very-secret@127.0.0.1:abc/outreach", "cannot be read"),
        ("postgresql+psycopg2://127.0.0.1:1/outreach", "does not answer"),
        ("mysql://sam:very-secret@localhost/outreach", "neither SQLite nor PostgreSQL"),
        ("sqlitefile", "neither SQLite nor PostgreSQL"),
        ("//sam:very-secret@nowhere", "neither SQLite nor PostgreSQL"),
        ("sqlite+aiosqlite:///{folder}/outreach.db", "neither SQLite nor PostgreSQL"),
    ],
)
def test_what_is_no_database_is_said_without_its_password(
    tmp_path: Path, url: str, says: str
) -> None:
    (tmp_path / "list.csv").write_text("First Name,Last Name\n" * 100)
    with pytest.raises(StoreUnusable, match=says) as told:
        open_store(url.format(folder=tmp_path), tmp_path / "secret.key")
    assert "very-secret" not in told.value.what + told.value.where + told.value.try_


def test_a_mistake_of_ours_stays_what_it_is(sqlite_store: Store) -> None:
    with pytest.raises(sa.exc.OperationalError), sqlite_store.read() as tx:
        tx.exec_driver_sql("SELECT nothing FROM nowhere")
