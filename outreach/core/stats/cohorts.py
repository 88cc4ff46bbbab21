"""The cohort view: of the people first written to in a period, how many ever got how far.

The unit is one person in one campaign. A rate looks only at people old enough for its horizon.
Requests that are neither accepted nor at an end are open, of whatever age: a count beside it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from outreach.core.stats import curves
from outreach.core.stats.alike import Alike, Journeys
from outreach.core.stats.breakdowns import (
    TRIANGLE_DAYS,
    Group,
    Ripening,
    Verdict,
    Week,
    groups,
    tally,
    weeks,
    whole,
)
from outreach.core.stats.columns import (
    Times,
    ages,
    dates,
    in_time,
    mondays,
    newest,
    passed,
    verdicts,
    waits,
)
from outreach.core.stats.journeys import GIVEN_UP, Mark, Sent, unlogged
from outreach.core.stats.rates import Rate
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import EventKind, ReplyClass

CURVE_DAYS = range(61)  #: public archives of LinkedIn show 97 % of acceptances by day 30
OUTCOMES = (EventKind.APPLIED, EventKind.INTERVIEW, EventKind.OFFER, EventKind.HIRED)


@dataclass(frozen=True, slots=True)
class Horizons:
    """Within how many days something must happen to count."""

    acceptance: int = 14  #: from the connect request
    reply: int = 14  #: from the follow-up
    anything: int = 28  #: any reply, from the connect request


HORIZONS = Horizons()


@dataclass(frozen=True, slots=True)
class Cohort:
    """What became of the people of one campaign. Every count is people."""

    first: date | None  #: when the first of them was first written to
    last: date | None
    sent: int  #: connect requests
    proven: int  #: requests that a file or a receipt shows
    accepted: Rate
    accepted_proven: Rate  #: of the same people, those whose acceptance a file shows
    accepted_ever: int
    accepted_by_day: tuple[curves.Point, ...]
    open: int  #: requests neither accepted nor ended, of any age
    ended: int  #: taken back, declined, stopped, expired or closed before an acceptance
    followed_up: int
    replied: Rate
    replied_proven: Rate
    replied_ever: int
    replied_by_day: tuple[curves.Point, ...]  #: from the follow-up on
    replied_28: Rate
    positive: int
    referrals: int
    outcomes: Mapping[str, int]
    unlogged: Mapping[str, int]  #: of these, whom only a later outcome shows to have come so far
    by_step: tuple[Group, ...]
    by_template: tuple[Group, ...]
    by_sender: tuple[Group, ...]
    weeks: tuple[Week, ...]

    @property
    def claimed(self) -> int:
        """Return how many requests only somebody's word stands for."""
        return self.sent - self.proven


def cohort(
    journeys: Journeys,
    view: Standpoint,
    *,
    since: date | None = None,
    horizons: Horizons = HORIZONS,
) -> Cohort:
    """Return the figures of the people first written to on `since` or later, seen from `view`."""
    count = _Count(view, horizons)
    for alike in journeys.since(since, view):
        count.people(alike)
    return count.finish()


