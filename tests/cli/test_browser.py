"""Only checked profile addresses are opened, and only where the person sits."""

import time
from pathlib import Path

import pytest

from outreach.cli.browser import is_profile, open_profile

ADA = "https://www.linkedin.com/in/ada-lovelace"


def opened(file: Path) -> str:
    for _ in range(100):
        if file.exists() and file.read_text():
            break
        time.sleep(0.05)
    return file.read_text().strip()


def browser(tmp_path: Path) -> Path:
    script = tmp_path / "fox"
    script.write_text(f'#!/bin/sh\nprintf "%s" "$*" > "{tmp_path}/opened"\n')
    script.chmod(0o755)
    return script


def test_the_senders_own_browser_opens_the_profile(tmp_path: Path) -> None:
    assert open_profile(ADA, f"{browser(tmp_path)} -P sam", {"BROWSER": "false"}) == "fox"
    assert opened(tmp_path / "opened") == f"-P sam {ADA}"


def test_else_the_browser_of_the_environment_does(tmp_path: Path) -> None:
    assert open_profile(ADA, "", {"BROWSER": f"{browser(tmp_path)} --new-tab %s"}) == "fox"
    assert opened(tmp_path / "opened") == f"--new-tab {ADA}"


def test_a_name_beyond_ascii_is_quoted(tmp_path: Path) -> None:
    open_profile(f"{ADA[:28]}josé", str(browser(tmp_path)), {})
    assert opened(tmp_path / "opened").endswith("/in/jos%C3%A9")


def test_over_ssh_nothing_is_opened(tmp_path: Path) -> None:
    assert open_profile(ADA, str(browser(tmp_path)), {"SSH_TTY": "/dev/pts/0"}) is None
    assert not (tmp_path / "opened").exists()


def test_without_a_browser_nothing_is_claimed() -> None:
    assert open_profile(ADA, "/no/such/browser", {}) is None


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "http://www.linkedin.com/in/ada",
        "https://www.linkedin.com.evil.example/in/ada",
        "https://evil.example/?https://www.linkedin.com/in/ada",
        "https://www.linkedin.com/in/ada?next=https://evil.example",
        "https://www.linkedin.com/in/ada/../../jobs",
        "https://www.linkedin.com/in/ada\x1b]8;;https://evil.example\a",
        "https://www.linkedin.com/in/ada --profile=/tmp",
        "javascript:alert(1)",
        "file:///etc/passwd",
    ],
)
def test_anything_else_is_no_profile(url: str | None, tmp_path: Path) -> None:
    assert not is_profile(url)
    assert open_profile(url, str(browser(tmp_path)), {}) is None
