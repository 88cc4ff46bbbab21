"""Who asks to be left alone in a message is never written to again, wherever the message stands."""

from __future__ import annotations

import csv

import pytest

from outreach.actions import importing, touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.words import Event, EventKind, Evidence, ReplyClass
from outreach.store import candidates, events, suppressions
from tests.actions.proving.telling import LIST, ON_ONE_ENGINE, take

HEADER = (
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO",
    "RECIPIENT PROFILE URLS", "DATE", "SUBJECT", "CONTENT", "FOLDER",
)  # fmt: skip
MARA = ("Mara Testrup", "https://www.linkedin.com/in/mara-testrup-zz00")
WREN = "wren-hallowell"
STOP = "Please never contact me again."


def wrote(app: App, *said: tuple[str, str], ours: str = "2026-10-01 09:00:00 UTC") -> int:
    """Import what Wren wrote, at these times; return how many were barred by it."""
    with app.store.read() as tx:
        wren = candidates.find(tx, WREN)
    pair = (wren.name, wren.profile_url or "")
    rows = [("c1", "", *MARA, *pair, ours, "", "Hello Wren, a job?", "INBOX")]
    rows += [("c1", "", *pair, *MARA, at, "", text, "INBOX") for at, text in said]
    file = app.workspace / "messages.csv"
    with file.open("w", encoding="utf-8", newline="") as table:
        csv.writer(table).writerows([HEADER, *rows])
    report = importing.import_files(app, [file], owner="mara")
    return sum(one.found.stopped for one in report.files)


def is_barred(app: App) -> bool:
    with app.store.read() as tx:
        return suppressions.is_barred(tx, app.store, candidates.find(tx, WREN))


def logged(app: App, what: EventKind, note: str = "", reply: ReplyClass | None = None) -> Event:
    entry = Entry(what, note=note, reply=reply, campaign="compilers")
    return touches.record(app, [WREN], entry)[0].event


@pytest.fixture
def listed(app: App) -> App:
    """Give the workspace with its people, of whom no archive has told yet."""
    take(app, LIST)
    return app


def test_a_stop_counts_years_before_any_campaign(listed: App) -> None:
    assert wrote(listed, ("2025-08-02 09:00:00 UTC", STOP), ours="2025-08-01 09:00:00 UTC") == 1
    assert is_barred(listed)


@ON_ONE_ENGINE
def test_a_stop_counts_that_answers_nothing_of_ours(listed: App) -> None:
    assert wrote(listed, ("2026-09-01 09:00:00 UTC", STOP), ours="2026-10-01 09:00:00 UTC") == 1
    assert is_barred(listed)


@ON_ONE_ENGINE
def test_who_says_something_else_is_not_barred(listed: App) -> None:
    assert wrote(listed, ("2025-08-02 09:00:00 UTC", "Thanks, tell me more.")) == 0
    assert not is_barred(listed)


@ON_ONE_ENGINE
@pytest.mark.parametrize(
    "first", ["Am 3. Mai 2026 schrieb Mara Testrup:", "I can tell you a lot of it. " * 400]
)
def test_each_message_is_read_by_itself(listed: App, first: str) -> None:
    assert wrote(listed, ("2026-10-02 09:00:00 UTC", first), ("2026-10-02 09:05:00 UTC", STOP))
    with listed.store.read() as tx:
        wren = candidates.find(tx, WREN)
        (reply,) = events.effective(tx, candidates=[wren.id], kinds=[EventKind.REPLIED])
    assert is_barred(listed)
    assert reply.reply is ReplyClass.OPT_OUT


@ON_ONE_ENGINE
def test_a_class_says_nothing_of_a_message_that_nobody_here_had_seen(listed: App) -> None:
    logged(listed, EventKind.REPLIED, reply=ReplyClass.INTERESTED)
    assert wrote(listed, ("2026-10-02 09:00:00 UTC", STOP)) == 1
    assert is_barred(listed)


@ON_ONE_ENGINE
def test_who_read_the_same_words_otherwise_has_the_last_word(listed: App) -> None:
    said = logged(listed, EventKind.REPLIED, STOP)
    assert is_barred(listed)
    logged(listed, EventKind.REPLIED, STOP, ReplyClass.NO)
    assert said.reply is ReplyClass.OPT_OUT
    assert not is_barred(listed)
    assert wrote(listed, ("2026-10-02 09:00:00 UTC", STOP)) == 0
    assert not is_barred(listed)


def test_a_mistake_about_an_old_message_is_put_right_once_and_for_all(listed: App) -> None:
    before = ("2025-08-02 09:00:00 UTC", STOP)
    wrote(listed, before, ours="2025-08-01 09:00:00 UTC")
    meant = logged(listed, EventKind.REPLIED, reply=ReplyClass.NO)
    assert meant.evidence is Evidence.CLAIMED
    assert not is_barred(listed)
    assert wrote(listed, before, ours="2025-08-01 09:00:00 UTC") == 0
    assert wrote(listed, before, ("2026-11-25 09:00:00 UTC", STOP)) == 1
    assert is_barred(listed)