class _Count:
    """Everything that is counted on the one walk over the journeys.

    People alike in all that is broken down share one cell, so that a large campaign stays cheap.
    """

    def __init__(self, view: Standpoint, horizons: Horizons) -> None:
        self.view, self.horizons = view, horizons
        self.days: list[date] = []  # on which somebody was first written to; only the ends count
        self.asked: Counter[tuple[str, str, str, date, Verdict]] = Counter()
        self.written: Counter[tuple[str, str, Verdict]] = Counter()  # a cell per message
        self.reached: Counter[tuple[str, Verdict]] = Counter()  # a cell per person
        self.anything: Counter[Verdict] = Counter()
        self.counts: Counter[str] = Counter()
        self.marks: Counter[str] = Counter()
        self.unlogged: Counter[str] = Counter()  # outcomes that only a later one shows
        self.happened = array("d")  # days until an acceptance
        self.waiting = array("d")  # days without one
        self.answered = array("d")  # days from the follow-up until a reply
        self.unanswered = array("d")  # days without one
        self.ripening: defaultdict[date, Ripening] = defaultdict(Ripening)

    def people(self, alike: Alike) -> None:
        """Count people with one story."""
        journey = alike.journey
        if journey.began:
            at, is_day = alike.when(journey.began)
            self.days += dates(Times([min(at), max(at)], is_day), self.view)
        if journey.request:
            self._request(alike, journey.request)
        if journey.follow_ups:
            self._messages(alike)
        for mark in journey.marks:
            self.marks[mark] += len(alike)
        for kind in unlogged(journey.marks):
            self.unlogged[kind] += len(alike)
        if journey.replies:
            self.counts["replied"] += len(alike)

    def _request(self, alike: Alike, request: Sent) -> None:
        journey, view, days = alike.journey, self.view, self.horizons
        asked, accepted = alike.when(request), _when(alike, journey.accepted)
        withdrawn, replied = _when(alike, journey.withdrawn), _when(alike, journey.replied)
        end = accepted or withdrawn
        took = waits(asked, end, view) if end else ages(asked, view)
        said = in_time(asked, took if accepted else None, days.acceptance, view)
        weeks_asked = mondays(asked, view)
        for (monday, one), n in Counter(zip(weeks_asked, said, strict=True)).items():
            self.asked[request.step, request.template, request.sender, monday, one] += n
        self.anything.update(verdicts(asked, replied, days.anything, view))
        is_over = journey.taken_back or not GIVEN_UP.isdisjoint(journey.marks)
        self.counts["accepted" if accepted else "ended" if is_over else "open"] += len(alike)
        self.counts["proven"] += journey.is_proven and len(alike)
        (self.happened if accepted else self.waiting).extend(took)
        self._ripen(asked, weeks_asked, took if accepted else ())
        if journey.accepted and journey.accepted.is_proven:
            self.counts["accepted_proven"] += said.count(True)

    def _ripen(self, asked: Times, weeks_asked: Sequence[date], took: Sequence[float]) -> None:
        latest = newest(asked, self.view)
        youngest = passed(Times(list(latest.values()), asked.is_day), self.view)
        for monday, age in zip(latest, youngest, strict=True):
            self.ripening[monday].ask(age)
        within = [bisect_left(TRIANGLE_DAYS, wait) for wait in took]
        for (monday, place), n in Counter(zip(weeks_asked, within, strict=False)).items():
            self.ripening[monday].waits[place] += n

    def _messages(self, alike: Alike) -> None:
        journey, days, view = alike.journey, self.horizons.reply, self.view
        first, last = journey.follow_ups[0], journey.follow_ups[-1]
        began, replied = alike.when(first), _when(alike, journey.replied)
        over = journey.withdrawn
        is_over = over is not None and view.is_after(over, first)
        end = replied or (_when(alike, over) if is_over else None)
        took = waits(began, end, view) if end else ages(began, view)
        reached = in_time(began, took if replied else None, days, view)
        for said, n in Counter(reached).items():
            self.reached[first.sender, said] += n
        if journey.replied and journey.replied.is_proven:
            self.counts["replied_proven"] += reached.count(True)
        (self.answered if replied else self.unanswered).extend(took)
        for sent in journey.follow_ups:  # the reply belongs to the message it came after
            done = replied if sent is last else None
            for said, n in Counter(verdicts(alike.when(sent), done, days, view)).items():
                self.written[sent.step, sent.template, said] += n

    def finish(self) -> Cohort:
        """Return the figures."""
        days, asked = self.horizons, self.asked.items()
        accepted = whole((said, n) for (*_, said), n in asked)
        replied = whole((said, n) for (_, said), n in self.reached.items())
        steps, templates, senders = self._breakdowns()
        return Cohort(
            first=min(self.days, default=None),
            last=max(self.days, default=None),
            sent=accepted.all,
            proven=self.counts["proven"],
            accepted=accepted.rate(days.acceptance),
            accepted_proven=self._proven("accepted", accepted.rate(days.acceptance)),
            accepted_ever=self.counts["accepted"],
            accepted_by_day=curves.by_day(self.happened, self.waiting, CURVE_DAYS),
            open=self.counts["open"],
            ended=self.counts["ended"],
            followed_up=replied.all,
            replied=replied.rate(days.reply),
            replied_proven=self._proven("replied", replied.rate(days.reply)),
            replied_ever=self.counts["replied"],
            replied_by_day=curves.by_day(self.answered, self.unanswered, CURVE_DAYS),
            replied_28=whole(self.anything.items()).rate(days.anything),
            positive=self.marks[ReplyClass.INTERESTED],
            referrals=self.marks[ReplyClass.REFERRAL],
            outcomes={one.value: self.marks[one] + self.unlogged[one] for one in OUTCOMES},
            unlogged={one.value: self.unlogged[one] for one in OUTCOMES if self.unlogged[one]},
            by_step=steps,
            by_template=templates,
            by_sender=senders,
            weeks=weeks(
                tally((monday, said, n) for (*_, monday, said), n in asked),
                self.ripening,
                days.acceptance,
            ),
        )

    def _proven(self, what: str, rate: Rate) -> Rate:
        return replace(rate, k=self.counts[f"{what}_proven"])

    def _breakdowns(self) -> list[tuple[Group, ...]]:
        asked, written = self.asked.items(), self.written.items()
        pairs = (
            (
                tally((step, said, n) for (step, *_, said), n in asked),
                tally((step, said, n) for (step, _, said), n in written),
            ),
            (
                tally((text, said, n) for (_, text, _, _, said), n in asked),
                tally((text, said, n) for (_, text, said), n in written),
            ),
            (
                tally((sender, said, n) for (_, _, sender, _, said), n in asked),
                tally((sender, said, n) for (sender, said), n in self.reached.items()),
            ),
        )
        days = self.horizons
        return [groups(*pair, days.acceptance, days.reply) for pair in pairs]


def _when(alike: Alike, mark: Mark | None) -> Times | None:
    return alike.when(mark) if mark else None
