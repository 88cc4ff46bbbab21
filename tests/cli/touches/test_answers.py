"""Answers in the session: what was said, what it seems to mean, and what is confirmed."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach.actions import touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.words import Event, EventKind, ReplyClass
from outreach.store import candidates, events
from tests import cast
from tests.cli.touches.conftest import Terminal
from tests.cli.touches.seen import at_the_end, shown


def answered(workspace: Path, note: str = '"Sounds good. Is it on site?"') -> App:
    app = cast.opened(workspace)
    touches.record(app, ["ada-lovelace"], Entry(EventKind.SENT))
    touches.record(app, ["ada-lovelace"], Entry(EventKind.REPLIED, note=note))
    app.store.close()
    return app


def replies_of_ada(workspace: Path) -> list[Event]:
    app = cast.opened(workspace)
    with app.store.read() as tx:
        person = candidates.find(tx, "ada-lovelace")
        found = events.effective(tx, candidates=[person.id], kinds=[EventKind.REPLIED])
    app.store.close()
    return found


def test_an_answer_comes_first_with_what_was_said_and_the_link(
    terminal: Terminal, workspace: Path
) -> None:
    answered(workspace)
    screen = terminal("next")
    card = shown(screen)
    assert "· Answer ·" in card
    assert "Sounds good. Is it on site?" in card
    assert "never sent: https://northgate.example/jobs/compilers" in card
    assert (
        "1 interested  2 not now  3 no  4 refers someone  5 question  6 stop  7 automatic" in card
    )
    screen.send("1")
    screen.expect(r"replied \(interested\): Ada")
    screen.expect("· Answer ·")
    screen.send("s")
    screen.expect("sent to Ada Lovelace")
    shown(screen)
    screen.send("q")
    at_the_end(screen)
    replies = replies_of_ada(workspace)
    assert replies[-1].reply is ReplyClass.INTERESTED
    assert replies[-1].details["text"] == replies[0].details["text"]


def test_one_key_confirms_what_a_reply_seems_to_say(terminal: Terminal, workspace: Path) -> None:
    answered(workspace, note="Not right now, but try me again in six months.")
    screen = terminal("next")
    card = shown(screen)
    assert "Seems to be: not now until 2 Sep 2026 (says “Not right now”). y confirms." in card
    screen.send("y")
    screen.expect(r"replied \(not now\): Ada Lovelace. Back on Wed 02 Sep")
    shown(screen)
    screen.send("q")
    at_the_end(screen)
    last = replies_of_ada(workspace)[-1]
    assert (last.reply, last.details["until"]) == (ReplyClass.NOT_NOW, "2026-09-02")


@pytest.mark.parametrize(
    ("words", "key", "is_told"),
    [
        ("feel free to mention me", "\r", True),
        ("feel free to mention me", "n\r", False),
        ("please don't say it came from me", "\r", False),
    ],
)
def test_whether_the_referrer_may_be_named_is_proposed_from_the_words_and_confirmed(
    terminal: Terminal, workspace: Path, words: str, key: str, is_told: bool
) -> None:
    answered(workspace, note=f"Ask Pim Doorn, {words}.")
    screen = terminal("next")
    told = "may be told of it" if "free" in words else "wants it kept quiet"
    assert f"Seems to be: refers someone: Pim Doorn, {told} (“" in shown(screen)
    screen.send("y")
    screen.expect(r"Ada wrote “.*”. May we tell Pim Doorn that Ada named them")
    screen.send(key)
    screen.expect("; told of Ada" if is_told else "; not told of Ada")
    screen.send("q")


def test_not_now_asks_when_to_come_back(terminal: Terminal, workspace: Path) -> None:
    answered(workspace)
    screen = terminal("next")
    shown(screen)
    screen.send("2")
    screen.expect("Ask again when")
    screen.send("2026-06-01\r")
    screen.expect(r"replied \(not now\)")
    shown(screen)
    screen.send("q")
