"""Add somebody just found by hand: the same rules as for a row of a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from outreach.app import App
from outreach.core import names
from outreach.core.errors import Blocked, WrongUsage
from outreach.core.intake import Record
from outreach.core.intake.emails import normal
from outreach.core.merging import canonical_profile_url, member_id
from outreach.core.observations import observe
from outreach.core.words import Candidate
from outreach.store import audit, candidates, imports
from outreach.store.imports import ImportRun
from outreach.store.staging import Staging

BY_HAND = "by_hand"  # kind of an import run that no file stands behind
_FOUND = "found by hand"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of somebody beside the address of the profile."""

    name: str = ""
    email: str = ""
    company: str = ""
    position: str = ""
    headline: str = ""
    location: str = ""
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """Somebody who was added, or was here already."""

    person: Candidate
    is_new: bool


def add(app: App, urls: Sequence[str], facts: Facts, source: str = "") -> list[Added]:
    """Add the people behind these profile addresses; who is here already learns the facts.

    WrongUsage when an address is no profile, or when facts of one person are given for several.
    """
    if len(urls) > 1 and facts != Facts():
        raise WrongUsage(
            f"The facts of one person are given for {len(urls)} profiles.",
            where="outreach candidates add",
            try_=f"outreach candidates add {urls[0]} --name …, one by one",
        )
    records = [_record(row, url, facts) for row, url in enumerate(urls, start=1)]
    run = ImportRun(source or _FOUND, "", BY_HAND, None, app.user, app.now)
    with Staging() as staging, app.store.write() as tx:
        for record in records:
            staging.add(observe(record))
        before = candidates.last_id(tx)
        begun = imports.begin(tx, run)
        counts = imports.merge(tx, app.store, [staging], begun)
        if counts.conflicts:
            raise _conflict(next(one.told for one in counts.told if one.rejected))
        if counts.forgotten:
            raise was_forgotten("This person", "outreach candidates add URL")
        imports.finish(tx, begun, {"added": counts.added, "updated": counts.updated})
        audit.append(tx, app.now, app.user, "add", {"run": begun.id, "added": counts.added})
        people = [
            candidates.find(tx, record.profile_url or str(record.member_id)) for record in records
        ]
    return [Added(person, person.id > before) for person in people]


def _record(row: int, url: str, facts: Facts) -> Record:
    profile, member = canonical_profile_url(url), member_id(url)
    if not (profile or member):
        raise WrongUsage(
            f"'{url}' is not the address of a LinkedIn profile.",
            where="outreach candidates add URL",
            try_="outreach candidates add https://www.linkedin.com/in/ada-byron-example",
        )
    name = names.split(facts.name) if facts.name else names.Name("", "")
    return Record(
        row,
        row,
        first_name=name.first,
        last_name=name.last,
        greeting_name=names.greeting(name.first, name.last).name,
        profile_url=profile,
        member_id=member,
        email=checked_email(facts.email) or None,
        company=facts.company or None,
        position=facts.position or None,
        headline=facts.headline or None,
        location=facts.location or None,
        skills=facts.skills,
    )


def checked_email(email: str) -> str:
    """Return an address as it is kept; WrongUsage when it is none. Empty stays empty."""
    found = normal(email.strip()) if email.strip() else ""
    if found is None:
        raise WrongUsage(
            f"'{email}' is not an e-mail address.",
            where="--email",
            try_="the same command with --email ada@example.com",
        )
    return found


def was_forgotten(who: str, where: str) -> Blocked:
    """Return the refusal of an identity under which somebody was forgotten."""
    return Blocked(
        f"{who} was forgotten here on request, and is not taken in again. Nothing was written.",
        code="forgotten",
        where=where,
        try_="outreach audit show, which says when",
    )


def _conflict(handles: str) -> Blocked:
    return Blocked(
        f"These facts belong to two people: {handles}. Nothing was written.",
        code="conflicting_identity",
        where="the profile and the e-mail address",
        try_=f"outreach candidates show {handles.split(' ')[0]}",
    )
