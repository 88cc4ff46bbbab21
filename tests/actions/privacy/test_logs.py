"""Whatever happens to somebody, no log and nothing the loop tells has a word of theirs."""

from __future__ import annotations

import logging
import os
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from outreach.actions import candidates, chores, privacy
from outreach.actions.touches import Entry, next_card, record, settle, undo
from outreach.app import App
from outreach.cli.show.care import told as line
from outreach.core.errors import OutreachError
from outreach.core.words import EventKind, ReplyClass
from outreach.scheduler import tick
from tests import cast

WORD = "sentinelquartz"  # in every fact and text of the people below
SENTINELS = tuple(
    replace(
        cast.ADA,
        id=number,
        handle=f"{WORD}-{number}",
        first_name=WORD.capitalize(),
        last_name=f"No{number}",
        greeting_name=WORD.capitalize(),
        profile_url=f"https://www.linkedin.com/in/{WORD}-{number}",
        email=f"{WORD}{number}@example.com",
        company=f"{WORD} works {number}",
        headline=WORD,
    )
    for number in (1, 2, 3)
)
LIST = f"""First Name,Last Name,URL,Email Address,Company,Position,Connected On
{WORD},Row,https://www.linkedin.com/in/{WORD}-9,{WORD}9@example.com,{WORD},{WORD},08 Feb 2024
,,,,{WORD},,
"""


@pytest.fixture
def app(tmp_path: Path) -> App:
    """Give an office of people whose every fact can be looked for."""
    return cast.office(tmp_path / "office", SENTINELS)


def drop(app: App, name: str, content: str) -> None:
    dropped = app.workspace / "inbox" / "sam-keller" / name
    dropped.parent.mkdir(parents=True, exist_ok=True)
    dropped.write_text(content, encoding="utf-8")
    os.utime(dropped, (time.time() - 60, time.time() - 60))


def a_day(app: App) -> None:
    """Let everything happen to somebody that happens on a day."""
    drop(app, "Connections.csv", LIST)
    drop(app, "mail.txt", f"Dear {WORD} Row; tel +43 660 12345\n")
    drop(app, "table.csv", f"{WORD},{WORD}@example.com\n{WORD},2\n")
    card = next_card(app)
    settle(app, card.touch, Entry(EventKind.SENT, note=WORD))
    said = Entry(EventKind.REPLIED, reply=ReplyClass.QUESTION, note=f"{WORD}?")
    record(app, [card.person.handle], said)
    undo(app)
    candidates.note(app, SENTINELS[1].handle, WORD)
    candidates.edit(app, SENTINELS[1].handle, {"headline": f"{WORD} again"})
    privacy.compile_dossier(app, SENTINELS[1].handle)
    privacy.forget(app, SENTINELS[1].handle)


def test_neither_a_log_nor_the_loop_tells_anything_of_anybody(
    app: App, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.INFO, logger="sqlalchemy.engine")  # statements, without values
    app.store.close()
    app = app.reread(app.now)  # an engine looks at the level when it is made
    del app.__dict__["store"]
    a_day(app)
    told: list[chores.Told] = []
    tick(app, told.append, threading.Event())
    (app.workspace / "outreach.db").write_bytes(b"x" * 4096)  # and when all fails
    app.store.close()
    tick(app, told.append, threading.Event())
    printed = "\n".join([*map(line, told), *capfd.readouterr()])
    logged = "\n".join(one.getMessage() for one in caplog.records)
    key = (app.workspace / "secret.key").read_text(encoding="ascii").strip()
    assert any(one.failed for one in told)
    assert any("new" in one.says for one in told)
    refused = [one for one in told if "mail.txt: refused, no_known_columns" in one.says]
    assert [one.failed for one in refused] == [True]
    assert "660" not in printed
    for secret in (WORD, key):
        assert secret not in (printed + logged).lower()


def test_an_error_of_the_database_tells_no_values(app: App) -> None:
    statement = sa.text("INSERT INTO candidate (id, handle) VALUES (1, :handle)")
    with pytest.raises((sa.exc.SQLAlchemyError, OutreachError)) as failed, app.store.write() as tx:
        tx.execute(statement, {"handle": WORD})
    assert WORD not in str(failed.value)
