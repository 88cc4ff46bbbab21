"""The relationship score of a sender, and LinkedIn's own index as read by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from outreach.actions.reports import asked
from outreach.app import App
from outreach.core import ssi as rules
from outreach.core.errors import Invalid
from outreach.core.pillar.habits import READ_DAYS, Log, Tie, habits
from outreach.core.pillar.score import DAYS, Habits, Score, score
from outreach.core.pillar.weights import WEIGHTS
from outreach.core.ssi import SsiReading
from outreach.core.words import Event, EventKind, ReplyClass
from outreach.store import candidates, events, reports, ssi

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True)
class Pillar:
    """The relationship score of one sender, with the counts it is made of."""

    sender: str
    name: str
    on: date
    habits: Habits
    score: Score
    days: int = DAYS

    @property
    def capped_until(self) -> date | None:
        """Return the day from which a breach no longer caps the score."""
        breached = self.habits.breached_on
        return breached + timedelta(days=DAYS) if breached else None


def pillar(app: App, sender: str = "") -> Pillar:
    """Return the score of a sender, or of the only one; NotFound or Ambiguous otherwise."""
    who = asked.sender_named(app, sender)
    back_to = (app.now - timedelta(days=READ_DAYS)).date()
    days = asked.calendar(app, who, back_to)
    with app.store.read() as tx:
        counted = habits(_log(app, tx, who.slug), days, app.now)
    today = days.day(app.now)
    # the same day and counts draw the same interval, on every machine
    chance = Random(f"{who.slug} {today} {WEIGHTS.version}")  # noqa: S311  # no secret
    return Pillar(who.slug, who.name, today, counted, score(counted, chance, WEIGHTS))


def record_ssi(
    app: App,
    sender: str,
    numbers: Mapping[str, float],
    *,
    on: str = "",
    industry_rank: int | None = None,
    network_rank: int | None = None,
    note: str = "",
) -> SsiReading:
    """Keep a reading of LinkedIn's index: the total and the four pillars, by name.

    Invalid lists what cannot have stood on the page. `on` is a day; without one it is today.
    """
    who = asked.sender_named(app, sender)
    today = app.now.astimezone(ZoneInfo(who.time_zone)).date()
    new = SsiReading(
        sender=who.slug,
        read_on=asked.day(on, "--date") or today,
        industry_rank=industry_rank,
        network_rank=network_rank,
        note=note,
        **numbers,
    )
    if wrong := rules.problems(new, today):
        raise Invalid(
            "This cannot have stood on the page; nothing was written.",
            wrong,
            try_="outreach ssi record --help",
        )
    with app.store.write() as tx:
        ssi.record(tx, new, actor=app.user, at=app.now)
    return new


def ssi_readings(app: App, sender: str = "") -> list[SsiReading]:
    """Return the readings of a sender, or of everybody, the oldest first; it may be empty."""
    who = asked.sender_named(app, sender).slug if sender else None
    with app.store.read() as tx:
        return ssi.readings(tx, who)


def _log(app: App, tx: Connection, sender: str) -> Log:
    since = app.now - timedelta(days=READ_DAYS)
    found = events.effective(tx, sender=sender, since=since, kinds=_COUNTED)
    people = {event.candidate for event in found if event.candidate is not None}
    return Log(found, _ties(app, tx, sender, people), reports.connections(tx, sender))


def _ties(app: App, tx: Connection, sender: str, people: set[int]) -> dict[int, Tie]:
    known = candidates.load(tx, people)
    met = candidates.connections_of(tx, people)
    signs = reports.last_signs(tx, sender, people, app.now - timedelta(days=READ_DAYS))
    stops = _stops(events.effective(tx, candidates=people, kinds=_SAYS_STOP))
    return {
        person: Tie(
            position=known[person].position if person in known else None,
            connected_on=next(
                (one.connected_on for one in met.get(person, ()) if one.owner == sender), None
            ),
            last_sign=signs.get(person),
            stopped=stops.get(person),
        )
        for person in people
    }


_COUNTED = frozenset(EventKind) - {EventKind.NOTED, EventKind.SNOOZED, EventKind.NOT_SENT}
_SAYS_STOP = (EventKind.STOP, EventKind.REPLIED)


def _stops(found: list[Event]) -> dict[int, Event]:
    """Return when each of these people first said stop, to whichever sender."""
    said = [
        event
        for event in found
        if event.kind is EventKind.STOP or event.reply is ReplyClass.OPT_OUT
    ]
    newest_first = sorted(said, key=lambda event: event.occurred_at, reverse=True)
    return {event.candidate: event for event in newest_first if event.candidate is not None}
