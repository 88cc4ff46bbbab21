"""Every command prints on every terminal, and what a program reads stays whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import MONDAY, PLAIN

LIST = """First Name,Last Name,URL,Company,Position
Łukasz,Żółć,https://www.linkedin.com/in/lukasz-zz1,Café „Öl“,Inżynier
小明,王,https://www.linkedin.com/in/xiao-ming-zz2,中文,工程师
"""
OLD = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
TERMINALS = [{"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "cp437"}, {**OLD, "TERM": "dumb"}]
READING = [
    "--help", "plan --all", "stats", "doctor", "templates list", "campaigns show compilers",
    "candidates search engineer", "candidates show lukasz-zolc", "pillar", "nonsense",
]  # fmt: skip


def printed(folder: Path, *arguments: str, **environ: str) -> tuple[int, bytes, bytes]:
    given = {**os.environ, **PLAIN, "OUTREACH_USER": "dana", "OUTREACH_NOW": MONDAY.isoformat()}
    command = [sys.executable, "-m", "outreach", *arguments]
    done = subprocess.run(
        command, cwd=folder, env={**given, **environ}, capture_output=True, check=False, input=b""
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def peopled(workspace: Path) -> Path:
    """Give a workspace with people whose names many terminals cannot show."""
    (workspace / "list.csv").write_text(LIST, encoding="utf-8")
    assert printed(workspace, "import", "list.csv")[0] == 0
    return workspace


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_every_command_that_reads_prints_something(peopled: Path, encoding: str) -> None:
    for command in READING:
        code, out, err = printed(peopled, *command.split(), PYTHONIOENCODING=encoding)
        said = out.decode(encoding) + err.decode(encoding)
        assert "Something failed" not in said, command
        assert said.strip(), command
        assert code in (0, 1, 2), command


def test_letters_become_the_nearest_there_are(peopled: Path) -> None:
    shown = ("candidates", "search", "name:lukasz")
    assert "Łukasz Żółć" in printed(peopled, *shown)[1].decode()
    assert b"Lukasz Zolc" in printed(peopled, *shown, PYTHONIOENCODING="ascii")[1]
    assert b"Lukasz Z\xf3lc" in printed(peopled, *shown, PYTHONIOENCODING="latin-1")[1]
    other = ("candidates", "search", "name:王")
    assert b"???" in printed(peopled, *other, PYTHONIOENCODING="ascii")[1]


@pytest.mark.parametrize("terminal", TERMINALS, ids=str)
def test_json_and_csv_lose_no_letter(peopled: Path, terminal: dict[str, str]) -> None:
    asked = ("candidates", "search", "name:lukasz", "--json")
    found = printed(peopled, *asked, **terminal)[1]
    assert json.loads(found.decode("ascii")) == json.loads(printed(peopled, *asked)[1])
    assert "Łukasz,Żółć" in printed(peopled, "candidates", "export", **terminal)[1].decode()


@pytest.mark.parametrize("environ", [{}, OLD, {"PYTHONIOENCODING": "latin-1"}], ids=str)
def test_what_is_typed_is_understood_whatever_the_terminal(
    peopled: Path, environ: dict[str, str]
) -> None:
    found = printed(peopled, "candidates", "search", "name:Żółć", "--json", **environ)
    assert json.loads(found[1])["total"] == 1, found[2]
    (peopled / "łódź.csv").write_text(LIST, encoding="utf-8")
    code, out, err = printed(peopled, "import", "łódź.csv", **environ)
    assert code == 0, out + err


def test_a_file_whose_name_is_no_text_is_imported_and_named(peopled: Path) -> None:
    name = os.fsencode(peopled) + b"/caf\xe9.csv"
    with open(name, "w", encoding="utf-8") as file:  # noqa: PTH123  # a name of bytes
        file.write(LIST)
    code, out, err = printed(peopled, "import", os.fsdecode(b"caf\xe9.csv"))
    assert code == 0, err
    assert b"caf?.csv" in out
