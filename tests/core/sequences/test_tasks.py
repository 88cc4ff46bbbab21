"""A task that somebody planned: due at once, done once, offered again when it was not done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from outreach.core.network.campaign import campaign_of
from outreach.core.senders import Sender
from outreach.core.sequences import KEEP_IN_TOUCH, History, Kind, Next, next_step
from outreach.core.words import Channel, Event, EventKind, ReplyClass
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 14, tzinfo=UTC)
CAMPAIGN = campaign_of(Sender(slug="sam-keller", name="Sam Keller"))


def happened(kind: EventKind, number: int, days: int = 0, **more: object) -> Event:
    at = MONDAY + timedelta(days=days)
    return Event(kind, at, at, "dana", id=number, **more)  # type: ignore[arg-type]


def coming(*events: Event) -> Next | None:
    return next_step(CAMPAIGN, History(events), Workdays(), MONDAY)


PLANNED = happened(EventKind.PLANNED, 1)
DONE = happened(EventKind.SENT, 2, channel=Channel.TASK, step=KEEP_IN_TOUCH)


def test_nothing_comes_that_nobody_planned() -> None:
    assert coming() is None


def test_a_task_is_due_on_the_day_it_is_planned() -> None:
    found = coming(PLANNED)
    assert found is not None
    assert (found.step, found.kind, found.channel) == (KEEP_IN_TOUCH, Kind.TASK, Channel.TASK)
    assert found.due_at is not None
    assert found.due_at.date() == MONDAY.date()
    assert found.since is PLANNED


def test_a_task_is_done_once() -> None:
    assert coming(PLANNED, DONE) is None


def test_a_task_planned_again_has_another_number() -> None:
    again = coming(PLANNED, DONE, happened(EventKind.PLANNED, 3, days=400))
    assert again is not None
    assert again.attempt == 2


def test_what_was_not_done_comes_again_the_next_morning() -> None:
    later = coming(PLANNED, happened(EventKind.NOT_SENT, 2, step=KEEP_IN_TOUCH))
    assert later is not None
    assert later.due_at is not None
    assert (later.attempt, later.due_at.date()) == (2, (MONDAY + timedelta(days=1)).date())


def test_a_reply_to_it_is_owed_an_answer() -> None:
    reply = happened(EventKind.REPLIED, 3, reply=ReplyClass.INTERESTED)
    found = coming(PLANNED, DONE, reply)
    assert found is not None
    assert found.kind is Kind.ANSWER
