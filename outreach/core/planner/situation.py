"""Everything a plan depends on, as one frozen value: the same situation gives the same plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import NamedTuple

from outreach.core.campaigns import Campaign
from outreach.core.caps import Log
from outreach.core.guardrails.alarms import Alarm, Outcome, alarms
from outreach.core.guardrails.brakes import Key
from outreach.core.planner.people import NOBODY, People, people
from outreach.core.plans import Budget, HeldCode
from outreach.core.rules import ERROR, RULES, severity_of
from outreach.core.senders import Sender
from outreach.core.sequences import History, Next
from outreach.core.words import Event, When
from outreach.core.workdays import Workdays


class Rank(NamedTuple):
    """What decides somebody's place on a shortlist before ties, as it is kept: in one number."""

    is_unknown: bool  #: nobody can say whether they are in the area
    nice_met: int
    title: int  #: 0 a wanted title word for word, 1 holds one, 2 neither
    distance: int = 0xFFFF  #: from the area's nearest middle, in whole km; 65535 for none

    def packed(self) -> int:
        """Return the rank as a number: the smaller comes first."""
        nice = 255 - min(self.nice_met, 255)
        return self.is_unknown << 40 | nice << 24 | self.title << 16 | self.distance


#: From here on packed ranks are of people whose place nobody knows.
UNKNOWN_PLACE = 1 << 40


def nice_met(rank: int) -> int:
    """Return how many nice-to-haves somebody meets, at most 255, from the packed rank."""
    return 255 - (rank >> 24 & 255)


@dataclass(frozen=True)
class Shortlist:
    """Who matches a campaign's target, in plan order, and what holds them back on any day."""

    ids: Sequence[int] = ()
    companies: Sequence[int] = ()  #: the company of each as a number; 0 when unknown
    holds: Mapping[HeldCode, People] = field(default_factory=dict)
    known_people: People | None = None  #: `ids` as a set, where it is known already
    ranks: Sequence[int] = ()  #: of each, see `Rank`; without them all are alike

    @cached_property
    def people(self) -> People:
        """Return everybody on the list."""
        return people(self.ids) if self.known_people is None else self.known_people


@dataclass(frozen=True)
class Enrolled:
    """Somebody who was written to (or claimed) in a campaign, and what happened since."""

    candidate: int
    history: History = field(default_factory=History)
    company: int = 0
    tie: int = 0  #: a hash of the strongest identity: orders people who are equal otherwise
    is_claimed: bool = False  #: somebody has the card, or left it: it comes first again
    has_unknown_touch: bool = False  #: a touch may or may not have gone out
    has_words: bool = True  #: of a claimed card: false is a request without a note
    is_named: bool = False  #: by somebody, who may be told of or not: comes before strangers


@dataclass(frozen=True)
class Roster:
    """One campaign with its people."""

    campaign: Campaign
    shortlist: Shortlist = field(default_factory=Shortlist)
    status: str = "running"  #: `running`, `paused` or `closed`
    status_at: datetime | None = None
    connected: People = NOBODY  #: to the campaign's sender
    acquainted: People = NOBODY  #: whom a colleague may introduce; where the campaign asks for it
    enrolled: tuple[Enrolled, ...] = ()  #: who may still get something; needed for one's own only
    open: People = NOBODY  #: enrolled here now
    past: People = NOBODY  #: enrolled here before, and finished
    rejected: People = NOBODY
    unapproved: Mapping[str, str] = field(default_factory=dict)  #: step → its texts, none live
    objections: Mapping[str, str] = field(default_factory=dict)  #: text → why it is not live
    first: Mapping[bool, Next | None] | None = None  #: is connected → the first step, where known

    @property
    def slug(self) -> str:
        """Return the campaign's slug."""
        return self.campaign.slug

    @property
    def rank(self) -> tuple[int, date, str]:
        """Return the sort key of who is served first: priority, the earlier start, the slug."""
        return (self.campaign.priority, self.campaign.starts or date.min, self.slug)


@dataclass(frozen=True, slots=True)
class Messages:
    """How often somebody was written to within one campaign, or outside any."""

    campaign: str | None  #: None: outside a sequence
    count: int
    last_at: datetime
    sender: str = ""


#: How the detail begins for a row that names no person.
NO_NAME = "no name to greet"


@dataclass(frozen=True, slots=True)
class Unready:
    """Why the text of somebody's next step cannot be made."""

    code: HeldCode  #: `missing_value` or `rule`
    detail: str


