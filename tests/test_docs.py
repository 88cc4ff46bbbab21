"""The documents are true: every command has an example, and every example runs."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docs import reference
from tests.conftest import PLAIN, Result
from tests.driver import Driver

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FINE = (0, 3)  # done, or nothing to do
SHOW_CARD = """
import sys
from pathlib import Path
from docs.pictures import card_text
print(card_text(Path(sys.argv[1])))
"""


def run(driver: Driver, workspace: Path, line: str) -> Result:
    words = shlex.split(line)
    assert words[0] == "outreach", line
    environ = {**os.environ, **PLAIN, "OUTREACH_USER": "dana"}
    return Result(*driver.run(words[1:], workspace, environ))


def console_lines(page: Path) -> list[str]:
    blocks = re.findall(r"```console\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    lines = [line[2:].split("  #")[0] for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.startswith("outreach ")]


EXAMPLES = reference.examples()


@pytest.mark.parametrize("path", [path for path, command in reference.walk() if command.name])
def test_every_command_has_an_example(path: str) -> None:
    is_group = any(other.startswith(f"{path} ") for other, _ in reference.walk())
    assert is_group or path in dict(EXAMPLES), f"{path} --help has no line 'Example: outreach …'"


@pytest.mark.parametrize(("path", "line"), EXAMPLES, ids=[line for _, line in EXAMPLES])
def test_every_example_runs(
    path: str, line: str, demo: Path, tmp_path: Path, driver: Driver
) -> None:
    workspace = tmp_path / "demo"
    shutil.copytree(demo, workspace)
    done = run(driver, workspace, line)
    assert done.code in FINE, done.err
    assert line.startswith(path)


@pytest.mark.parametrize(
    ("page", "line"),
    [(page, line) for page in PAGES for line in console_lines(page)],
    ids=lambda value: value.name if isinstance(value, Path) else value,
)
def test_every_line_in_the_pages_runs(
    page: Path, line: str, demo: Path, tmp_path: Path, driver: Driver
) -> None:
    workspace = tmp_path / "demo"
    shutil.copytree(demo, workspace)
    done = run(driver, workspace, line)
    assert done.code in FINE, done.err


def test_every_link_between_the_pages_leads_somewhere() -> None:
    dead = [
        (page.name, target)
        for page in PAGES
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert dead == []


def test_the_picture_shows_what_the_demo_shows(demo: Path, tmp_path: Path) -> None:
    workspace = tmp_path / "demo"
    shutil.copytree(demo, workspace)
    shown = subprocess.run(
        [sys.executable, "-c", SHOW_CARD, str(workspace)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    kept = (ROOT / "docs" / "pictures" / "next.txt").read_text(encoding="utf-8")
    assert shown == kept


def test_the_picture_links_to_no_other_host() -> None:
    drawn = (ROOT / "docs" / "pictures" / "next.svg").read_text(encoding="utf-8")
    assert not re.findall(r"(?:src|href|url)[=(][\"']?https?:", drawn)
