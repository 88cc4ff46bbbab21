"""Steps, events and what comes next, as the tests of sequences need them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from outreach.core.campaigns import Campaign, Role, Step, Target, Wait
from outreach.core.sequences import (
    History,
    Next,
    next_step,
)
from outreach.core.words import Channel, Event, EventKind, ReplyClass, When
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAYS = Workdays()

CONNECT = Step("connect", Channel.LINKEDIN_CONNECT, templates=("connect-ceo",))
HELLO = Step("hello-again", Channel.LINKEDIN_MESSAGE, When.ALREADY_CONNECTED)
JOB = Step("job", Channel.LINKEDIN_MESSAGE, When.ACCEPTED, Wait(1, business=True))
NUDGE = Step("nudge", Channel.LINKEDIN_MESSAGE, When.NO_REPLY, Wait(5, business=True))
TAKE_BACK = Step("take-back", Channel.LINKEDIN_WITHDRAW, When.NOT_ACCEPTED, Wait(21))
FILLED = Step("filled", Channel.LINKEDIN_MESSAGE, When.CAMPAIGN_CLOSED)
MAIL = Step("mail", Channel.EMAIL, When.ALWAYS, Wait(2, business=True))
ALL = (CONNECT, HELLO, JOB, NUDGE, TAKE_BACK, FILLED)


def campaign(*steps: Step) -> Campaign:
    role = Role("Compiler engineer", "Analytical Engines")
    return Campaign("compilers", "Compilers", role, "ada", Target(), steps or ALL)


def at(days: int = 0, hours: int = 0) -> datetime:
    return MONDAY + timedelta(days=days, hours=hours)


def happened(kind: EventKind, days: int = 0, **more: object) -> Event:
    return Event(kind, at(days), at(days), "grace", candidate=1, **more)  # type: ignore[arg-type]


def did(step: Step, days: int = 0) -> Event:
    return happened(EventKind.SENT, days, step=step.name, channel=step.channel)


def accepted(days: int) -> Event:
    return happened(EventKind.ACCEPTED, days)


def replied(days: int, reply: ReplyClass | None = None, **details: object) -> Event:
    return happened(EventKind.REPLIED, days, reply=reply, details=details)


def coming(
    *events: Event,
    steps: tuple[Step, ...] = ALL,
    is_connected: bool = False,
    connected_on: date | None = None,
    closed_days: int | None = None,
    rest_days: int = 30,
) -> Next | None:
    closed_at = None if closed_days is None else at(closed_days)
    history = History(events, is_connected, connected_on, closed_at, rest_days=rest_days)
    return next_step(campaign(*steps), history, DAYS, MONDAY)


def due(found: Next | None) -> tuple[str, datetime | None]:
    assert found is not None
    return found.step, found.due_at
