"""The workspace is found from below, the clock can be pinned, and errors say the way out."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from outreach.app import open_app
from outreach.core.errors import NoWorkspace, WrongUsage
from tests.conftest import Command


def test_a_workspace_is_found_from_a_folder_below(workspace: Path) -> None:
    below = workspace / "campaigns"
    assert open_app(below, {"OUTREACH_USER": "dana"}).workspace == workspace


def test_no_workspace_is_said_with_three_ways_on(tmp_path: Path) -> None:
    with pytest.raises(NoWorkspace) as refusal:
        open_app(tmp_path, {"OUTREACH_USER": "dana"})
    assert refusal.value.try_ == "outreach init"
    assert refusal.value.exit_code == 2


def test_the_clock_stands_still_when_pinned(workspace: Path) -> None:
    app = open_app(workspace, {"OUTREACH_USER": "d", "OUTREACH_NOW": "2026-03-02T09:00:00-05:00"})
    assert app.now == datetime(2026, 3, 2, 14, tzinfo=UTC)
    assert app.lease_now().year > 2025  # leases run on the real clock


def test_a_time_that_is_none_is_refused(workspace: Path) -> None:
    with pytest.raises(WrongUsage, match="noon-ish"):
        open_app(workspace, {"OUTREACH_USER": "d", "OUTREACH_NOW": "noon-ish"})


def test_a_demo_stands_at_its_own_time(workspace: Path) -> None:
    (workspace / "DEMO").write_text("2026-03-17T14:10:00+00:00\n")
    app = open_app(workspace, {"OUTREACH_USER": "d"})
    assert app.is_demo
    assert app.now == datetime(2026, 3, 17, 14, 10, tzinfo=UTC)


def test_the_database_is_the_environments_else_the_settings_else_embedded(
    workspace: Path,
) -> None:
    here = {"OUTREACH_USER": "d"}
    assert open_app(workspace, here).database_url == f"sqlite:///{workspace / 'outreach.db'}"
    settings = workspace / "outreach.toml"
    elsewhere = '\n[database]\nurl = "postgresql://localhost/team"\n'
    settings.write_text(settings.read_text() + elsewhere)
    assert open_app(workspace, here).database_url == "postgresql://localhost/team"
    given = {**here, "OUTREACH_DATABASE": "sqlite:///other.db"}
    assert open_app(workspace, given).database_url == "sqlite:///other.db"


def test_another_moment_shares_what_is_open(workspace: Path) -> None:
    app = open_app(workspace, {"OUTREACH_USER": "d"})
    store, settings = app.store, app.settings
    later = app.at(datetime(2027, 1, 1, tzinfo=UTC))
    assert later.store is store
    assert later.settings is settings
    assert app.reread(later.now).settings is not settings
    store.close()


def test_errors_are_three_lines_on_stderr_and_nothing_on_stdout(
    outreach: Command, tmp_path: Path
) -> None:
    failed = outreach("stats", "--workspace", str(tmp_path / "nowhere"))
    assert failed.code == 2
    assert failed.out == ""
    what, where, try_ = failed.err.splitlines()
    assert what.startswith("error: ")
    assert where.startswith("  where: ")
    assert try_.startswith("  try: outreach ")


def test_wrong_options_are_told_the_same_way(outreach: Command) -> None:
    failed = outreach("stats", "--colour")
    assert failed.code == 2
    assert failed.err.splitlines()[-1] == "  try: outreach stats --help"
