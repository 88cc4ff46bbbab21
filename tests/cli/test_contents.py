"""The table of contents is whole and true, and start-up does not grow with what is in it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from sqlalchemy import inspect
from sqlalchemy.orm.exc import UnmappedClassError

from outreach import tables
from outreach.cli import contents
from outreach.cli.contents import COMMANDS
from outreach.cli.main import root
from tests.conftest import Command

PARTS = sorted(path.stem for path in Path(contents.__file__).parent.glob("*.py"))
REGISTERED = """
import sys
from importlib import import_module
from inspect import signature
import typer
part = typer.Typer()
for name in sys.argv[1:]:
    module = import_module(f"outreach.cli.{name}")
    # others add commands to a group, such as `templates link`
    if hasattr(module, "register") and "root" in signature(module.register).parameters:
        module.register(part)
print(*(one.name for one in (*part.registered_commands, *part.registered_groups)))
"""


def imported(*arguments: str, at: Path | None = None) -> set[str]:
    """Return the modules a whole command imports."""
    code = (
        "import contextlib, io, sys\n"
        "from outreach.cli.main import run\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        f"    code = run({arguments!r})\n"
        "assert code in (0, 3), code\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=at, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_every_command_that_is_registered_is_in_the_table() -> None:
    done = subprocess.run(
        [sys.executable, "-c", REGISTERED, *PARTS], capture_output=True, text=True, check=True
    )
    assert sorted(done.stdout.split()) == sorted(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_made_when_it_is_asked_for(name: str) -> None:
    group = typer.main.get_command(root)
    assert isinstance(group, contents.Contents)
    made = group.get_command(typer.Context(group), name)
    assert made is not None
    assert made.name == name
    assert list(group.commands) == [name]


@pytest.mark.parametrize("entry", COMMANDS.values(), ids=list(COMMANDS))
def test_each_command_has_one_whole_line_in_the_overview(entry: contents.Entry) -> None:
    assert len(entry.does) <= 64


def test_the_nearest_name_is_suggested(outreach: Command) -> None:
    assert "Did you mean 'candidates'?" in outreach("candidate").err


def test_help_imports_no_command_and_nothing_heavy() -> None:
    modules = imported("--help")
    ours = {name for name in modules if name.startswith("outreach.")}
    assert ours == {
        "outreach.cli",
        "outreach.cli.contents",
        "outreach.cli.letters",
        "outreach.cli.main",
        "outreach.core",
        "outreach.core.errors",
    }
    heavy = {"sqlalchemy", "sqlmodel", "pydantic", "jinja2", "apscheduler", "rich", "yaml", "json"}
    assert not modules & heavy


def test_next_reads_what_is_kept_and_imports_only_what_a_card_needs(
    demo: Path, tmp_path: Path
) -> None:
    copy = shutil.copytree(demo, tmp_path / "demo")
    modules = imported("next", "--json", at=copy)
    kept = {"holidays", "yaml", "alembic"}  # calendars, campaigns and the schema's history
    assert "sqlalchemy.dialects.postgresql" not in modules  # it brings every driver along
    assert not modules & {*kept, "rich", "psycopg", "rapidfuzz", "apscheduler", "fastapi"}
    # neither files nor replies are read, and no name is taken apart
    ours = {f"outreach.core.{one}" for one in ("intake", "replies", "names")}
    assert not modules & {*ours, "email_validator"}


@pytest.mark.parametrize("table", tables.Table.__subclasses__())
def test_the_schema_makes_neither_mappers_nor_validators(table: type[tables.Table]) -> None:
    with pytest.raises(UnmappedClassError):
        inspect(table)
    assert not table.__pydantic_complete__


def test_the_help_of_a_group_breaks_sentences_and_cuts_none(outreach: Command) -> None:
    for group in ("candidates", "campaigns", "templates", "audit", "rules", "ssi"):
        lines = outreach(group, "--help").out.partition("Commands:")[2].splitlines()
        assert lines
        assert not any(line.endswith("...") for line in lines)
        assert max(map(len, lines)) <= 80
