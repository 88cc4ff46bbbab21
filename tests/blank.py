"""An empty store, made once in a run of tests and copied from then on: that takes far less time."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from outreach.store.opening import open_store

STORE, KEY = "outreach.db", "secret.key"


def copy_to(folder: Path) -> None:
    """Put an empty store, as a SQLite file with its key, into a folder that may be there."""
    folder.mkdir(exist_ok=True)
    for name, content in _made().items():
        (folder / name).write_bytes(content)
    (folder / KEY).chmod(0o600)


@cache
def _made() -> dict[str, bytes]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        open_store(f"sqlite:///{folder / STORE}", folder / KEY).close()
        return {file.name: file.read_bytes() for file in folder.iterdir()}
