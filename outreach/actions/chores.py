"""What the loop does on its own: each chore is claimed in the database, done, and marked done.

Nothing here sends anything. A chore that fails is told and tried again at the next tick; two
loops on one workspace take turns.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

from outreach.actions import backups, expiry, inbox, planning, privacy
from outreach.app import App
from outreach.core.errors import OutreachError
from outreach.core.senders import Sender
from outreach.store import chores, disks


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the loop's report."""

    chore: str
    says: str
    failed: bool = False


def do_due(app: App) -> Iterator[Told]:
    """Do everything that is due at this moment, each chore at most once a period."""
    for chore in CHORES:
        yield from done(chore, app)


def done(chore: Chore, app: App) -> Generator[Told, None, None]:
    """Do one chore as far as it is due; one that fails is told, and keeps no other from its turn.

    What is told is done. Who stops listening ends the chore there: it goes on at the next tick.
    """
    try:
        yield from chore(app)
    except Exception as error:
        yield _failed(chore.__name__, error)


def take_in(app: App) -> Iterator[Told]:
    """Import what was dropped into the inbox; one loop at a time."""
    yield from _once(app, "inbox", "turn", _import_dropped, again=True)


def plan_days(app: App) -> Iterator[Told]:
    """Plan each sender's day once their working hours have begun."""
    for sender in app.settings.senders.values():
        day = planning.working_day(app, sender)
        if day is not None:
            yield from _once(app, f"plan:{sender.slug}", f"{day}", _plan_of(sender))


def move_on(app: App) -> Iterator[Told]:
    """Expire what has waited long enough without an answer, once an hour."""
    yield from _once(app, "move-on", f"{app.now:%Y-%m-%dT%H}", _expire)


def keep_backup(app: App) -> Iterator[Told]:
    """Copy the embedded store aside, once a day."""
    if app.store.dialect == "sqlite":
        yield from _once(app, "backup", f"{app.now:%Y-%m-%d}", _backup)


def keep_no_longer(app: App) -> Iterator[Told]:
    """Forget whoever was kept long enough, once a day; the first time it is told a week before."""
    yield from _once(app, "retention", f"{app.now:%Y-%m-%d}", privacy.keep_no_longer)


Chore = Callable[[App], Iterator[Told]]
CHORES: tuple[Chore, ...] = (take_in, move_on, keep_no_longer, plan_days, keep_backup)


def _once(
    app: App,
    name: str,
    period: str,
    work: Callable[[App], Iterator[str | Told]],
    *,
    again: bool = False,
) -> Iterator[Told]:
    with app.store.write() as tx:
        if not chores.claim(tx, name, period, _worker(), app.lease_now()):
            return
    finished = False
    try:
        told = work(app) if again else iter([*work(app)])
        finished = not again
        for line in told:
            yield line if isinstance(line, Told) else Told(name, line)
    except Exception as error:
        yield _failed(name, error)
    finally:
        with app.store.write() as tx:
            if finished:
                chores.finish(tx, name, period)
            else:
                chores.give_back(tx, name, period, _worker())


def _failed(name: str, error: Exception) -> Told:
    if isinstance(error, OSError):
        error = disks.told(error)
    if isinstance(error, OutreachError):
        return Told(name, f"{error.what} try: {error.try_}", failed=True)
    # only the kind of error: its message may carry a person's data
    says = f"something failed that should not have ({type(error).__name__}); see outreach doctor"
    return Told(name, says, failed=True)


def _worker() -> str:
    return f"{socket.gethostname()}:{os.getpid()}"


def _import_dropped(app: App) -> Iterator[Told]:
    for dropped in inbox.take_in(app):
        # only the kind of reason: its sentence may carry cells of the file
        kind = (dropped.refused or "").partition(": ")[0]
        refused = f"refused, {kind}: {dropped.why} says why" if kind else ""
        says = f"{dropped.name}: {refused or dropped.summary or 'still being written'}"
        yield Told("inbox", says, failed=bool(refused))


def _plan_of(sender: Sender) -> Callable[[App], Iterator[str]]:
    def plan(app: App) -> Iterator[str]:
        day = planning.plan_day(app, sender)
        held = sum(day.held_back_counts.values())
        if backups.told_older(app):
            yield "a backup was put back, so nobody is given out: outreach doctor says why"
        yield f"{len(day.touches)} due for {sender.name}, {held} held back"

    return plan


def _expire(app: App) -> Iterator[str]:
    expired = expiry.expire_unanswered(app)
    if expired:
        yield f"{expired} waited long enough and are closed as expired"


def _backup(app: App) -> Iterator[str]:
    yield f"kept as {backups.backup(app).name}"
