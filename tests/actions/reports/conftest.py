"""A workspace with one role and four people, and what happens to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach.app import App
from outreach.store.engine import Store
from tests.actions.reports.made import PEOPLE, enroll
from tests.conftest import MONDAY


@pytest.fixture
def app(workspace: Path, sqlite_store: Store) -> App:
    """Give a workspace with four people enrolled in "compilers", on Monday morning."""
    app = App(workspace, "dana", MONDAY, "sqlite://")
    vars(app)["store"] = sqlite_store
    with sqlite_store.write() as tx:
        for person in PEOPLE:
            enroll(tx, person)
    return app
