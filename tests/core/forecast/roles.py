"""Made-up roles to play: one sender, one campaign of the usual sequence, people by number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from outreach.core.campaigns import Campaign, Role, Step, Target, Wait
from outreach.core.forecast.odds import Odds, Turn
from outreach.core.planner import Enrolled, Rank, Roster, Shortlist, Situation, people
from outreach.core.senders import Account, Caps, Sender
from outreach.core.words import Channel, When
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
TODAY = MONDAY.date()
SEQUENCE = (
    Step("connect", Channel.LINKEDIN_CONNECT, templates=("hello",)),
    Step("known", Channel.LINKEDIN_MESSAGE, When.ALREADY_CONNECTED, templates=("known",)),
    Step("job", Channel.LINKEDIN_MESSAGE, When.ACCEPTED, Wait(1, business=True), ("job",)),
    Step("nudge", Channel.LINKEDIN_MESSAGE, When.NO_REPLY, Wait(5, business=True), ("nudge",)),
    Step("take-back", Channel.LINKEDIN_WITHDRAW, When.NOT_ACCEPTED, Wait(21)),
)
COMPILERS = Campaign(
    "compilers",
    "Compiler engineer",
    Role("Compiler engineer", "Analytical Engines"),
    sender="ada",
    target=Target(),
    sequence=SEQUENCE,
)
CAPS = Caps(connects_per_day=10, connects_per_week=50, messages_per_day=30)
NEVER, AT_ONCE = Odds(0.0, (0,)), Odds(1.0, (0,))


def roster(
    many: int, campaign: Campaign = COMPILERS, enrolled: tuple[Enrolled, ...] = (), first: int = 1
) -> Roster:
    ids = tuple(range(first, first + many))
    ranks = (Rank(False, 0, 2).packed(),) * many
    here = people(one.candidate for one in enrolled)
    return Roster(campaign, Shortlist(ids, ranks=ranks), enrolled=enrolled, open=here)


def situation(
    *rosters: Roster, caps: Caps = CAPS, days: Workdays | None = None, now: datetime = MONDAY
) -> Situation:
    sender = Sender("ada", "Ada", account=Account.PREMIUM, caps=caps)
    return Situation(sender, days or Workdays(), now, rosters)


def rates(**odds: Odds) -> dict[str, Mapping[Turn, Odds]]:
    """Return the odds of the campaign; a turn that is not named never comes."""
    return {"compilers": {turn: odds.get(turn.value, NEVER) for turn in Turn}}


def with_openings(many: int, price: float | None = None) -> Campaign:
    return replace(COMPILERS, openings=many, cost_per_month=price, starts=TODAY)
