"""How far each person came and on which days: what rates are counted from, and what is under way.

Days are the sender's local dates as ordinals. Who was interviewed without a reply in the log talked
to us all the same: a later turn stands for those before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from outreach.core.forecast.odds import USUAL, Seen, Turn
from outreach.core.happened import meant
from outreach.core.sequences import ANSWER, MESSAGES
from outreach.core.stats.alike import Alike, Journeys
from outreach.core.stats.columns import dates, verdicts
from outreach.core.stats.journeys import IMPLIED, Journey, Mark, Sent
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import Channel, EventKind, ReplyClass


class Fact(NamedTuple):
    """One event, as far as a story asks; kinds, channels and classes by their values."""

    day: int
    kind: str
    channel: str | None = None
    reply: str | None = None
    step: str | None = None


class Story(NamedTuple):
    """The days on which one person came so far; None for what did not happen (yet)."""

    asked: int | None = None
    accepted: int | None = None
    written: int | None = None  #: our first message before they said anything
    replied: int | None = None
    talked: int | None = None
    interview: int | None = None
    offer: int | None = None
    hired: int | None = None
    let_go: int | None = None  #: the request was taken back: no acceptance any more
    ended: int | None = None  #: nothing follows

    def under_way(self) -> tuple[Turn, int] | None:
        """Return the turn that may still come, and since when; None when nothing is waited for."""
        if self.ended is not None or self.hired is not None:
            return None
        for turn, since in self._later_first():
            if since is not None:
                return turn, since
        if self.replied is not None:
            return None
        if self.written is not None:
            return Turn.REPLIED, self.written
        is_pending = self.accepted is None and self.let_go is None
        return (Turn.ACCEPTED, self.asked) if self.asked is not None and is_pending else None

    def _later_first(self) -> Iterable[tuple[Turn, int | None]]:
        yield Turn.HIRED, self.offer
        yield Turn.OFFER, self.interview
        yield Turn.INTERVIEW, self.talked


#: From where to where each turn goes.
WAYS: Mapping[Turn, tuple[str, str]] = {
    Turn.ACCEPTED: ("asked", "accepted"),
    Turn.REPLIED: ("written", "replied"),
    Turn.TALKED: ("replied", "talked"),
    Turn.INTERVIEW: ("talked", "interview"),
    Turn.OFFER: ("interview", "offer"),
    Turn.HIRED: ("offer", "hired"),
}
_KINDS: Mapping[str, str] = {
    EventKind.ACCEPTED: "accepted",
    EventKind.INTERVIEW: "interview",
    EventKind.OFFER: "offer",
    EventKind.HIRED: "hired",
    EventKind.WITHDRAWN: "let_go",
    EventKind.DECLINED: "ended",
    EventKind.STOP: "ended",
    EventKind.NEVER: "ended",
    EventKind.REJECTED: "ended",
    EventKind.CLOSED: "ended",
}
_REPLIES = frozenset({EventKind.REPLIED.value, EventKind.REFERRAL.value})
_TALKS = frozenset({None, ReplyClass.INTERESTED.value, ReplyClass.QUESTION.value})
_WORDS = frozenset(channel.value for channel in MESSAGES)
#: Of these the later one stands for the one before it, as in `stats`.
_IMPLIED = (*IMPLIED, ("talked", "interview"))


#: The turns of which `stats` has rates, and from where to where it counts them.
_AS_RATES: Mapping[Turn, Callable[[Journey], tuple[Sent | None, Mark | None]]] = {
    Turn.ACCEPTED: lambda one: (one.request, one.accepted),
    Turn.REPLIED: lambda one: (next(iter(one.follow_ups), None), one.replied),
}


def story(facts: Iterable[Fact]) -> Story:
    """Return one person's story; the facts come in the order in which they happened."""
    every = list(facts)
    days: dict[str, int] = {}
    for place, reply in meant((fact.kind, fact.reply) for fact in every):
        fact = every[place]._replace(reply=reply)
        for name in _told(fact, days):
            days.setdefault(name, fact.day)
    for earlier, later in _IMPLIED:
        if later in days:
            days.setdefault(earlier, days[later])
    return Story(**days)


