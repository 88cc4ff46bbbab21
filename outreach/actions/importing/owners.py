"""Whose a file is: said, recognised by what is in it, remembered, or asked once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from shlex import quote
from typing import NamedTuple

from outreach.actions.importing.contents import Contents
from outreach.actions.importing.request import Ask
from outreach.app import App
from outreach.archive import Table
from outreach.core.errors import FileRefused, OwnerUnknown, WrongUsage
from outreach.core.intake import Kind, Record
from outreach.core.intake.archive import Who
from outreach.core.intake.archive.cells import name_key
from outreach.core.merging import canonical_profile_url
from outreach.core.observations import observe_all
from outreach.core.reading.kinds import slug_of
from outreach.core.text import fold
from outreach.store import imports, owners

ANOTHERS = "another_owner"  # why a file is refused
_SAMPLE = 200  # rows by which a file is recognised
_ENOUGH = 3  # connections of one owner, with their dates, that nobody else has as many of


class Owner(NamedTuple):
    """A sender or colleague, and how we know when nobody said so."""

    slug: str
    because: str = ""


def named(app: App, owner: str) -> Owner:
    """Return the sender or colleague with this slug or name; WrongUsage when there is none."""
    known = _known(app)
    for slug, name in known.items():
        if fold(owner.strip()) in (fold(slug), fold(name)):
            return Owner(slug)
    raise WrongUsage(
        f"There is no sender or colleague '{owner}'.",
        where=f"{app.workspace / 'outreach.toml'}: {', '.join(known) or 'none yet'}",
        try_=f"add [colleagues.{owner}] to outreach.toml, or --owner {next(iter(known), 'NAME')}",
    )


def refuse_anothers(app: App, contents: Contents, owner: Owner) -> None:
    """Raise FileRefused when the file itself surely names another sender or colleague.

    By what only its owner writes: the name and addresses of the profile, the requests that went
    out. A wrong owner would prove what never was, and an import cannot be taken back.
    """
    known, surely = _known(app), contents.surely
    if owner.slug in _named_in(app, surely):
        surely = Who(profiles=surely.profiles - described(app, owner.slug).profiles)
    others = [slug for slug in _named_in(app, surely) if slug != owner.slug]
    if others:
        file = quote(str(contents.path))
        raise FileRefused(
            f"{contents.path.name} is {known[others[0]]}'s by the name or address in it, and was "
            f"to come in as {known[owner.slug]}'s.",
            reason=ANOTHERS,
            where=str(contents.path),
            try_=f"outreach import {file} --owner {others[0]}   # or --owner {owner.slug} "
            "--despite-name, if that is wrong",
        )


def _named_in(app: App, who: Who) -> list[str]:
    people = {slug: described(app, slug) for slug in _known(app)}
    by_address = [
        slug
        for slug, one in people.items()
        if one.profiles & who.profiles or one.emails & who.emails
    ]
    return by_address or [slug for slug, one in people.items() if one.names & who.names]


def of(app: App, contents: Contents, ask: Ask | None) -> Owner:
    """Return whose the tables are, when nobody said: see the module."""
    known = _known(app)
    for found in _recognised(app, contents):
        if found.slug in known:
            return found
    if ask is not None and known:
        return named(app, ask(contents.path.name, known))
    raise OwnerUnknown(
        f"Whose connections are in {contents.path.name}? Somebody's LinkedIn account wrote it."
        + _stranger(contents.who.shown),
        where=f"senders and colleagues: {', '.join(known) or 'none in outreach.toml yet'}",
        try_=_answers(contents.path, list(known)),
    )


def _stranger(name: str) -> str:
    """Return what to do when the file names its owner, and that is nobody here."""
    if not name:
        return ""
    table = f'[colleagues.{slug_of(name)}] with name = "{name}"'
    return (
        f" {name}, whom it names, is nobody in outreach.toml: add {table} there "
        "if nobody below is meant."
    )


def _answers(path: Path, known: Sequence[str]) -> str:
    """Return the command for the first who may be the owner; the shell passes over the others."""
    file = quote(str(path))
    if not known:
        return f"outreach import {file}, once outreach.toml names whose account it is"
    others = f"   # or --owner {', '.join(known[1:])}" if known[1:] else ""
    return f"outreach import {file} --owner {known[0]}{others}"


def described(app: App, owner: str) -> Who:
    """Return a sender or colleague as a file of theirs would describe them."""
    person = app.settings.senders.get(owner) or app.settings.colleagues[owner]
    profile = canonical_profile_url(person.profile_url)
    email = getattr(person, "email", "")
    return Who(
        frozenset({name_key(person.name)}),
        frozenset({email.lower()} if email else ()),
        frozenset({profile} if profile else ()),
        person.name,
    )


def _known(app: App) -> dict[str, str]:
    colleagues = {slug: one.name for slug, one in app.settings.colleagues.items()}
    senders = {slug: one.name for slug, one in app.settings.senders.items()}
    return senders | colleagues


def _recognised(app: App, contents: Contents) -> Iterator[Owner]:
    """Yield whose it may be, the surest first."""
    known, who = _known(app), contents.who
    people = {slug: described(app, slug) for slug in known}
    for slug, person in people.items():
        if person.profiles & who.profiles or person.emails & who.emails:
            yield Owner(slug, f"recognised as {known[slug]}'s by their address in it")
    with app.store.read() as tx:
        slug = owners.remembered(tx, who.keys)
    if slug in known:
        yield Owner(slug, f"recognised as {known[slug]}'s, as you said before")
    for slug, person in people.items():
        if any(_has(contents, table, person) for table in contents.of(Kind.MESSAGES)):
            yield Owner(slug, f"recognised as {known[slug]}'s, who is in nearly every conversation")
        if person.names & who.names:
            yield Owner(slug, f"recognised as {known[slug]}'s by the name in it")
    for table in contents.of(Kind.CONNECTIONS):
        slug = _by_connections(app, table)
        if slug in known:
            yield Owner(slug, f"recognised as {known[slug]}'s by the people in it")
    if len(app.settings.senders) == 1 and len(known) == 1 and not who.names:
        (slug,) = known
        yield Owner(slug, f"taken as {known[slug]}'s, the only sender here")


def _has(contents: Contents, table: Table, person: Who) -> bool:
    keys = {f"profile:{one}" for one in person.profiles}
    return contents.conversations(table).has(keys)


def _by_connections(app: App, table: Table) -> str:
    """Return who is known to have these connections since these days; "" when that is not clear."""
    records = islice(table.records(today=app.now.date()), _SAMPLE)
    said = observe_all([one for one in records if isinstance(one, Record)])
    since = {key: one.connected_on for one in said for key in one.keys}
    with app.store.read() as tx:
        ranked = imports.owners_of(tx, since).most_common(2)
    if not ranked or ranked[0][1] < _ENOUGH:
        return ""
    is_clear = len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]
    return ranked[0][0] if is_clear else ""
