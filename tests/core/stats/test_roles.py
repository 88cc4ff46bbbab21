"""All roles at a glance: how each stands, and who waits for a word from us."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.campaigns import Campaign, CampaignStatus, Role, Status, Target
from outreach.core.sequences import History
from outreach.core.sequences.answers import answer_owed
from outreach.core.stats.alike import Journeys, fold
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.stats.roles import Waiting, course, waiting
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import Channel, Event, EventKind, ReplyClass
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 14, tzinfo=UTC)
TODAY = date(2026, 3, 2)
COMPILERS = Campaign(
    "compilers", "Compilers", Role("Compiler engineer", "Analytical Engines"), "ada", Target(), ()
)
RUNNING = CampaignStatus()
DAYS = Workdays(ZoneInfo("America/New_York"))


@pytest.mark.parametrize(
    ("campaign", "status", "hired", "last_sent", "said"),
    [
        (COMPILERS, RUNNING, 0, TODAY, "sending, last on 2 Mar"),
        (COMPILERS, RUNNING, 0, date(2026, 2, 23), "sending, last on 23 Feb"),
        (COMPILERS, RUNNING, 0, date(2026, 2, 22), "nothing sent since 22 Feb"),
        (COMPILERS, RUNNING, 0, None, "nothing sent yet"),
        (COMPILERS, RUNNING, 1, TODAY, "filled"),
        (replace(COMPILERS, openings=2), RUNNING, 1, TODAY, "sending, last on 2 Mar"),
        (COMPILERS, CampaignStatus(Status.PAUSED), 0, TODAY, "paused"),
        (COMPILERS, CampaignStatus(Status.CLOSED), 0, TODAY, "closed"),
        (replace(COMPILERS, ends=date(2026, 3, 1)), RUNNING, 0, TODAY, "past its end, 1 Mar"),
        (replace(COMPILERS, ends=TODAY), RUNNING, 0, TODAY, "sending, last on 2 Mar"),
        (replace(COMPILERS, starts=date(2026, 3, 9)), RUNNING, 0, None, "starts 9 Mar"),
    ],
)
def test_the_first_that_is_true_says_how_a_role_stands(
    campaign: Campaign, status: CampaignStatus, hired: int, last_sent: date | None, said: str
) -> None:
    assert course(campaign, status, hired=hired, last_sent=last_sent, today=TODAY) == said


@pytest.mark.parametrize(
    ("status", "last_sent", "said"),
    [
        (RUNNING, TODAY, "braked: P14, P23"),
        (RUNNING, None, "braked: P14, P23"),
        (CampaignStatus(Status.PAUSED), TODAY, "paused"),
    ],
)
def test_a_role_whose_sender_writes_to_nobody_new_is_braked(
    status: CampaignStatus, last_sent: date | None, said: str
) -> None:
    found = course(
        COMPILERS, status, hired=0, last_sent=last_sent, today=TODAY, braked={"P23", "P14"}
    )
    assert found == said


def test_a_role_whose_colleagues_alone_were_asked_is_not_sending() -> None:
    found = course(COMPILERS, RUNNING, hired=0, last_sent=TODAY, today=TODAY, is_written=False)
    assert found == "colleagues asked, last on 2 Mar"


def view(day: float) -> Standpoint:
    return Standpoint.of(MONDAY + timedelta(days=day), ZoneInfo("America/New_York"))


def sent(day: float, channel: str) -> Sent:
    at = int((MONDAY + timedelta(days=day)).timestamp())
    return Sent(1, at, False, f"linkedin_{channel}", channel)


def mark(day: float, kind: str, reply: str | None = None) -> Mark:
    return Mark(1, int((MONDAY + timedelta(days=day)).timestamp()), False, kind, reply)


def told(sent_lines: list[Sent], marks: list[Mark], day: float) -> Journeys:
    return fold(sent_lines, marks, view(day))


def waits(sent_lines: list[Sent], marks: list[Mark], day: float = 9) -> Waiting:
    return waiting(told(sent_lines, marks, day), view(day), DAYS)


def test_whoever_wrote_last_waits_for_an_answer() -> None:
    asked, wrote = sent(0, "connect"), mark(1, "replied", "question")
    assert waits([asked], [wrote], 2) == Waiting(1, 24.0, 0)
    assert waits([asked, sent(1.5, "message")], [wrote], 2) == Waiting()


def test_the_wait_counts_from_the_first_word_since_our_last() -> None:
    words = [mark(day, "replied", "question") for day in (1, 3, 4)]
    assert waits([sent(0, "connect"), sent(2, "message")], words, 5) == Waiting(1, 48.0, 0)


@pytest.mark.parametrize("end", ["stop", "never", "declined", "hired", "interview", "closed"])
def test_nobody_waits_after_the_end_or_once_spoken_to(end: str) -> None:
    marks = [mark(1, "replied", "question"), mark(1.1, end)]
    assert waits([sent(0, "connect")], marks).unanswered == 0


def test_a_follow_up_is_overdue_after_two_working_days() -> None:
    accepted = [mark(1, "accepted")]  # on Tuesday: until Thursday is in time
    assert waits([sent(0, "connect")], accepted, 3).overdue == 0
    assert waits([sent(0, "connect")], accepted, 4).overdue == 1
    assert waits([sent(0, "connect"), sent(2, "message")], accepted, 4).overdue == 0


WORDS = st.lists(
    st.sampled_from(
        [
            (EventKind.SENT, None),
            (EventKind.SENT_OUTSIDE, None),
            (EventKind.REPLIED, ReplyClass.QUESTION),
            (EventKind.REPLIED, ReplyClass.INTERESTED),
            (EventKind.REPLIED, ReplyClass.NO),
            (EventKind.REPLIED, ReplyClass.AUTO_REPLY),
            (EventKind.REFERRAL, None),
            (EventKind.DECLINED, None),
            (EventKind.INTERVIEW, None),
            (EventKind.HIRED, None),
            (EventKind.CLOSED, None),
        ]
    ),
    max_size=7,
)


@given(WORDS)
def test_who_waits_is_who_gets_an_answer_in_the_plan(
    said: list[tuple[EventKind, ReplyClass | None]],
) -> None:
    story = [
        Event(
            kind, at, at, "dana", reply=reply,
            channel=Channel.LINKEDIN_MESSAGE if kind is EventKind.SENT else None,
        )
        for at, (kind, reply) in (
            (MONDAY + timedelta(hours=hour), one) for hour, one in enumerate(said)
        )
    ]  # fmt: skip
    messages = [sent(hour / 24, "message") for hour, one in enumerate(said) if one[0] == "sent"]
    marks = [mark(hour / 24, *one) for hour, one in enumerate(said) if one[0] != "sent"]
    planned = answer_owed(History(story), DAYS) is not None
    assert waits(messages, marks).unanswered == int(planned)
