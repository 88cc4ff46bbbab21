"""Keep copies of the embedded store: one a day for a week, one a week for a month."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.errors import Blocked, NothingToDo
from outreach.store import audit, backups

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

FOLDER = "backups"
RESTORED = "restored"  # the code of the refusal to write to anybody from an older copy
DAILY, WEEKLY = 7, 4
KEPT_DAYS = 7 * (WEEKLY + 1)  # after which a copy is gone, whichever of its week it was


def backup(app: App, target: Path | None = None) -> Path:
    """Copy the store to `target`, else to today's file in `backups/`; return the copy."""
    copy = target or app.workspace / FOLDER / f"outreach-{app.now:%Y-%m-%d}.db"
    backups.copy_to(app.store, copy)
    with app.store.write() as tx:
        audit.append(tx, app.now, app.user, "backup", {"file": copy.name})
    if target is None:
        _thin_out(app.workspace / FOLDER, app.now.date())
    return copy


def refuse_older(app: App, tx: Connection) -> None:
    """Raise Blocked when the database does not know what was written last in this workspace."""
    lacking = app.store.latest.lacks(tx) if app.store.latest else None
    if lacking:
        number, what, at = lacking.split()
        raise Blocked(
            "A backup was put back, or the database is a new one: it does not know of event "
            f"{number} ({what}, {at[:16].replace('T', ' ')} UTC) and maybe more. Who was written "
            "to or said stop would be written to again.",
            code=RESTORED,
            where="the database is older than latest.json, or another",
            try_="import each sender's newest archive and log every stop again, then: "
            "outreach backup --restored",
        )


def told_older(app: App) -> Blocked | None:
    """Return what is to be said before anybody looks at who is due: a backup was put back."""
    with app.store.read() as tx:
        try:
            refuse_older(app, tx)
        except Blocked as older:
            return older
    return None


def accept_restored(app: App) -> str:
    """Go on with a database that was put back; return the event that it will never know.

    NothingToDo when it is no older than what was written last.
    """
    with app.store.write() as tx:
        lacking = app.store.latest.lacks(tx) if app.store.latest else None
        if app.store.latest is None or lacking is None:
            raise NothingToDo("This database knows everything that was written here.")
        audit.append(tx, app.now, app.user, "restored", {"lacks": lacking})
        newest = app.store.latest.newest(tx)
    app.store.latest.remember(newest)
    return lacking


def kept(workspace: Path) -> list[Path]:
    """Return the copies in `backups/`, newest first."""
    return sorted((workspace / FOLDER).glob("outreach-????-??-??.db"), reverse=True)


def copies(workspace: Path) -> list[Path]:
    """Return every copy of the store there is: those in `backups/`, and from before an upgrade."""
    return [*kept(workspace), *sorted(workspace.glob("outreach.db.before-*"))]


def gone_on(copy: Path) -> date:
    """Return the day by which a copy is deleted, if the loop makes one a day."""
    return _made_on(copy) + timedelta(days=KEPT_DAYS)


def free_bytes(workspace: Path) -> int:
    """Return how many bytes the workspace's disk still has."""
    return shutil.disk_usage(workspace).free


def day_of(copy: Path) -> date:
    """Return the day a copy was made, as its name says."""
    return date.fromisoformat(copy.stem.removeprefix("outreach-"))


def _made_on(copy: Path) -> date:
    if copy.parent.name == FOLDER:
        return day_of(copy)
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC).date()


def _thin_out(folder: Path, today: date) -> None:
    for copy in folder.parent.glob("outreach.db.before-*"):
        if gone_on(copy) < today:
            copy.unlink()
    for half in folder.glob(".outreach-????-??-??.db.*"):  # of a machine that was switched off
        if datetime.fromtimestamp(half.stat().st_mtime, UTC).date() < today:
            half.unlink()
    copies = kept(folder.parent)
    weeks = {day_of(copy).isocalendar()[:2]: copy for copy in copies}  # the oldest of each week
    keep = set(copies[:DAILY]) | set(sorted(weeks.values(), reverse=True)[:WEEKLY])
    for copy in copies:
        if copy not in keep and day_of(copy) < today - timedelta(days=DAILY):
            copy.unlink()
