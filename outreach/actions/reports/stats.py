"""Rates of one campaign, or all roles at a glance: read once, counted in the core."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache, partial
from heapq import nsmallest
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from outreach.actions import guardrails
from outreach.actions.guardrails import Watched
from outreach.actions.reports import asked, known
from outreach.actions.reports.counted import counted
from outreach.actions.undisturbed import undisturbed
from outreach.app import App
from outreach.core.campaigns import Campaign, CampaignStatus, Status
from outreach.core.errors import WrongUsage
from outreach.core.network.campaign import is_network
from outreach.core.senders import Sender
from outreach.core.stats import roles
from outreach.core.stats.activity import Activity, activity
from outreach.core.stats.alike import Journeys, gather
from outreach.core.stats.cohorts import HORIZONS, Cohort, cohort
from outreach.core.stats.comparing import Comparison, compare
from outreach.core.stats.filling import Filled, filled
from outreach.core.stats.members import members
from outreach.core.stats.roles import Waiting
from outreach.core.stats.splits import COUNTED_ANYWAY, By, by_name, by_weekday, of_cohort, split
from outreach.core.stats.standpoint import Standpoint
from outreach.core.workdays import Workdays
from outreach.store import audit, backgrounds, campaigns, reports
from outreach.store.backgrounds import FORGOTTEN, Person

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


MOST_NAMED = 500  # behind one number


class View(StrEnum):
    """The two ways to count, never mixed."""

    COHORT = "cohort"  #: of the people first written to in a period, how many ever …
    ACTIVITY = "activity"  #: what was done in a period; counts, no percentages


@dataclass(frozen=True)
class Behind:
    """The people behind one number: how many, and those of them who were first enrolled."""

    count: int
    first: tuple[Person, ...]


@dataclass(frozen=True)
class Role:
    """The figures of one campaign in one of the two views."""

    campaign: str
    name: str
    cohort: Cohort | None
    activity: Activity | None
    course: str  #: in words how it stands; empty without a campaign file
    waiting: Waiting
    filled: Filled | None = None  #: as many were hired as there are openings
    to_close: bool = False  #: it is filled, and its campaign goes on
    comparison: Comparison | None = None  #: set apart by what was asked for
    people: Mapping[str, Behind] = field(default_factory=dict)  #: by number

    @property
    def is_running(self) -> bool:
        """Say whether there is something left to forecast."""
        return bool(self.course) and not self.course.startswith(roles.OVER)


@dataclass(frozen=True)
class Report:
    """What `stats` shows."""

    view: View
    roles: tuple[Role, ...]
    as_of: datetime  #: in the zone of a sender, so that its day is theirs
    since: date | None = None
    horizon_days: int = HORIZONS.acceptance
    by: By | None = None
    is_erased: bool = False  #: of somebody that was forgotten since, what they are set apart by
    watched: tuple[Watched, ...] = ()  #: the alarms of the senders, as they stood then


def stats(
    app: App,
    campaign: str = "",
    *,
    view: View = View.COHORT,
    since: str = "",
    as_of: str = "",
    by: By | None = None,
    with_people: bool = False,
    with_alarms: bool = False,
) -> Report:
    """Return the figures of one campaign, or of all; NotFound for one nobody ever heard of.

    `since` is a day. `as_of` is a day (its end) or a time: only what was recorded by then counts.
    `by` sets the people of the cohort view apart; `with_people` names those behind each number, at
    most `MOST_NAMED`. `with_alarms` looks what to stop for, and says of a role that it is braked.
    """
    first = asked.day(since, "--since", today=app.now.date())
    if by and view is View.ACTIVITY:
        raise _not_apart(campaign, by)
    calendar = cache(partial(asked.calendar, app))
    with app.store.read() as tx:
        statuses = campaigns.statuses(tx)
        found = [
            _Asked(app, tx, slug, file, statuses.get(slug, CampaignStatus()), as_of, calendar)
            for slug, file in _campaigns(app, tx, campaign).items()
        ]
        now = max((one.now.astimezone(one.zone) for one in found), default=app.now)
        slugs = [one.slug for one in found]
        watched = tuple(guardrails.watch(app, slugs if with_alarms else (), now.astimezone(UTC)))
        is_erased = _is_erased(tx, slugs, by, now)
        counted = tuple(
            replace(one, braked=_braked(one.campaign, watched)).role(
                view, first, by, with_people=with_people
            )
            for one in found
        )
    return Report(view, counted, now, first, by=by, is_erased=is_erased, watched=watched)


def _not_apart(campaign: str, by: By) -> WrongUsage:
    return WrongUsage(
        "The activity view counts what was done; people are set apart in the cohort view.",
        where="--by",
        try_=f"outreach stats {campaign} --by {by}".replace("  ", " "),
    )


def _braked(campaign: Campaign | None, watched: Iterable[Watched]) -> frozenset[str]:
    """Return the rules for which a campaign's sender writes to nobody new."""
    sender = campaign.sender if campaign else ""
    return frozenset(one.alarm.rule for one in watched if one.brakes and one.sender == sender)


