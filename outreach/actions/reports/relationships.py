"""The relationship score of a sender, today or as it stood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from outreach.actions.reports import asked
from outreach.app import App
from outreach.core.pillar.habits import READ_DAYS, Log, Tie, habits
from outreach.core.pillar.score import DAYS, Habits, Score, score
from outreach.core.pillar.stops import SAYS_STOP, first_stops, stop_before
from outreach.core.pillar.weights import PARTS, WEIGHTS, Weights, weighted
from outreach.core.senders import Sender
from outreach.core.words import Event, EventKind
from outreach.store import events, knowledge

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
    weights: Weights = WEIGHTS

    @property
    def capped_until(self) -> date | None:
        """Return the day from which a breach no longer caps the score."""
        breached = self.habits.breached_on
        return breached + timedelta(days=DAYS) if breached else None


def pillar(app: App, sender: str = "", *, as_of: str = "") -> Pillar:
    """Return the score of a sender, or of the only one; NotFound or Ambiguous otherwise.

    `as_of` is a day (its end) or a time: only what was recorded by then counts.
    """
    who = asked.sender_named(app, sender)
    moment = asked.looked_at(as_of, ZoneInfo(who.time_zone), app.now)
    with app.store.read() as tx:
        return pillar_at(app, tx, who, moment)


def pillars(app: App, sender: str = "", *, as_of: str = "") -> list[Pillar]:
    """Return the score of a sender, or of each in the order of their short names; NotFound.

    They stand side by side, and are no ranking.
    """
    return [
        pillar(app, who.slug, as_of=as_of)
        for who in asked.senders_named(app, sender, "outreach pillar")
    ]


def pillar_at(app: App, tx: Connection, who: Sender, moment: datetime) -> Pillar:
    """Return a sender's score as it stood at a moment, by today's weights."""
    days = asked.calendar(app, who, (moment - timedelta(days=READ_DAYS)).date())
    counted = habits(_log(tx, who.slug, moment), days, moment)
    day, own = days.day(moment), weights(app)
    # the same day and counts draw the same interval, on every machine
    chance = Random(f"{who.slug} {day} {own.version}")  # noqa: S311  # no secret
    return Pillar(who.slug, who.name, day, counted, score(counted, chance, own), weights=own)


def weights(app: App) -> Weights:
    """Return the weights that the settings name."""
    said = app.settings.pillar
    points = {part: float(getattr(said, part)) for part in PARTS}
    return weighted(said.version, points, said.cap_after_breach)


def _log(tx: Connection, sender: str, moment: datetime) -> Log:
    since = moment - timedelta(days=READ_DAYS)
    told = events.effective(tx, sender=sender, since=since, kinds=_COUNTED, known_at=moment)
    found = [event for event in told if event.occurred_at <= moment]
    people = {event.candidate for event in found if event.candidate is not None}
    connected = knowledge.connections(tx, sender, moment)
    return Log(
        found,
        _ties(tx, sender, people, connected, moment),
        len(connected),
        _stops_of_forgotten(tx, found, moment),
    )


def _stops_of_forgotten(tx: Connection, found: list[Event], moment: datetime) -> dict[int, Event]:
    ids = {stop for event in found if (stop := stop_before(event)) is not None}
    return {one.id: one for one in events.effective(tx, ids=ids, known_at=moment)} if ids else {}


def _ties(
    tx: Connection,
    sender: str,
    people: set[int],
    connected: Mapping[int, date | None],
    moment: datetime,
) -> dict[int, Tie]:
    titles = knowledge.positions(tx, people, moment)
    signs = knowledge.last_signs(tx, sender, people, moment - timedelta(days=READ_DAYS), moment)
    stops = first_stops(events.effective(tx, candidates=people, kinds=SAYS_STOP, known_at=moment))
    return {
        person: Tie(
            position=titles.get(person),
            connected_on=connected.get(person),
            last_sign=signs.get(person),
            stopped=stops.get(person),
        )
        for person in people
    }


_COUNTED = frozenset(EventKind) - {
    EventKind.NOTED,
    EventKind.PLANNED,
    EventKind.SNOOZED,
    EventKind.NOT_SENT,
}
