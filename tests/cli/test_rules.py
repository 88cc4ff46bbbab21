"""The rules as they are listed and explained, in a workspace and outside of any."""

from __future__ import annotations

import json
from contextlib import chdir
from pathlib import Path

from typer.testing import CliRunner

from outreach.cli.main import root


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(root, arguments)
    return done.exit_code, done.output


def test_rules_are_explained_where_there_is_no_workspace(tmp_path: Path) -> None:
    with chdir(tmp_path):
        code, shown = run("rules", "show", "p06")
        again, listed = run("rules", "list", "--json")
    assert (code, again) == (0, 0)
    assert shown.startswith("P06 · ")
    rules = {one["id"]: one for one in json.loads(listed)["rules"]}
    assert {"T01", "T28", "C06", "F09", "P20", "S04"} <= set(rules)
    assert (rules["T13"]["languages"], rules["T13"]["where"]) == (["de", "en"], "text")
    assert (rules["S03"]["languages"], rules["S03"]["where"]) == (None, "checklist")


def test_severities_are_those_of_the_workspace(workspace: Path) -> None:
    settings = workspace / "outreach.toml"
    settings.write_text(f'[rules]\nT13 = "error"\n{settings.read_text()}')
    code, shown = run("rules", "show", "T13", "--workspace", str(workspace))
    assert (code, shown.splitlines()[0]) == (0, "T13 · error")
