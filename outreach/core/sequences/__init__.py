"""What comes next for one person: the first step of the sequence that still applies, and when.

A step comes in its order, each once. `accepted` waits from the acceptance, `not_accepted` from
the request, `no_reply` from the last touch sent, `always` from the touch before it,
`campaign_closed` from the day the campaign closed; all in the sender's calendar. A step that can
no longer apply is passed over. People connected before skip the connect step and the steps that
wait for an acceptance. A reply, a refusal or a stop ends the sequence; what is left then is the
answer that we owe.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from outreach.core.campaigns import Campaign, Step
from outreach.core.plans import HeldCode
from outreach.core.sequences.answers import answer_owed, thanks_owed
from outreach.core.sequences.history import (
    ANSWER,
    KEEP_IN_TOUCH,
    MESSAGES,
    History,
    Kind,
    Next,
    State,
)
from outreach.core.sequences.steps import Due, Standing, Waits, standing
from outreach.core.sequences.tasks import task_owed
from outreach.core.words import Channel, When
from outreach.core.workdays import Workdays

__all__ = [
    "ANSWER",
    "KEEP_IN_TOUCH",
    "MESSAGES",
    "History",
    "Kind",
    "Next",
    "experiment_of",
    "first_step",
    "next_step",
    "pending_since",
    "task_owed",
    "touch_id",
    "variant",
]


def next_step(campaign: Campaign, history: History, days: Workdays, now: datetime) -> Next | None:
    """Return what comes next for one person; None when nothing does."""
    answer = thanks_owed(campaign, history, days) or answer_owed(history, days, campaign.sequence)
    answer = answer or task_owed(history, days)
    if answer is not None:
        return answer
    state = State.of(history, campaign)
    if state.is_held_as_connected:
        return _held_as_connected(campaign)
    at_once = days.start(days.day(now))
    return _in_order(campaign, state, days, at_once)


def first_step(
    campaign: Campaign, *, is_connected: bool, now: datetime, has_acquaintance: bool = False
) -> Step | None:
    """Return the step with which somebody new is written to first; None when there is none."""
    history = History(is_connected=is_connected, has_acquaintance=has_acquaintance)
    coming = next_step(campaign, history, Workdays(), now)
    return campaign.step(coming.step) if coming and coming.code is None else None


def pending_since(history: History, campaign: Campaign) -> datetime | None:
    """Return since when a request waits on the other side; None when none does."""
    state = State.of(history, campaign)
    return state.request.occurred_at if state.request and state.is_pending else None


def touch_id(campaign: str, handle: str, step: str, attempt: int) -> str:
    """Return the id of a touch: the same whenever, and on whichever machine, it is planned."""
    return sha256("\0".join((campaign, handle, step, str(attempt))).encode()).hexdigest()[:24]


def experiment_of(campaign: Campaign, step: str) -> str:
    """Return what makes a test between texts the same test: its campaign, sender and step.

    Not the names of its texts: a file that is renamed must not move anybody to the other text.
    """
    return "\0".join((campaign.slug, campaign.sender, step))


def variant(experiment: str, arms: Sequence[str], person: str) -> str:
    """Return which of several texts a person gets, by a hash: the same whoever else there is.

    `person` is the strongest identity, so that two stores agree.
    """
    digest = sha256(f"{experiment}\0{person}".encode("utf-8", "surrogatepass")).digest()
    return arms[int.from_bytes(digest[:8], "big") % len(arms)]


def _in_order(campaign: Campaign, state: State, days: Workdays, at_once: datetime) -> Next | None:
    standings = ((step, standing(step, state, days, at_once)) for step in campaign.sequence)
    found = [(step, one) for step, one in standings if one is not None]
    if not found:
        return None
    first, waits = found[0][0], isinstance(found[0][1], Waits)
    code = HeldCode.WAITING_ACCEPTANCE if waits else None
    ready = _ready(found)
    if not ready:
        return _next(first, None, state, code)
    step, due = min(ready, key=lambda one: one[1].at)
    return _next(step, due, state, code)


def _ready(found: Sequence[tuple[Step, Standing]]) -> list[tuple[Step, Due]]:
    """Return the first step when it has a date, and the later ones that do not wait their turn."""
    first = found[0][0]
    return [
        (step, one)
        for step, one in found
        if isinstance(one, Due) and (step is first or _waits_for_no_turn(step))
    ]


def _waits_for_no_turn(step: Step) -> bool:
    return step.when is When.NOT_ACCEPTED or step.channel is Channel.LINKEDIN_WITHDRAW


def _next(step: Step, due: Due | None, state: State, code: HeldCode | None) -> Next:
    return Next(
        step=step.name,
        channel=step.channel,
        kind=_kind(step, state),
        attempt=state.attempt(step.name),
        due_at=due.at if due else None,
        code=code,
        since=due.since if due else state.last_touch,
    )


def _kind(step: Step, state: State) -> Kind:
    match step.channel:
        case Channel.LINKEDIN_WITHDRAW:
            return Kind.WITHDRAW
        case Channel.TASK:
            return Kind.TASK
        case Channel.LINKEDIN_CONNECT:
            return Kind.CONNECT
        case _:
            return Kind.FOLLOW_UP if state.last_touch or state.acceptance else Kind.CONNECT


def _held_as_connected(campaign: Campaign) -> Next:
    first = campaign.sequence[0]
    return Next(first.name, first.channel, Kind.CONNECT, 1, None, HeldCode.ALREADY_CONNECTED)
