"""An empty store, made once in a run of tests and copied from then on: that takes far less time."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

from outreach.store.opening import open_store

STORE, KEY = "outreach.db", "secret.key"


def copy_to(folder: Path) -> None:
    """Put an empty store, as a SQLite file with its key, into a folder that may be there."""
    shutil.copytree(_made().name, folder, dirs_exist_ok=True)


@cache
def _made() -> tempfile.TemporaryDirectory[str]:
    # the object is kept: it removes the folder when the tests end
    folder = tempfile.TemporaryDirectory(prefix="blank-")
    open_store(f"sqlite:///{folder.name}/{STORE}", Path(folder.name, KEY)).close()
    return folder
