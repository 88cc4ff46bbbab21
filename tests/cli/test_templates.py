"""Texts at the command line: the way out, the exit code, and the review by keys."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import jsonschema
import pexpect
import pytest

from outreach.cli.show.templates import wrapped
from tests.cast import office
from tests.conftest import MONDAY, Command, Result

SCHEMAS = Path(__file__).parent.parent.parent / "docs" / "schemas"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    office(folder).store.close()
    return folder


def edit(
    workspace: Path, name: str = "hello", old: str = "I found", new: str = "I noticed"
) -> None:
    file = workspace / "templates" / f"{name}.j2"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def valid(done: Result) -> dict[str, object]:
    found: dict[str, object] = json.loads(done.out)
    assert next(iter(found)) == "schema"
    name = str(found["schema"]).removeprefix("outreach.").removesuffix("/1")
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.validate(found, schema)
    return found


def test_a_text_goes_from_file_to_live(outreach: Command, workspace: Path) -> None:
    edit(workspace)
    assert "draft              v1 stays live" in outreach("templates", "list").out
    done = outreach("templates", "submit", "hello")
    assert done.out.splitlines()[0].startswith("✓ hello v2 is in review (")
    assert (
        done.out.splitlines()[1]
        == "3 people: longest 148 of 300, shortest 141, 0 missing values, 2 different texts"
    )
    assert "Waits for rosa-diaz:  outreach templates review hello" in done.out.splitlines()
    approved = outreach("templates", "approve", "hello", user="rosa-diaz")
    assert approved.out.startswith("✓ rosa-diaz approved hello v2 (")
    assert approved.out.rstrip().endswith("Live for compilers.")
    assert "hello v2 · approved" in outreach("templates", "show", "hello").out


def test_a_review_without_a_terminal_is_printed(outreach: Command, workspace: Path) -> None:
    edit(workspace, old="I found you looking for", new="I noticed you talking of")
    outreach("templates", "submit", "hello")
    shown = outreach("templates", "review", "hello").out
    assert shown.startswith("hello  v1 → v2   by dana, just now   compilers   sha ")
    assert "\n   - found you looking for\n   + noticed you talking of\n" in shown
    assert "longest    Grace Hopper · compilers · " in shown
    assert "Rules: fine." in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["approve", "hello"], 4, "dana is not an approver of 'hello'"),
        (["approve", "hello", "--as", "rosa-diaz"], 3, "approved these words already"),
        (["approve", "hello", "--as", "rosa-diaz", "--fingerprint", "deadbeef"], 5, "has changed"),
        (["approve", "hello", "--as", "rosa-diaz", "--fingerprint", "x"], 2, "no fingerprint"),
        (["request-changes", "hello", "--as", "rosa-diaz"], 2, "Say what should change"),
        (["submit", "hello"], 3, "submitted as v1 already"),
        (["submit", "helo"], 1, "Did you mean 'hello'?"),
        (["show", "helo"], 1, "helo"),
        (["review"], 3, "Nothing waits for the word of dana"),
        (["retire", "spare"], 1, "was never submitted"),
    ],
)
def test_what_cannot_be_done_is_said_in_three_lines(
    outreach: Command, words: list[str], code: int, says: str
) -> None:
    done = outreach("templates", *words)
    assert (done.code, done.out) == (code, "")
    lines = done.err.splitlines()
    assert says in lines[0]
    assert [line.split(":")[0].strip() for line in lines][-1] == "try"


def test_a_check_names_file_line_column_rule_and_way_out(
    outreach: Command, workspace: Path
) -> None:
    assert outreach("templates", "check").code == 0
    edit(workspace, "job", "{{ role.url }}", "{{ role.link }}")
    done = outreach("templates", "check", "job")
    assert done.code == 1
    assert "templates/job.j2:8:62: error: T00 There is no field “role.link”." in done.out
    refused = outreach("templates", "submit", "job")
    assert refused.code == 4
    assert "templates/job.j2:8:62" in refused.err


def test_a_warning_is_submitted_with_its_reason(outreach: Command, workspace: Path) -> None:
    edit(workspace, "nudge", "six people.", "six people. " + "We build things. " * 50)
    refused = outreach("templates", "submit", "nudge")
    assert refused.code == 4
    assert '--reason F06="…"' in refused.err
    done = outreach("templates", "submit", "nudge", "--reason", "F06=people liked it = long")
    assert done.code == 0
    shown = outreach("templates", "review", "nudge").out
    assert "F06 stands because: people liked it = long" in shown


def test_every_output_can_be_read_by_programs(outreach: Command, workspace: Path) -> None:
    edit(workspace)
    template = valid(outreach("templates", "check", "hello", "--json"))
    assert (template["state"], template["worst_case"]) == ("draft", None)
    assert valid(outreach("templates", "list", "--json"))
    assert valid(outreach("templates", "preview", "hello", "ada-lovelace", "--json"))
    assert valid(outreach("templates", "submit", "hello", "--json"))["version"] == 2
    assert valid(outreach("templates", "review", "hello", "--json"))["before"] == 1
    waiting = valid(outreach("templates", "review", "--as", "rosa-diaz", "--json"))
    assert [one["name"] for one in waiting["reviews"]] == ["hello"]  # type: ignore[attr-defined]
    word = ["--as", "rosa-diaz", "--json"]
    assert valid(outreach("templates", "approve", "hello", *word))["live_for"] == ["compilers"]
    shown = valid(outreach("templates", "show", "hello", "--json"))
    approvals = shown["approvals"]
    assert isinstance(approvals, list)
    assert [(one["approver"], one["evidence"]) for one in approvals] == [
        ("rosa-diaz", "claimed"),
        ("rosa-diaz", "claimed"),
    ]
    change = ["request-changes", "hello", "--comment", "shorter"]
    assert valid(outreach("templates", *change, *word))["live_for"] == []
    assert valid(outreach("templates", "retire", "nudge", "--json"))["versions"] == 1
    assert valid(outreach("rules", "list", "--json"))
    assert valid(outreach("rules", "show", "T05", "--json"))
    entries = valid(outreach("audit", "show", "--json"))["entries"]
    done = [one["what"] for one in entries]  # type: ignore[attr-defined]
    assert [one for one in done if one != "link"][:4] == [
        "retire",
        "request_changes",
        "approve",
        "submit",
    ]
    assert valid(outreach("audit", "verify", "--json"))["intact"] is True


def test_rules_are_listed_and_explained(outreach: Command) -> None:
    assert (
        "T05  error  A first contact says how this person was found."
        in outreach("rules", "list").out
    )
    shown = outreach("rules", "show", "t05").out
    assert shown.startswith("T05 · error\n")
    assert "\nwhy   " in shown
    assert outreach("rules", "show", "T77").code == 1


def test_a_row_changed_behind_the_tools_back_is_named(outreach: Command, workspace: Path) -> None:
    import sqlite3

    outreach("templates", "retire", "nudge")
    outreach("templates", "retire", "job")
    assert outreach("audit", "verify").out == "✓ The chain is intact: 12 rows.\n"
    with sqlite3.connect(workspace / "outreach.db") as database:
        database.execute("UPDATE audit SET actor = 'eve' WHERE id = 1")
    database.close()
    done = outreach("audit", "verify")
    assert (done.code, done.out) == (1, "")
    assert done.err == "✗ row 1: was changed\n"


@contextmanager
def at_a_terminal(workspace: Path, *words: str, user: str = "rosa-diaz") -> Iterator[pexpect.spawn]:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "outreach", *words],
        cwd=str(workspace),
        env={
            **os.environ,
            "OUTREACH_USER": user,
            "OUTREACH_NOW": MONDAY.isoformat(),
            "NO_COLOR": "1",
            "TERM": "xterm",
        },
        dimensions=(40, 80),
        encoding="utf-8",
        timeout=30,
    )
    yield child
    child.close(force=True)


def test_an_approver_reads_and_decides_by_keys(outreach: Command, workspace: Path) -> None:
    edit(workspace)
    edit(workspace, "job", "Thanks", "Thank you")
    outreach("templates", "submit", "hello")
    outreach("templates", "submit", "job")
    with at_a_terminal(workspace, "templates", "review") as child:
        child.expect("Waiting for rosa-diaz: 2 \\(hello, job\\)")
        child.expect("longest    Grace Hopper")
        child.expect("a approve this text")
        child.send("p")
        child.expect("shortest   José Ng")
        child.expect("a approve this text")
        child.send("?")
        child.expect("approve exactly these words")
        child.send("c")
        child.expect("Your remark: ")
        child.sendline("kind")
        child.expect("remarked on hello v2")
        child.send("a")
        child.expect("rosa-diaz approved hello v2")
        child.expect("job  v1 → v2")
        child.expect("a approve this text")
        child.send("r")
        child.expect("What should change\\? ")
        child.sendline("say thanks")
        child.expect("asked for changes to job v2")
        child.expect(pexpect.EOF)
        child.wait()
        assert child.exitstatus == 0
    found = json.loads(outreach("templates", "show", "hello", "--json").out)
    assert found["state"] == "approved"
    assert [one["comment"] for one in found["decisions"]] == ["", ""]


def test_who_is_no_approver_is_told_before_deciding_and_how_to(
    outreach: Command, workspace: Path
) -> None:
    edit(workspace, "job", "Thanks", "Thank you")
    outreach("templates", "submit", "job")
    nothing = outreach("templates", "review")
    assert (nothing.code, "where: rosa-diaz: job" in nothing.err) == (3, True)
    assert "try: outreach templates review --as rosa-diaz" in nothing.err
    with at_a_terminal(workspace, "templates", "review", "job", "--as", "dana") as child:
        child.expect("dana is no approver of job and cannot decide on it")
        child.expect("outreach templates review job --as rosa-diaz")
        child.send("q")
        child.wait()


def test_words_submitted_while_somebody_reads_are_noticed(
    outreach: Command, workspace: Path
) -> None:
    edit(workspace)
    outreach("templates", "submit", "hello")
    with at_a_terminal(workspace, "templates", "review", "hello") as child:
        child.expect("a approve this text")
        edit(workspace, old="I noticed", new="I saw")
        outreach("templates", "submit", "hello")
        child.send("a")
        child.expect("has changed since you looked")
        child.expect(pexpect.EOF)
        child.wait()
        assert child.exitstatus == 5


def test_who_may_not_decide_is_told_so_and_can_leave(outreach: Command, workspace: Path) -> None:
    edit(workspace)
    outreach("templates", "submit", "hello")
    with at_a_terminal(workspace, "templates", "review", "hello", user="dana") as child:
        child.expect("a approve this text")
        child.send("a")
        child.expect("dana is not an approver")
        child.send("q")
        child.expect(pexpect.EOF)
        child.wait()
        assert child.exitstatus == 0


def test_a_remark_hangs_on_a_line_until_it_is_settled(outreach: Command, workspace: Path) -> None:
    edit(workspace)
    outreach("templates", "submit", "hello")
    said = ["--as", "rosa-diaz", "--comment", "say plant", "--line", "2"]
    made = valid(outreach("templates", "review", "hello", *said, "--json"))
    assert (made["line"], made["author"], made["resolved_by"]) == (2, "rosa-diaz", None)
    number = str(made["id"])
    shown = outreach("templates", "review", "hello").out
    assert f"comment {number}  v2 line 2, rosa-diaz, 2 Mar: “say plant”" in shown
    done = outreach("templates", "review", "hello", "--resolve", number)
    assert done.out.startswith(f"✓ dana settled comment {number} on hello v2 line 2")
    again = outreach("templates", "review", "hello", "--resolve", number)
    assert (again.code, again.out) == (3, "")
    assert outreach("audit", "verify").code == 0


def test_words_about_an_older_version_are_kept_and_the_news_is_shown(
    outreach: Command, workspace: Path
) -> None:
    edit(workspace)
    old = valid(outreach("templates", "submit", "hello", "--json"))["fingerprint"]
    edit(workspace, old="I noticed", new="I saw")
    outreach("templates", "submit", "hello")
    word = ["--as", "rosa-diaz", "--fingerprint", str(old)[:8], "--comment", "good"]
    done = outreach("templates", "approve", "hello", *word)
    assert (done.code, done.out) == (5, "")
    assert "Your words are kept as a comment on v2" in done.err
    assert "- noticed\n" in done.err
    assert "+ saw\n" in done.err
    assert "v2, rosa-diaz, 2 Mar: “good”" in outreach("templates", "review", "hello").out


def test_each_warning_is_asked_for_at_a_terminal(outreach: Command, workspace: Path) -> None:
    edit(workspace, "nudge", "six people.", "six people. " + "We build things. " * 50)
    with at_a_terminal(workspace, "templates", "submit", "nudge", user="dana") as child:
        child.expect("warning F06")
        child.expect("Why does it stand\\?")
        child.sendline("people liked it")
        child.expect("nudge v2 is in review")
        child.expect(pexpect.EOF)
        child.wait()
        assert child.exitstatus == 0
    review = valid(outreach("templates", "review", "nudge", "--json"))
    assert review["reasons"] == {"F06": "people liked it"}


def test_tags_that_stand_together_are_broken_between_words() -> None:
    tags = "{% if match.area and not candidate.company %}{{ candidate.first_name }}{% else %}you{%"
    text = f"Searching {tags} endif %}} around Berlin"
    lines = wrapped(text, "  ")
    assert " ".join(line.strip() for line in lines) == text
    assert max(map(len, lines)) <= 80
