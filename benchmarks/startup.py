"""Starting: `--help` against bare Python, and `next --json` against `import sqlmodel`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from benchmarks.report import in_turns, line

OUTREACH = ("-m", "outreach")
ROUNDS = 15


def run(_sizes: Sequence[int]) -> None:
    """Measure whole commands as a user starts them."""
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo"
        _python(*OUTREACH, "demo", str(demo))
        bare, helped, schema, nexts = in_turns(
            ROUNDS,
            _starting("-c", "pass"),
            _starting(*OUTREACH, "--help"),
            _starting("-c", "import sqlmodel"),
            _starting(*OUTREACH, "next", "--json", at=demo),
        )
    line("outreach --help / bare Python", helped, bare, 8)
    line("outreach next --json / import sqlmodel", nexts, schema, 1.4)


def _starting(*arguments: str, at: Path | None = None) -> Callable[[], None]:
    return partial(_python, *arguments, at=at)


def _python(*arguments: str, at: Path | None = None) -> None:
    silent = subprocess.DEVNULL
    environ = {**os.environ, "OUTREACH_USER": "dana"}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's modules are compiled once
    subprocess.run(
        [sys.executable, *arguments], cwd=at, env=environ, stdout=silent, stderr=silent, check=True
    )


if __name__ == "__main__":
    run([])
