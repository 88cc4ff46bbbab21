"""From raw counts to the score, its interval, and what would gain most next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import log
from typing import Protocol

from outreach.core.pillar.weights import WEIGHTS, Weights
from outreach.core.stats.shrinking import Prior

DAYS = 90  #: how far back the score looks, and how long a breach caps it
DRAWS = 2_000
WORTH_SAYING = 0.05


class Chance(Protocol):
    """A source of randomness, such as `random.Random(seed)`."""

    def betavariate(self, alpha: float, beta: float) -> float:
        """Return a draw from the Beta distribution."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What one sender did in the last 90 days: the raw counts behind the score."""

    accepted: int = 0  #: within 14 days
    asked: int = 0  #: requests at least 14 days old
    replied: int = 0  #: within 14 days of the follow-up
    written_to: int = 0  #: people followed up at least 14 days ago
    kept: int = 0
    promised: int = 0  #: promises whose time is up, or that are kept already
    hours: float | None = None  #: median working hours from their reply to ours
    answers: int = 0  #: replies that median is taken over
    senior: int = 0  #: distinct two-way talks with people who decide
    dormant: int = 0  #: ties silent for half a year that are two-way again
    breached_on: date | None = None  #: the last message to somebody who had said stop
    contacted: int = 0  #: distinct people; shown, never scored
    connections: int = 0  #: shown, never scored


@dataclass(frozen=True, slots=True)
class Part:
    """One of the six parts: its points and the counts they come from."""

    name: str
    points: float
    of: float
    counts: Mapping[str, int | float | None]


@dataclass(frozen=True, slots=True)
class Gain:
    """Something to do, and the points it would bring."""

    part: str
    do: str
    points: float


@dataclass(frozen=True, slots=True)
class Score:
    """The relationship score with all that it is made of."""

    score: float
    low: float  #: 95 % interval
    high: float
    parts: tuple[Part, ...]
    gain_next: tuple[Gain, ...]  #: the largest first; empty while a breach caps the score
    is_capped: bool
    weights_version: int


def score(habits: Habits, chance: Chance, weights: Weights = WEIGHTS) -> Score:
    """Return the score of these habits; the same `chance` gives the same interval."""
    parts = _parts(habits, weights)
    is_capped = habits.breached_on is not None
    most = weights.cap_after_breach if is_capped else sum(part.of for part in parts)
    total = min(most, sum(part.points for part in parts))
    low, high = _interval(habits, parts, chance, weights)
    return Score(
        score=total,
        low=min(total, low),
        high=max(total, min(most, high)),
        parts=parts,
        gain_next=() if is_capped else _gains(habits, parts, weights),
        is_capped=is_capped,
        weights_version=weights.version,
    )


def _parts(habits: Habits, w: Weights) -> tuple[Part, ...]:
    h = habits
    accepted = w.acceptance_prior.mean(h.accepted, h.asked)
    replied = reply_prior(h, w).mean(h.replied, h.written_to)
    kept = h.kept / h.promised if h.promised else 0.0
    answers = 0.0 if h.hours is None else w.answers.points(-log(max(h.hours, 0.01)))
    return (
        Part("acceptance", w.acceptance.points(accepted), w.acceptance.of,
             {"accepted": h.accepted, "asked": h.asked}),
        Part("replies", w.replies.points(replied), w.replies.of,
             {"replied": h.replied, "written_to": h.written_to}),
        Part("follow-through", w.follow_through.points(kept), w.follow_through.of,
             {"kept": h.kept, "promised": h.promised}),
        Part("time to answer", answers, w.answers.of, {"hours": h.hours, "answers": h.answers}),
        Part("senior people", w.senior.points(h.senior), w.senior.of, {"talks": h.senior}),
        Part("dormant ties", w.dormant.points(h.dormant), w.dormant.of, {"revived": h.dormant}),
    )  # fmt: skip


def reply_prior(habits: Habits, w: Weights) -> Prior:
    """Return the replies that so many requests usually bring, as far as people were followed up.

    Where few accept, few are followed up, and a prior of twenty of them would hide their replies
    until there are many: the score would rise with volume.
    """
    if not habits.written_to:
        return w.reply_prior
    share = habits.written_to / max(habits.asked, habits.written_to)
    return replace(w.reply_prior, people=w.reply_prior.people * share)


def _interval(
    habits: Habits, parts: tuple[Part, ...], chance: Chance, w: Weights
) -> tuple[float, float]:
    """Return the middle 95 % of draws of the three rates; the other parts are plain counts."""
    fixed = sum(part.points for part in parts[3:])
    accepted = w.acceptance_prior.beta(habits.accepted, habits.asked)
    replied = reply_prior(habits, w).beta(habits.replied, habits.written_to)
    kept = w.kept_prior.beta(habits.kept, habits.promised)
    totals = sorted(
        fixed
        + w.acceptance.points(chance.betavariate(*accepted))
        + w.replies.points(chance.betavariate(*replied))
        + (w.follow_through.points(chance.betavariate(*kept)) if habits.promised else 0.0)
        for _ in range(DRAWS)
    )
    return totals[DRAWS * 25 // 1000], totals[DRAWS * 975 // 1000 - 1]


def _gains(habits: Habits, parts: tuple[Part, ...], w: Weights) -> tuple[Gain, ...]:
    """Return what a step within reach would bring, part by part."""
    accepted = w.acceptance_prior.mean(habits.accepted, habits.asked)
    replied = reply_prior(habits, w).mean(habits.replied, habits.written_to)
    steps = (
        ("have 5 more of 100 requests accepted", w.acceptance.points(accepted + 0.05)),
        ("have 5 more of 100 follow-ups answered", w.replies.points(replied + 0.05)),
        ("keep every promise in time", w.follow_through.of),
        ("answer within 4 working hours", w.answers.of),
        ("talk with 2 more people who decide", w.senior.points(habits.senior + 2)),
        ("revive 2 old ties", w.dormant.points(habits.dormant + 2)),
    )
    gains = [
        Gain(part.name, do, after - part.points)
        for part, (do, after) in zip(parts, steps, strict=True)
    ]
    return tuple(sorted((g for g in gains if g.points >= WORTH_SAYING), key=lambda g: -g.points))
