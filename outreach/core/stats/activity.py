"""The activity view: what was done in a period. Counts of events, never a percentage.

This week's acceptances belong to requests of earlier weeks, so dividing one by the other would
say nothing: rates are the cohort view's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from outreach.core.stats.alike import Journeys, Lines
from outreach.core.stats.columns import dates
from outreach.core.stats.journeys import MESSAGES, Mark, Sent
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import Channel, EventKind, Evidence, ReplyClass

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


def activity(journeys: Journeys, view: Standpoint, *, since: date | None = None) -> Activity:
    """Return what was done on `since` or later."""
    days: set[date] = set()
    weeks: defaultdict[date, Counter[str]] = defaultdict(Counter)
    for alike in journeys.alike:
        for line, deeds in (
            (line, deeds) for line in _told(alike.lines) if (deeds := _deeds(line))
        ):
            for day, n in Counter(dates(alike.when(line), view)).items():
                if since is None or day >= since:
                    days.add(day)
                    weeks[day - timedelta(days=day.weekday())].update(dict.fromkeys(deeds, n))
    totals = sum(weeks.values(), Counter())
    return Activity(
        min(days, default=None),
        max(days, default=None),
        _named(totals),
        tuple((monday, _named(weeks[monday])) for monday in sorted(weeks)),
    )


def _told(lines: Lines) -> list[Sent | Mark]:
    """Return the lines of a story; of acceptances that were inferred only if none is known."""
    accepted = [one for one in lines if isinstance(one, Mark) and one.kind == EventKind.ACCEPTED]
    guessed = [one for one in accepted if one.evidence == Evidence.INFERRED]
    is_known = len(guessed) < len(accepted)
    return [one for one in lines if not (is_known and one in guessed)]


def _deeds(line: Sent | Mark) -> tuple[str, ...]:
    """Return what a line of a story counts as."""
    if isinstance(line, Sent):
        return (_SENT[line.channel],) if line.channel in _SENT else ()
    happened = _HAPPENED.get(line.kind, ())
    return (*happened, *_SAID.get(line.reply, ())) if happened else ()


def _named(counts: Mapping[str, int]) -> dict[str, int]:
    return {deed: counts.get(deed, 0) for deed in DEEDS}
