"""One process that runs many commands: starting Python is most of what a short command costs.

Reads one JSON object a line (arguments, folder, environment, standard input) and answers with
exit code, output and errors.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent


@dataclass
class Driver:
    """The other side: starts the process and asks it."""

    process: subprocess.Popen[str]

    @classmethod
    def start(cls) -> Driver:
        """Start a process that waits for commands."""
        return cls(
            subprocess.Popen(
                [sys.executable, "-m", "tests.driver"],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )

    def run(
        self, arguments: list[str], folder: Path, environ: dict[str, str], stdin: str
    ) -> tuple[int, str, str]:
        """Run one command and return its exit code, output and errors."""
        asked = {"arguments": arguments, "folder": str(folder), "env": environ, "stdin": stdin}
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        code, out, err = json.loads(self.process.stdout.readline())
        return code, out, err

    def stop(self) -> None:
        """End the process."""
        self.process.communicate()


def answer(asked: dict[str, Any]) -> tuple[int, str, str]:
    """Run one command in this process, in its folder and environment."""
    from outreach.cli.main import run

    out, err = io.StringIO(), io.StringIO()
    os.environ.clear()
    os.environ.update(asked["env"])
    os.chdir(asked["folder"])
    sys.stdin = io.StringIO(asked["stdin"])
    with redirect_stdout(out), redirect_stderr(err):
        code = run(asked["arguments"])
    return code, out.getvalue(), err.getvalue()


def main() -> None:
    """Answer until there is nothing more to read."""
    asked, answers = sys.stdin, sys.stdout
    for line in asked:
        answers.write(json.dumps(answer(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
