"""What comes after: the next step of somebody who was just logged, and how the day ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from outreach.actions import planning
from outreach.actions.planning.derived import Derived
from outreach.actions.touches.following import next_of
from outreach.app import App
from outreach.core.planner.situation import free_on
from outreach.core.plans import Budget
from outreach.core.sequences import Kind, Next
from outreach.core.words import Enrollment, Stage
from outreach.store import enrollments, situations

_HELD = (Kind.CONNECT, Kind.FOLLOW_UP)  #: what waits while others wrote to the person lately


@dataclass(frozen=True, slots=True)
class Ending:
    """Where a sender stands at the end of a round."""

    sender: str
    week: Budget  #: connect requests
    unanswered: int  #: requests that wait on the other side
    due_next: int  #: touches on the next day that has any
    next_day: date


def coming(app: App, enrolled: Enrollment) -> Next | None:
    """Return what comes next for one person, no sooner than the plan lets it; None for nothing."""
    with app.store.read() as tx:
        found = next_of(app, tx, enrolled)
        if found is None or found.due_at is None or found.kind not in _HELD:
            return found
        days = Derived(app, tx).workdays(app.settings.senders[enrolled.sender])
        waits = app.settings.approvals.cool_down_days
        since = app.now - timedelta(days=max(waits, default=0) + 1)
        messages = situations.messages_since(tx, since, only=enrolled.candidate)
    said = messages.get(enrolled.candidate, ())
    free = free_on(said, waits, days, enrolled.campaign)
    if free <= days.day(found.due_at):
        return found
    return replace(found, due_at=days.start(days.workday_from(free)))


def endings(app: App) -> list[Ending]:
    """Return where each sender with a campaign stands, and what the next day brings."""
    with app.store.read() as tx:
        invited = enrollments.in_stages(tx, [Stage.INVITED])
    found = []
    for plan in planning.plans(app, sample=0):
        day, due = _next_day(app, plan.sender, plan.day)
        waiting = sum(one.sender == plan.sender for one in invited)
        found.append(Ending(plan.sender, plan.budgets["connects_week"], waiting, due, day))
    return found


def _next_day(app: App, sender: str, today: date) -> tuple[date, int]:
    who = app.settings.senders[sender]
    with app.store.read() as tx:
        days = Derived(app, tx).workdays(who)
    day = days.workday_from(today + timedelta(days=1))
    later = app.at(days.start(day))
    return day, len(planning.plan_day(later, who, sample=0).touches)
