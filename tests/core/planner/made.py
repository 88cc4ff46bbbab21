"""Campaigns, people and what happened, as the tests of the planner need them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from outreach.core.campaigns import Campaign, Exclude, Role, Step, Target, Wait
from outreach.core.planner import (
    Enrolled,
    Roster,
    Shortlist,
    Situation,
    draft,
)
from outreach.core.plans import HeldCode
from outreach.core.senders import Account, Caps, Sender
from outreach.core.sequences import History
from outreach.core.words import Channel, Event, EventKind, When
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
TODAY = MONDAY.date()
ADA = Sender("ada", "Ada", account=Account.PREMIUM)

CONNECT = Step("connect", Channel.LINKEDIN_CONNECT, templates=("connect-ceo",))
HELLO = Step("hello-again", Channel.LINKEDIN_MESSAGE, When.ALREADY_CONNECTED, templates=("known",))
JOB = Step("job", Channel.LINKEDIN_MESSAGE, When.ACCEPTED, Wait(1, business=True), ("job",))
TAKE_BACK = Step("take-back", Channel.LINKEDIN_WITHDRAW, When.NOT_ACCEPTED, Wait(21))
FILLED = Step("filled", Channel.LINKEDIN_MESSAGE, When.CAMPAIGN_CLOSED, templates=("filled",))
SEQUENCE = (CONNECT, HELLO, JOB, TAKE_BACK, FILLED)


def campaign(slug: str = "compilers", **changes: object) -> Campaign:
    role = Role("Compiler engineer", "Analytical Engines")
    made = Campaign(slug, slug.title(), role, "ada", Target(), SEQUENCE)
    return replace(made, **changes)  # type: ignore[arg-type]


def limited(per_week: int, slug: str = "compilers") -> Campaign:
    return campaign(slug, target=Target(exclude=Exclude(people_per_company_per_week=per_week)))


def roster(*ids: int, of: Campaign | None = None, **more: object) -> Roster:
    return Roster(of or campaign(), Shortlist(ids), **more)  # type: ignore[arg-type]


def situation(*rosters: Roster, caps: Caps | None = None, **more: object) -> Situation:
    sender = replace(ADA, caps=caps or ADA.caps)
    given: dict[str, object] = {"sender": sender, "days": Workdays(), "now": MONDAY}
    return Situation(rosters=rosters, **{**given, **more})  # type: ignore[arg-type]


def happened(kind: EventKind, days: int = 0, **more: object) -> Event:
    at = MONDAY + timedelta(days=days)
    return Event(kind, at, at, "grace", **more)  # type: ignore[arg-type]


def did(step: Step, days: int) -> Event:
    return happened(EventKind.SENT, days, step=step.name, channel=step.channel, template="x")


def invited(one: int, days: int, *more: Event, **about: object) -> Enrolled:
    return Enrolled(one, History((did(CONNECT, days), *more)), **about)  # type: ignore[arg-type]


def follow_up(one: int, days: int = -3, **about: object) -> Enrolled:
    return invited(one, days - 1, happened(EventKind.ACCEPTED, days), **about)


def written_to(given: Situation) -> list[int]:
    return [one.candidate for one in draft(given).chosen]


def code_of(given: Situation, one: int, slug: str = "compilers") -> HeldCode | None:
    found = [held for held in draft(given).find(one) if held.campaign == slug]
    assert len(found) <= 1
    return found[0].code if found else None
