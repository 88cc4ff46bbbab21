"""Every alarm of a sender's outcomes, with its numbers; none under its floor of people.

Only people who had their time to answer are handed in, the newest first. Of the alarms the plan
brakes on those whose rule is an error; the others are said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from outreach.core.guardrails.cusum import Drift, Week, drift, first_weeks
from outreach.core.stats.rates import TOO_FEW_TO_COMPARE, wilson
from outreach.core.stats.shrinking import USUAL_ACCEPTANCE, USUAL_REPLIES

LAST = 100  #: people that P14 looks at
FEWEST_REPLIES, LEAST_REPLIES = 100, 0.13  #: LinkedIn itself steps in under 13 % of 100 InMails
FEWEST_REQUESTS, LEAST_ACCEPTED = 50, 0.20
FEWEST_STOPS, MOST_STOPS = 50, 0.02  #: people, and the share of them who may say stop
MOST_OPEN = 300  #: requests that wait on the other side
OLD_DAYS, MOST_OLD = 21, 0.25  #: and the share of them that may be older, of 20 or more
#: Rules for which nobody new is written to, where they are errors; the stock is only said.
BRAKING = frozenset({"P14", "P22", "P23"})
#: What a text is usually answered by is seen from so many people before a fall is looked for.
USUAL_PEOPLE = 100


class Outcome(NamedTuple):
    """What became of one request or first message within the days it has to be answered."""

    is_request: bool
    has_answered: bool  #: accepted, or replied
    text: str = ""  #: name of the template; empty for one without words, or off template
    day: date | None = None  #: when it went out
    has_stopped: bool = False  #: the person asked never to be written to again


@dataclass(frozen=True, slots=True)
class Alarm:
    """One reason to stop and look."""

    rule: str
    says: str
    people: int
    answered: int
    text: str = ""  #: that it is about; empty: everything the sender sends


def alarms(outcomes: Sequence[Outcome]) -> tuple[Alarm, ...]:
    """Return every alarm, in the order of the rules."""
    requests = [one for one in outcomes if one.is_request]
    messages = [one for one in outcomes if not one.is_request]
    found = [
        *_few_replies(messages[:LAST]),
        *_few_accepted(requests[:LAST]),
        *_falling(requests, ""),
        *(one for text in _texts(requests) for one in _falling(_with(requests, text), text)),
        *(one for text in _texts(messages) for one in _falling(_with(messages, text), text)),
        *_stops(requests, "asked"),
        *_stops(messages, "written to"),
    ]
    return tuple(sorted(found, key=lambda one: one.rule))


def stock(since: Sequence[datetime], now: datetime) -> Alarm | None:
    """Return what is wrong with the requests that wait on the other side; None when nothing is."""
    many = len(since)
    old = sum(at < now - timedelta(days=OLD_DAYS) for at in since)
    if many > MOST_OPEN:
        said = f"{many} requests are open, over {MOST_OPEN}: take back the oldest."
    elif many >= TOO_FEW_TO_COMPARE and old > MOST_OLD * many:
        said = f"{old} of {many} open requests are older than {OLD_DAYS} days: take back."
    else:
        return None
    return Alarm("P04", said, many, 0)


def _few_replies(messages: Sequence[Outcome]) -> Iterator[Alarm]:
    many, replied = len(messages), sum(one.has_answered for one in messages)
    if many >= FEWEST_REPLIES and replied < LEAST_REPLIES * many:
        said = f"Of the last {many} people written to {replied} replied in 14 days"
        yield Alarm("P14", f"{said} ({_percent(replied / many)}).", many, replied)


def _few_accepted(requests: Sequence[Outcome]) -> Iterator[Alarm]:
    many, accepted = len(requests), sum(one.has_answered for one in requests)
    high = wilson(accepted, many)[1]
    if many >= FEWEST_REQUESTS and high < LEAST_ACCEPTED:
        said = f"Of the last {many} requests {accepted} were accepted, at most {_percent(high)}."
        yield Alarm("P14", said, many, accepted)


def _falling(outcomes: Sequence[Outcome], text: str) -> Iterator[Alarm]:
    mondays, weeks = _weeks(outcomes)
    before = first_weeks(weeks, USUAL_PEOPLE)
    usual = _usual(weeks[:before], is_request=bool(outcomes) and outcomes[0].is_request)
    found = drift(weeks[before:], usual)
    if found.has_fallen and found.people >= TOO_FEW_TO_COMPARE:
        said = _fell(found, mondays[before + found.since], outcomes[0], text)
        yield Alarm("P22", said, found.people, found.answered, text)


def _fell(found: Drift, monday: date, one: Outcome, text: str) -> str:
    verb = "accepted" if one.is_request else "answered"
    what = f"'{text}'" if text else "What this sender asks"
    now = f"{found.answered} of {found.people} ({_percent(found.answered / found.people)})"
    return (
        f"{what} is {verb} less than before: {now} of those written to since {monday}, "
        f"{_percent(found.usual)} usually."
    )


def _usual(weeks: Sequence[Week], *, is_request: bool) -> float:
    prior = USUAL_ACCEPTANCE if is_request else USUAL_REPLIES
    return prior.mean(sum(one.answered for one in weeks), sum(one.people for one in weeks))


def _weeks(outcomes: Sequence[Outcome]) -> tuple[list[date], list[Week]]:
    """Return the calendar weeks in which anything went out, in order: their Mondays, and they."""
    counts: dict[date, list[int]] = {}
    for one in outcomes:
        if one.day is not None:
            count = counts.setdefault(one.day - timedelta(days=one.day.weekday()), [0, 0])
            count[0] += one.has_answered
            count[1] += 1
    mondays = sorted(counts)
    return mondays, [Week(*counts[monday]) for monday in mondays]


def _stops(outcomes: Sequence[Outcome], what: str) -> Iterator[Alarm]:
    many, stops = len(outcomes), sum(one.has_stopped for one in outcomes)
    low = wilson(stops, many)[0]
    if many >= FEWEST_STOPS and low > MOST_STOPS:
        said = f"{stops} of {many} people {what} said stop, at least {_percent(low)}"
        yield Alarm("P23", f"{said}; {_percent(MOST_STOPS)} is the bound.", many, stops)


def _texts(outcomes: Sequence[Outcome]) -> list[str]:
    return sorted({one.text for one in outcomes if one.text})


def _with(outcomes: Sequence[Outcome], text: str) -> list[Outcome]:
    return [one for one in outcomes if one.text == text]


def _percent(share: float) -> str:
    return f"{share:.0%}".replace("%", " %")
