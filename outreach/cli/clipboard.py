"""Copying a text so that the person can trust it: verified where possible, and said where not.

Order: the command in OUTREACH_COPY; over SSH the terminal's own clipboard, because a helper on the
far side would fill the wrong one; the desktop's, read back; the terminal's; else nothing, and the
text on the screen is there to be marked by hand.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

OSC52_MOST_BYTES = 74_994  # what terminals take, after base64 and the sequence around it
COMMAND_SECONDS = 5

#: A way to copy: returns how it went, or None when it did not work.
Way = Callable[[str, Mapping[str, str], Path], str | None]


def copy(
    text: str, environ: Mapping[str, str] = os.environ, terminal: Path = Path("/dev/tty")
) -> str | None:
    """Copy a text and return how, in words; None when no way worked."""
    for way in _ways(environ):
        how = way(text, environ, terminal)
        if how:
            return how
    return None


def is_remote(environ: Mapping[str, str]) -> bool:
    """Say whether the person sits at another machine."""
    return bool(environ.get("SSH_TTY") or environ.get("SSH_CONNECTION"))


def osc52(text: str, environ: Mapping[str, str]) -> bytes:
    """Return the control sequence that puts a text into the terminal's clipboard."""
    sequence = b"\x1b]52;c;" + b64encode(text.encode()) + b"\a"
    if environ.get("TMUX"):
        return b"\x1bPtmux;" + sequence.replace(b"\x1b", b"\x1b\x1b") + b"\x1b\\"
    if environ.get("TERM", "").startswith("screen"):
        return b"\x1bP" + sequence + b"\x1b\\"
    return sequence


def _ways(environ: Mapping[str, str]) -> Iterator[Way]:
    if environ.get("OUTREACH_COPY"):
        yield _by_command
    if is_remote(environ):
        yield _by_terminal
        return
    yield _by_desktop
    yield _by_terminal


def _by_command(text: str, environ: Mapping[str, str], _terminal: Path) -> str | None:
    command = shlex.split(environ["OUTREACH_COPY"])
    try:
        done = subprocess.run(  # noqa: S603  # the user's own command
            command,
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=COMMAND_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return f"copied by {Path(command[0]).name}" if done.returncode == 0 else None


def _by_desktop(text: str, environ: Mapping[str, str], _terminal: Path) -> str | None:
    if not _has_desktop(environ):
        return None
    import pyperclip

    try:
        pyperclip.copy(text)
        is_there = pyperclip.paste() == text
    except pyperclip.PyperclipException:
        return None
    return "copied (verified)" if is_there else None


def _has_desktop(environ: Mapping[str, str]) -> bool:
    if sys.platform != "linux":
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def _by_terminal(text: str, environ: Mapping[str, str], terminal: Path) -> str | None:
    sequence = osc52(text, environ)
    if len(sequence) > OSC52_MOST_BYTES or environ.get("TERM") in (None, "", "dumb"):
        return None
    try:
        with terminal.open("wb", buffering=0) as tty:
            tty.write(sequence)
    except OSError:
        return None
    return "copied to the terminal's clipboard (not confirmed)"
