"""What `doctor` looks at on the desk itself: the terminal, and the ways to copy a text."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from outreach.cli.clipboard import is_remote
from outreach.cli.show.cells import screen_width

if TYPE_CHECKING:
    from outreach.actions.doctor import Check

COMFORTABLE_COLUMNS = 80
HELPERS = {"WAYLAND_DISPLAY": ("wl-copy",), "DISPLAY": ("xclip", "xsel")}


def look_at_desk(environ: Mapping[str, str] = os.environ) -> list[Check]:
    """Return the checks of the terminal and of the clipboard."""
    return [_terminal(), _clipboard(environ)]


def _terminal() -> Check:
    from outreach.actions.doctor import Check, Health

    columns, encoding = screen_width(), (sys.stdout.encoding or "").lower()
    if "utf" not in encoding:
        says = f"the terminal writes {encoding or 'plain text'}: names lose their letters"
        return Check("terminal", Health.PROBLEM, says, "export LANG=C.UTF-8")
    if columns < COMFORTABLE_COLUMNS:
        says = f"{columns} columns: lists hide some columns under {COMFORTABLE_COLUMNS}"
        return Check("terminal", Health.NOTE, says, "make the window wider")
    return Check("terminal", Health.FINE, f"{columns} columns, {encoding}")


def _clipboard(environ: Mapping[str, str]) -> Check:
    from outreach.actions.doctor import Check, Health

    if environ.get("OUTREACH_COPY"):
        return Check("clipboard", Health.FINE, f"OUTREACH_COPY: {environ['OUTREACH_COPY']}")
    if is_remote(environ):
        says = "over SSH: the terminal's own clipboard (OSC 52), which cannot be confirmed"
        return Check("clipboard", Health.NOTE, says, "set OUTREACH_COPY to a command that copies")
    if sys.platform != "linux" or _helper(environ):
        return Check("clipboard", Health.FINE, _helper(environ) or "the desktop's own")
    says = "no xclip, xsel or wl-copy; the terminal's clipboard is tried, the text is printed"
    return Check("clipboard", Health.NOTE, says, "sudo apt-get install -y xclip")


def _helper(environ: Mapping[str, str]) -> str | None:
    for display, helpers in HELPERS.items():
        if environ.get(display):
            return next((helper for helper in helpers if shutil.which(helper)), None)
    return None
