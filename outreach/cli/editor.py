"""Let a person edit a few words in their own editor."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from outreach.core.errors import WrongUsage

HINT = "# Your own line for this person. Lines that begin with # are left out.\n"


WHOLE = "# The whole text for this person; it is kept as off template. Lines with # are left out.\n"


def edit(text: str, environ: Mapping[str, str] = os.environ) -> str:
    """Open `text` in VISUAL or EDITOR and return it as saved, in one line."""
    return " ".join(line.strip() for line in _saved(text, HINT, environ)).strip()


def edit_whole(text: str, environ: Mapping[str, str] = os.environ) -> str:
    """Open `text` in VISUAL or EDITOR and return it as saved, line by line."""
    return "\n".join(_saved(text, WHOLE, environ)).strip()


def _saved(text: str, hint: str, environ: Mapping[str, str]) -> list[str]:
    command = environ.get("VISUAL") or environ.get("EDITOR") or "vi"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "line.txt"
        file.write_text(f"{text}\n{hint}", encoding="utf-8")
        try:
            done = subprocess.run([*shlex.split(command), str(file)], check=False)  # noqa: S603
        except OSError as error:
            raise _no_editor(command) from error
        if done.returncode:
            raise _no_editor(command)
        lines = file.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def _no_editor(command: str) -> WrongUsage:
    return WrongUsage(
        f"The editor '{command}' did not save anything.",
        where="EDITOR",
        try_="EDITOR=nano outreach next",
    )
