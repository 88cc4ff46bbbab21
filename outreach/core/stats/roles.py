"""All roles at a glance: how each stands, and who waits for a word from us."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from outreach.core.campaigns import Campaign, CampaignStatus, Status
from outreach.core.pillar.promises import ALLOWED, Owed
from outreach.core.stats.alike import Alike, Journeys
from outreach.core.stats.columns import Times, dates
from outreach.core.stats.journeys import (
    FOR_EVER,
    GIVEN_UP,
    SETTLED,
    TAKEN_BACK,
    Journey,
    Mark,
    Sent,
)
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import EventKind
from outreach.core.workdays import Workdays

STANDSTILL = timedelta(days=7)
OVER = ("filled", "closed")  #: how the words for a role begin that is over
_DONE = TAKEN_BACK | GIVEN_UP | FOR_EVER | SETTLED


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many people wait for a word from us."""

    unanswered: int = 0  #: wrote, and got no answer yet
    longest_hours: float | None = None  #: how long the first of them has waited
    overdue: int = 0  #: accepted, and got no follow-up within two working days


def course(
    campaign: Campaign,
    status: CampaignStatus,
    *,
    hired: int,
    last_sent: date | None,
    today: date,
    braked: Collection[str] = (),
    is_written: bool = True,
) -> str:
    """Return in words how a campaign stands: the first of these that is true.

    `is_written` says that anybody was written to, and not only colleagues asked about them;
    `braked` are the rules for which its sender writes to nobody new. Whether it will be filled in
    time is for the forecast to say.
    """
    starts, ends = campaign.starts, campaign.ends
    words = (
        (hired >= campaign.openings, "filled"),
        (status.status is Status.CLOSED, "closed"),
        (status.status is Status.PAUSED, "paused"),
        (ends and ends < today, f"past its end, {_short(ends)}"),
        (starts and starts > today, f"starts {_short(starts)}"),
        (braked, f"braked: {', '.join(sorted(braked))}"),
        (last_sent is None, "nothing sent yet"),
        (last_sent and today - last_sent > STANDSTILL, f"nothing sent since {_short(last_sent)}"),
        (last_sent and not is_written, f"colleagues asked, last on {_short(last_sent)}"),
    )
    sending = f"sending, last on {_short(last_sent)}"
    return next((said for is_so, said in words if is_so), sending)


def hires(journeys: Journeys, view: Standpoint) -> list[date]:
    """Return the day on which each person was hired who was."""
    found = ((one, _hired(one.lines)) for one in journeys.alike)
    return [day for one, mark in found if mark for day in dates(one.when(mark), view)]


def _hired(lines: Iterable[Sent | Mark]) -> Mark | None:
    marks = (line for line in lines if isinstance(line, Mark))
    return next((mark for mark in marks if mark.kind == EventKind.HIRED), None)


def first_written(journeys: Journeys, view: Standpoint) -> date | None:
    """Return the day on which anybody was first written to; None where nobody was."""
    began = (one.when(one.journey.began) for one in journeys.alike if one.journey.began)
    ends = (dates(Times([min(times.at)], times.is_day), view)[0] for times in began)
    return min(ends, default=None)


def last_sent(journeys: Journeys, view: Standpoint) -> date | None:
    """Return the day on which anything was last sent or taken back; None where nothing was."""
    ends = (
        dates(Times([max(times.at)], times.is_day), view)[0]
        for one in journeys.alike
        for line in one.lines
        if isinstance(line, Sent) and (times := one.when(line))
    )
    return max(ends, default=None)


def is_waiting(journeys: Journeys) -> bool:
    """Say whether anybody waits for a word from us, be it only since today."""
    return any(one.journey.unanswered or is_without_a_word(one.journey) for one in journeys.alike)


def waiting(journeys: Journeys, view: Standpoint, days: Workdays) -> Waiting:
    """Return who waits for a word from us, in the sender's working days."""
    found = [(one, mark) for one in journeys.alike if (mark := one.journey.unanswered)]
    longest = min((min(one.when(mark).at) for one, mark in found), default=None)
    return Waiting(
        unanswered=sum(len(one) for one, _ in found),
        longest_hours=None if longest is None else (view.at - longest) / 3600,
        overdue=sum(_overdue(one, view, days) for one in journeys.alike),
    )


def is_without_a_word(journey: Journey) -> bool:
    """Say whether somebody accepted, and then nobody said anything."""
    return (
        journey.accepted is not None
        and not (journey.follow_ups or journey.later or journey.replies)
        and _DONE.isdisjoint(journey.marks)
    )


def _overdue(alike: Alike, view: Standpoint, days: Workdays) -> int:
    accepted = alike.journey.accepted
    if accepted is None or not is_without_a_word(alike.journey):
        return 0
    today, on = view.day_of(view), Counter(dates(alike.when(accepted), view))
    return sum(n for day, n in on.items() if days.add(day, ALLOWED[Owed.FOLLOW_UP]) < today)


def _short(day: date | None) -> str:
    return f"{day.day} {day:%b}" if day else ""
