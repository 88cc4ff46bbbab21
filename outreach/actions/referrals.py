"""Who named whom: somebody who is named comes in like anybody else, tied to whoever named them.

They are told by whom only if the referrer agreed. What is kept of them came from a third person, so
the time within which they must be told of it runs as for any stranger.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core import names
from outreach.core.campaigns import Status
from outreach.core.errors import Blocked, WrongUsage
from outreach.core.intake import Record
from outreach.core.merging import canonical_profile_url
from outreach.core.observations import identities_said, observe
from outreach.core.text import fold
from outreach.core.words import Candidate, Enrollment, Event
from outreach.store import (
    audit,
    campaigns,
    candidates,
    enrollments,
    imports,
    referrals,
    suppressions,
)
from outreach.store.imports import ImportRun
from outreach.store.referrals import Referral
from outreach.store.staging import Staging

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


def enter(app: App, tx: Connection, naming: Naming) -> tuple[Candidate, bool]:
    """Return the person who is named, made if needed, and whether they are new.

    WrongUsage when nobody is named; Blocked for somebody who was forgotten here, whose facts belong
    to two people, or whose bare name is that of somebody who is barred.
    """
    if naming.person:
        return candidates.find(tx, naming.person), False
    record = _record(naming)
    if not naming.url:
        _check_barred(app, tx, naming)
    said = observe(record)
    before = candidates.last_id(tx)
    begun = imports.begin(tx, ImportRun(SOURCE, "", SOURCE, None, app.user, app.now))
    with Staging() as staging:
        staging.add(said)
        counts = imports.merge(tx, app.store, staging, begun)
    if counts.forgotten or counts.conflicts:
        raise _refused(naming, forgotten=bool(counts.forgotten))
    imports.finish(tx, begun, {"added": counts.added, "updated": counts.updated})
    found = max(candidates.ids_of(tx, identities_said(said)))
    return candidates.load(tx, [found])[found], found > before


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
    if person.id == referrer.id:
        raise WrongUsage(
            f"{person.name} cannot name themselves.",
            where="the person named",
            try_="outreach log referral --help",
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
        return _called(tx, name)


def _called(tx: Connection, name: str) -> list[Candidate]:
    wanted = fold(name)
    ids = [one for one, called in candidates.names(tx).items() if fold(called) == wanted]
    return list(candidates.load(tx, ids).values())


def _alike(tx: Connection, person: Candidate) -> tuple[Candidate, ...]:
    return tuple(one for one in _called(tx, person.name) if one.id != person.id)


def _enroll(app: App, tx: Connection, person: Candidate, event: Event) -> Enrollment | None:
    """Return the enrollment of somebody named, if the campaign goes on and nobody else has them."""
    slug, sender = event.campaign, event.sender
    if slug is None or sender is None or slug not in app.library.campaigns():
        return None
    is_over = campaigns.status_of(tx, slug).status is Status.CLOSED
    if is_over or enrollments.of_candidate(tx, person.id):
        return None
    return enrollments.enroll(tx, person.id, slug, sender, {"referred": True}, app.now)


def _record(naming: Naming) -> Record:
    profile = canonical_profile_url(naming.url) if naming.url else None
    if naming.url and not profile:
        raise WrongUsage(
            f"'{naming.url}' is not the address of a LinkedIn profile.",
            where="--url",
            try_="the same command with --url https://www.linkedin.com/in/pim-doorn-example",
        )
    name = names.split(naming.name) if naming.name else names.Name("", "")
    if not (profile or (name.first and name.last)):
        raise WrongUsage(
            "A first and a last name are needed, or the address of the profile.",
            where="--name and --url",
            try_='outreach log referral PERSON --name "Pim Doorn"',
        )
    return Record(
        1,
        1,
        first_name=name.first,
        last_name=name.last,
        greeting_name=names.greeting(name.first, name.last).name,
        profile_url=profile,
    )


def _check_barred(app: App, tx: Connection, naming: Naming) -> None:
    # a name alone cannot tell who said stop from a namesake, so it opens no door to either
    alike = _called(tx, naming.name)
    barred = [one for one in alike if suppressions.is_barred(tx, app.store, one)]
    if barred:
        raise Blocked(
            f"Somebody called {naming.name} is never to be written to, and a name alone cannot say"
            " whether this is somebody else. Nothing was written.",
            code="barred_namesake",
            where=", ".join(one.handle for one in barred),
            try_="the same command with --url PROFILE if it is somebody else, "
            f"with --of {barred[0].handle} if not",
        )


def _refused(naming: Naming, *, forgotten: bool) -> Blocked:
    who = naming.name or naming.url
    if forgotten:
        return Blocked(
            f"{who} was forgotten here and is not taken in again. Nothing was written.",
            code="forgotten",
            where="the person named",
            try_="outreach log referral PERSON, without --name",
        )
    return Blocked(
        f"What is said of {who} belongs to two people. Nothing was written.",
        code="conflicting_identity",
        where="the name and the profile",
        try_="outreach log referral PERSON --of HANDLE",
    )