def counted(stories: Iterable[Story], today: int) -> dict[Turn, Seen]:
    """Return what was seen of each turn; whose horizon is not over yet is left out.

    Stories know days: a day's people are old enough once the last day of the horizon is over.
    """
    every = list(stories)
    return {turn: _seen(turn, every, today) for turn in Turn}


def seen_of(journeys: Journeys, stories: Iterable[Story], view: Standpoint) -> dict[Turn, Seen]:
    """Return what was seen of each turn; acceptances and replies as the rates of `stats` count."""
    rates = {turn: _rate(turn, journeys, view) for turn in _AS_RATES}
    return counted(stories, view.date_at(view.at).toordinal()) | rates


def _seen(turn: Turn, stories: Iterable[Story], today: int) -> Seen:
    horizon = USUAL[turn].horizon_days
    first, then = (Story._fields.index(name) for name in WAYS[turn])
    ripe = [(start, one[then]) for one in stories if (start := one[first]) is not None]
    ripe = [(start, end) for start, end in ripe if today - start > horizon]
    waits = tuple(
        max(0, end - start) for start, end in ripe if end is not None and end - start <= horizon
    )
    return Seen(len(waits), len(ripe), waits)


def _rate(turn: Turn, journeys: Journeys, view: Standpoint) -> Seen:
    old, waits = 0, list[int]()
    for alike in journeys.alike:
        start, end = _AS_RATES[turn](alike.journey)
        if start is None:
            continue
        began, done = alike.when(start), alike.when(end) if end else None
        said = verdicts(began, done, USUAL[turn].horizon_days, view)
        old += len(said) - said.count(None)
        if done is not None:
            both = zip(dates(began, view), dates(done, view), said, strict=True)
            waits += [max(0, (then - day).days) for day, then, is_in_time in both if is_in_time]
    return Seen(len(waits), old, tuple(waits))


def _told(fact: Fact, days: Mapping[str, int]) -> Iterable[str]:
    if fact.kind == EventKind.SENT:
        return _sent(fact, days)
    if fact.kind in _REPLIES:
        return _said(fact)
    return (_KINDS[fact.kind],) if fact.kind in _KINDS else ()


def _sent(fact: Fact, days: Mapping[str, int]) -> Iterable[str]:
    if fact.channel == Channel.LINKEDIN_CONNECT:
        return ("asked",)
    if fact.channel == Channel.LINKEDIN_WITHDRAW:
        return ("let_go",)
    is_first_word = fact.channel in _WORDS and fact.step != ANSWER and "replied" not in days
    return ("written",) if is_first_word else ()


def _said(fact: Fact) -> Iterable[str]:
    if fact.reply == ReplyClass.OPT_OUT:
        return ("replied", "ended")
    is_talk = fact.kind == EventKind.REPLIED and fact.reply in _TALKS
    return ("replied", "talked") if is_talk else ("replied",)


def stories_of(journeys: Journeys, view: Standpoint) -> list[Story]:
    """Return everybody's story."""
    return [one for alike in journeys.alike for one in _alike(alike, view)]


def _alike(alike: Alike, view: Standpoint) -> Iterable[Story]:
    """Return each one's story: what has its day from which line is the same for all of them."""
    places = story(_fact(place, line) for place, line in enumerate(alike.lines))
    days = [dates(alike.when(line), view) for line in alike.lines]
    nothing: list[date | None] = [None] * len(alike)
    columns = [nothing if place is None else days[place] for place in places]
    for row in zip(*columns, strict=True):
        yield Story(*(day and day.toordinal() for day in row))


def _fact(day: int, line: Sent | Mark) -> Fact:
    if isinstance(line, Sent):
        return Fact(day, EventKind.SENT, line.channel, None, line.step)
    return Fact(day, line.kind, None, line.reply)
