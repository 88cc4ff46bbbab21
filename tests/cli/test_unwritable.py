"""A folder or file that may not be read or written is told in three lines, with its name."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import blank
from tests.conftest import MONDAY, PLAIN, WORLD, Result

Run = Callable[..., Result]

#: Root may read and write whatever its mode, unless it gives that up.
AS_OTHERS = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Path]:
    """Give a workspace whose modes are changed."""
    folder = tmp_path / "workspace"
    shutil.copytree(WORLD, folder)
    blank.copy_to(folder)
    (folder / "inbox").mkdir(exist_ok=True)
    yield folder
    for one in (folder, *folder.iterdir()):
        one.chmod(0o700)


@pytest.fixture
def run(here: Path) -> Run:
    """Run a real command as somebody to whom modes apply."""
    before = AS_OTHERS if os.geteuid() == 0 else ()
    environ = {**os.environ, **PLAIN, "OUTREACH_USER": "dana", "OUTREACH_NOW": MONDAY.isoformat()}
    environ |= {"COLUMNS": "300"}  # paths of any length stand on one line
    if before and shutil.which(before[0]) is None:
        pytest.skip("root cannot give up its rights here")

    def run(*arguments: str) -> Result:
        done = subprocess.run(
            [*before, sys.executable, "-m", "outreach", *arguments],
            cwd=here, env=environ, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return Result(done.returncode, done.stdout, done.stderr)

    return run


def is_told(done: Result, says: str, file: Path) -> bool:
    lines = done.err.splitlines()
    is_error = done.code == 1 and [one.split(":")[0].strip() for one in lines] == [
        "error", "where", "try"
    ]  # fmt: skip
    return is_error and says in lines[0] and str(file) in lines[1]


@pytest.mark.parametrize("command", ["plan", "stats", "backup", "candidates export"])
def test_a_workspace_that_may_not_be_written(run: Run, here: Path, command: str) -> None:
    run("plan")
    here.chmod(0o500)
    done = run(*command.split())
    assert is_told(done, f"Nothing may be written in {here}", here / "outreach.db"), done.err
    looked = run("doctor")
    assert looked.code == 1
    assert f"Nothing may be written in {here}" in " ".join(looked.out.split())


def test_a_database_that_may_only_be_read_is_told_and_mended_by_its_own_rights(
    run: Run, here: Path
) -> None:
    database = here / "outreach.db"
    database.chmod(0o400)
    assert is_told(run("candidates", "note", "ada", "met"), "", database) is False
    done = run("backup")
    assert is_told(done, f"Nothing may be written in {here}", database), done.err
    assert f"{database}*" in done.err
    assert "Nothing may be written" in " ".join(run("doctor").out.split())
    database.chmod(0o600)
    assert run("backup").code == 0


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("secret.key", "plan"),
        ("campaigns", "plan"),
        ("campaigns", "campaigns list"),
        ("templates", "templates list"),
        ("outreach.db", "plan"),
    ],
)
def test_what_may_not_be_read_is_not_taken_for_empty(
    run: Run, here: Path, name: str, command: str
) -> None:
    (here / name).chmod(0)
    done = run(*command.split())
    assert is_told(done, "", here / name), done.err
    assert str(here / name) in done.err.splitlines()[2]


def test_settings_that_may_not_be_read_are_told(run: Run, here: Path) -> None:
    (here / "outreach.toml").chmod(0)
    done = run("plan")
    assert done.code == 1
    assert "outreach.toml: cannot be read: Permission denied" in done.err
    assert f"ls -l {here / 'outreach.toml'}" in done.err


def test_an_inbox_that_may_not_be_written_is_told_and_loses_nothing(run: Run, here: Path) -> None:
    file = here / "inbox" / "list.csv"
    file.write_text("First Name,Last Name,Email\nAda,Byron,ada@example.com\n")
    os.utime(file, (time.time() - 60,) * 2)
    (here / "inbox").chmod(0o500)
    done = run("run", "--once")
    assert done.code == 1
    assert "✗ inbox: The system says: Permission denied. try: ls -ld" in done.err
    assert "backup: kept as" in done.err
    assert f"{here / 'inbox'} cannot be read and written" in " ".join(run("doctor").out.split())
    (here / "inbox").chmod(0o700)
    assert "1 new" in run("run", "--once").err


def test_a_place_for_a_copy_that_may_not_be_written(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir(mode=0o500)
    done = run("backup", "--to", str(place / "copy.db"))
    assert is_told(done, f"Nothing may be written in {place}", place / "copy.db"), done.err
