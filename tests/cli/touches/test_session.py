"""`outreach next` on a terminal: one card after the other, one key for each thing to do."""

import base64
import re
from datetime import timedelta
from pathlib import Path

import pexpect
import pytest

from outreach.actions import touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.words import EventKind, ReplyClass, Stage
from outreach.store import candidates, enrollments, events, suppressions
from tests import cast
from tests.cli.touches.conftest import Terminal
from tests.conftest import MONDAY

LAST_LINE = r"\? +q\r\n"


def happened(workspace: Path, handle: str) -> list[str]:
    """Return what stands about one person."""
    app = cast.opened(workspace)
    with app.store.read() as tx:
        person = candidates.find(tx, handle)
        found = [one.kind.value for one in events.effective(tx, candidates=[person.id])]
    app.store.close()
    return found


def shown(screen: "pexpect.spawn[str]") -> str:
    """Wait for a card and return what was printed before its keys."""
    screen.expect(LAST_LINE)
    card = str(screen.before).replace("\x1b[?2004h", "")  # pasted text is marked
    return re.sub(r"[^\n]*\r\x1b\[K", "", card)  # what a slow plan said, and took away


def at_the_end(screen: "pexpect.spawn[str]") -> str:
    screen.expect(pexpect.EOF)
    screen.close()
    return str(screen.before)


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


def test_help_names_every_key_and_other_keys_do_nothing(terminal: Terminal) -> None:
    screen = terminal("next")
    shown(screen)
    screen.send("w\x1b[A5?")
    screen.expect("never write to this person")
    screen.expect("leave")
    screen.send("\x1b")
    assert "Nothing was changed" in at_the_end(screen)


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


def answered(workspace: Path, note: str = '"Sounds good. Is it on site?"') -> App:
    app = cast.opened(workspace)
    touches.record(app, ["ada-lovelace"], Entry(EventKind.SENT))
    touches.record(app, ["ada-lovelace"], Entry(EventKind.REPLIED, note=note))
    app.store.close()
    return app


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
    app = cast.opened(workspace)
    with app.store.read() as tx:
        person = candidates.find(tx, "ada-lovelace")
        replies = events.effective(tx, candidates=[person.id], kinds=[EventKind.REPLIED])
    app.store.close()
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
    app = cast.opened(workspace)
    with app.store.read() as tx:
        person = candidates.find(tx, "ada-lovelace")
        last = events.effective(tx, candidates=[person.id], kinds=[EventKind.REPLIED])[-1]
    app.store.close()
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
