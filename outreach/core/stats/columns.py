"""What `standpoint` says of one moment, said of the same moment in many people's stories at once.

A campaign may have a hundred thousand people: a walk along a column of times costs a tenth of as
many calls.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import UTC, date
from itertools import pairwise
from typing import NamedTuple

from outreach.core.stats.breakdowns import Verdict
from outreach.core.stats.standpoint import DAY_SECONDS, Standpoint, Starts


class Times(NamedTuple):
    """When one thing happened to each of many people."""

    at: Sequence[int]  #: in seconds since 1970, UTC
    is_day: bool  #: only the days are known


def dates(times: Times, view: Standpoint) -> list[date]:
    """Return the local dates; what is known to the day keeps its day anywhere."""
    return _local(times, _place(times, view).days_between)


def mondays(times: Times, view: Standpoint) -> list[date]:
    """Return the Mondays of the local weeks."""
    return _local(times, _place(times, view).weeks_between)


def newest(times: Times, view: Standpoint) -> dict[date, int]:
    """Return when it happened last in each local week in which it did, by its Monday."""
    in_order = sorted(times.at)
    weeks = _place(times, view).weeks_between(in_order[0], in_order[-1])
    ends = [bisect_left(in_order, at) for at in weeks.at[1:]]
    places = pairwise((0, *ends, len(in_order)))
    each = zip(weeks.days, places, strict=True)
    return {monday: in_order[end - 1] for monday, (start, end) in each if end > start}


def waits(starts: Times, ends: Times, view: Standpoint) -> list[float]:
    """Return the days from each start to its end, never negative; whole ones between days."""
    if starts.is_day or ends.is_day:
        both = zip(dates(starts, view), dates(ends, view), strict=True)
        return [max(0.0, float((end - start).days)) for start, end in both]
    return [
        (end - start) / DAY_SECONDS if end > start else 0.0
        for start, end in zip(starts.at, ends.at, strict=True)
    ]


def ages(times: Times, view: Standpoint) -> list[float]:
    """Return how many days ago each thing happened."""
    now = view.at
    if times.is_day:
        return waits(times, Times([now] * len(times.at), False), view)
    return [(now - at) / DAY_SECONDS if now > at else 0.0 for at in times.at]


def passed(times: Times, view: Standpoint) -> list[float]:
    """Return how many days have surely passed: since a known day, those since it was over."""
    since = ages(times, view)
    return [max(0.0, age - 1) for age in since] if times.is_day else since


def verdicts(starts: Times, done: Times | None, days: int, view: Standpoint) -> list[Verdict]:
    """Say whether it was done within so many days; None while it is too new to say."""
    return in_time(starts, waits(starts, done, view) if done else None, days, view)


def in_time(
    starts: Times, took: Sequence[float] | None, days: int, view: Standpoint
) -> list[Verdict]:
    """Say the same of what took so many days each, or of what was never done."""
    if starts.is_day:
        is_old = [since >= days for since in passed(starts, view)]
    else:
        old = view.at - days * DAY_SECONDS
        is_old = [at <= old for at in starts.at]
    if took is None:
        return [False if old else None for old in is_old]
    return [wait <= days if old else None for old, wait in zip(is_old, took, strict=True)]


def _place(times: Times, view: Standpoint) -> Standpoint:
    return Standpoint(view.at, UTC) if times.is_day else view


def _local(times: Times, between: Callable[[int, int], Starts]) -> list[date]:
    if not times.at:
        return []
    begins, days = between(min(times.at), max(times.at))
    return [days[bisect_right(begins, at) - 1] for at in times.at]
