"""All roles at a glance: whether each is on course, and who waits for a word from us."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from outreach.core.campaigns import Campaign, CampaignStatus, Role, Status, Target
from outreach.core.stats.journeys import Journey, Mark, Sent, fold
from outreach.core.stats.roles import course, overdue, perhaps_unanswered, without_a_word
from outreach.core.stats.standpoint import Standpoint
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 14, tzinfo=UTC)
TODAY = date(2026, 3, 2)
COMPILERS = Campaign(
    "compilers", "Compilers", Role("Compiler engineer", "Analytical Engines"), "ada", Target(), ()
)
RUNNING = CampaignStatus()


@pytest.mark.parametrize(
    ("campaign", "status", "hired", "last_sent", "said"),
    [
        (COMPILERS, RUNNING, 0, TODAY, "on course"),
        (COMPILERS, RUNNING, 0, date(2026, 2, 23), "on course"),
        (COMPILERS, RUNNING, 0, date(2026, 2, 22), "nothing sent since 22 Feb"),
        (COMPILERS, RUNNING, 0, None, "nothing sent yet"),
        (COMPILERS, RUNNING, 1, TODAY, "filled"),
        (replace(COMPILERS, openings=2), RUNNING, 1, TODAY, "on course"),
        (COMPILERS, CampaignStatus(Status.PAUSED), 0, TODAY, "paused"),
        (COMPILERS, CampaignStatus(Status.CLOSED), 0, TODAY, "closed"),
        (replace(COMPILERS, ends=date(2026, 3, 1)), RUNNING, 0, TODAY, "past its end, 1 Mar"),
        (replace(COMPILERS, ends=TODAY), RUNNING, 0, TODAY, "on course"),
        (replace(COMPILERS, starts=date(2026, 3, 9)), RUNNING, 0, None, "starts 9 Mar"),
    ],
)
def test_the_first_that_is_true_says_how_a_role_stands(
    campaign: Campaign, status: CampaignStatus, hired: int, last_sent: date | None, said: str
) -> None:
    assert course(campaign, status, hired=hired, last_sent=last_sent, today=TODAY) == said


def view(day: float) -> Standpoint:
    return Standpoint.of(MONDAY + timedelta(days=day), ZoneInfo("America/New_York"))


def sent(day: float, channel: str) -> Sent:
    at = int((MONDAY + timedelta(days=day)).timestamp())
    return Sent(1, at, False, f"linkedin_{channel}", channel)


def mark(day: float, kind: str, reply: str | None = None) -> Mark:
    return Mark(1, int((MONDAY + timedelta(days=day)).timestamp()), False, kind, reply)


def told(sent_lines: list[Sent], marks: list[Mark], day: float) -> list[Journey]:
    return fold(sent_lines, marks, view(day)).told


def test_whoever_wrote_last_may_wait_for_an_answer() -> None:
    asked, wrote = sent(0, "connect"), mark(1, "replied", "question")
    assert perhaps_unanswered(told([asked], [wrote], 2), view(2)) == [1]
    assert perhaps_unanswered(told([asked, sent(1.5, "message")], [wrote], 2), view(2)) == []


@pytest.mark.parametrize("end", ["stop", "never", "declined", "hired"])
def test_nobody_waits_after_the_end(end: str) -> None:
    marks = [mark(1, "replied", "question"), mark(1.1, end)]
    assert perhaps_unanswered(told([sent(0, "connect")], marks, 2), view(2)) == []


def test_a_follow_up_is_overdue_after_two_working_days() -> None:
    days = Workdays(ZoneInfo("America/New_York"))
    accepted = [mark(1, "accepted")]  # on Tuesday: until Thursday is in time
    journeys = told([sent(0, "connect")], accepted, 9)
    assert overdue(without_a_word(journeys), view(3), days) == 0
    assert overdue(without_a_word(journeys), view(4), days) == 1
    followed = told([sent(0, "connect"), sent(2, "message")], accepted, 9)
    assert without_a_word(followed) == []
