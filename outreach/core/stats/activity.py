"""The activity view: what was done in a period. Counts of events, never a percentage.

This week's acceptances belong to requests of earlier weeks, so dividing one by the other would
say nothing: rates are the cohort view's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from outreach.core.stats.journeys import MESSAGES, Mark, MarkRow, Sent, SentRow
from outreach.core.stats.standpoint import Moment, Standpoint
from outreach.core.words import Channel, EventKind, ReplyClass

#: What is counted, in the order in which it is shown.
DEEDS = (
    "requests", "messages", "accepted", "replied", "interested", "referrals",
    "declined", "withdrawn", "stops", "applied", "interview", "offer", "hired",
)  # fmt: skip
_SENT: Mapping[str, str] = {
    Channel.LINKEDIN_CONNECT.value: "requests",
    Channel.LINKEDIN_WITHDRAW.value: "withdrawn",
    **dict.fromkeys(MESSAGES, "messages"),
}
_HAPPENED: Mapping[str, tuple[str, ...]] = {
    EventKind.ACCEPTED.value: ("accepted",),
    EventKind.REPLIED.value: ("replied",),
    EventKind.REFERRAL.value: ("replied", "referrals"),
    EventKind.DECLINED.value: ("declined",),
    EventKind.WITHDRAWN.value: ("withdrawn",),
    EventKind.STOP.value: ("stops",),
    EventKind.APPLIED.value: ("applied",),
    EventKind.INTERVIEW.value: ("interview",),
    EventKind.OFFER.value: ("offer",),
    EventKind.HIRED.value: ("hired",),
}
_SAID: Mapping[str | None, tuple[str, ...]] = {
    ReplyClass.INTERESTED.value: ("interested",),
    ReplyClass.REFERRAL.value: ("referrals",),
}


@dataclass(frozen=True, slots=True)
class Activity:
    """What was done in one campaign, in all and week by week; every count is events."""

    first: date | None
    last: date | None
    counts: Mapping[str, int]  #: by the words of `DEEDS`
    weeks: tuple[tuple[date, Mapping[str, int]], ...]  #: by their Mondays, the oldest first


def activity(
    sent: Iterable[SentRow],
    marks: Iterable[MarkRow],
    view: Standpoint,
    *,
    since: date | None = None,
) -> Activity:
    """Return what was done on `since` or later."""
    days: set[date] = set()
    weeks: defaultdict[date, Counter[str]] = defaultdict(Counter)
    for moment, deeds in _deeds(sent, marks):
        day = view.day_of(moment)
        if since is None or day >= since:
            days.add(day)
            weeks[view.monday(moment)].update(deeds)
    totals = sum(weeks.values(), Counter())
    return Activity(
        min(days, default=None),
        max(days, default=None),
        _named(totals),
        tuple((monday, _named(weeks[monday])) for monday in sorted(weeks)),
    )


def _deeds(
    sent: Iterable[SentRow], marks: Iterable[MarkRow]
) -> Iterator[tuple[Moment, tuple[str, ...]]]:
    lines = [Sent._make(row) for row in sent]
    for line in lines:
        if line.channel in _SENT:
            yield line, (_SENT[line.channel],)
    happened = (Mark._make(event) for event in marks)
    yield from _happened(lines, [mark for mark in happened if mark.kind in _HAPPENED])


def _happened(
    lines: Iterable[Sent], marks: Iterable[Mark]
) -> Iterator[tuple[Moment, tuple[str, ...]]]:
    unsorted: set[int] = set()  # whose last reply is logged, but not yet what it said
    both: list[Sent | Mark] = [*lines, *marks]
    for one in sorted(both, key=lambda one: one.at):
        if isinstance(one, Sent):
            unsorted.discard(one.journey)
        elif one.reply != ReplyClass.AUTO_REPLY:
            # to say later what a reply meant is to log it again: one reply all the same
            is_again = one.reply is not None and one.journey in unsorted
            deeds = _HAPPENED[one.kind]
            said = _SAID.get(one.reply, ())
            yield one, (*(deed for deed in deeds if not (is_again and deed == "replied")), *said)
            unsorted.discard(one.journey)
            if one.kind == EventKind.REPLIED and one.reply is None:
                unsorted.add(one.journey)


def _named(counts: Mapping[str, int]) -> dict[str, int]:
    return {deed: counts.get(deed, 0) for deed in DEEDS}
