"""Take in somebody who was named in a reply, as if a file of one row had named them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach.actions.referrals import SOURCE, Naming, called
from outreach.app import App
from outreach.core import names
from outreach.core.errors import Blocked, WrongUsage
from outreach.core.intake import Record
from outreach.core.merging import canonical_profile_url
from outreach.core.observations import identities_said, observe
from outreach.core.words import Candidate
from outreach.store import candidates, imports, suppressions
from outreach.store.imports import ImportRun
from outreach.store.staging import Staging

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


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
        counts = imports.merge(tx, app.store, [staging], begun)
    if counts.forgotten or counts.conflicts:
        raise _refused(naming, forgotten=bool(counts.forgotten))
    imports.finish(tx, begun, {"added": counts.added, "updated": counts.updated})
    found = max(candidates.ids_of(tx, identities_said(said)))
    return candidates.load(tx, [found])[found], found > before


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
    alike = called(tx, naming.name)
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
            f"{who} was forgotten here on request, and is not taken in again. Nothing was written.",
            code="forgotten",
            where="the person named",
            try_="outreach log referral PERSON, without --name"
            if naming.url
            else "the same command with --url PROFILE, if it is somebody else of that name",
        )
    return Blocked(
        f"What is said of {who} belongs to two people. Nothing was written.",
        code="conflicting_identity",
        where="the name and the profile",
        try_="outreach log referral PERSON --of HANDLE",
    )
