"""An archive that names its owner is never taken for anybody else's without a word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach.actions import importing
from outreach.actions.importing import FileReport
from outreach.app import App
from tests.actions.proving.telling import opened
from tests.actions.proving.test_any_split import HEADERS, MARA, Line, packed

ASKED = Line(
    "Invitations.csv",
    (MARA[0], "Oona Pelkonen", "10/5/26, 2:37 PM", "", "OUTGOING", MARA[1],
     "https://www.linkedin.com/in/oona-pelkonen-zz06"),
)  # fmt: skip


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    """Give dana's view of a workspace in which no archive was ever imported."""
    found = opened(workspace, f"sqlite:///{workspace / 'outreach.db'}")
    yield found
    found.store.close()


def taken(app: App, file: Path, owner: str, *, despite_name: bool = False) -> FileReport:
    report = importing.import_files(app, [file], owner=owner, despite_name=despite_name)
    return report.files[0]


def test_an_archive_with_the_profile_of_another_comes_in_as_theirs_only(
    app: App, tmp_path: Path
) -> None:
    file = packed(tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip", [])
    refused = taken(app, file, "sam-keller")
    assert refused.refused == "another_owner"
    assert "Mara Testrup's" in refused.explanation and "Sam Keller's" in refused.explanation
    assert "--owner mara " in refused.try_
    assert taken(app, file, "mara").refused is None
    assert taken(app, file, "sam-keller", despite_name=True).owner == "sam-keller"


@pytest.mark.parametrize(("owner", "why"), [("lee", "another_owner"), ("mara", None)])
def test_requests_that_another_sent_are_nobody_elses(
    app: App, tmp_path: Path, owner: str, why: str | None
) -> None:
    file = tmp_path / "Invitations.csv"
    row = ",".join(f'"{value}"' for value in ASKED.values)
    file.write_text(f"{HEADERS[ASKED.table]}\n{row}\n", encoding="utf-8")
    assert taken(app, file, owner).refused == why
