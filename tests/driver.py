"""A process that has loaded everything and runs each command in a copy of itself.

Starting Python is most of what a short command costs; a copy (`fork`) has started already, and
like a process of its own it leaves nothing behind for the next command. Reads one JSON object a
line (arguments, folder, environment, standard input) and answers with exit code, output and errors.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

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
        self, arguments: list[str], folder: Path, environ: dict[str, str], stdin: str = ""
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


def load() -> None:
    """Import all of outreach but what a command never needs twice: the migrations' scripts."""
    import outreach

    for found in pkgutil.walk_packages(outreach.__path__, "outreach."):
        if not found.name.startswith("outreach.migrations") and found.name != "outreach.__main__":
            with suppress(ImportError):  # the commands that need it will say so
                importlib.import_module(found.name)


def warm_up() -> None:
    """Look each starter text over once: the rules' word lists are then there in every copy."""
    from outreach.core.rules import check_template
    from outreach.library import Library
    from outreach.settings import Settings

    for text in Library(ROOT, Settings()).templates().values():
        check_template(text)


def answer(asked: dict[str, Any]) -> tuple[int, str, str]:
    """Run one command in a copy of this process, in its folder and environment."""
    with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as err:
        given.write(asked["stdin"].encode())
        given.seek(0)
        child = os.fork()
        if not child:
            _become(asked, given, out, err)
        _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status), _said(out), _said(err)


def _become(asked: dict[str, Any], *streams: IO[bytes]) -> None:
    """Be the command: never returns."""
    from outreach.cli.main import run

    for number, stream in enumerate(streams):
        os.dup2(stream.fileno(), number)
    os.environ.clear()
    os.environ.update(asked["env"])
    os.chdir(asked["folder"])
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  # forget what was read ahead
    try:
        code = run(asked["arguments"])
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def _said(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read().decode()


def main() -> None:
    """Answer until there is nothing more to read."""
    load()
    warm_up()
    asked, answers = sys.stdin, os.fdopen(os.dup(1), "w")
    for line in asked:
        answers.write(json.dumps(answer(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
