"""A situation made ready to be played from, many times: days, histories, and who waits for what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain

from outreach.core.forecast.narrowing import is_own, narrowed
from outreach.core.forecast.odds import Turn
from outreach.core.forecast.stories import Fact, story
from outreach.core.forecast.trails import Trail
from outreach.core.planner import Enrolled, Roster, Situation
from outreach.core.planner.people import has
from outreach.core.planner.sieve import first
from outreach.core.sequences import History
from outreach.core.workdays import Workdays

WEEK = 7
#: So many histories are kept from run to run; a forecast rarely has a tenth of them.
MOST_TRAILS = 50_000


@dataclass(frozen=True, slots=True)
class Begun:
    """Somebody enrolled when the play begins."""

    slug: str
    trail: Trail
    waits_for: tuple[Turn, int] | None  #: and since which day


class Board:
    """Everything that is the same in every run."""

    def __init__(self, situation: Situation, weeks: int) -> None:
        sender, days = situation.sender, situation.days
        today = situation.today.toordinal()
        self.today = today
        self.last = today + WEEK * weeks - 1
        self.moments = _Moments(days, situation.now)
        self.situation = narrowed(situation, _most(situation, weeks))
        self.situation = replace(
            self.situation, rosters=tuple(map(self._with_first, self.situation.rosters))
        )
        self.own = tuple(one for one in self.situation.rosters if is_own(self.situation, one))
        self.sender = sender
        self._next_open = _next_open(days, today, self.last, self.moments.first)
        self._trails: dict[tuple[str, bool], Trail] = {}
        self.begun = [
            _begun(roster, enrolled, self.situation)
            for roster in self.own
            for enrolled in roster.enrolled
        ]
        self.companies = dict(
            chain.from_iterable(
                zip(one.shortlist.ids, one.shortlist.companies, strict=False) for one in self.own
            )
        )
        self.shared = _on_several(self.own)
        limits = (one.campaign.target.exclude.people_per_company_per_week for one in self.own)
        self.has_company_limit = any(limit is not None for limit in limits)

    def _with_first(self, roster: Roster) -> Roster:
        """Return a campaign with its first steps worked out: they are the same every day."""
        known = {
            is_so: first(self.situation, roster, is_connected=is_so) for is_so in (False, True)
        }
        return replace(roster, first=known)

    def open_day(self, day: int) -> int | None:
        """Return the first day from `day` on on which the sender works; None after the end."""
        at = max(day, self.today) - self.today
        return self._next_open[at] if at < len(self._next_open) else None

    def stranger(self, roster: Roster, one: int) -> Trail:
        """Return the history of somebody new: empty, whoever it is."""
        is_connected = has(roster.connected, one)
        key = roster.slug, is_connected
        if key not in self._trails:
            enrolled = Enrolled(0, History(is_connected=is_connected))
            self._trails[key] = Trail(roster, enrolled, own=False)
        return self._trails[key]

    def wakes(self) -> Iterator[int]:
        """Yield the days on which somebody new may become free."""
        for roster in self.own:
            if roster.campaign.starts:
                yield roster.campaign.starts.toordinal()
        yield from (until.toordinal() for until in self.situation.snoozed.values())
        yield from (free.toordinal() for free in self.situation.cooling.values())

    def tidy(self) -> None:
        """Drop histories when there are very many, so that memory stays flat."""
        roots = (*self._trails.values(), *(one.trail for one in self.begun))
        if sum(trail.size() for trail in roots) > MOST_TRAILS:
            for trail in roots:
                trail.forget()


class _Moments:
    """When the day's plan is made: in the morning, and on the first day now."""

    def __init__(self, days: Workdays, now: datetime) -> None:
        self._days, self._now = days, now
        today = days.day(now)
        is_over = now >= days.end(today)
        self.first = today.toordinal() + is_over
        self._known: dict[int, datetime] = {today.toordinal(): max(now, days.start(today))}

    def of(self, day: int) -> datetime:
        """Return the moment of a day (an ordinal)."""
        if day not in self._known:
            self._known[day] = self._days.start(date.fromordinal(day))
        return self._known[day]


def _most(situation: Situation, weeks: int) -> int:
    """Return how many new people the caps let through at the most."""
    caps = situation.sender.caps
    days = 5 * (weeks + 1)
    connects = min(caps.connects_per_week * (weeks + 1), caps.connects_per_day * days)
    return connects + (caps.messages_per_day + caps.emails_per_day) * days


def _next_open(days: Workdays, today: int, last: int, first: int) -> list[int | None]:
    found: list[int | None] = []
    coming: int | None = None
    for day in range(last, today - 1, -1):
        if day >= first and days.is_workday(date.fromordinal(day)):
            coming = day
        found.append(coming)
    return found[::-1]


def _begun(roster: Roster, enrolled: Enrolled, situation: Situation) -> Begun:
    days = situation.days
    facts = (
        Fact(days.day_of(one).toordinal(), one.kind, one.channel, one.reply, one.step)
        for one in enrolled.history.events
    )
    return Begun(roster.slug, Trail(roster, enrolled, own=True), story(facts).under_way())


def _on_several(own: tuple[Roster, ...]) -> int:
    """Return the people whom several of the campaigns want."""
    once = several = 0
    for roster in own:
        several |= once & roster.shortlist.people
        once |= roster.shortlist.people
    return several
