"""`outreach next` on a terminal: one card after the other, one key for each thing to do."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

from outreach.actions import touches
from outreach.actions.touches import Entry
from outreach.core.words import EventKind, Stage
from outreach.store import candidates, enrollments, suppressions
from tests import cast
from tests.cli.touches.conftest import Terminal
from tests.cli.touches.seen import LAST_LINE, at_the_end, happened, shown
from tests.conftest import MONDAY


def test_the_card_says_everything_within_80_by_24(terminal: Terminal) -> None:
    screen = terminal("next")
    card = shown(screen).replace("\r\n", "\n")
    assert "1 of 3 · Connect · Compiler engineer, Reston" in card
    assert "Send as Sam Keller, in the browser and never from the phone app: it drops notes" in card
    assert "Ada Lovelace · Compiler engineer, Analytical Engines · Reston, VA" in card
    assert "https://www.linkedin.com/in/ada-lovelace" in card
    assert "\n\nHi Ada, I run Northgate Robotics.\n" in card
    assert "hello v1, approved by rosa-diaz 02 Mar" in card
    assert "of 300 characters · rules: fine" in card
    lines = card.split("\n")
    assert len(lines) <= 23
    assert max(map(len, lines)) <= 80
    screen.send("q")
    assert screen.wait() == 0


def test_two_keys_a_person_and_a_finish_line(terminal: Terminal, workspace: Path) -> None:
    screen = terminal("next")
    for name in ("Ada", "Grace|José", "Grace|José"):
        screen.expect(f"Hi ({name}), ")
        screen.send("\r")
        screen.expect("not confirmed")
        screen.send("s")
        screen.expect("✓ 09:00 sent to")
    end = at_the_end(screen)
    assert "3 requests. That was all for today." in end
    assert "Week 3 of 80. 3 requests wait on the other side." in end
    assert "outreach log accepted" in end
    assert screen.exitstatus == 0
    assert happened(workspace, "ada-lovelace") == ["sent"]


def test_who_is_skipped_after_an_undo_goes_to_the_end_too(terminal: Terminal) -> None:
    screen = terminal("next")
    screen.expect("Hi Ada, ")
    shown(screen)
    for key, then in (("\r", "not confirmed"), ("s", "Hi (Grace|José), "), ("u", "Hi Ada, ")):
        screen.send(key)
        screen.expect(then)
    shown(screen)
    screen.send("k")
    assert screen.expect(["Hi Ada, ", "Hi (Grace|José), "]) == 1
    shown(screen)
    screen.send("q")
    at_the_end(screen)


def test_skipped_cards_come_at_the_end(terminal: Terminal) -> None:
    screen = terminal("next")
    screen.expect("Hi Ada, ")
    screen.send("k")
    screen.expect("comes again at the end of today")
    screen.expect("Hi (Grace|José), ")
    screen.send("k")
    screen.expect("Hi (Grace|José), ")
    screen.send("k")
    screen.expect("Hi Ada, ")
    screen.send("q")


def test_undo_brings_the_card_back(terminal: Terminal, workspace: Path) -> None:
    screen = terminal("next")
    screen.expect("Hi Ada, ")
    screen.send("\rs")
    screen.expect("sent to Ada Lovelace")
    screen.expect("Hi (Grace|José), ")
    screen.send("u")
    screen.expect("taken back: sent, Ada Lovelace")
    screen.expect("Hi Ada, ")
    screen.send("u")
    screen.expect("nothing of yours to take back")
    screen.send("q")
    at_the_end(screen)
    assert happened(workspace, "ada-lovelace") == []


def test_ctrl_c_loses_nothing_and_next_begins_with_the_same_card(terminal: Terminal) -> None:
    screen = terminal("next")
    screen.expect("Hi Ada, ")
    screen.sendintr()
    at_the_end(screen)
    assert screen.exitstatus == 130
    again = terminal("next")
    again.expect("Hi Ada, ")
    again.send("q")


def test_two_at_once_never_see_the_same_person(terminal: Terminal) -> None:
    dana, eve = terminal("next"), terminal("next", user="eve")
    seen = set()
    for screen in (dana, eve):
        screen.expect(r"Hi (\w+), ")
        assert isinstance(screen.match, re.Match)
        seen.add(screen.match.group(1))
        screen.send("q")
    assert len(seen) == 2


def test_the_personal_line_is_edited_in_ones_editor(
    terminal: Terminal, workspace: Path, tmp_path: Path
) -> None:
    file = workspace / "templates" / "hello.j2"
    marked = file.read_text().replace(
        "{% why %}", "{% personal %}Your work stood out.{% endpersonal %}\n{% why %}"
    )
    file.write_text(marked)
    app = cast.opened(workspace)
    with app.store.write() as tx:
        cast.approve(app, tx)
    app.store.close()
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nsed -i "1s/.*/Your talk on parsing stayed with me./" "$1"\n')
    editor.chmod(0o755)
    screen = terminal("next", EDITOR=str(editor))
    screen.expect("Your work stood out")
    screen.expect(LAST_LINE)
    screen.send("e")
    screen.expect("Your talk on parsing stayed with me.")
    screen.expect("with your own line")
    screen.send("q")


def test_a_card_that_a_rule_stops_says_so_and_goes_on(terminal: Terminal, workspace: Path) -> None:
    screen = terminal("next")
    screen.expect("Hi Ada, ")
    app = cast.opened(workspace, user="eve")
    with app.store.write() as tx:
        person = candidates.find(tx, "ada-lovelace")
        why = suppressions.Bar("suppressed", "asked", "eve", app.now)
        suppressions.add(tx, app.store, ["email:ada@example.com"], why)
    app.store.close()
    assert person.first_name == "Ada"
    screen.send("\rs")
    screen.expect("on the list of people never to write to")
    screen.expect("--outside")
    screen.send("q")
    at_the_end(screen)
    again = terminal("next")
    again.expect("Blocked suppressed  Ada Lovelace is on the list")
    again.expect("Enter next")
    again.send("\r")
    again.expect("Hi (Grace|José), ")
    again.send("q")


def test_pick_from_a_list_when_nobody_is_named(terminal: Terminal, workspace: Path) -> None:
    app = cast.opened(workspace)
    touches.record(app, ["ada-lovelace", "grace-hopper", "jose-ng"], Entry(EventKind.SENT))
    app.store.close()
    screen = terminal("log", "accepted")
    screen.expect("3 waiting. Type to narrow")
    screen.send("lov \r")
    screen.expect("accepted: Ada Lovelace")
    at_the_end(screen)
    app = cast.opened(workspace)
    with app.store.read() as tx:
        invited = enrollments.in_stages(tx, [Stage.INVITED])
    app.store.close()
    assert len(invited) == 2


def test_leaving_the_list_saves_nothing(terminal: Terminal, workspace: Path) -> None:
    app = cast.opened(workspace)
    touches.record(app, ["ada-lovelace"], Entry(EventKind.SENT))
    app.store.close()
    screen = terminal("log", "accepted")
    screen.expect("1 waiting")
    screen.send("\x1b")
    at_the_end(screen)
    assert screen.exitstatus == 3
    assert happened(workspace, "ada-lovelace") == ["sent"]


def test_tomorrow_the_round_goes_on(terminal: Terminal) -> None:
    screen = terminal("next")
    screen.expect("Hi Ada, ")
    screen.send("\rs")
    screen.expect("Hi (Grace|José), ")
    screen.send("q")
    at_the_end(screen)
    tuesday = terminal("next", now=MONDAY + timedelta(days=1))
    tuesday.expect("Hi (Grace|José), ")
    tuesday.send("u")
    tuesday.expect("taken back: sent, Ada Lovelace")
    tuesday.expect("Hi Ada, ")
    tuesday.send("q")
