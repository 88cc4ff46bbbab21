"""The first minutes: an empty machine, and a workspace by flags or by questions."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pexpect

from tests.conftest import Command

BARE = """\
No workspace yet.

  outreach demo       try it on made-up people; nothing leaves this machine
  outreach init       set up your own: sender, limits, first role
  outreach --help     all commands
"""
ADA = "https://www.linkedin.com/in/ada-byron-zz1"
FLAGS = ("--name", "Sam Keller", "--company", "Northgate Robotics")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "outreach", *arguments],
        cwd=folder,
        env={**os.environ, "HOME": str(folder), "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_empty_machine_shows_three_ways_on(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, BARE, "")


def test_a_workspace_shows_three_ways_on_too(outreach: Command) -> None:
    done = outreach()
    assert done.code == 0
    assert "outreach next" in done.out


def test_when_a_command_has_ended_all_of_the_database_is_in_one_file(tmp_path: Path) -> None:
    run(tmp_path, "init", "roles", *FLAGS)
    made = run(tmp_path / "roles", "candidates", "add", ADA, "--name", "Ada Byron")
    assert made.returncode == 0, made.stderr
    assert sorted(one.name for one in (tmp_path / "roles").glob("outreach.db*")) == ["outreach.db"]


def test_flags_make_a_workspace_and_the_next_commands_are_named(tmp_path: Path) -> None:
    done = run(tmp_path, "init", "roles", *FLAGS)
    assert done.returncode == 0
    assert done.stdout == ""
    assert "notes of 200 characters, 5 a month" in done.stderr
    assert "cd roles && outreach campaigns new" in done.stderr
    assert run(tmp_path / "roles").stdout.startswith("Workspace")


def test_without_a_terminal_missing_flags_are_named(tmp_path: Path) -> None:
    done = run(tmp_path, "init", "roles", "--name", "Sam Keller")
    assert done.returncode == 2
    assert 'try: outreach init --company "…"' in done.stderr
    assert not (tmp_path / "roles").exists()


def test_a_wrong_flag_is_told_with_its_way_out(tmp_path: Path) -> None:
    done = run(tmp_path, "init", *FLAGS, "--account", "premum")
    assert done.returncode == 2
    assert "try: write premium" in done.stderr


def test_an_existing_workspace_needs_no_answers(outreach: Command, workspace: Path) -> None:
    done = outreach("init")
    assert done.code == 0
    assert "left as it was: outreach.toml" in done.err
    assert (workspace / "templates" / "connect-ceo.j2").exists()


def test_on_a_terminal_questions_are_asked_until_answered(tmp_path: Path) -> None:
    child = pexpect.spawn(
        sys.executable, ["-m", "outreach", "init"], cwd=str(tmp_path), encoding="utf-8", timeout=20
    )
    for question, answer in (
        ("Full name", "Sam Keller"),
        ("position", ""),
        ("company", "Northgate Robotics"),
        ("LinkedIn address", ""),
        ("e-mail", ""),
        ("account", "premium"),
        ("time zone", "Berlin"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("country", "DE"),
    ):
        child.expect(question)
        child.sendline(answer)
    child.expect("Next:")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    written = (tmp_path / "outreach.toml").read_text()
    assert 'time_zone = "Europe/Berlin"' in written
