"""LinkedIn's own index as read by hand, beside our score; and what is ticked by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from outreach.actions.reports import asked
from outreach.actions.reports.relationships import pillar_at
from outreach.app import App
from outreach.core import checklists
from outreach.core import ssi as rules
from outreach.core.checklists import BY_SLUG, Line, Tick
from outreach.core.errors import Invalid, NotFound, WrongUsage
from outreach.core.pillar.score import Score
from outreach.core.reading.spelling import nearest
from outreach.core.senders import Sender
from outreach.core.ssi import SsiMark, SsiReading
from outreach.core.stats.ranks import Correlation, rank_correlation
from outreach.store import ssi

#: After so many days a new reading is asked for, at most.
READ_EVERY_DAYS = 30


@dataclass(frozen=True)
class Beside:
    """One reading of LinkedIn's index, and our score as it stood at the end of that day."""

    reading: SsiReading
    ours: Score


@dataclass(frozen=True)
class Index:
    """What a sender's page showed over time; two scales, never one number."""

    sender: str
    name: str
    beside: tuple[Beside, ...]  #: the oldest first
    marks: tuple[SsiMark, ...]
    #: of LinkedIn's relationships pillar with our score; None under twelve readings
    correlation: Correlation | None
    is_due: bool  #: the last reading is a month old


@dataclass(frozen=True)
class Checklist:
    """What helps the three pillars that our log knows nothing of, as it stands for a sender."""

    sender: str
    name: str
    lines: tuple[Line, ...]


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
    who = asked.sender_named(app, sender, "outreach ssi record")
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


def mark_ssi(app: App, sender: str, what: str, *, on: str = "") -> SsiMark:
    """Keep what may have moved a sender's index. `on` is a day; without one it is today."""
    who = asked.sender_named(app, sender, 'outreach ssi mark "account upgraded" --sender')
    if not what.strip():
        raise WrongUsage(
            "Say what happened.", where="WHAT", try_='outreach ssi mark "account upgraded"'
        )
    new = SsiMark(who.slug, _day(app, who, on), what.strip())
    with app.store.write() as tx:
        ssi.mark(tx, new, actor=app.user, at=app.now)
    return new


def index(app: App, sender: str = "") -> list[Index]:
    """Return what one sender's page showed over time, or everybody's; it may be empty."""
    named = [asked.sender_named(app, sender)] if sender else app.settings.senders.values()
    with app.store.read() as tx:
        readings, marks = ssi.readings(tx), ssi.marks(tx)
        return [
            _index(
                app,
                who,
                tuple(
                    Beside(one, pillar_at(app, tx, who, _end_of(app, who, one.read_on)).score)
                    for one in readings
                    if one.sender == who.slug
                ),
                tuple(one for one in marks if one.sender == who.slug),
            )
            for who in named
        ]


def checklist(app: App, sender: str = "") -> Checklist:
    """Return a sender's checklist; NotFound or Ambiguous as for the score."""
    who = asked.sender_named(app, sender, "outreach ssi checklist")
    with app.store.read() as tx:
        found = ssi.ticks(tx, who.slug)
    return Checklist(who.slug, who.name, checklists.lines(found, _day(app, who, "")))


def tick(app: App, item: str, sender: str = "", *, on: str = "", is_done: bool = True) -> Tick:
    """Keep that an item was done on a day (today), or that it was not after all."""
    if item not in BY_SLUG:
        guess = nearest(item, list(BY_SLUG))
        meant = f" Did you mean '{guess}'?" if guess else ""
        raise NotFound(
            f"No checklist has '{item}'.{meant}", where="ITEM", try_="outreach ssi checklist"
        )
    who = asked.sender_named(app, sender, f"outreach ssi tick {item} --sender")
    new = Tick(who.slug, item, _day(app, who, on), is_done)
    with app.store.write() as tx:
        ssi.tick(tx, new, actor=app.user, at=app.now)
    return new


def _index(app: App, who: Sender, beside: tuple[Beside, ...], marks: tuple[SsiMark, ...]) -> Index:
    pairs = [(one.reading.relationships, one.ours.score) for one in beside]
    today = _day(app, who, "")
    newest = beside[-1].reading.read_on if beside else date.min
    return Index(
        who.slug,
        who.name,
        beside,
        marks,
        rank_correlation(pairs),
        today - newest >= timedelta(days=READ_EVERY_DAYS),
    )


def _day(app: App, who: Sender, typed: str) -> date:
    today = app.now.astimezone(ZoneInfo(who.time_zone)).date()
    found = asked.day(typed, "--date") or today
    if found > today:
        raise WrongUsage(
            f"{found} is in the future.", where="--date", try_=f"outreach ssi checklist {who.slug}"
        )
    return found


def _end_of(app: App, who: Sender, day: date) -> datetime:
    night = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(who.time_zone))
    return min(app.now, night.astimezone(UTC) - timedelta(microseconds=1))
