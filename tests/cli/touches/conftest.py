"""A workspace with people to write to, for the real command line."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pexpect
import pytest

from tests import cast
from tests.conftest import MONDAY, PLAIN

Terminal = Callable[..., "pexpect.spawn[str]"]


@pytest.fixture(scope="session")
def made_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the office once; copy it before anything happens in it."""
    folder = tmp_path_factory.mktemp("office") / "workspace"
    cast.office(folder).store.close()
    return folder


@pytest.fixture
def workspace(made_office: Path, tmp_path: Path) -> Path:
    """Give an office of its own: Ada, Grace and José are due for a request."""
    folder = tmp_path / "workspace"
    shutil.copytree(made_office, folder)
    return folder


def _hearing() -> None:
    """Hear Ctrl-C, to which a job in the background is deaf, and a lost line, which nohup hides."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture
def terminal(workspace: Path) -> Terminal:
    """Run a command on a pseudo-terminal of 80 by 24, over SSH, so that nothing is opened."""

    def run(
        *arguments: str, user: str = "dana", now: datetime = MONDAY, columns: int = 80, **env: str
    ) -> pexpect.spawn[str]:
        return pexpect.spawn(
            sys.executable,
            ["-m", "outreach", *arguments],
            cwd=workspace,
            env={
                **os.environ,
                "OUTREACH_USER": user,
                "OUTREACH_NOW": now.isoformat(),
                **PLAIN,
                "COLUMNS": str(columns),
                "TERM": "xterm",
                "SSH_TTY": "/dev/pts/0",
                **env,
            },
            encoding="utf-8",
            dimensions=(24, columns),
            preexec_fn=_hearing,
            timeout=30,
        )

    return run
