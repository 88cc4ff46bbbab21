"""Killed at any moment, nothing is lost and nothing is double: `next` and `log`, for real."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random

import pexpect
import pytest

from outreach.actions import touches
from outreach.actions.touches import Entry
from outreach.core import states
from outreach.core.words import EventKind, TouchState
from outreach.store import enrollments, events
from outreach.store import touches as stored
from tests import cast
from tests.cli.touches.conftest import PLAIN, Terminal
from tests.conftest import MONDAY

PEOPLE = 60
ROUND = "\rs" * 6 + "u" + "\rs" * 6 + "k" + "n5" + "\rs" * 30
TOLD = re.compile(r"(✓ 09:00 sent to|taken back: sent,) Person No(\d+)")


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    """Give how often to kill in one test: an eighth, beside those of `tests/test_kills.py`."""
    return max(1, int(request.config.getoption("--kills")) // 8)


def crowded(workspace: Path) -> None:
    """Let there be more to do than is ever done before the next kill."""
    toml = workspace / "outreach.toml"
    caps = toml.read_text().replace("per_day = 15", "per_day = 100")
    toml.write_text(caps.replace("per_week = 80", "per_week = 200"))
    app = cast.opened(workspace)
    with app.store.write() as tx:
        cast.add(tx, cast.extras(PEOPLE))
    app.store.close()


def standing(workspace: Path) -> set[int]:
    """Return who was sent something that stands, after checking that all of it fits together."""
    app = cast.opened(workspace)
    with app.store.read() as tx:
        assert tx.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        sent = events.effective(tx, kinds=[EventKind.SENT])
        settled = events.effective(tx, kinds=[EventKind.SENT, EventKind.NOT_SENT])
        by_touch = Counter(event.touch for event in settled)
        for enrolled in enrollments.of_sender(tx, "sam-keller", open_only=False):
            here = events.of_enrollment(tx, enrolled.id)
            assert states.fold(here) == (enrolled.stage, enrolled.closed_at)
            for touch in stored.of_enrollments(tx, [enrolled.id]):
                assert by_touch[touch.id] == (touch.state is not TouchState.CLAIMED)
    app.store.close()
    people = [event.candidate or 0 for event in sent]
    assert len(people) == len(set(people)), "somebody was written to twice"
    return set(people)


def told(screen: str, before: set[int]) -> set[int]:
    """Return who stands as sent according to what was on the screen."""
    now = set(before)
    for what, number in TOLD.findall(screen):
        (now.discard if what.startswith("taken") else now.add)(int(number))
    return now


def work_and_die(screen: pexpect.spawn[str], chance: Random) -> str:
    """Work through cards at full speed and be killed somewhere; return what the screen showed."""
    screen.expect("Hi Person")
    screen.delaybeforesend = None
    seen, end = str(screen.before) + str(screen.after), time.monotonic() + chance.uniform(0, 0.7)
    screen.send(ROUND)
    while time.monotonic() < end:
        try:
            seen += screen.read_nonblocking(4096, timeout=max(0.0, end - time.monotonic()))
        except (pexpect.TIMEOUT, pexpect.EOF):
            break
    screen.kill(signal.SIGKILL)
    with suppress(pexpect.EOF):
        seen += screen.read()
    screen.close()
    return seen


def test_next_killed_at_any_moment_loses_and_doubles_nothing(
    workspace: Path, terminal: Terminal, kills: int, chance: Random
) -> None:
    crowded(workspace)
    app = cast.opened(workspace)
    touches.record(app, ["ada-lovelace", "grace-hopper", "jose-ng"], Entry(EventKind.SENT))
    app.store.close()
    before = standing(workspace)
    for _ in range(kills):
        screen = work_and_die(terminal("next"), chance)
        after = standing(workspace)
        # one key may have been kept without its answer reaching the screen, never more
        assert len(after ^ told(screen, before)) <= 1
        before = after
        if len(before) > PEOPLE // 2:
            forget_the_day(workspace)
            before = standing(workspace)
    assert before


def forget_the_day(workspace: Path) -> None:
    """Take everything back, so that there is something to do again."""
    app = cast.opened(workspace)
    while len(events_left(app)) > 3:
        touches.undo(app)
    app.store.close()


def events_left(app: cast.App) -> list[object]:
    with app.store.read() as tx:
        return list(events.effective(tx, kinds=[EventKind.SENT, EventKind.NOT_SENT]))


def test_a_long_entry_is_kept_as_a_whole_or_not_at_all(
    workspace: Path, kills: int, chance: Random
) -> None:
    crowded(workspace)
    what = EventKind.SENT
    for _ in range(kills):
        kill_a_log_of(workspace, what, chance)
        app = cast.opened(workspace)
        if logged(app, EventKind.ACCEPTED):
            touches.undo(app)
            touches.undo(app)
        what = EventKind.ACCEPTED if logged(app, EventKind.SENT) else EventKind.SENT
        app.store.close()
        standing(workspace)


def kill_a_log_of(workspace: Path, what: EventKind, chance: Random) -> None:
    people = [f"person-{number}" for number in range(100, 100 + PEOPLE)]
    log = subprocess.Popen(
        [sys.executable, "-m", "outreach", "log", what.value, *people],
        cwd=workspace,
        env={**os.environ, **PLAIN, "OUTREACH_USER": "dana", "OUTREACH_NOW": MONDAY.isoformat()},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(chance.uniform(0.5, 4.0))
    log.kill()
    log.wait()


def logged(app: cast.App, kind: EventKind) -> int:
    """Return of how many people an entry is kept: of all, or of nobody."""
    with app.store.read() as tx:
        found = len(events.effective(tx, kinds=[kind]))
    assert found in (0, PEOPLE)
    return found
