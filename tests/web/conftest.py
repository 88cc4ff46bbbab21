"""The pages over a small world."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.desk import Browser, Desk, copied, desk


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the world once; every test gets a copy."""
    folder = tmp_path_factory.mktemp("made") / "office"
    desk(folder).app.store.close()
    return folder


@pytest.fixture
def office(made: Path, tmp_path: Path) -> Iterator[Desk]:
    """Give a workspace whose text `hello` is in review as version 2."""
    office = copied(made, tmp_path / "office")
    yield office
    office.app.store.close()


@pytest.fixture
def rosa(office: Desk) -> Browser:
    """Give the browser in which the approver has that review open."""
    return office.reviewer()
