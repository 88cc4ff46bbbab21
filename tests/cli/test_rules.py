"""The rules as they are listed and explained, in a workspace and outside of any."""

from __future__ import annotations

import json
from contextlib import chdir
from pathlib import Path

from typer.testing import CliRunner

from outreach.actions.guardrails import Watched
from outreach.cli.main import root
from outreach.cli.show.guardrails import brakes
from outreach.core.guardrails.alarms import Alarm
from outreach.core.guardrails.brakes import held, let_go
from tests.conftest import MONDAY


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


def test_where_nothing_brakes_nothing_is_let_go(workspace: Path) -> None:
    here = ("--workspace", str(workspace))
    assert run("rules", "brakes", *here) == (0, "Nothing brakes now.\n")
    code, told = run("rules", "release", "P14", "--because", "a new list is in", *here)
    assert (code, told) == (1, "")  # the error leaves by the one door for errors
    told_json = json.loads(run("rules", "brakes", "--json", *here)[1])
    assert told_json == {"schema": "outreach.brakes/1", "standing": [], "so_far": []}


def test_a_brake_stands_with_its_numbers_and_the_way_to_let_go() -> None:
    alarm = Alarm("P14", "Of the last 60 requests 0 were accepted, at most 6 %.", 60, 0)
    turns = [held(alarm, "sam-keller", MONDAY, "dana")]
    shown = brakes([Watched("sam-keller", alarm, brakes=True)], turns, 80)
    assert shown.splitlines() == [
        "P14 sam-keller: Of the last 60 requests 0 were accepted, at most 6 %. The plan",
        "writes to nobody new.",
        "",
        "So far",
        "2026-03-02 14:00  P14 sam-keller: took hold at 0 of 60",
        "",
        "To let go for two weeks: outreach rules release P14 --sender sam-keller",
        '--because "…"',
    ]
    free = let_go(alarm, "sam-keller", MONDAY, "dana", "a new list is in")
    watched = Watched("sam-keller", alarm, brakes=False, lifted=free)
    again = " ".join(brakes([watched], [free], 80).split())
    assert "let go until 16 Mar 2026 by dana: a new list is in" in again
    assert "let go by dana at 0 of 60: a new list is in" in again
    assert "To let go" not in again
