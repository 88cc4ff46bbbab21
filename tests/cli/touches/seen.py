"""What is seen on the screen of a session, and what it kept."""

from __future__ import annotations

import re
from pathlib import Path

import pexpect

from outreach.store import candidates, events
from tests import cast

LAST_LINE = r"\? +q\r\n"


def happened(workspace: Path, handle: str) -> list[str]:
    """Return what stands about one person."""
    app = cast.opened(workspace)
    with app.store.read() as tx:
        person = candidates.find(tx, handle)
        found = [one.kind.value for one in events.effective(tx, candidates=[person.id])]
    app.store.close()
    return found


def shown(screen: pexpect.spawn[str]) -> str:
    """Wait for a card and return what was printed before its keys."""
    screen.expect(LAST_LINE)
    card = str(screen.before).replace("\x1b[?2004h", "")  # pasted text is marked
    return re.sub(r"[^\n]*\r\x1b\[K", "", card)  # what a slow plan said, and took away


def at_the_end(screen: pexpect.spawn[str]) -> str:
    screen.expect(pexpect.EOF)
    screen.close()
    return str(screen.before)
