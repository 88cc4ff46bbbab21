"""The cohort view: of the people first written to in a period, how many ever got how far.

The unit is one person in one campaign. A rate looks only at people old enough for its horizon;
everybody younger is open and stands beside it as a count.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from outreach.core.stats import curves
from outreach.core.stats.breakdowns import (
    Group,
    Ripening,
    Verdict,
    Week,
    groups,
    tally,
    verdict,
    weeks,
    whole,
)
from outreach.core.stats.journeys import GIVEN_UP, Journey, Journeys, Sent, SentRow
from outreach.core.stats.rates import Rate
from outreach.core.stats.standpoint import DAY_SECONDS, Moment, Standpoint
from outreach.core.words import EventKind, Evidence, ReplyClass

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
    open: int  #: requests still waited for
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
    count.plain(journeys, view.midnight(since) if since else 0)
    for journey in journeys.told:
        began = journey.began
        if since is None or (began and view.day_of(began) >= since):
            count.journey(journey, began)
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
        self.happened: list[float] = []  # days until an acceptance
        self.waiting: list[float] = []  # days without one
        self.answered: list[float] = []  # days from the follow-up until a reply
        self.unanswered: list[float] = []  # days without one
        self.ripening: defaultdict[date, Ripening] = defaultdict(Ripening)

    def plain(self, journeys: Journeys, since: int) -> None:
        """Count requests that nothing followed, or that were taken back: cheaper than a journey."""
        now = self.view.at
        silent = [row for row in journeys.silent if row[1] >= since]
        withdrawn = [(row, end) for row, end in journeys.withdrawn if row[1] >= since]
        self.counts["open"] += len(silent)
        self.counts["ended"] += len(withdrawn)
        self.waiting += [max(0, now - row[1]) / DAY_SECONDS for row in silent]
        self.waiting += [(end - row[1]) / DAY_SECONDS for row, end in withdrawn]
        self._unaccepted([*silent, *(row for row, _ in withdrawn)])

    def _unaccepted(self, rows: Sequence[SentRow]) -> None:
        now, monday_of, days = self.view.at, self.view.monday_at, self.horizons
        old, very_old = now - days.acceptance * DAY_SECONDS, now - days.anything * DAY_SECONDS
        self.asked.update(
            (step, text, sender, monday_of(at), False if at <= old else None)
            for _, at, _, _, step, text, sender, _ in rows
        )
        times = [row[1] for row in rows]
        self.anything.update(False if at <= very_old else None for at in times)
        self.counts["proven"] += sum(row[7] == Evidence.PROVEN for row in rows)
        self.days += [self.view.date_at(at) for at in (min(times), max(times))] if times else []
        latest = {monday_of(at): at for at in sorted(times)}
        for monday, at in latest.items():
            self.ripening[monday].ask((now - at) / DAY_SECONDS, None)

    def journey(self, journey: Journey, began: Moment | None) -> None:
        if began:
            self.days.append(self.view.day_of(began))
        if journey.request:
            self._request(journey, journey.request)
        if journey.follow_ups:
            self._messages(journey)
        for mark in journey.marks:
            self.marks[mark] += 1
        if journey.replies:
            self.counts["replied"] += 1

    def _request(self, journey: Journey, request: Sent) -> None:
        view, accepted, taken_back = self.view, journey.accepted, journey.taken_back
        said = verdict(request, accepted, self.horizons.acceptance, view)
        monday = view.monday(request)
        self.asked[request.step, request.template, request.sender, monday, said] += 1
        self.anything[verdict(request, journey.replied, self.horizons.anything, view)] += 1
        is_over = taken_back or not GIVEN_UP.isdisjoint(journey.marks)
        self.counts["accepted" if accepted else "ended" if is_over else "open"] += 1
        self.counts["proven"] += journey.is_proven
        wait = view.days(request, accepted or taken_back or view)
        (self.happened if accepted else self.waiting).append(wait)
        self.ripening[monday].ask(view.age(request), wait if accepted else None)
        if said and accepted:
            self.counts["accepted_proven"] += accepted.is_proven

    def _messages(self, journey: Journey) -> None:
        replied, days, view = journey.replied, self.horizons.reply, self.view
        first, last = journey.follow_ups[0], journey.follow_ups[-1]
        in_time = verdict(first, replied, days, view)
        self.reached[first.sender, in_time] += 1
        if in_time and replied:
            self.counts["replied_proven"] += replied.is_proven
        over = journey.taken_back or view
        wait = view.days(first, replied or (over if view.is_after(over, first) else view))
        (self.answered if replied else self.unanswered).append(wait)
        for sent in journey.follow_ups:  # the reply belongs to the message it came after
            said = verdict(sent, replied if sent is last else None, days, view)
            self.written[sent.step, sent.template, said] += 1

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
            outcomes={kind.value: self.marks[kind] for kind in OUTCOMES},
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
