"""Files to import, and what a report says of them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from outreach.actions import importing
from outreach.actions.importing import FileReport, Report
from outreach.app import App
from outreach.store import candidates
from outreach.store.engine import Store

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)


FIXTURES = Path(__file__).parents[2] / "data" / "fixtures"


HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def fixture(name: str) -> Path:
    return next(FIXTURES.glob(f"*/{name}*"))


def take(app: App, *files: Path, owner: str | None = "sam-keller", **how: Any) -> Report:
    return importing.import_files(app, files, owner=owner, **how)


def written(folder: Path, *lines: str, name: str = "Connections.csv", header: str = HEADER) -> Path:
    file = folder / name
    file.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
    return file


def figures(report: FileReport) -> tuple[int, int, int, int]:
    return report.added, report.updated, report.unchanged, report.rejected_count


def everything(store: Store) -> list[object]:
    with store.read() as tx:
        people = candidates.load(tx, range(1, 100))
        return [people, candidates.identities_of(tx, people), candidates.connections_of(tx, people)]
