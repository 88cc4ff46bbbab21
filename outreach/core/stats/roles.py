"""All roles at a glance: whether each is on course, and who waits for a word from us."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from outreach.core.campaigns import Campaign, CampaignStatus, Status
from outreach.core.pillar.promises import ALLOWED, Owed
from outreach.core.stats.journeys import FOR_EVER, GIVEN_UP, SETTLED, TAKEN_BACK, Journey
from outreach.core.stats.standpoint import Standpoint
from outreach.core.workdays import Workdays

STANDSTILL = timedelta(days=7)
_OVER = TAKEN_BACK | GIVEN_UP | FOR_EVER | SETTLED


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many people wait for a word from us."""

    unanswered: int = 0  #: wrote, and got no answer yet
    longest_hours: float | None = None  #: how long the first of them has waited
    overdue: int = 0  #: accepted, and got no follow-up within two working days


def course(
    campaign: Campaign, status: CampaignStatus, *, hired: int, last_sent: date | None, today: date
) -> str:
    """Return in words how a campaign stands: the first of these that is true."""
    starts, ends = campaign.starts, campaign.ends
    words = (
        (hired >= campaign.openings, "filled"),
        (status.status is Status.CLOSED, "closed"),
        (status.status is Status.PAUSED, "paused"),
        (ends and ends < today, f"past its end, {_short(ends)}"),
        (starts and starts > today, f"starts {_short(starts)}"),
        (last_sent is None, "nothing sent yet"),
        (last_sent and today - last_sent > STANDSTILL, f"nothing sent since {_short(last_sent)}"),
    )
    return next((said for is_so, said in words if is_so), "on course")


def waiting(journeys: Sequence[Journey], view: Standpoint, days: Workdays) -> Waiting:
    """Return who waits for a word from us, in the sender's working days."""
    unanswered = [one.unanswered for one in journeys if one.unanswered]
    longest = min((mark.at for mark in unanswered), default=None)
    return Waiting(
        unanswered=len(unanswered),
        longest_hours=None if longest is None else (view.at - longest) / 3600,
        overdue=sum(_is_overdue(one, view, days) for one in journeys if is_without_a_word(one)),
    )


def is_without_a_word(journey: Journey) -> bool:
    """Say whether somebody accepted, and then nobody said anything."""
    return (
        journey.accepted is not None
        and not (journey.follow_ups or journey.later or journey.replies)
        and _OVER.isdisjoint(journey.marks)
    )


def _is_overdue(journey: Journey, view: Standpoint, days: Workdays) -> bool:
    if journey.accepted is None:
        return False
    due = days.add(view.day_of(journey.accepted), ALLOWED[Owed.FOLLOW_UP])
    return due < view.day_of(view)


def _short(day: date | None) -> str:
    return f"{day.day} {day:%b}" if day else ""
