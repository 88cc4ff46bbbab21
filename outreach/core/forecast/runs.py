"""What a run is made of and what it leaves: turns as deeds, people's lives, and the counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from outreach.core.forecast.odds import Odds, Turn
from outreach.core.forecast.trails import ACCEPTS, REFUSES, TALKS, Deed, Trail
from outreach.core.planner import Roster, Sieve
from outreach.core.planner.people import People
from outreach.core.plans import HeldCode
from outreach.core.words import EventKind

#: What is counted week by week beside the turns.
ASKED, WRITTEN = "asked", "written"
#: The turns whose days are kept: everything from a conversation on.
KEPT = (Turn.TALKED, Turn.INTERVIEW, Turn.OFFER, Turn.HIRED)
#: Who is held back by one of these may come free some day.
FOR_A_WHILE = frozenset({HeldCode.CONTACTED_LATELY, HeldCode.SNOOZED, HeldCode.CAMPAIGN_CLOSED})
#: What the person does at each turn.
DEEDS: Mapping[Turn, Deed] = {
    Turn.ACCEPTED: ACCEPTS,
    Turn.REPLIED: TALKS,
    Turn.INTERVIEW: Deed(EventKind.INTERVIEW),
    Turn.OFFER: Deed(EventKind.OFFER),
    Turn.HIRED: Deed(EventKind.HIRED),
}
#: What each deed counts as.
TURNS: Mapping[Deed, tuple[Turn, ...]] = {
    **{deed: (turn,) for turn, deed in DEEDS.items()},
    TALKS: (Turn.REPLIED, Turn.TALKED),
    REFUSES: (Turn.REPLIED,),
}
#: Upon these we have something to do.
ASKS = frozenset({ACCEPTS, TALKS, REFUSES})
#: What may follow once somebody talks.
AFTER: Mapping[Turn, Turn] = {
    Turn.TALKED: Turn.INTERVIEW, Turn.INTERVIEW: Turn.OFFER, Turn.OFFER: Turn.HIRED,
}  # fmt: skip


def left_in(sieve: Sieve) -> People:
    """Return whom a campaign may still write to first, now or some day.

    Only when nobody is left is a list through.
    """
    left = sieve.new
    for code, held in sieve.holds.items():
        if code not in FOR_A_WHILE:
            left &= ~held
    return left


Rates = Mapping[str, Mapping[Turn, Odds]]  #: by campaign


@dataclass(frozen=True, slots=True)
class Goal:
    """What somebody wants to know of a run: whether a turn comes so often by a day."""

    campaign: str
    turn: Turn
    many: int
    last: int  #: an ordinal

    def is_reached(self, days: Mapping[tuple[str, Turn], list[int]]) -> bool:
        """Say whether it did, on these days."""
        return (
            sum(day <= self.last for day in days.get((self.campaign, self.turn), ())) >= self.many
        )


@dataclass(frozen=True, slots=True)
class Run:
    """What became of the sender's campaigns in one run; days are ordinals."""

    finished: Mapping[str, int | None]  #: campaign → when the last of its list was written to
    weeks: Mapping[tuple[str, str], Counter[int]]  #: campaign and what → week → how many
    days: Mapping[tuple[str, Turn], list[int]]  #: campaign and turn → when, rising


@dataclass(slots=True)
class Life:
    """One person in one campaign while a run is played."""

    roster: Roster
    candidate: int
    trail: Trail
    tie: int = 0
    due: int | None = None  #: the day on which they are looked at again
    has_word: bool = False  #: it is drawn already whether they reply
    accepts_on: int | None = None  #: drawn, and not known to us yet
    is_let_go: bool = False
