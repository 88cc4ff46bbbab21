"""The same rates by step, by text, by sender and by week: where a difference might lie."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import accumulate
from math import inf
from typing import TypeVar

from outreach.core.stats.rates import Rate
from outreach.core.stats.standpoint import DAY_SECONDS, Moment, Standpoint

#: After how many days a week's people are looked at.
TRIANGLE_DAYS = (3, 7, 14, 30)
#: What is to be said of one person: did it, did not, or too new to say.
Verdict = bool | None
Name = TypeVar("Name")


@dataclass(frozen=True, slots=True)
class Group:
    """One step, text or sender: how many it reached, and what they did."""

    name: str
    requests: int
    accepted: Rate
    messages: int
    replied: Rate


@dataclass(frozen=True, slots=True)
class Week:
    """The people first asked in one week."""

    monday: date
    sent: int
    accepted: Rate
    #: accepted within each of `TRIANGLE_DAYS`; None while anybody of the week is too new for it
    by_day: tuple[Rate | None, ...] = ()

    @property
    def too_new(self) -> int:
        """Return how many of them are younger than the horizon."""
        return self.sent - self.accepted.n


@dataclass(slots=True)
class Tally:
    """A rate in the making: everybody, those old enough, and those of them who did it."""

    all: int = 0
    n: int = 0
    k: int = 0

    def add(self, said: Verdict, people: int = 1) -> None:
        """Count people of one verdict."""
        self.all += people
        if said is not None:
            self.n += people
            self.k += said * people

    def rate(self, horizon_days: int) -> Rate:
        """Return the finished rate."""
        return Rate(self.k, self.n, horizon_days)


Tallies = Mapping[Name, Tally]


def verdict(start: Moment, done: Moment | None, days: int, view: Standpoint) -> Verdict:
    """Say whether it was done within so many days of `start`; None while it is too new to say."""
    if start.is_day or (done is not None and done.is_day):
        if view.passed(start) < days:
            return None
        return done is not None and view.days(start, done) <= days
    # the same in whole seconds: this runs several times for each of perhaps 100,000 people
    if view.at - start.at < days * DAY_SECONDS:
        return None
    return done is not None and done.at - start.at <= days * DAY_SECONDS


def tally(counts: Iterable[tuple[Name, Verdict, int]]) -> dict[Name, Tally]:
    """Return tallies by name, in the order in which the names first appear."""
    found: defaultdict[Name, Tally] = defaultdict(Tally)
    for name, said, people in counts:
        found[name].add(said, people)
    return dict(found)


def whole(counts: Iterable[tuple[Verdict, int]]) -> Tally:
    """Return the tally of everybody."""
    found = Tally()
    for said, people in counts:
        found.add(said, people)
    return found


def groups(
    requests: Tallies[str], messages: Tallies[str], acceptance_days: int, reply_days: int
) -> tuple[Group, ...]:
    """Return one group per name; what has no name is left out."""
    none = Tally()
    return tuple(
        Group(
            name,
            (asked := requests.get(name, none)).all,
            asked.rate(acceptance_days),
            (written := messages.get(name, none)).all,
            written.rate(reply_days),
        )
        for name in dict.fromkeys([*requests, *messages])
        if name
    )


@dataclass(slots=True)
class Ripening:
    """One week's people in the making: how soon each accepted, and how old the youngest is."""

    youngest: float = inf  #: days
    waits: Counter[int] = field(default_factory=Counter)  #: by the day of the triangle they fit in

    def ask(self, age: float) -> None:
        """Count people since the youngest of whom was asked so many days have surely passed."""
        self.youngest = min(self.youngest, age)

    def row(self, sent: int) -> tuple[Rate | None, ...]:
        """Return the week's row of the triangle."""
        through = accumulate(self.waits[at] for at in range(len(TRIANGLE_DAYS)))
        return tuple(
            Rate(k, sent, days) if self.youngest >= days else None
            for days, k in zip(TRIANGLE_DAYS, through, strict=True)
        )


def weeks(
    requests: Tallies[date], ripening: Mapping[date, Ripening], acceptance_days: int
) -> tuple[Week, ...]:
    """Return the weeks in which somebody was asked, the oldest first."""
    return tuple(
        Week(
            monday,
            (asked := requests[monday]).all,
            asked.rate(acceptance_days),
            ripening[monday].row(asked.all),
        )
        for monday in sorted(requests)
    )
