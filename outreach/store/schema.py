"""Bring a database to today's schema: cheap when it is, Alembic when it is not."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from outreach.core.errors import StoreUnusable

HEAD = "0098"
MIGRATIONS = Path(__file__).parent.parent / "migrations"


def bring_up_to_date(engine: Engine) -> None:
    """Create or migrate the schema; a SQLite file is copied aside before any migration."""
    found = version(engine)
    if found == HEAD:
        return
    if found is not None and found > HEAD:
        raise StoreUnusable(
            f"The database has schema {found}, made by a newer outreach than this one ({HEAD}).",
            where=str(engine.url.database),
            try_="git pull in the folder of outreach, then install it again as README.md says",
        )
    if found is not None:
        _copy_aside(engine, found)
    _migrate(engine)


def version(engine: Engine) -> str | None:
    """Return the schema a database has; None for an empty one."""
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        found = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found else None


def _copy_aside(engine: Engine, found: str) -> None:
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return  # a server has its own backups; `pg_dump` is documented
    copy = Path(f"{engine.url.database}.before-{HEAD}-from-{found}")
    copy.unlink(missing_ok=True)
    with engine.connect().execution_options(no_transaction=True) as connection:
        connection.exec_driver_sql("VACUUM INTO ?", (str(copy),))
    copy.chmod(0o600)


def _migrate(engine: Engine) -> None:
    from alembic import command  # heavy, and needed once a release
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.connect().execution_options(writes=True) as connection:
        _enforce_foreign_keys(connection, enforced=False)
        with connection.begin():
            _wait_for_turn(connection)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            _check_foreign_keys(connection)
        _enforce_foreign_keys(connection, enforced=True)


def _wait_for_turn(connection: Connection) -> None:
    # of several who start at once one migrates, and the others find it done; SQLite has one writer
    if connection.dialect.name == "postgresql":
        turn = sa.func.hashtextextended("outreach schema", 0)
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(turn)))


def _enforce_foreign_keys(connection: Connection, *, enforced: bool) -> None:
    # with keys enforced, rebuilding a parent table would silently delete its children;
    # the pragma does nothing inside a transaction, so it goes to the driver before it begins
    driver = connection.connection.driver_connection
    if connection.dialect.name == "sqlite" and driver is not None:
        driver.execute(f"PRAGMA foreign_keys={'ON' if enforced else 'OFF'}")


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise StoreUnusable(
            f"The migration would break {len(broken)} references; nothing was changed.",
            where=str(connection.engine.url.database),
            try_="outreach doctor",
        )
