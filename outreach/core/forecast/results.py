"""What many runs say together: dates and numbers with their chances, and what it costs.

A date "at 80 %" is the first by which it had happened in 80 of 100 runs; where fewer than that ever
got there within the weeks played, there is none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, inf

from outreach.core.campaigns import Campaign
from outreach.core.forecast.odds import Turn
from outreach.core.forecast.runs import ASKED, WRITTEN, Run
from outreach.core.forecast.stories import Story
from outreach.core.stats.filling import Filled
from outreach.core.stats.filling import filled as filled_by

#: What is counted, in the order of the way; `written` is every message.
COUNTED = (ASKED, *(turn.value for turn in Turn))
HALF, MOST = 0.5, 0.8
MONTH_DAYS = 30  #: a month that is paid for


@dataclass(frozen=True, slots=True)
class ByDate:
    """When something will have happened."""

    half: date | None  #: in half of the runs; None: not within the weeks played
    most: date | None  #: in 80 of 100 runs
    share: float  #: of the runs in which it happens at all


@dataclass(frozen=True, slots=True)
class HowMany:
    """A number that is not known yet: the middle of the runs, and where 80 of 100 lie."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are so far, and in the end."""

    so_far: int
    in_all: HowMany


@dataclass(frozen=True, slots=True)
class Cost:
    """What the campaign costs, by started months of 30 days, until the role is filled."""

    per_month: float
    month_ends: date  #: the last day of the first month
    hired_in_month: float  #: the chance of a first hire by then
    per_conversation: HowMany | None  #: None without conversations in most of the runs
    per_hire: HowMany | None  #: likewise


@dataclass(frozen=True, slots=True)
class Forecast:
    """How the rest of a campaign goes, as far as many runs can tell."""

    runs: int
    starts: date
    until: date  #: the last day played
    finished: ByDate  #: the last of the list was written to
    counts: Mapping[str, Count]  #: by the words of `COUNTED`
    next: Mapping[Turn, ByDate]  #: the next conversation, interview, offer and hire
    filled: ByDate  #: as many hires as there are openings
    was_filled: Filled | None  #: there are as many already
    days_to_fill: tuple[int | None, int | None]  #: from the start, at 50 and at 80 %
    cost: Cost | None  #: None without a `cost_per_month`


def summed_up(
    campaign: Campaign,
    stories: Sequence[Story],
    runs: Sequence[Run],
    today: date,
    weeks: int,
) -> Forecast:
    """Return what the runs say of one campaign; `stories` are those of its people so far."""
    starts = campaign.starts or _began(stories) or today
    until = today + timedelta(days=7 * weeks - 1)
    fills = [_filled(campaign, stories, run) for run in runs]
    filled = by_date(fills)
    return Forecast(
        runs=len(runs),
        starts=starts,
        until=until,
        finished=by_date([run.finished[campaign.slug] for run in runs]),
        counts={what: _count(what, campaign.slug, stories, runs) for what in COUNTED},
        next={
            turn: by_date([next(iter(_days(run, campaign.slug, turn)), None) for run in runs])
            for turn in (Turn.TALKED, Turn.INTERVIEW, Turn.OFFER, Turn.HIRED)
        },
        filled=filled,
        was_filled=_was_filled(campaign, stories),
        days_to_fill=(_since(starts, filled.half), _since(starts, filled.most)),
        cost=_cost(campaign, stories, runs, fills, starts, until),
    )


def by_date(days: Sequence[int | None]) -> ByDate:
    """Return when it will have happened; None is a run in which it does not happen."""
    happened = sorted(day for day in days if day is not None)
    share = len(happened) / len(days) if days else 0.0
    return ByDate(_reached(happened, HALF, len(days)), _reached(happened, MOST, len(days)), share)


