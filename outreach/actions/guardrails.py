"""What to stop and look at: the alarms of each sender, as they stood then, and their brakes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.errors import Ambiguous, NothingToDo, WrongUsage
from outreach.core.guardrails.alarms import BRAKING, Alarm, alarms, stock
from outreach.core.guardrails.brakes import Told, held, let_go, lifted, standing
from outreach.core.rules import ERROR, RULES, severity_of
from outreach.store import brakes, outcomes

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Watched:
    """One alarm of a sender; the plan brakes on it where its rule is an error."""

    sender: str
    alarm: Alarm
    brakes: bool
    lifted: Told | None = None  #: that somebody let go of its brake by hand, while that counts


def watch(app: App, campaigns: Iterable[str], at: datetime) -> list[Watched]:
    """Return the alarms of the senders of these campaigns, as they stood at a moment."""
    files = app.library.campaigns()
    senders = dict.fromkeys(files[slug].sender for slug in campaigns if slug in files)
    with app.store.read() as tx:
        found = {
            sender: [*_stock(tx, sender, at), *alarms(outcomes.lately(tx, sender, at))]
            for sender in senders
        }
        turns = brakes.told(tx) if any(found.values()) else []
    free = {sender: lifted(turns, sender, at) for sender in senders}
    return [
        _watched(app, sender, one, free[sender].get((one.rule, one.text)))
        for sender, every in found.items()
        for one in every
    ]


def braking(app: App) -> list[Watched]:
    """Return the alarms on which the plan brakes or would, had nobody let go of the brake."""
    found = watch(app, app.library.campaigns(), app.now)
    return [one for one in found if one.brakes or one.lifted]


def told(app: App) -> list[Told]:
    """Return all that ever happened to a brake, newest first."""
    with app.store.read() as tx:
        return brakes.told(tx)[::-1]


def release(app: App, rule: str, reason: str, sender: str = "") -> list[Told]:
    """Let go of the brakes of one rule, for a while and with a reason; each is audited.

    NothingToDo where none of them holds anybody back; Ambiguous where they do for several senders.
    """
    if not reason.strip():
        raise WrongUsage(
            "A brake is let go with a reason: it is kept beside the numbers.",
            where="--because",
            try_=f'outreach rules release {rule} --because "the list was wrong; a new one is in"',
        )
    found = [one for one in braking(app) if one.brakes and one.alarm.rule == rule.upper()]
    found = [one for one in found if sender in ("", one.sender)]
    _check(found, rule.upper())
    with app.store.write() as tx:
        return [_let_go(app, tx, one, reason.strip()) for one in found]


def _check(found: list[Watched], rule: str) -> None:
    senders = list(dict.fromkeys(one.sender for one in found))
    if not senders:
        raise NothingToDo(f"{rule} brakes nothing now.", try_="outreach rules brakes")
    if len(senders) > 1:
        raise Ambiguous(
            f"{rule} brakes several senders; name one.",
            senders,
            try_=f'outreach rules release {rule} --sender {senders[0]} --because "…"',
        )


def _let_go(app: App, tx: Connection, one: Watched, reason: str) -> Told:
    about = (one.alarm, one.sender, app.now, app.user)
    if (one.alarm.rule, one.alarm.text) not in standing(brakes.told(tx), one.sender):
        brakes.tell(tx, held(*about))  # no plan has noticed it yet
    new = let_go(*about, reason)
    brakes.tell(tx, new)
    return new


def _watched(app: App, sender: str, one: Alarm, free: Told | None) -> Watched:
    is_brake = one.rule in BRAKING and _is_error(app, one)
    return Watched(sender, one, is_brake and free is None, free if is_brake else None)


def _stock(tx: Connection, sender: str, at: datetime) -> Iterator[Alarm]:
    found = stock(outcomes.open_since(tx, sender, at), at)
    if found is not None:
        yield found


def _is_error(app: App, alarm: Alarm) -> bool:
    return severity_of(RULES[alarm.rule], app.settings.rules) == ERROR
