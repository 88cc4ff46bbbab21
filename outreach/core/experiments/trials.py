"""One test between the texts of a step: who was assigned what, what came of it, and the verdict.

People are counted as they were assigned, whatever was written in the end, and only once they are
as old as the horizon: else early yeses would count before late noes can.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from outreach.core.campaigns import Campaign, Step
from outreach.core.experiments.choosing import (
    Belief,
    is_uneven,
    people_needed,
    risk,
    weeks_needed,
)
from outreach.core.experiments.ending import Stopped
from outreach.core.experiments.evidence import Block, gathered
from outreach.core.stats.breakdowns import Tally, verdict
from outreach.core.stats.cohorts import HORIZONS
from outreach.core.stats.journeys import Journey, Mark, Sent
from outreach.core.stats.rates import TOO_FEW_TO_COMPARE, Difference, Rate, difference
from outreach.core.stats.shrinking import LEANING, USUAL_ACCEPTANCE, USUAL_REPLIES
from outreach.core.stats.standpoint import DAY_SECONDS, Standpoint
from outreach.core.words import Channel, EventKind

WORTH = 5  #: points: a smaller difference is not worth a test
MOST_STOPS = 0.02  #: of the people of one text: above that it is stopped by hand
PACE_WEEKS = 4


@dataclass(frozen=True, slots=True)
class Arm:
    """One of the texts, with the people who were to get it."""

    text: str
    sent: int
    rate: Rate  #: of those old enough
    stops: Rate  #: of all of them, so far


@dataclass(frozen=True, slots=True)
class Pair:
    """Two of the texts against each other."""

    one: str
    other: str
    evidence: float  #: today's
    most: float  #: the most there was on any day
    most_on: date | None  #: on which day; None when there never was any
    ahead: str  #: the text for which the most spoke; "" when for neither
    #: yeses lost by choosing the first, as a share; None while one has too few of age to compare
    risk_one: float | None
    risk_other: float | None
    difference: Difference | None  #: the other less the first; None as the risks

    def winner(self, needed: float) -> str:
        """Return the text for which today's evidence speaks, where it is enough; else ""."""
        return self.leads if self.evidence >= needed else ""

    @property
    def leads(self) -> str:
        """Return the text that has the larger share today; "" when neither, or of too few."""
        if self.difference is None or self.difference.points == 0:
            return ""
        return self.other if self.difference.points > 0 else self.one

    @property
    def has_turned(self) -> bool:
        """Say whether the most evidence spoke for the text that is behind today."""
        return bool(self.ahead and self.leads) and self.ahead != self.leads

    def against(self, text: str) -> str:
        """Return the other one of the two."""
        return self.one if text == self.other else self.other


@dataclass(frozen=True, slots=True)
class Trial:
    """One test as it stands."""

    campaign: str
    step: str
    outcome: str  #: `accepted` or `replied`
    arms: tuple[Arm, ...]
    pairs: tuple[Pair, ...]
    planned: int  #: people per text
    pace: float  #: people whom the step reached a week, of the last four
    is_uneven: bool  #: the split was not made by lot
    stopped: Stopped | None = None

    @property
    def weeks(self) -> int | None:
        """Return the weeks from nobody to the planned number; None while nobody is written to."""
        return weeks_needed(self.planned * len(self.arms), self.pace)

    @property
    def guards(self) -> tuple[str, ...]:
        """Return why nothing may be called better, whatever the evidence."""
        uneven = ("the split was not made by lot",) if self.is_uneven else ()
        return (*uneven, *(f"of {text} too many say stop" for text in self.stopping))

    @property
    def stopping(self) -> tuple[str, ...]:
        """Return the texts of which surely too many say stop."""
        return tuple(
            arm.text
            for arm in self.arms
            if arm.stops.n >= TOO_FEW_TO_COMPARE and arm.stops.low > MOST_STOPS
        )

    def better(self, needed: float) -> str:
        """Return the text that is better than every other one; else ""."""
        if self.guards:
            return ""
        for arm in self.arms:
            mine = [one for one in self.pairs if arm.text in (one.one, one.other)]
            if mine and all(one.winner(needed) == arm.text for one in mine):
                return arm.text
        return ""

    def safest(self, needed: float) -> str:
        """Return the text that is better, else the one by whose choice the least is risked.

        Texts of which surely too many say stop come last. While any has too few people of age to
        compare it is "".
        """
        risks = {arm.text: 0.0 for arm in self.arms}
        for one in self.pairs:
            if one.risk_one is None or one.risk_other is None:
                return ""
            risks[one.one] = max(risks[one.one], one.risk_one)
            risks[one.other] = max(risks[one.other], one.risk_other)
        ranked = sorted(risks, key=lambda text: (text in self.stopping, risks[text]))
        return self.better(needed) or ranked[0]

    def says(self, needed: float) -> str:
        """Return the verdict in words, with so much evidence needed."""
        if found := self.better(needed):
            least = min(one.evidence for one in self.pairs if found in (one.one, one.other))
            return f"{found} is better (evidence {least:.0f})"
        if self.guards:
            return f"no call: {'; '.join(self.guards)}"
        if decided := self._decided(needed):
            return f"no call yet: {decided}"
        if min(arm.rate.n for arm in self.arms) < self.planned:
            return "no call yet"
        return self._at_the_end()

    def _decided(self, needed: float) -> str:
        """Return which of more than two texts are better than some other one."""
        won = [(pair, text) for pair in self.pairs if (text := pair.winner(needed))]
        said = (f"{text} is better than {pair.against(text)}" for pair, text in won)
        return ", ".join(said)

    def _at_the_end(self) -> str:
        """Return what can be said once the planned number of people is through."""
        apart = max((one.difference for one in self.pairs if one.difference), key=_size)
        if _size(apart) < WORTH / 100:
            return f"no difference worth {WORTH} points was found"
        low, high = sorted((abs(apart.low), abs(apart.high)))
        if apart.low < 0 < apart.high:
            low = -low
        points = f"{100 * _size(apart):.0f} points apart ({100 * low:.0f} to {100 * high:.0f})"
        return f"no call yet: the planned number is through, {points}"


