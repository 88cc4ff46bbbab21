"""Opening a profile in the browser where the sender is signed in: checked addresses only."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import webbrowser
from collections.abc import Mapping
from threading import Thread
from urllib.parse import quote

from outreach.cli.clipboard import is_remote

_PROFILE = re.compile(r"https://www\.linkedin\.com/in/[^\s/?#\\\"'<>]+/?")


def is_profile(url: str | None) -> bool:
    """Say whether this is a LinkedIn profile's address, the only kind that is ever opened."""
    return bool(url and url.isprintable() and _PROFILE.fullmatch(url))


def open_profile(
    url: str | None, command: str = "", environ: Mapping[str, str] = os.environ
) -> str | None:
    """Open a profile and return what opened it; None when there is no browser on this side.

    `command` is the sender's own (`firefox -P sam`), then BROWSER, then the desktop's default.
    """
    if not is_profile(url) or is_remote(environ):
        return None
    assert url is not None  # is_profile has seen to it
    address = quote(url, safe=":/%")
    for wanted in (command, *environ.get("BROWSER", "").split(os.pathsep)):
        if wanted and _start(wanted, address):
            return shlex.split(wanted)[0].rpartition("/")[2]
    if _has_desktop(environ) and webbrowser.open(address):
        return "the browser"
    return None


def _start(command: str, url: str) -> bool:
    words = shlex.split(command)
    placed = [word.replace("%s", url) for word in words]
    try:
        browser = subprocess.Popen(  # noqa: S603  # the user's own command; it outlives this one
            placed if placed != words else [*words, url],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    Thread(target=browser.wait, daemon=True).start()  # leaves no zombie behind
    return True


def _has_desktop(environ: Mapping[str, str]) -> bool:
    # without one, the standard library would start a text browser in the middle of the card
    return sys.platform != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))