def how_many(values: Sequence[float]) -> HowMany:
    """Return the middle of some numbers, and the two between which 80 of 100 lie."""
    ordered = sorted(values)
    low, middle, high = (ordered[ceil(share * len(ordered)) - 1] for share in (0.1, HALF, 0.9))
    return HowMany(low, middle, high)


def _reached(happened: Sequence[int], share: float, runs: int) -> date | None:
    place = ceil(share * runs) - 1
    return date.fromordinal(happened[place]) if 0 <= place < len(happened) else None


def _began(stories: Sequence[Story]) -> date | None:
    days = [day for one in stories for day in (one.asked, one.written) if day is not None]
    return date.fromordinal(min(days)) if days else None


def _since(starts: date, day: date | None) -> int | None:
    return max(0, (day - starts).days) if day else None


def _days(run: Run, slug: str, turn: Turn) -> Sequence[int]:
    return run.days.get((slug, turn), ())


def _hires(stories: Sequence[Story]) -> list[int]:
    return sorted(one.hired for one in stories if one.hired is not None)


def _was_filled(campaign: Campaign, stories: Sequence[Story]) -> Filled | None:
    return filled_by(campaign, map(date.fromordinal, _hires(stories)), _began(stories))


def _filled(campaign: Campaign, stories: Sequence[Story], run: Run) -> int | None:
    every = [*_hires(stories), *_days(run, campaign.slug, Turn.HIRED)]
    return every[campaign.openings - 1] if len(every) >= campaign.openings else None


def _count(what: str, slug: str, stories: Sequence[Story], runs: Sequence[Run]) -> Count:
    so_far = sum(getattr(one, what) is not None for one in stories)
    more = [sum(run.weeks[slug, what].values()) if (slug, what) in run.weeks else 0 for run in runs]
    return Count(so_far, how_many([so_far + one for one in more]))


def _cost(
    campaign: Campaign,
    stories: Sequence[Story],
    runs: Sequence[Run],
    fills: Sequence[int | None],
    starts: date,
    until: date,
) -> Cost | None:
    price = campaign.cost_per_month
    if price is None:
        return None
    month_ends = starts + timedelta(days=MONTH_DAYS - 1)
    before = _hires(stories)
    firsts = [min([*before, *_days(run, campaign.slug, Turn.HIRED)], default=inf) for run in runs]
    talks = sum(one.talked is not None for one in stories)
    per_talk, per_hire = [], []
    for run, filled in zip(runs, fills, strict=True):
        end = _given_up(run, campaign.slug, until) if filled is None else filled
        paid = price * (1 + max(0, end - starts.toordinal()) // MONTH_DAYS)
        talked = talks + sum(day <= end for day in _days(run, campaign.slug, Turn.TALKED))
        per_talk.append(paid / talked if talked else inf)
        per_hire.append(inf if filled is None else paid / campaign.openings)
    in_month = sum(first <= month_ends.toordinal() for first in firsts) / len(runs)
    return Cost(price, month_ends, in_month, _finite(per_talk), _finite(per_hire))


def _given_up(run: Run, slug: str, until: date) -> int:
    """Return when a campaign that fills no role is over: its list is through, and the last talk."""
    finished = run.finished[slug]
    if finished is None:
        return until.toordinal()
    return max([finished, *(day for turn in Turn for day in _days(run, slug, turn)[-1:])])


def _finite(costs: Sequence[float]) -> HowMany | None:
    found = how_many(costs)
    return None if found.middle == inf else found


def by_week(runs: Sequence[Run], slug: str, what: str, weeks: int) -> list[HowMany]:
    """Return what each of the coming weeks brings, from today on."""
    return [
        how_many([run.weeks[slug, what][week] if (slug, what) in run.weeks else 0 for run in runs])
        for week in range(weeks)
    ]


__all__ = [
    "COUNTED", "WRITTEN", "ByDate", "Cost", "Count", "Forecast", "HowMany",
    "by_date", "by_week", "how_many", "summed_up",
]  # fmt: skip
