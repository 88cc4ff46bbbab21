"""What a campaign file says: the role, who is wanted, and which messages go out in which order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from outreach.core.wordings import base_of
from outreach.core.words import Channel, When
from outreach.skills import Group


@dataclass(frozen=True, slots=True)
class Role:
    """The job as it may be told to candidates. `facts` are what texts can print."""

    title: str
    company: str
    location: str = ""
    url: str = ""
    pay: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Skills:
    """Skills wanted: every one of `all`, one of `any`, none of `none`; `nice` only sorts."""

    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    nice: tuple[str, ...] = ()
    none: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Titles:
    """Words of the current title: one of `any`, none of `none`."""

    any: tuple[str, ...] = ()
    none: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Circle:
    """A place and how far around it; without a distance the place itself."""

    near: str
    within_km: float | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """Where people should be. `unknown` says what becomes of people without a known place."""

    near: str = ""
    within_km: float | None = None
    countries: tuple[str, ...] = ()  #: ISO 3166-1 alpha-2
    places: tuple[str, ...] = ()
    remote: bool = False
    unknown: str = "include"  #: `include` or `hold`
    circles: tuple[Circle, ...] = ()  #: more places, each with its distance
    without: tuple[Circle, ...] = ()  #: nobody who is there
    vague: tuple[str, ...] = ()  #: countries and regions: who says only this is in, too

    @property
    def is_set(self) -> bool:
        """Say whether the area restricts anything."""
        return bool(self.near or self.countries or self.places or self.circles)

    @property
    def all_circles(self) -> tuple[Circle, ...]:
        """Return every circle, that of `near` first."""
        first = (Circle(self.near, self.within_km),) if self.near else ()
        return (*first, *self.circles)


@dataclass(frozen=True, slots=True)
class Exclude:
    """Who is left alone although the target matches."""

    companies: tuple[str, ...] = ()
    people_per_company_per_week: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """The boolean filter the recruiter wrote: the same for everybody, and explainable."""

    query: str = ""
    skills: Skills = field(default_factory=Skills)
    titles: Titles = field(default_factory=Titles)
    area: Area = field(default_factory=Area)
    exclude: Exclude = field(default_factory=Exclude)
    synonyms: tuple[Group, ...] = ()  #: those of the workspace, beside the shipped ones


@dataclass(frozen=True, slots=True)
class Wait:
    """How long a step waits: `amount` of days, counted as business days or all days."""

    amount: int = 0
    business: bool = False

    @property
    def calendar(self) -> timedelta:
        """Return the wait as a plain span, for waits in calendar days."""
        return timedelta(days=self.amount)


@dataclass(frozen=True, slots=True)
class Step:
    """One touch of the sequence."""

    name: str
    channel: Channel
    when: When = When.ALWAYS
    after: Wait = field(default_factory=Wait)
    templates: tuple[str, ...] = ()  #: one text, or several for a test between them
    note: str = "required"  #: connect steps: `required` or `optional` (blank when notes are scarce)
    personal: str = "optional"  #: `required` holds the card until the recruiter's line is written
    approvers: tuple[str, ...] = ()  #: who must approve its texts; empty: the campaign's approvers


@dataclass(frozen=True, slots=True)
class Campaign:
    """One role: the file name is the slug."""

    slug: str
    name: str
    role: Role
    sender: str
    target: Target
    sequence: tuple[Step, ...]
    priority: int = 1
    recruiters: tuple[str, ...] = ()
    approvers: tuple[str, ...] = ()
    openings: int = 1
    cost_per_month: float | None = None
    language: str = "en"
    starts: date | None = None
    ends: date | None = None
    confidential: bool = False  #: the client must not be named in any text
    client: tuple[str, ...] = ()  #: the names that a confidential search never prints
    facts: tuple[str, ...] = ()  #: what else texts may say of the role

    def step(self, name: str) -> Step | None:
        """Return the step of that name, if the sequence has it."""
        for step in self.sequence:  # asked for everybody in a plan: a generator takes twice as long
            if step.name == name:
                return step
        return None

    @property
    def templates(self) -> tuple[str, ...]:
        """Return every template the sequence uses, in order, each once."""
        return tuple(dict.fromkeys(name for step in self.sequence for name in step.templates))

    @property
    def asks_colleagues(self) -> bool:
        """Say whether it asks colleagues to introduce us to people they know."""
        return any(step.when is When.COLLEAGUE_KNOWS for step in self.sequence)

    def uses(self, template: str) -> bool:
        """Say whether the sequence uses a text, be it as a wording in another language."""
        return base_of(template) in self.templates

    def approvers_of(self, template: str) -> tuple[str, ...]:
        """Return everybody who must approve a text before this campaign may send it.

        A text that several steps use needs the approvers of each of them.
        """
        steps = [step for step in self.sequence if base_of(template) in step.templates]
        if not steps:
            return self.approvers
        every = (one for step in steps for one in step.approvers or self.approvers)
        return tuple(dict.fromkeys(every))

    def asks_its_sender(self, template: str) -> bool:
        """Say whether the sender, whose name a text carries, is asked to approve it."""
        return self.sender in self.approvers_of(template)


class Status(StrEnum):
    """Whether a campaign is at work; the one thing about it that is not in its file."""

    RUNNING = "running"
    PAUSED = "paused"  #: nothing goes out; answers that are owed still do
    CLOSED = "closed"  #: over, with a reason


@dataclass(frozen=True, slots=True)
class CampaignStatus:
    """The status of a campaign, who set it, when and why."""

    status: Status = Status.RUNNING
    reason: str = ""
    changed_at: datetime | None = None  #: None: never changed since the file was written
    changed_by: str = ""
