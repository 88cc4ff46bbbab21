"""Where files of the inbox lie, and what is called after a file and lies beside it."""

from __future__ import annotations

import re
from itertools import count
from pathlib import Path

from outreach.app import App

FOLDER = "inbox"
EXCLUDED = "exclude"  # a folder of the inbox
WORKING, DONE, REFUSED = ".working", "done", "refused"
REASON, REJECTS, FAILED = ".reason.txt", ".rejects.csv", ".failed.txt"

_MOMENT = re.compile(r"(?:\d{4}-\d\d-\d\dT\d{6}(?:-\d+)?-)+")


def why(file: Path) -> Path:
    """Return where it says why a file was refused."""
    return file.with_name(f"{file.name}{REASON}")


def rejects(file: Path) -> Path:
    """Return where the rejected rows of a file are kept."""
    return file.with_name(f"{file.name}{REJECTS}")


def failed(file: Path) -> Path:
    """Return where it is kept that a file failed: why, and nothing if that was no fault of it."""
    return file.with_name(f"{file.name}{FAILED}")


def dropped_name(file: Path) -> str:
    """Return what a file was called when it was dropped."""
    return _MOMENT.sub("", file.name, count=1) or file.name


def dated(app: App, name: str, folder: str) -> Path:
    """Return a free name in a folder of the inbox, with the moment before it."""
    target = app.workspace / FOLDER / folder
    target.mkdir(exist_ok=True)
    return free(target, name, f"{app.now:%Y-%m-%dT%H%M%S}-")


def free(folder: Path, name: str, moment: str = "") -> Path:
    """Return a name in a folder that nothing has yet."""
    names = (f"{moment}{n}-{name}" if n else f"{moment}{name}" for n in count())
    return next(path for one in names if not (path := folder / one).exists())
