"""The server listens where it is told, says so, and ends cleanly."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest

from outreach.core.errors import OutreachError
from outreach.settings import Web
from outreach.web import serving
from tests.conftest import Command


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def test_a_server_answers_and_ends_cleanly_when_told_to(workspace: Path) -> None:
    port = free_port()
    environ = {**os.environ, "OUTREACH_USER": "dana"}
    command = [sys.executable, "-m", "outreach", "serve", "--port", str(port)]
    with subprocess.Popen(
        command, cwd=workspace, env=environ, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        assert f"Serving http://127.0.0.1:{port}" in process.stderr.readline()
        address = f"http://127.0.0.1:{port}/static/x/y"
        for _ in range(100):
            try:
                urlopen(address)
            except OSError as error:
                if getattr(error, "code", 0) == 404:
                    break
                time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        told = process.communicate(timeout=20)[1]
    assert process.returncode == 0
    assert "GET /static/{tag}/{name} 404" in told
    assert "Traceback" not in told


def test_check_prepares_everything_and_ends(outreach: Command) -> None:
    port = free_port()
    done = outreach("serve", "--check", "--port", str(port))
    assert (done.code, done.out) == (0, "")
    assert f"Ready: http://127.0.0.1:{port}" in done.err


def test_a_taken_port_is_told_with_a_way_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = int(taken.getsockname()[1])
        with pytest.raises(OutreachError, match="is taken") as refusal:
            serving.listen(Web(port=port))
    assert refusal.value.try_ == f"outreach serve --port {port + 1}"


@pytest.mark.parametrize(
    ("web", "trusted"), [(Web(), False), (Web(proxies=("127.0.0.1", "10.0.0.9")), True)]
)
def test_only_proxies_of_the_settings_are_believed(web: Web, trusted: bool) -> None:
    made = serving.config(lambda *_: None, web)  # type: ignore[arg-type, return-value]
    assert (made.proxy_headers, made.forwarded_allow_ips) == (trusted, list(web.proxies))
    assert (made.server_header, made.access_log) == (False, False)
