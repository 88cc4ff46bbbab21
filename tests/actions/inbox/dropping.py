"""Files dropped into an inbox, settled as if they had lain there for a while."""

from __future__ import annotations

import os
import shutil
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from outreach.actions import inbox
from outreach.app import App
from outreach.store import candidates

ARCHIVE = (
    Path(__file__).parents[2] / "data/fixtures/archives/Complete_LinkedInDataExport_11-20-2026.zip"
)
HEADER = "First Name,Last Name,Email Address\n"
LATER = datetime(2026, 11, 21, 14, tzinfo=UTC)  # than the archive


def drop(app: App, name: str, *people: str, folder: str = "") -> Path:
    file = app.workspace / "inbox" / folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = (f"{person},Example,{person}@example.com\n" for person in people)
    file.write_text(HEADER + "".join(lines))
    settled = time.time() - 60
    os.utime(file, (settled, settled))
    return file


def names(app: App, folder: str) -> list[str]:
    return sorted(file.name for file in (app.workspace / "inbox" / folder).glob("*"))


def people(app: App) -> int:
    with app.store.read() as tx:
        return candidates.count(tx)


def drop_folder(app: App, name: str, *, owner: str = "") -> Path:
    folder = app.workspace / "inbox" / owner / name
    with zipfile.ZipFile(ARCHIVE) as archive:
        archive.extractall(folder)
    for one in (*folder.rglob("*"), folder):
        os.utime(one, (1, 1))
    return folder


def settled(file: Path) -> Path:
    long_ago = time.time() - 60
    os.utime(file, (long_ago, long_ago))
    return file


def unknown(app: App, name: str) -> Path:
    """Drop an archive that says of nobody here that it is theirs; return where it waits."""
    settled(Path(shutil.copy(ARCHIVE, app.workspace / "inbox" / name)))
    (told,) = inbox.take_in(app)
    assert told.refused is not None
    assert told.refused.startswith("owner_unknown")
    return app.workspace / "inbox/refused" / f"2026-11-21T140000-{name}"
