"""Mara's archives, and what is told of her people once they are in."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from outreach.actions import importing
from outreach.actions.importing import Report
from outreach.app import App
from outreach.store import candidates, enrollments, events

ARCHIVES = Path(__file__).parents[2] / "data" / "fixtures" / "archives"
COMPLETE = ARCHIVES / "Complete_LinkedInDataExport_11-20-2026.zip"
PARTIAL = ARCHIVES / "zip_only_messages_invitations.zip"
LIST = ARCHIVES / "story_candidates.csv"
#: For what is decided above the store.
ON_ONE_ENGINE = pytest.mark.parametrize("app", ["sqlite"], indirect=True)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


def opened(workspace: Path, database: str) -> App:
    return App(workspace, "dana", NOW, database)


def take(app: App, *files: Path) -> Report:
    return importing.import_files(app, files)


def told(app: App) -> tuple[Counter[str], list[tuple[str, ...]]]:
    """Return who stands where, and every fact by person, without ids and times of recording."""
    with app.store.read() as tx:
        stages = Counter(
            one.stage.value for one in enrollments.of_campaign(tx, "compilers", open_only=False)
        )
        people = candidates.load(tx, candidates.ids(tx))
        found = [
            (people[one.candidate or 0].identity, one.kind.value, one.step or "",
             f"{one.occurred_at:%Y-%m-%d %H:%M:%S}", str(one.details.get("text", "")))
            for one in events.effective(tx)
        ]  # fmt: skip
    return stages, sorted(found)


def recorded(app: App) -> int:
    """Return how many events there are, with those that were taken back."""
    with app.store.read() as tx:
        return int(tx.execute(sa.select(sa.func.count()).select_from(events.event)).scalar_one())
