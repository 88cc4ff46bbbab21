"""A workspace whose sender is Mara, of whom archives tell; its campaign looks for Spark."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach.app import App
from tests import blank
from tests.actions.proving.telling import opened
from tests.conftest import WORLD

SETTINGS = """
[senders.mara]
name = "Mara Testrup"
profile_url = "https://www.linkedin.com/in/mara-testrup-zz00"
account = "premium"
consent = 2026-09-01
[senders.sam-keller]
name = "Sam Keller"
[colleagues.lee]
name = "Lee Ansah"
profile_url = "https://www.linkedin.com/in/lee-ansah-zz90"
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Give a workspace in which no archive was ever imported."""
    folder = tmp_path / "workspace"
    shutil.copytree(WORLD, folder)
    blank.copy_to(folder)
    (folder / "outreach.toml").write_text(SETTINGS, encoding="utf-8")
    file = folder / "campaigns" / "compilers.yaml"
    wanted = {
        "sender: sam-keller": "sender: mara",
        "{any: [compilers, llvm, C++], nice: [rust]}": "{any: [spark]}",
        '  area: {near: "Reston, VA", unknown: include}\n': "",
        "2026-02-02": "2026-10-01",
    }
    text = file.read_text(encoding="utf-8")
    for before, after in wanted.items():
        text = text.replace(before, after)
    file.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def app(workspace: Path, request: pytest.FixtureRequest) -> Iterator[App]:
    """Give dana's view of it, once on each engine."""
    database = f"sqlite:///{workspace / 'outreach.db'}"
    if request.param == "postgresql":
        store = request.getfixturevalue("postgresql_store")
        database = store.engine.url.render_as_string(hide_password=False)
    app = opened(workspace, database)
    yield app
    app.store.close()
