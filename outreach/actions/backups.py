"""Keep copies of the embedded store: one a day for a week, one a week for a month."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

from outreach.app import App
from outreach.store import audit, backups

FOLDER = "backups"
DAILY, WEEKLY = 7, 4


def backup(app: App, target: Path | None = None) -> Path:
    """Copy the store to `target`, else to today's file in `backups/`; return the copy."""
    copy = target or app.workspace / FOLDER / f"outreach-{app.now:%Y-%m-%d}.db"
    backups.copy_to(app.store, copy)
    with app.store.write() as tx:
        audit.append(tx, app.now, app.user, "backup", {"file": copy.name})
    if target is None:
        _thin_out(app.workspace / FOLDER, app.now.date())
    return copy


def kept(workspace: Path) -> list[Path]:
    """Return the copies in `backups/`, newest first."""
    return sorted((workspace / FOLDER).glob("outreach-????-??-??.db"), reverse=True)


def free_bytes(workspace: Path) -> int:
    """Return how many bytes the workspace's disk still has."""
    return shutil.disk_usage(workspace).free


def day_of(copy: Path) -> date:
    """Return the day a copy was made, as its name says."""
    return date.fromisoformat(copy.stem.removeprefix("outreach-"))


def _thin_out(folder: Path, today: date) -> None:
    copies = kept(folder.parent)
    weeks = {day_of(copy).isocalendar()[:2]: copy for copy in copies}  # the oldest of each week
    keep = set(copies[:DAILY]) | set(sorted(weeks.values(), reverse=True)[:WEEKLY])
    for copy in copies:
        if copy not in keep and day_of(copy) < today - timedelta(days=DAILY):
            copy.unlink()
