"""Plan the day: gather what a plan depends on, decide in the core, fill in names and texts.

A plan writes nothing that matters: shortlists, holidays and doubtful doubles are kept only so that
the next plan is quick.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from outreach.actions.planning import braking
from outreach.actions.planning.derived import Derived
from outreach.actions.planning.desk import Desk
from outreach.actions.planning.lists import Tick, silent
from outreach.actions.planning.world import World
from outreach.actions.planning.writing import Drafted, drafted
from outreach.app import App
from outreach.core.planner import Draft, Situation
from outreach.core.planner.people import members
from outreach.core.plans import HeldBack, HeldCode, Plan
from outreach.core.senders import Sender
from outreach.store import candidates

__all__ = [
    "SAMPLE",
    "Former",
    "Outlook",
    "Tick",
    "everything_held",
    "outlook",
    "plan_day",
    "plans",
    "situation",
    "working_day",
]

#: Whoever one of these holds is nobody to come back to for a role.
_NOT_FOR_IT = frozenset(
    {
        HeldCode.SUPPRESSED,
        HeldCode.EXCLUDED,
        HeldCode.EXCLUDED_COMPANY,
        HeldCode.REJECTED,
        HeldCode.DOUBTFUL_DOUBLE,
        HeldCode.IN_OTHER_CAMPAIGN,
    }
)
#: How many people held back a plan shows; the counts are complete.
SAMPLE = 200


@dataclass(frozen=True, slots=True)
class Former:
    """Somebody who matches, and said "not now" to an earlier role."""

    handle: str
    name: str
    until: date | None  #: the day they named


@dataclass(frozen=True, slots=True)
class Outlook:
    """How one campaign stands today: who matches, who is written to, who is held back by what."""

    campaign: str
    matched: int
    due: int  #: touches in today's plan
    held_back: dict[HeldCode, int]
    former: tuple[Former, ...] = ()  #: the day they named first


def plan_day(
    app: App,
    sender: Sender,
    *,
    sample: int | None = SAMPLE,
    tick: Tick = silent,
) -> Plan:
    """Return today's plan of one sender; `sample` None shows everybody held back.

    `tick` is told how far it is where many people have to be looked at again.
    """
    with _world(app, tick) as world:
        return _plan(world, sender, sample)


def plans(app: App, *, sample: int | None = SAMPLE, tick: Tick = silent) -> list[Plan]:
    """Return today's plan of each sender who has a campaign, in the order of the settings."""
    with _world(app, tick) as world:
        busy = {campaign.sender for campaign in world.campaigns.values()}
        senders = app.settings.senders.values()
        return [_plan(world, sender, sample) for sender in senders if sender.slug in busy]


def everything_held(app: App, candidate: int) -> list[HeldBack]:
    """Return all that holds one person back, in every campaign that wants them, in order."""
    with _world(app) as world:
        return [
            held
            for sender in app.settings.senders.values()
            for held in drafted(Desk(world, sender)).everything_held(candidate)
        ]


def outlook(app: App, slug: str) -> Outlook:
    """Return how a campaign stands today; NotFound for one there is not."""
    campaign = app.library.campaign(slug)
    with _world(app) as world:
        made = drafted(Desk(world, app.settings.senders[campaign.sender])).draft
        listing = world.listings.get(slug)
        return Outlook(
            campaign=slug,
            matched=len(listing.ids) if listing else 0,
            due=sum(one.campaign == slug for one in made.chosen),
            held_back=made.counts(slug),
            former=_former(world, made, slug),
        )


def working_day(app: App, sender: Sender) -> date | None:
    """Return the sender's local date while they work; None outside their hours."""
    with _world(app) as world:
        days = Desk(world, sender).days
        return None if days.closed_at(app.now) else days.day(app.now)


def situation(app: App, sender: Sender) -> Situation:
    """Return all that a sender's plan depends on today, with the texts that cannot be made."""
    with _world(app) as world:
        return drafted(Desk(world, sender)).situation


def _former(world: World, made: Draft, slug: str) -> tuple[Former, ...]:
    here = (one for one in made.buckets if one.campaign == slug and one.code not in _NOT_FOR_IT)
    ids = [one for bucket in here for one in members(bucket.people) if one in world.former]
    known = candidates.load(world.tx, ids)
    found = [Former(one.handle, one.name, world.former[one.id]) for one in known.values()]
    return tuple(sorted(found, key=lambda one: (one.until or date.min, one.handle)))


@contextmanager
def _world(app: App, tick: Tick = silent) -> Iterator[World]:
    with app.store.read() as tx:
        world = World(app, tx, Derived(app, tx), tick)
        yield world
    world.derived.keep()


def _plan(world: World, sender: Sender, sample: int | None) -> Plan:
    desk = Desk(world, sender)
    made: Drafted = drafted(desk)
    braking.note(desk, made.situation.brakes)
    touches = made.touches()
    return Plan(
        day=made.draft.day,
        sender=sender.slug,
        budgets=made.draft.budgets,
        touches=touches,
        held_back=made.held_back(sample),
        held_back_counts=made.draft.counts(),
        warnings=made.warnings(touches),
    )