def _campaigns(app: App, tx: Connection, slug: str) -> dict[str, Campaign | None]:
    """Return the campaigns asked for, in order of priority; None for one without a sound file."""
    files = app.library.campaigns()
    if slug in files:
        return {slug: files[slug]}
    enrolled = [one for one in reports.campaigns(tx) if not is_network(one)]
    if slug:
        return {slug: None if slug in enrolled else app.library.campaign(slug)}
    ordered = sorted(
        files.values(), key=lambda one: (one.priority, one.starts or date.max, one.slug)
    )
    return {**{one.slug: one for one in ordered}, **{s: None for s in enrolled if s not in files}}


def _is_erased(tx: Connection, campaigns: Collection[str], by: By | None, now: datetime) -> bool:
    """Say whether what was known of somebody then is gone since."""
    if by not in known.OF_PEOPLE:
        return False
    from outreach.actions.privacy.forgetting import IN_TIME, ON_REQUEST

    erased = audit.of_kinds(tx, (ON_REQUEST, IN_TIME))
    is_since = any(datetime.fromisoformat(one.at) > now for one in erased)
    return is_since and backgrounds.has_forgotten(tx, campaigns)


@dataclass(frozen=True)
class _Asked:
    """One campaign while its figures are read."""

    app: App
    tx: Connection
    slug: str
    campaign: Campaign | None
    status: CampaignStatus
    as_of: str
    calendar: Callable[[Sender, date], Workdays]
    braked: frozenset[str] = frozenset()  #: rules for which nobody new is written to

    @property
    def zone(self) -> ZoneInfo:
        """Return the zone of the campaign's sender, else of the first sender."""
        senders = self.app.settings.senders
        sender = senders.get(self.campaign.sender) if self.campaign else None
        sender = sender or next(iter(senders.values()), None)
        return ZoneInfo(sender.time_zone if sender else "UTC")

    @property
    def now(self) -> datetime:
        """Return the moment as of which is counted."""
        return asked.looked_at(self.as_of, self.zone, self.app.now)

    def role(self, view: View, since: date | None, by: By | None, *, with_people: bool) -> Role:
        """Return the figures."""
        with undisturbed():
            return self._role(view, since, by, with_people=with_people)

    def _role(self, view: View, since: date | None, by: By | None, *, with_people: bool) -> Role:
        standpoint = Standpoint.of(self.now, self.zone)
        told = counted(self.tx, self.slug, self.campaign, self.now if self.as_of else None)
        journeys = gather(told, standpoint)
        seen = cohort(journeys, standpoint, since=since) if view is View.COHORT else None
        when = self._filled(journeys, standpoint)
        return Role(
            campaign=self.slug,
            name=self.campaign.name if self.campaign else self.slug,
            cohort=seen,
            activity=None if seen else activity(journeys, standpoint, since=since),
            course=self._course(journeys, standpoint),
            waiting=self._waiting(journeys, standpoint),
            filled=when,
            to_close=when is not None and self.status.status is not Status.CLOSED,
            comparison=self._compared(by, seen, journeys, standpoint, since) if seen else None,
            people=self._people(journeys, standpoint, since) if with_people else {},
        )

    def _people(
        self, journeys: Journeys, view: Standpoint, since: date | None
    ) -> dict[str, Behind]:
        behind = members(journeys, view, since=since)
        first = {what: nsmallest(MOST_NAMED, found) for what, found in behind.items()}
        named = backgrounds.people(self.tx, {one for found in first.values() for one in found})
        return {
            what: Behind(len(behind[what]), tuple(named.get(one, FORGOTTEN) for one in first[what]))
            for what in behind
        }

    def _compared(
        self, by: By | None, seen: Cohort, journeys: Journeys, view: Standpoint, since: date | None
    ) -> Comparison | None:
        if by is None or by is By.WEEK:  # weeks stand side by side in the triangle
            return None
        if by in COUNTED_ANYWAY:
            return compare(by, of_cohort(seen, by), seen)
        is_day = by is By.WEEKDAY
        names = by_weekday(view) if is_day else by_name(known.names(self.tx, self.slug, by))
        return compare(by, split(journeys, names, view, since=since), seen)

    def _course(self, journeys: Journeys, standpoint: Standpoint) -> str:
        if self.campaign is None:
            return ""
        changed_at = self.status.changed_at
        is_later = changed_at is not None and changed_at > self.now
        return roles.course(
            self.campaign,
            campaigns.status_at(self.tx, self.slug, self.now) if is_later else self.status,
            hired=len(roles.hires(journeys, standpoint)),
            last_sent=roles.last_sent(journeys, standpoint),
            today=standpoint.day_of(standpoint),
            braked=self.braked,
            is_written=roles.first_written(journeys, standpoint) is not None,
        )

    def _filled(self, journeys: Journeys, standpoint: Standpoint) -> Filled | None:
        if self.campaign is None:
            return None
        hires = roles.hires(journeys, standpoint)
        return filled(self.campaign, hires, roles.first_written(journeys, standpoint))

    def _waiting(self, journeys: Journeys, standpoint: Standpoint) -> Waiting:
        if not roles.is_waiting(journeys):  # holidays take a sixth of a second to load
            return Waiting()
        there = journeys.but(reports.without_person(self.tx, self.slug))
        return roles.waiting(there, standpoint, self._days(standpoint))

    def _days(self, standpoint: Standpoint) -> Workdays:
        sender = self.app.settings.senders.get(self.campaign.sender) if self.campaign else None
        if sender is None:
            return Workdays(self.zone)
        return self.calendar(sender, standpoint.day_of(standpoint).replace(month=1, day=1))
