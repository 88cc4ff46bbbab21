"""A workspace into which files are imported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach.app import App
from tests.actions.importing.made import MONDAY


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    url = f"sqlite:///{workspace / 'outreach.db'}"
    app = App(workspace=workspace, user="dana", now=MONDAY, database=url)
    yield app
    app.store.close()
