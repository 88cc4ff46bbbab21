"""The loop: APScheduler only ticks, all state is in the database.

The job store is in memory, jobs take no arguments, a missed or doubled tick does no harm. SIGTERM,
SIGINT and SIGHUP let the chore in hand finish, then the loop ends; a second signal ends it at once.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC
from types import FrameType

from apscheduler.schedulers.background import BackgroundScheduler

from outreach.actions import chores
from outreach.app import App
from outreach.core.errors import OutreachError

TICK_SECONDS = 10

Tell = Callable[[chores.Told], None]


def run_forever(fresh: Callable[[], App], tell: Tell) -> None:
    """Do what is due every few seconds until told to stop; `fresh` gives the app of each tick."""
    stop, tell = threading.Event(), once_each(tell)
    _listen(stop)
    scheduler = BackgroundScheduler(
        timezone=UTC,
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )

    def again() -> None:
        try:
            tick(fresh(), tell, stop)
        except OutreachError as error:  # a file of the workspace that is being edited
            tell(chores.Told("loop", f"{error.what} try: {error.try_}", failed=True))

    scheduler.add_job(again, "interval", seconds=TICK_SECONDS)
    tick(fresh(), tell, stop)
    scheduler.start()
    stop.wait()
    scheduler.shutdown(wait=True)


def tick(app: App, tell: Tell, stop: threading.Event) -> None:
    """Do what is due at this moment, until told to stop: the file or chore in hand is the last."""
    for chore in chores.CHORES:
        with closing(chores.done(chore, app)) as doing:
            for told in doing:
                tell(told)
                if stop.is_set():
                    return
        if stop.is_set():
            return


def once_each(tell: Tell) -> Tell:
    """Return what tells a failure once, until it is another or over: a tick is every 10 s."""
    failing: dict[str, str] = {}

    def told(one: chores.Told) -> None:
        is_known = one.failed and failing.get(one.chore) == one.says
        failing.pop(one.chore, None)
        if one.failed:
            failing[one.chore] = one.says
        if not is_known:
            tell(one)

    return told


def _listen(stop: threading.Event) -> None:
    def hear(number: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            os._exit(128 + number)  # asked twice: every change is a transaction, nothing is lost
        stop.set()

    signal.signal(signal.SIGTERM, hear)
    signal.signal(signal.SIGINT, hear)
    closed = getattr(signal, "SIGHUP", None)  # of the terminal; Windows has none
    if closed is not None and signal.getsignal(closed) is not signal.SIG_IGN:  # as `nohup` has it
        signal.signal(closed, hear)
