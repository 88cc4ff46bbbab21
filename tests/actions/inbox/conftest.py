"""A workspace with an empty inbox, on the day after the archive was made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach.app import App
from tests import cast
from tests.actions.inbox.dropping import LATER


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    app = cast.opened(workspace, now=LATER)
    (workspace / "inbox").mkdir()
    yield app
    app.store.close()
