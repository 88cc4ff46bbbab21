"""Keys, pastes and copies in the session: nothing is recorded that nobody meant."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pexpect

from tests import cast
from tests.cli.touches.conftest import Terminal
from tests.cli.touches.seen import LAST_LINE, at_the_end, happened, shown


def test_keys_typed_before_the_card_was_there_record_nothing(
    terminal: Terminal, workspace: Path
) -> None:
    screen = terminal("next")
    screen.send("sss")
    shown(screen)
    screen.send("q")
    at_the_end(screen)
    assert happened(workspace, "ada-lovelace") == []


def test_a_held_key_confirms_nothing(terminal: Terminal, workspace: Path) -> None:
    screen = terminal("next")
    shown(screen)
    screen.send("s")
    screen.expect("Sent without copying. s again")
    screen.send("ssssssss")
    while screen.expect(["this is the first contact", pexpect.TIMEOUT], timeout=1):
        screen.send("h")  # dropped as long as it comes right after the held key
    screen.send("q")
    at_the_end(screen)
    assert happened(workspace, "ada-lovelace") == []


def test_what_is_pasted_on_a_card_presses_no_key(terminal: Terminal, workspace: Path) -> None:
    screen = terminal("next")
    shown(screen)
    screen.send("x")
    screen.expect("Never write to this person again")
    screen.send("\x1b[200~y\rsaid no thanks\rx\rss\r\x1b[201~")
    screen.expect("Pasted text is not keys")
    screen.send("q")
    screen.send("q")
    at_the_end(screen)
    assert happened(workspace, "ada-lovelace") == []


def test_pasted_lines_are_one_reason_and_no_keys(terminal: Terminal, workspace: Path) -> None:
    screen = terminal("next")
    shown(screen)
    screen.send("r")
    screen.expect("to go back")
    screen.send("said no thanks\rx\rss\r")
    screen.expect("rejected: Ada Lovelace")
    shown(screen)
    screen.send("q")
    at_the_end(screen)
    assert happened(workspace, "ada-lovelace") == ["rejected"]


def test_over_ssh_the_terminal_gets_exactly_the_text(terminal: Terminal) -> None:
    screen = terminal("next")
    card = shown(screen).replace("\r\n", "\n")
    screen.send("c")
    screen.expect("\x1b]52;c;([A-Za-z0-9+/=]+)\x07")
    match = screen.match
    assert isinstance(match, re.Match)
    copied = base64.b64decode(match.group(1)).decode()
    assert copied in card
    assert copied.startswith("Hi Ada")
    screen.send("q")


def test_a_command_of_ones_own_copies(terminal: Terminal, tmp_path: Path) -> None:
    screen = terminal("next", OUTREACH_COPY=f"tee '{tmp_path}/copied'")
    shown(screen)
    screen.send("\r")
    screen.expect("copied by tee")
    assert (tmp_path / "copied").read_text().startswith("Hi Ada")
    screen.send("q")


def test_sent_without_copying_is_asked_once(terminal: Terminal, workspace: Path) -> None:
    screen = terminal("next")
    shown(screen)
    screen.send("s")
    screen.expect("Sent without copying. s again")
    screen.send("s")
    screen.expect("sent to Ada Lovelace")
    shown(screen)
    screen.send("q")
    at_the_end(screen)
    assert happened(workspace, "ada-lovelace") == ["sent"]


KEPT = (
    ("n5", "not sent: ", ["not_sent"]),
    ("n4", "not sent: ", ["not_sent", "rejected"]),
    ("z1", "snoozed: ", ["snoozed"]),
    ("z4friday\r", "snoozed: ", ["snoozed"]),
    ("ra student\r", "rejected: ", ["rejected"]),
    ("xya client\r", "never: ", ["never"]),
)


def test_every_key_is_kept_at_once(terminal: Terminal, workspace: Path) -> None:
    app = cast.opened(workspace)
    with app.store.write() as tx:
        cast.add(tx, cast.extras(len(KEPT)))
    app.store.close()
    screen, people = terminal("next"), []
    for keys, says, _ in KEPT:
        screen.expect(r"https://www.linkedin.com/in/([\w-]+)")
        assert isinstance(screen.match, re.Match)
        people.append(screen.match.group(1))
        screen.expect(LAST_LINE)
        screen.send(keys)
        screen.expect(says)
    shown(screen)
    screen.send("q")
    at_the_end(screen)
    assert [happened(workspace, one) for one in people] == [kinds for _, _, kinds in KEPT]


def test_whatever_asks_can_be_left(terminal: Terminal, workspace: Path) -> None:
    screen = terminal("next")
    shown(screen)
    for keys, says in (("nq", "back"), ("zq", "back"), ("xn", "back"), ("r-\r", "Nothing was")):
        screen.send(keys)
        screen.expect(says)
        screen.send("h")
        screen.expect("this is the first contact")
    screen.send("q")
    assert "Nothing was changed" in at_the_end(screen)
    assert happened(workspace, "ada-lovelace") == []


def test_help_names_every_key_and_other_keys_do_nothing(terminal: Terminal) -> None:
    screen = terminal("next")
    shown(screen)
    screen.send("w\x1b[A5?")
    screen.expect("never write to this person")
    screen.expect("leave")
    screen.send("\x1b")
    assert "Nothing was changed" in at_the_end(screen)
