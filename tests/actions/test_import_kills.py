"""An import is killed before each of its statements in turn: all of it is there, or nothing.

`tests/test_kills.py` kills by the clock, which hits the reading most of the time; here every
statement of the merge gets its turn. `--kills 400` takes them all.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.actions.killing import kill_an_import, started, told

FIXTURES = Path(__file__).parent.parent / "data" / "fixtures" / "connections"
FIRST, SECOND = (next(FIXTURES.glob(name)) for name in ("22_snapshot_2024*", "23_snapshot_2026*"))


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    """Give how often to kill: as often as was asked for."""
    return int(request.config.getoption("--kills"))


def test_an_import_killed_before_any_of_its_statements_is_whole_or_not_there(
    workspace: Path, kills: int, chance: Random
) -> None:
    killer = started(workspace, FIRST)
    count = told(killer, 0)
    killer.communicate()
    # the second import has some more
    kill_an_import(workspace, SECOND, "lee", count + 10, kills, chance)
