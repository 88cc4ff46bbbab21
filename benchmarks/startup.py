"""Starting: `--help` against bare Python, and `next --json` against `import sqlmodel`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.report import line, median_seconds

OUTREACH = ("-m", "outreach")


def run(_sizes: Sequence[int]) -> None:
    """Measure whole commands as a user starts them."""
    bare = median_seconds(lambda: _python("-c", "pass"), 9)
    schema = median_seconds(lambda: _python("-c", "import sqlmodel"), 9)
    helped = median_seconds(lambda: _python(*OUTREACH, "--help"), 9)
    line("outreach --help / bare Python", helped, bare, 8)
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo"
        _python(*OUTREACH, "demo", str(demo))
        nexts = median_seconds(lambda: _python(*OUTREACH, "next", "--json", at=demo), 9)
    line("outreach next --json / import sqlmodel", nexts, schema, 1.4)


def _python(*arguments: str, at: Path | None = None) -> None:
    silent = subprocess.DEVNULL
    environ = {**os.environ, "OUTREACH_USER": "dana"}
    subprocess.run(
        [sys.executable, *arguments], cwd=at, env=environ, stdout=silent, stderr=silent, check=True
    )


if __name__ == "__main__":
    run([])
