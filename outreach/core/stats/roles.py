"""All roles at a glance: whether each is on course, and who waits for a word from us."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from outreach.core.campaigns import Campaign, CampaignStatus, Status
from outreach.core.pillar.promises import ALLOWED, Owed
from outreach.core.stats.journeys import GIVEN_UP, Journey, Mark
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import EventKind, ReplyClass
from outreach.core.workdays import Workdays

STANDSTILL = timedelta(days=7)
#: Whoever said one of these, or was hired, is owed nothing.
REFUSED = frozenset(
    {
        EventKind.STOP.value,
        EventKind.NEVER.value,
        EventKind.DECLINED.value,
        EventKind.HIRED.value,
        ReplyClass.NO.value,
        ReplyClass.OPT_OUT.value,
    }
)


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


def perhaps_unanswered(journeys: Iterable[Journey], view: Standpoint) -> list[int]:
    """Return the journeys whose last word is theirs; some may be settled in other ways."""
    return [
        one.replies[-1].journey
        for one in journeys
        if one.replies and REFUSED.isdisjoint(one.marks) and not _wrote_back(one, view)
    ]


def without_a_word(journeys: Iterable[Journey]) -> list[Mark]:
    """Return the acceptances after which nobody said anything, neither we nor they."""
    return [
        one.accepted
        for one in journeys
        if one.accepted
        and not (one.follow_ups or one.later or one.replies)
        and (REFUSED | GIVEN_UP).isdisjoint(one.marks)
    ]


def overdue(acceptances: Iterable[Mark], view: Standpoint, days: Workdays) -> int:
    """Return how many of these acceptances have waited for longer than was promised."""
    allowed, today = ALLOWED[Owed.FOLLOW_UP], view.day_of(view)
    return sum(days.add(view.day_of(one), allowed) < today for one in acceptances)


def _wrote_back(journey: Journey, view: Standpoint) -> bool:
    return any(not view.is_after(journey.replies[-1], sent) for sent in journey.later)


def _short(day: date | None) -> str:
    return f"{day.day} {day:%b}" if day else ""
