"""Who named whom: somebody who is named comes in like anybody else, tied to whoever named them.

They are told by whom only if the referrer agreed. What is kept of them came from a third person, so
the time within which they must be told of it runs as for any stranger.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.campaigns import Status
from outreach.core.errors import WrongUsage
from outreach.core.text import fold
from outreach.core.weak_keys import spellings
from outreach.core.words import Candidate, Enrollment, Event
from outreach.store import (
    audit,
    campaigns,
    candidates,
    enrollments,
    referrals,
)
from outreach.store import namesakes as namesakes_of
from outreach.store.referrals import Referral

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

SOURCE = "referral"  # kind of an import run, and where such people are from


@dataclass(frozen=True, slots=True)
class Naming:
    """Whom somebody named, as a recruiter confirms it."""

    name: str = ""
    url: str = ""  #: of the profile
    person: str = ""  #: or: the handle of somebody who is here already
    may_name: bool = False  #: the referrer agreed to be named


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who was named, and what became of them."""

    person: Candidate
    is_new: bool
    may_name: bool
    campaign: str | None = None  #: the one they came into; None when it could not have them
    alike: tuple[Candidate, ...] = ()  #: others of that name: perhaps the same person


def link(
    app: App,
    tx: Connection,
    referrer: Candidate,
    entered: tuple[Candidate, bool],
    event: Event,
    *,
    may_name: bool,
) -> Named:
    """Tie somebody who was named to whoever named them, and take them into the campaign."""
    person, is_new = entered
    if person.id == referrer.id or (
        is_new and not person.profile_url and fold(person.name) == fold(referrer.name)
    ):
        raise WrongUsage(
            f"{person.name} cannot name themselves.",
            where="the person named",
            try_="the same command with --url, for somebody else of that name",
        )
    new = Referral(referrer.id, person.id, event.id, app.now, may_name, event.campaign)
    referrals.keep(tx, new)
    candidates.change(tx, person)  # lists that hold back whom nobody named look at them again
    enrolled = _enroll(app, tx, person, event)
    told = {"by": referrer.id, "of": person.id, "event": event.id, "may_name": may_name}
    audit.append(tx, app.now, app.user, "referral", told)
    slug = enrolled.campaign if enrolled else None
    return Named(person, is_new, may_name, slug, _alike(tx, person))


def take_back(tx: Connection, event: Event) -> None:
    """Take those who came with an event out of its campaign, if nothing happened with them yet."""
    for one in referrals.of_event(tx, event.id):
        if one.of is not None and one.campaign:
            referrals.drop_untouched(tx, one.of, one.campaign)
            candidates.change(tx, candidates.load(tx, [one.of])[one.of])


def namesakes(app: App, name: str) -> list[Candidate]:
    """Return who is here under this very name."""
    with app.store.read() as tx:
        return called(tx, name)


def called(tx: Connection, name: str) -> list[Candidate]:
    """Return who is here under this name, in whichever spelling."""
    from outreach.core import names  # no card takes a name apart

    parts = names.split(name)
    ids = namesakes_of.ids_of(tx, spellings(parts.first, parts.last))
    return list(candidates.load(tx, sorted(ids)).values())


def _alike(tx: Connection, person: Candidate) -> tuple[Candidate, ...]:
    return tuple(one for one in called(tx, person.name) if one.id != person.id)


def _enroll(app: App, tx: Connection, person: Candidate, event: Event) -> Enrollment | None:
    """Return the enrollment of somebody named, if the campaign goes on and nobody else has them."""
    slug, sender = event.campaign, event.sender
    if slug is None or sender is None or slug not in app.library.campaigns():
        return None
    is_over = campaigns.status_of(tx, slug).status is Status.CLOSED
    if is_over or enrollments.of_candidate(tx, person.id):
        return None
    return enrollments.enroll(tx, person.id, slug, sender, {"referred": True}, app.now)
