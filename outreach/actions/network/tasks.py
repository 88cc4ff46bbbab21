"""Put a word to somebody into the plan: a task that the sender does in their own words, once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from outreach.actions import history
from outreach.actions.network.ties import Acquaintances, Ties
from outreach.actions.planning.derived import Derived
from outreach.actions.planning.world import World
from outreach.actions.reports.asked import sender_named
from outreach.app import App
from outreach.core.errors import Blocked, NothingToDo, WrongUsage
from outreach.core.network.campaign import slug_of
from outreach.core.plans import HeldCode
from outreach.core.senders import Sender
from outreach.core.words import Candidate, Event, EventKind
from outreach.store import audit, candidates, network, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_BARS = {
    HeldCode.SUPPRESSED: "on the list of people never to write to",
    HeldCode.EXCLUDED: "on an imported list of people to leave alone",
    HeldCode.REJECTED: "rejected, or asked to be left alone",
    HeldCode.SNOOZED: "snoozed",
}


@dataclass(frozen=True, slots=True)
class Task:
    """Somebody who was put into the plan, in whose name, and why."""

    person: Candidate
    sender: str
    reason: str


def plan_task(app: App, reference: str, because: str = "", sender: str = "") -> Task:
    """Put a word to somebody into today's plan, once: it stays there until it is done.

    Without a reason given, those of the network are taken. Blocked for who is barred, rejected or
    asleep; NothingToDo for who is in the plan already; WrongUsage where there is no reason.
    """
    who = sender_named(app, sender, "outreach network")
    with app.store.write() as tx:
        person = candidates.find(tx, reference)
        touches.hold(tx, [person.id])
        ties = Ties(World(app, tx, Derived(app, tx)), who)
        _refuse(ties, person)
        reason = because.strip() or _reason(ties.acquaintances(), person)
        _record(app, tx, person, who, reason)
    return Task(person, who.slug, reason)


def _record(app: App, tx: Connection, person: Candidate, sender: Sender, reason: str) -> None:
    slug = slug_of(sender.slug)
    kept = network.place(tx, person.id, slug, sender.slug, app.now)
    event = Event(
        kind=EventKind.PLANNED,
        occurred_at=app.now,
        recorded_at=app.now,
        actor=app.user,
        candidate=person.id,
        campaign=slug,
        sender=sender.slug,
        enrollment=kept.id,
        details={"reason": reason},
    )
    planned = history.record(tx, event)
    audit.append(tx, app.now, app.user, "plan_task", {"event": planned, "candidate": person.id})


def _refuse(ties: Ties, person: Candidate) -> None:
    if person.id in ties.tasks:
        raise NothingToDo(
            f"A word to {person.name} is in the plan already.",
            where=f"sender {ties.sender.slug}",
            try_="outreach plan",
        )
    if person.id in ties.coming:
        raise Blocked(
            f"Something comes next for {person.name} in {ties.coming[person.id]} already.",
            code=HeldCode.IN_OTHER_CAMPAIGN,
            where=f"campaign {ties.coming[person.id]}",
            try_=f"outreach candidates show {person.handle}",
        )
    code = ties.bar_of(person.id)
    if code is not None:
        raise Blocked(
            f"{person.name} is left alone: {_BARS[code]}.",
            code=code,
            where=f"person {person.handle}",
            try_=f"outreach candidates show {person.handle}",
        )


def _reason(shown: Acquaintances, person: Candidate) -> str:
    lists = shown.network
    for line in (*lists.thanks, *lists.silent, *lists.moved):
        if line.tie.candidate == person.id:
            return "; ".join(line.says)
    if any(line.tie.candidate == person.id for line in lists.unanswered):
        return "their last word waits for an answer"
    raise WrongUsage(
        f"Nothing new is known of {person.name}: say why you write.",
        where="--because",
        try_=f'outreach network {shown.sender.slug} --plan {person.handle} --because "…"',
    )
