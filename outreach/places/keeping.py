"""Keep the unpacked table of places between runs: unpacking takes a second, opening it nothing."""

from __future__ import annotations

import mmap
import os
import sys
from functools import lru_cache
from pathlib import Path

from outreach.places.gazetteer import Gazetteer
from outreach.places.unpacking import unpacked
from outreach.places.version import VERSION


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """Return the table of places; unpacked anew where no folder can be written."""
    kept = folder() / f"places-{VERSION}-{sys.byteorder}.bin"
    try:
        return opened(kept)
    except (OSError, ValueError):  # not there yet, or cut off
        content = unpacked()
    _keep(kept, content)
    return Gazetteer(memoryview(content))


def opened(path: Path) -> Gazetteer:
    """Return the table in a file; OSError or ValueError when it is none."""
    with path.open("rb") as file:
        content = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    found = Gazetteer(content)
    if not len(found):
        raise ValueError("no places")
    return found


def folder() -> Path:
    """Return the user's folder for what programs may lose."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "outreach"


def _keep(path: Path, content: bytes) -> None:
    """Write the table for the next run, unless the folder cannot be written."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        beside.replace(path)
    except OSError:
        return  # nothing is lost but a second
