"""Migrations keep what there is: a copy first, everything or nothing, and no newer schema."""

from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
import sqlalchemy as sa

from outreach.core.errors import StoreUnusable
from outreach.store import candidates, schema
from outreach.store.engine import Store
from outreach.store.opening import open_store
from tests import cast


def test_opening_again_migrates_nothing(sqlite_store: Store, tmp_path: Path) -> None:
    open_store(f"sqlite:///{tmp_path / 'outreach.db'}", tmp_path / "secret.key").close()
    assert not list(tmp_path.glob("*.before-*"))


def test_a_newer_schema_is_refused_with_the_way_out(store: Store) -> None:
    with store.write() as tx:
        tx.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreUnusable, match="newer") as refusal:
        schema.bring_up_to_date(store.engine)
    assert "install it again" in refusal.value.try_


def test_an_older_sqlite_file_is_copied_aside_before_it_is_migrated(
    sqlite_store: Store, tmp_path: Path
) -> None:
    with sqlite_store.write() as tx:
        tx.execute(sa.text("UPDATE alembic_version SET version_num = '0000'"))
    with pytest.raises(Exception, match="0000"):  # no such release: the migration itself fails
        schema.bring_up_to_date(sqlite_store.engine)
    copies = list(tmp_path.glob("outreach.db.before-*"))
    assert [copy.name for copy in copies] == [f"outreach.db.before-{schema.HEAD}-from-0000"]
    assert schema.version(sqlite_store.engine) == "0000"


def test_the_head_is_the_newest_migration_file() -> None:
    files = sorted((schema.MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert files[-1].name.startswith(f"{schema.HEAD}_")


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("dr anna k muller|thorn", "anna muller|thorn"),
        ("dr anna k muller|2024 02 01", "anna muller|2024 02 01"),
        ("anna mueller|thorn", "anna mueller|thorn"),  # lent from another of the name
        ("anna ingrid muller|thorn", "anna muller|thorn"),
        (None, None),
    ],
)
def test_keys_of_names_lose_titles_and_middle_names(
    store: Store, was: str | None, now: str | None
) -> None:
    first = "Anna Ingrid" if was and "ingrid" in was else "Dr. Anna K."
    anna = replace(cast.ADA, first_name=first, last_name="Müller")
    key = candidates.candidate.c.weak_key
    with store.write() as tx:
        cast.add(tx, [anna])
        tx.execute(sa.update(candidates.candidate).values(weak_key=was))
        import_module("outreach.migrations.versions.0098_called_names").mend(tx)
        assert tx.execute(sa.select(key)).scalar_one() == now
