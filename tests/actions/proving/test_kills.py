"""An archive whose import is killed before any of its statements is whole or not there."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest

from tests.actions.killing import kill_an_import, started, told
from tests.actions.proving.telling import COMPLETE, LIST, opened, take


def test_no_fact_is_kept_without_the_others(
    workspace: Path, chance: Random, pytestconfig: pytest.Config
) -> None:
    app = opened(workspace, f"sqlite:///{workspace / 'outreach.db'}")
    take(app, LIST)
    app.store.close()
    copy = shutil.copytree(workspace, workspace.parent / "counted")
    killer = started(copy, COMPLETE, "mara")
    count = told(killer, 0)
    killer.communicate()
    kills = int(pytestconfig.getoption("--kills")) // 3
    kill_an_import(workspace, COMPLETE, "mara", count, kills, chance)
