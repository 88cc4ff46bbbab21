"""What is to come: a campaign or a sender's weeks, played forward from the situation of today.

Everything is read once; the playing itself asks neither the database nor a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from random import Random
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from outreach.actions import planning
from outreach.actions.reports import asked
from outreach.actions.reports.counted import counted
from outreach.actions.undisturbed import undisturbed
from outreach.app import App
from outreach.core.campaigns import Campaign, CampaignStatus, Status
from outreach.core.errors import NothingToDo, WrongUsage
from outreach.core.forecast.board import Board
from outreach.core.forecast.lifting import lifted, unapproved
from outreach.core.forecast.needing import (
    Beliefs,
    Need,
    held_of,
    left_of,
    needed,
    runs_of,
    weeks_to,
)
from outreach.core.forecast.odds import Belief, Seen, Turn, believe
from outreach.core.forecast.results import ByDate, Forecast, HowMany, by_date, by_week, summed_up
from outreach.core.forecast.runs import ASKED, WRITTEN, Goal, Run
from outreach.core.forecast.stories import Story, seen_of, stories_of
from outreach.core.guardrails.alarms import Alarm
from outreach.core.planner import Situation
from outreach.core.plans import HeldCode
from outreach.core.senders import Sender
from outreach.core.stats.alike import gather
from outreach.core.stats.standpoint import Standpoint
from outreach.store import campaigns, reports

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

RUNS, WEEKS, SIMULATED_WEEKS = 200, 52, 8
#: Enough to find a pace by: every pace that is tried plays so many.
NEED_RUNS = 30
MOST_TRIED = 5  #: paces; mostly three
MOST_RUNS, MOST_WEEKS = 10_000, 104
Progress = Callable[[str, int, int], None]


class Lifted(NamedTuple):
    """What holds new people back today, and is played as if somebody had settled it."""

    brakes: tuple[Alarm, ...] = ()  #: as if they were let go
    unapproved: Mapping[str, tuple[str, ...]] = MappingProxyType({})  #: texts by campaign


class Past(NamedTuple):
    """What became of everybody in one campaign, and what was seen of each turn."""

    stories: list[Story]
    seen: Mapping[Turn, Seen]


@dataclass(frozen=True)
class Outlook:
    """The forecast of one campaign, and what it was made from."""

    campaign: Campaign
    today: date
    forecast: Forecast
    beliefs: Mapping[Turn, Belief]
    left: int  #: people of the list who can still be written to
    held: Mapping[HeldCode, int]  #: people of the list whom no date will free
    seed: int
    lifted: Lifted
    is_paused: bool = False
    need: Need | None = None
    wanted: tuple[int, date] | None = None  #: hires, and by when


@dataclass(frozen=True)
class Simulated:
    """A sender's coming weeks."""

    sender: str
    today: date
    runs: int
    seed: int
    weeks: Mapping[str, Mapping[str, list[HowMany]]]  #: campaign → what → week by week
    finished: Mapping[str, ByDate]  #: campaign → when its list is worked through
    lifted: Lifted


#: What is told of each week of a simulation.
TOLD = (ASKED, WRITTEN, Turn.ACCEPTED, Turn.REPLIED, Turn.TALKED, Turn.INTERVIEW, Turn.HIRED)


def forecast(
    app: App,
    slug: str,
    *,
    runs: int = RUNS,
    seed: int = 1,
    weeks: int = WEEKS,
    hires: int | None = None,
    by: str = "",
    progress: Progress | None = None,
) -> Outlook:
    """Return how the rest of a campaign goes; NotFound without it, NothingToDo when it is closed.

    With `hires` and `by` (a day) also how many invitations a week that many more hires take.
    `progress` hears what is being played, how far it is, and of how much.
    """
    _check(runs, weeks)
    campaign = app.library.campaign(slug)
    sender = app.settings.senders[campaign.sender]
    today, wanted = _today(app, sender), _wanted(slug, hires, by)
    status, past = _so_far(app, slug, wanted, today)
    situation, held_today = _situation(app, sender)
    beliefs = _beliefs(situation, past)
    much = {"runs": runs, "seed": seed, "weeks": weeks}
    played, need = _played(situation, beliefs, slug, wanted, progress=progress, **much)
    stories = past[slug].stories if slug in past else []
    found = summed_up(campaign, stories, played, today, weeks)
    return Outlook(
        campaign=campaign,
        today=today,
        forecast=_unpriced(found) if status is Status.PAUSED else found,
        beliefs=beliefs[slug],
        left=left_of(situation, slug),
        held=held_of(situation, slug),
        seed=seed,
        is_paused=status is Status.PAUSED,
        lifted=held_today,
        need=need,
        wanted=wanted,
    )


def _unpriced(found: Forecast) -> Forecast:
    """Leave out the costs of a paused role: nobody knows how long it rests."""
    return replace(found, cost=None)


def _played(
    situation: Situation,
    beliefs: Beliefs,
    slug: str,
    wanted: tuple[int, date] | None,
    *,
    runs: int,
    seed: int,
    weeks: int,
    progress: Progress | None,
) -> tuple[list[Run], Need | None]:
    """Play a campaign, at least to the day by which hires are wanted, if any are."""
    goal = Goal(slug, Turn.HIRED, wanted[0], wanted[1].toordinal()) if wanted else None
    long = max(weeks, weeks_to(goal, situation.today)) if goal else weeks
    with undisturbed():
        coming = runs_of(Board(situation, long), beliefs, _chance(seed), runs, (slug,))
        played = list(_heard(coming, runs, progress))
        return played, _need(situation, goal, beliefs, seed, played, progress)