@dataclass(frozen=True)
class Situation:
    """What a plan is made from."""

    sender: Sender
    days: Workdays
    now: datetime
    rosters: tuple[Roster, ...]  #: every sender's, because a person is in one campaign only
    sent: tuple[Event, ...] = ()  #: what the sender sent in the last 31 days
    suppressed: People = NOBODY
    excluded: People = NOBODY
    ours: People = NOBODY  #: the senders and colleagues of the settings themselves
    doubtful: People = NOBODY  #: perhaps the same person as somebody else who is written to
    alike: Mapping[int, str] = field(default_factory=dict)  #: doubtful person → handle of another
    unlisted: People = NOBODY  #: enrolled in a campaign whose file is gone or wrong
    snoozed: Mapping[int, date] = field(default_factory=dict)  #: candidate → until
    #: who said "not now" last, to whichever role, and until when: none of them is asked unasked for
    former: Mapping[int, date | None] = field(default_factory=dict)
    messages: Mapping[int, tuple[Messages, ...]] = field(default_factory=dict)
    #: who wrote to one of our senders lately: to whom, and when; in a campaign or not
    heard: Mapping[int, tuple[str, datetime]] = field(default_factory=dict)
    withdrawn: Mapping[int, date] = field(default_factory=dict)  #: candidate → day
    #: whom the sender asked already, in whatever campaign or none, and when; nothing came of it
    requested: Mapping[int, date | None] = field(default_factory=dict)
    cool_down_days: tuple[int, ...] = (30, 60, 90)
    written_to: Mapping[int, int] = field(default_factory=dict)  #: company → people this week
    outcomes: tuple[Outcome, ...] = ()  #: of the last people who had their time to answer
    #: brakes that somebody let go of by hand, and until when
    lifted: Mapping[Key, date] = field(default_factory=dict)
    severities: Mapping[str, str] = field(default_factory=dict)  #: rule → as the settings say
    approval_days: int = 90  #: how long a consent holds
    unready: Mapping[tuple[str, int], Unready] = field(default_factory=dict)  #: slug, candidate
    counted: Log | None = None  #: `sent`, where it is counted already

    @cached_property
    def today(self) -> date:
        """Return the sender's local date."""
        return self.days.day(self.now)

    @cached_property
    def in_rank(self) -> tuple[Roster, ...]:
        """Return the campaigns in the order they are served."""
        return tuple(sorted(self.rosters, key=lambda roster: roster.rank))

    @cached_property
    def alarms(self) -> tuple[Alarm, ...]:
        """Return what to stop and look at, with its numbers."""
        return alarms(self.outcomes)

    @cached_property
    def brakes(self) -> tuple[Alarm, ...]:
        """Return the alarms for which nobody new is written to.

        Those are the ones whose rule is an error, and that nobody let go of by hand.
        """
        return tuple(
            one
            for one in self.alarms
            if severity_of(RULES[one.rule], self.severities) == ERROR
            and (one.rule, one.text) not in self.lifted
        )

    @cached_property
    def log(self) -> Log:
        """Return what the sender sent, by budget."""
        return self.counted or Log(self.sender, self.sent, self.days)

    @cached_property
    def budgets(self) -> Mapping[str, Budget]:
        """Return the budgets as they stand when the plan is made."""
        return self.log.budgets(self.today)

    @cached_property
    def introductions_left(self) -> int:
        """Return how many more colleagues may be asked for an introduction in these 7 dates."""
        asks = {
            (roster.slug, step.name)
            for roster in self.rosters
            for step in roster.campaign.sequence
            if step.when is When.COLLEAGUE_KNOWS
        }
        first = self.today - timedelta(days=6)
        asked = sum(
            (one.campaign, one.step) in asks and self.days.day(one.occurred_at) >= first
            for one in self.sent
        )
        return self.sender.caps.introductions_per_week - asked

    @cached_property
    def cooling(self) -> Mapping[int, date]:
        """Return until when somebody new must not be written to again, for all who must not."""
        wrote = self.messages.keys() | self.heard.keys()
        found = {one: free for one in wrote if (free := self.talked_until(one)) > self.today}
        for one in self.withdrawn:
            free = self.rested_on(one)
            if free > max(self.today, found.get(one, self.today)):
                found[one] = free
        return found

    def talked_until(self, candidate: int) -> date:
        """Return the day somebody new may be written to: neither side has written lately."""
        heard = self.heard.get(candidate)
        if heard is None or not self.cool_down_days:
            return self.free_on(candidate)
        last = self.days.day(heard[1])
        return max(self.free_on(candidate), last + timedelta(days=self.cool_down_days[0]))

    def rested_on(self, candidate: int) -> date:
        """Return the day somebody may be asked again whose request the sender took back."""
        day = self.withdrawn.get(candidate)
        return day + timedelta(days=DAYS_AFTER_WITHDRAWAL) if day else date.min

    def free_on(self, candidate: int, *, own: str | None = None) -> date:
        """Return the day somebody may be written to again; messages of campaign `own` are exempt.

        After the first message the first cool-down holds, after the second the second, and so on;
        the last one holds for all that follow.
        """
        return free_on(self.messages.get(candidate, ()), self.cool_down_days, self.days, own)

    def not_before(self, candidate: int) -> date | None:
        """Return the day that somebody named who said "not now", while it is to come."""
        until = self.former.get(candidate)
        return until if until and until > self.today else None

    def snoozed_until(self, candidate: int) -> date | None:
        """Return until when somebody sleeps; None for who is awake."""
        until = self.snoozed.get(candidate)
        return until if until and until > self.today else None


def free_on(
    messages: Iterable[Messages], cool_down_days: Sequence[int], days: Workdays, own: str | None
) -> date:
    """Return the day on which somebody with these messages may be written to again."""
    foreign = [one for one in messages if own is None or one.campaign != own]
    count = sum(one.count for one in foreign)
    if not count or not cool_down_days:
        return date.min
    wait = cool_down_days[min(count, len(cool_down_days)) - 1]
    last = days.day(max(one.last_at for one in foreign))
    return date.fromordinal(last.toordinal() + wait)


#: LinkedIn takes no new request to somebody for three weeks after one was taken back.
DAYS_AFTER_WITHDRAWAL = 21
