"""The office on Monday morning: people to write to, approved texts, nothing sent yet."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach.app import App
from tests import cast


@pytest.fixture(scope="session")
def made_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the office once; copy it before anything happens in it."""
    folder = tmp_path_factory.mktemp("office") / "workspace"
    cast.office(folder).store.close()
    return folder


@pytest.fixture
def office(made_office: Path, tmp_path: Path) -> Iterator[App]:
    """Give dana's view of an office of its own."""
    folder = tmp_path / "office"
    shutil.copytree(made_office, folder)
    app = cast.opened(folder)
    yield app
    app.store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def shared_office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[App]:
    """Give dana's view of an office, once on each engine."""
    database = ""
    if request.param == "postgresql":
        store = request.getfixturevalue("postgresql_store")
        database = store.engine.url.render_as_string(hide_password=False)
    app = cast.office(tmp_path / "office", database=database)
    yield app
    app.store.close()
