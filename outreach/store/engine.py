"""Open the database and hand out transactions: many readers, writers one after the other.

SQLite runs in WAL mode through `pysqlite3` where its wheel is installed (it carries a SQLite
without the WAL-reset bug of 3.7.0 to 3.51.2), else through the standard module. The driver's own
transaction handling is switched off: readers `BEGIN`, writers `BEGIN IMMEDIATE`, because a
transaction that reads first and writes later would lose updates or fail at once with "database is
locked". PostgreSQL runs the same code.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, make_url

from outreach.core.errors import StoreUnusable
from outreach.store.failures import explained, shown
from outreach.store.latest import Latest

_WHERE = "OUTREACH_DATABASE, or database in outreach.toml"
_EXAMPLE = "OUTREACH_DATABASE=postgresql://USER@HOST/NAME outreach doctor"

BUSY_SECONDS = 10
_CACHED, _CACHED_ONCE = -65_536, -8_192  # KiB of a SQLite file that a connection keeps in memory


@dataclass(frozen=True)
class Store:
    """An open database. `read()` and `write()` are the only ways in."""

    engine: Engine
    key: bytes = field(
        repr=False
    )  #: keys the hashes of the suppression list; lives outside the database
    latest: Latest | None = None  #: remembers the newest event outside the database

    @property
    def dialect(self) -> str:
        """Return `sqlite` or `postgresql`."""
        return self.engine.dialect.name

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a transaction that sees one moment of the database and writes nothing."""
        with explained(self.engine), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open a transaction that holds the writer's lock; all of it is kept, or nothing.

        ChangedMeanwhile when somebody else held what it needs for too long, StoreUnusable when the
        disk is full, can only be read, and the like: see `failures`.
        """
        with explained(self.engine):
            connection = self.engine.connect().execution_options(writes=True)
            with connection, connection.begin() as transaction:
                yield connection
                # a try (`--dry-run`) has rolled back already
                kept = self.latest if transaction.is_active else None
                news = kept.news(connection) if kept else None
            if self.latest and news:
                self.latest.remember(news)

    @contextmanager
    def outside(self, copy: Path | None = None) -> Iterator[Connection]:
        """Open a SQLite connection without a transaction, for VACUUM (into `copy`) and ATTACH."""
        with explained(self.engine, copy), self.engine.connect() as connection:
            yield connection.execution_options(no_transaction=True)

    def digest(self, identity: str) -> str:
        """Return the keyed hash under which an identity (`email:ada@example.com`) is barred."""
        return hmac.new(self.key, identity.encode(), sha256).hexdigest()

    def close(self) -> None:
        """Give every connection back."""
        self.engine.dispose()


def connect(url: str, key: bytes) -> Store:
    """Return the store behind a SQLAlchemy URL; nothing is read or written yet."""
    try:
        return Store(_sqlite(url) if url.startswith("sqlite:") else _postgresql(url), key)
    except sa.exc.ArgumentError as error:
        raise _no_url("") from error  # the text may hold a password
    except ValueError:  # a port that is no number
        raise StoreUnusable(
            "The database's address cannot be read: behind the host stands no port.",
            where=_WHERE,
            try_=_EXAMPLE,
        ) from None


@contextmanager
def reading_once(tx: Connection) -> Iterator[None]:
    """Keep little of a SQLite file in memory while much of it is read, and each page once."""
    if tx.dialect.name != "sqlite":
        yield
        return
    tx.exec_driver_sql(f"PRAGMA cache_size={_CACHED_ONCE}")
    try:
        yield
    finally:
        tx.exec_driver_sql(f"PRAGMA cache_size={_CACHED}")


def _sqlite(url: str) -> Engine:
    try:
        from pysqlite3 import dbapi2 as driver
    except ImportError:
        from sqlite3 import dbapi2 as driver
    engine = sa.create_engine(
        url,
        module=driver,
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
        hide_parameters=True,  # they are people's data: never in an error or a log
    )
    sa.event.listen(engine, "connect", _set_up_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        f"cache_size={_CACHED}",
        "temp_store=MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("no_transaction"):  # VACUUM and ATTACH refuse to run inside one
        return
    writes = options.get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgresql(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() not in ("postgresql", "postgres"):
        raise _no_url(f" {shown(parsed)}")
    return sa.create_engine(
        parsed.set(drivername="postgresql+psycopg"), pool_pre_ping=True, hide_parameters=True
    )


def _no_url(named: str) -> StoreUnusable:
    return StoreUnusable(
        f"The database{named} is neither SQLite nor PostgreSQL.",
        where=_WHERE,
        try_=_EXAMPLE,
    )
