"""Whose connections a file holds: said, recognised by what is in it, or asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from typing import NamedTuple

from outreach.app import App
from outreach.archive import Table
from outreach.core.errors import WrongUsage
from outreach.core.intake import Record
from outreach.core.observations import observe_all
from outreach.core.text import fold
from outreach.store import imports

_SAMPLE = 200  # rows by which a file is recognised
_ENOUGH = 3  # connections of one owner, with their dates, that nobody else has as many of

Ask = Callable[[str, Mapping[str, str]], str]  # file name, slug → name; returns what was answered


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


def of(app: App, table: Table, ask: Ask | None) -> Owner:
    """Return whose connections a table holds, when nobody said: see the module."""
    known = _known(app)
    found = _recognised(app, table)
    if found in known:
        return Owner(found, f"recognised as {known[found]}'s by the people in it")
    if len(app.settings.senders) == 1 and len(known) == 1:
        (slug,) = known
        return Owner(slug, f"taken as {known[slug]}'s, the only sender here")
    if ask is not None and known:
        return named(app, ask(table.path.name, known))
    first = next(iter(known), "NAME")
    raise WrongUsage(
        f"Whose connections are in {table.path.name}? Somebody's LinkedIn account wrote it.",
        where=f"senders and colleagues: {', '.join(known) or 'none in outreach.toml yet'}",
        try_=f"outreach import {table.path} --owner {first}",
    )


def _known(app: App) -> dict[str, str]:
    colleagues = {slug: one.name for slug, one in app.settings.colleagues.items()}
    senders = {slug: one.name for slug, one in app.settings.senders.items()}
    return senders | colleagues


def _recognised(app: App, table: Table) -> str:
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
