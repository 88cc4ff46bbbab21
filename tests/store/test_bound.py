"""One changed byte in a text, a decision, a remark or a message is found, and its row is named."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outreach.actions import auditing, templates
from outreach.actions.templates import Word
from outreach.app import App
from outreach.core.approvals import fingerprint, text_digest
from outreach.core.words import (
    Approval,
    Comment,
    Evidence,
    Purpose,
    Template,
    TemplateKind,
    TemplateVersion,
)
from outreach.store import audit, comments
from outreach.store import templates as texts
from outreach.store.bound import BOUND
from outreach.store.engine import Store
from tests.cast import office, opened
from tests.conftest import MONDAY

try:  # the same library as the store's: two in one process would undo each other's locks
    from pysqlite3 import dbapi2 as sqlite3
except ImportError:
    import sqlite3

TABLES = (*(table.name for table in BOUND), "audit")
NOT_BOUND = {"touch": ("text", "text_digest", "template", "fingerprint")}


def told(app: App) -> tuple[str, ...]:
    return auditing.verify(app).broken


def _history(app: App) -> None:
    """Give a workspace a little of everything that is bound."""
    file = app.workspace / "templates" / "hello.j2"
    file.write_text(file.read_text().replace("I found you", "I noticed you"))
    app = app.reread(app.now)
    templates.submit(app, "hello")
    remark = templates.comment(app, "hello", Word("rosa-diaz", comment="kürzer?", line=1))
    templates.resolve(app, "hello", remark.comment.id, Word("dana"))
    templates.approve(app, "hello", Word("rosa-diaz", comment="good", previews=(1, 2)))
    templates.request_changes(app, "job", Word("rosa-diaz", comment="say thanks"))
    templates.retire(app, "nudge", "pushy")
    with app.store.write() as tx:
        text = "Hi Ada, I run Northgate Robotics."
        row = {"enrollment_id": 1, "step": "connect", "attempt": 1, "channel": "linkedin_connect"}
        row |= {"id": "t1", "state": "sent", "due_at": MONDAY, "template": "hello"}
        row |= {"text": text, "text_digest": text_digest(text)}
        row |= {"fingerprint": fingerprint(app.library.template("hello")), "off_template": False}
        enrollment = sa.table("enrollment", *map(sa.column, _ENROLLMENT))
        tx.execute(enrollment.insert().values(_ENROLLMENT))
        touch = texts.version.metadata.tables["touch"]
        tx.execute(touch.insert().values(row))
    app.store.close()


_ENROLLMENT = {
    "id": 1, "candidate_id": 1, "campaign": "compilers", "sender": "sam-keller",
    "stage": "invited", "because": "{}", "variants": "{}", "created_at": "2026-03-02 14:00:00",
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bound") / "office"
    _history(office(folder))
    with closing(sqlite3.connect(folder / "outreach.db")) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return folder


@pytest.fixture(scope="module")
def chained(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    folder = tmp_path_factory.mktemp("chained") / "office"
    shutil.copytree(made, folder)
    app = opened(folder)
    yield app
    app.store.close()


@pytest.fixture(scope="module")
def cells(made: Path) -> list[tuple[str, int, str]]:
    """Return every cell that is bound and holds something: table, row, column."""
    with closing(sqlite3.connect(made / "outreach.db")) as database:
        return list(_cells(database))


def _cells(database: sqlite3.Connection) -> Iterator[tuple[str, int, str]]:
    for table in (*TABLES, *NOT_BOUND):
        known = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
        for column in NOT_BOUND.get(table, known):
            query = f"SELECT rowid FROM {table} WHERE {column} IS NOT NULL"
            yield from ((table, rowid, column) for (rowid,) in database.execute(query))


def test_what_was_written_holds(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "office")
    assert told(opened(tmp_path / "office")) == ()


@settings(
    deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_one_flipped_byte_is_found_and_named(
    made: Path, chained: App, cells: list[tuple[str, int, str]], data: st.DataObject
) -> None:
    table, rowid, column = data.draw(st.sampled_from(cells))
    file = chained.workspace / "outreach.db"
    with closing(sqlite3.connect(file)) as database:
        where = f"FROM {table} WHERE rowid = {rowid}"
        (was,) = database.execute(f"SELECT CAST({column} AS BLOB) {where}").fetchone()
        (kind,) = database.execute(f"SELECT typeof({column}) {where}").fetchone()
        at = data.draw(st.integers(0, len(was) - 1)) if was else 0
        other = data.draw(st.integers(1, 255))
        flipped = was[:at] + bytes([was[at] ^ other]) + was[at + 1 :] if was else b"x"
        value = "CAST(? AS TEXT)" if kind == "text" else "?"
        changed = flipped if kind == "text" else int(was) ^ (1 << other % 20)
        database.execute("PRAGMA foreign_keys=OFF")
        try:
            database.execute(
                f"UPDATE {table} SET {column} = {value} WHERE rowid = {rowid}", [changed]
            )
            database.commit()
        except sqlite3.IntegrityError:
            return  # the database itself refuses it
    try:
        found = told(chained)
    finally:
        whole = sqlite3.connect(made / "outreach.db")
        with closing(whole), closing(sqlite3.connect(file)) as database:
            whole.backup(database)
    assert found
    named = f"row {rowid}" if table == "audit" else f"{table}/"
    assert any(one.startswith((named, "row ", "the end", "the database")) for one in found)


def test_each_kind_of_row_is_named(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "office")
    changes = {
        "template_version/6": "UPDATE template_version SET worst_case = '{}' WHERE id = 6",
        "approval/2": "UPDATE approval SET approver = 'rosa-dias' WHERE id = 2",
        "template_comment/1": "UPDATE template_comment SET comment = 'longer' WHERE id = 1",
        "touch/t1": "UPDATE touch SET text = 'Hi Eve' WHERE id = 't1'",
    }
    with closing(sqlite3.connect(tmp_path / "office" / "outreach.db")) as database:
        for statement in changes.values():
            database.execute(statement)
        database.commit()
    found = [one.partition(":")[0] for one in told(opened(tmp_path / "office"))]
    assert found == list(changes)


def test_a_byte_of_the_file_that_is_changed_is_found(made: Path, tmp_path: Path) -> None:
    whole = (made / "outreach.db").read_bytes()
    for needle in (b"rosa-diaz", b"say thanks", "kürzer".encode(), b"I noticed you", b"pushy"):
        for at in _places(whole, needle):
            folder = tmp_path / str(at)
            shutil.copytree(made, folder)
            changed = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
            (folder / "outreach.db").write_bytes(changed)
            if _content(folder) != _content(made):  # and no page that is left over
                app = opened(folder)
                assert told(app), at
                app.store.close()


def _content(folder: Path) -> list[object]:
    with closing(sqlite3.connect(folder / "outreach.db")) as database:
        database.text_factory = bytes
        return [row for table in TABLES for row in database.execute(f"SELECT * FROM {table}")]


def _places(whole: bytes, needle: bytes) -> list[int]:
    found, at = [], whole.find(needle)
    while at >= 0:
        found.append(at)
        at = whole.find(needle, at + 1)
    return found


HELLO = Template("hello", TemplateKind.INMAIL, Purpose.FIRST_CONTACT, "en", "Hi 🤝", "Zoë")


def submit(store: Store, text: Template = HELLO) -> TemplateVersion:
    with store.write() as tx:
        return texts.submit(tx, text, author="dana", at=MONDAY, request=texts.Request())


def verify(store: Store) -> list[str]:
    with store.read() as tx:
        return audit.verify(tx)


def test_rows_added_or_taken_away_behind_the_chain_are_told(store: Store) -> None:
    submit(store)
    assert verify(store) == []
    version = texts.version
    with store.write() as tx:
        row = dict(tx.execute(sa.select(version)).mappings().one())
        tx.execute(version.insert().values({**row, "id": 2, "version": 2}))
    assert verify(store) == ["template_version/2: the chain does not know it"]
    with store.write() as tx:
        tx.execute(version.delete())
    assert verify(store) == ["template_version/1: was taken away"]


def test_retiring_binds_the_rows_anew(store: Store) -> None:
    submit(store)
    with store.write() as tx:
        texts.retire(tx, "hello", MONDAY, actor="dana")
    assert verify(store) == []
    with store.write() as tx:
        tx.execute(texts.version.update().values(retired_at=None))
    assert verify(store) == ["template_version/1: was changed"]


def test_a_remark_and_its_end_are_in_the_chain(store: Store) -> None:
    made = submit(store)
    one = Comment("hello", 1, made.fingerprint, "rosa", "kürzer?", MONDAY, line=1)
    with store.write() as tx:
        kept = comments.add(tx, one)
        comments.resolve(tx, kept, replace(one, author="dana", comment=""))
        (found,) = comments.of(tx)["hello"]
        what = [entry.what for entry in audit.entries(tx)]
    assert (found.id, found.resolved_by) == (kept.id, "dana")
    assert what == ["resolve", "comment", "submit"]
    assert verify(store) == []


def test_what_was_approved_before_there_were_digests_is_bound_by_the_migration(
    store: Store,
) -> None:
    made = submit(store)
    with store.write() as tx:
        said = Approval(
            "hello", made.fingerprint, "rosa", "approve", Evidence.CLAIMED, "dana", MONDAY
        )
        texts.decide(tx, replace(said, version=1, comment="schön"))
        tx.execute(audit.audit.delete())
        tx.execute(audit.meta.delete().where(audit.meta.c.key == "audit_end"))
    assert len(verify(store)) == 2
    migration = import_module("outreach.migrations.versions.0002_comments")
    with store.write() as tx:
        migration.bind(tx)
    assert verify(store) == []
    with store.read() as tx:
        assert [entry.what for entry in audit.entries(tx)] == ["bind"]