def _size(apart: Difference) -> float:
    return abs(apart.points)


def trial(
    campaign: Campaign,
    step: Step,
    journeys: Iterable[Journey],
    assigned: Mapping[int, Mapping[str, str]],
    view: Standpoint,
    stopped: Stopped | None = None,
) -> Trial:
    """Return how the test of a step stands; `assigned` is each enrollment's text by step."""
    is_request = step.channel is Channel.LINKEDIN_CONNECT
    days = HORIZONS.acceptance if is_request else HORIZONS.reply
    reached = [
        (one, sent, done)
        for one in journeys
        for sent, done in _outcome(one, step.name, is_request=is_request)
    ]
    seen = [
        _Seen(text, view.day_of(sent), verdict(sent, done, days, view), EventKind.STOP in one.marks)
        for one, sent, done in reached
        if (text := assigned.get(one.key, {}).get(step.name)) in step.templates
    ]
    arms = tuple(_arm(text, seen, days) for text in step.templates)
    usual = USUAL_ACCEPTANCE if is_request else USUAL_REPLIES
    team = usual.mean(sum(arm.rate.k for arm in arms), sum(arm.rate.n for arm in arms))
    since = view.at - PACE_WEEKS * 7 * DAY_SECONDS
    both = tuple(combinations(arms, 2))
    return Trial(
        campaign.slug,
        step.name,
        "accepted" if is_request else "replied",
        arms,
        tuple(_pair(one, other, seen, days, team) for one, other in both),
        people_needed(team),
        sum(sent.at > since for _, sent, _ in reached) / PACE_WEEKS,
        any(is_uneven(one.sent, other.sent, len(both)) for one, other in both),
        stopped,
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    text: str
    day: date
    said: bool | None
    stops: bool


def _outcome(one: Journey, step: str, *, is_request: bool) -> Iterator[tuple[Sent, Mark | None]]:
    if is_request and one.request and one.request.step == step:
        yield one.request, one.accepted
    elif not is_request:
        # whatever was sent next: what comes after the text is part of what it was drawn to bring
        for sent in [sent for sent in one.follow_ups if sent.step == step][:1]:
            yield sent, one.replied


def _arm(text: str, seen: Sequence[_Seen], days: int) -> Arm:
    mine = [one for one in seen if one.text == text]
    tally = Tally()
    for one in mine:
        tally.add(one.said)
    stops = Rate(sum(one.stops for one in mine), len(mine), days)
    return Arm(text, len(mine), tally.rate(days), stops)


def _pair(one: Arm, other: Arm, seen: Sequence[_Seen], days: int, team: float) -> Pair:
    beliefs = [Belief.of(arm.rate.k, arm.rate.n, LEANING, team) for arm in (one, other)]
    blocks = _blocks(one.text, other.text, seen, days)
    found = gathered(blocks.values())
    is_comparable = one.rate.is_comparable and other.rate.is_comparable
    return Pair(
        one.text,
        other.text,
        found.evidence,
        found.most,
        list(blocks)[found.after - 1] if found.after else None,
        ("", other.text, one.text)[found.ahead],
        risk(beliefs[0], beliefs[1]) if is_comparable else None,
        risk(beliefs[1], beliefs[0]) if is_comparable else None,
        difference(other.rate, one.rate) if is_comparable else None,
    )


def _blocks(one: str, other: str, seen: Sequence[_Seen], days: int) -> dict[date, Block]:
    """Return a block for each day on which somebody came of age, in order."""
    counts: Counter[tuple[date, str, bool]] = Counter(
        (who.day + timedelta(days=days), who.text, who.said) for who in seen if who.said is not None
    )
    dates = sorted({day for day, *_ in counts})
    return {
        day: Block(
            counts[day, one, True],
            counts[day, one, True] + counts[day, one, False],
            counts[day, other, True],
            counts[day, other, True] + counts[day, other, False],
        )
        for day in dates
    }