def _so_far(
    app: App, slug: str, wanted: tuple[int, date] | None, today: date
) -> tuple[Status, dict[str, Past]]:
    """Return how a campaign that still goes on stands, and the past of every one."""
    with app.store.read() as tx:
        status = campaigns.statuses(tx).get(slug, CampaignStatus()).status
        _check_to_come(slug, status, wanted, today)
        return status, _past(app, tx)


def _check_to_come(slug: str, status: Status, wanted: tuple[int, date] | None, today: date) -> None:
    if status is Status.CLOSED:
        raise NothingToDo(f"'{slug}' is closed: nothing is to come.", try_=f"outreach stats {slug}")
    if wanted and wanted[1] <= today:
        raise WrongUsage(
            f"{wanted[1]} is no day to come.", where="--by", try_=f"outreach forecast {slug}"
        )


def busy(app: App) -> list[Sender]:
    """Return the senders who have a campaign, in the order of the settings."""
    having = {one.sender for one in app.library.campaigns().values()}
    return [sender for slug, sender in app.settings.senders.items() if slug in having]


def simulate(
    app: App, sender: Sender, *, weeks: int = SIMULATED_WEEKS, runs: int = RUNS, seed: int = 1
) -> Simulated:
    """Return a sender's coming weeks, every campaign, week by week."""
    _check(runs, weeks)
    with app.store.read() as tx:
        past = _past(app, tx)
    (situation, held_today), today = _situation(app, sender), _today(app, sender)
    beliefs = _beliefs(situation, past)
    with undisturbed():
        played = list(runs_of(Board(situation, weeks), beliefs, _chance(seed), runs))
    return Simulated(
        sender=sender.slug,
        today=today,
        runs=runs,
        seed=seed,
        weeks={
            slug: {str(what): by_week(played, slug, what, weeks) for what in TOLD}
            for slug in beliefs
        },
        finished={slug: by_date([run.finished[slug] for run in played]) for slug in beliefs},
        lifted=held_today,
    )


def _check(runs: int, weeks: int) -> None:
    for option, value, most in (("--runs", runs, MOST_RUNS), ("--weeks", weeks, MOST_WEEKS)):
        if not 1 <= value <= most:
            raise WrongUsage(
                f"{value} is too {'few' if value < 1 else 'many'}: from 1 to {most}.",
                where=option,
                try_=f"{option} {RUNS if option == '--runs' else WEEKS}",
            )


def _wanted(slug: str, hires: int | None, by: str) -> tuple[int, date] | None:
    day = asked.day(by, "--by")
    if hires is None and day is None:
        return None
    if hires is None or day is None or hires < 1:
        raise WrongUsage(
            "How many hires, and by when: both are needed.",
            where="--hires" if day else "--by",
            try_=f"outreach forecast {slug} --hires 1 --by 2026-06-30",
        )
    return hires, day


def _today(app: App, sender: Sender) -> date:
    return app.now.astimezone(ZoneInfo(sender.time_zone)).date()


def _situation(app: App, sender: Sender) -> tuple[Situation, Lifted]:
    """Return the situation that is played, and what was lifted for it."""
    today = planning.situation(app, sender)
    return lifted(today), Lifted(today.brakes, unapproved(today))


def _past(app: App, tx: Connection) -> dict[str, Past]:
    """Return the past of every campaign there ever was."""
    found: dict[str, Past] = {}
    files, senders = app.library.campaigns(), app.settings.senders
    for slug in reports.campaigns(tx):
        sender = senders.get(files[slug].sender) if slug in files else None
        zone = ZoneInfo(sender.time_zone if sender else "UTC")
        view = Standpoint.of(app.now, zone)
        journeys = gather(counted(tx, slug, files.get(slug)), view)
        stories = stories_of(journeys, view)
        found[slug] = Past(stories, seen_of(journeys, stories, view))
    return found


def _beliefs(situation: Situation, past: Mapping[str, Past]) -> Beliefs:
    """Return what is believed of each turn in each of the sender's campaigns."""
    seen = {slug: one.seen for slug, one in past.items()}
    own = [one.slug for one in situation.rosters if one.campaign.sender == situation.sender.slug]
    return {
        slug: believe(seen.get(slug, {}), _summed(seen[one] for one in seen if one != slug))
        for slug in own
    }


def _summed(seen: Iterator[Mapping[Turn, Seen]]) -> dict[Turn, Seen]:
    every = list(seen)
    return {turn: sum((one[turn] for one in every), Seen()) for turn in Turn}


def _need(
    situation: Situation,
    goal: Goal | None,
    beliefs: Beliefs,
    seed: int,
    played: list[Run],
    progress: Progress | None,
) -> Need | None:
    if goal is None:
        return None
    tried = count()

    def hears(pace: int) -> None:
        if progress:
            progress(f"{pace} invitations a week", next(tried), MOST_TRIED)

    many = min(len(played), NEED_RUNS)
    as_is = sum(goal.is_reached(run.days) for run in played) / len(played)
    return needed(
        situation, goal, beliefs, lambda run: _chance(f"{seed}/{run}"), many, hears, as_is
    )


def _heard(runs: Iterator[Run], many: int, progress: Progress | None) -> Iterator[Run]:
    for done, run in enumerate(runs):
        if progress:
            progress("runs", done, many)
        yield run


def _chance(seed: int | str) -> Random:
    return Random(seed)  # noqa: S311  # nothing is kept secret by it
