"""Requests to somebody who is a candidate, but perhaps under another identity.

One file knows people by LinkedIn's opaque id, the other by their address; only the name links the
two. A name proposes and never decides: the person who was asked comes in as somebody of
their own, of the same name and company as far as anybody knows, so that the two are a doubtful
double: nobody writes to them twice, and a recruiter says whether they are one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core import names
from outreach.core.doubles import name_of
from outreach.core.intake import Record
from outreach.core.intake.archive.cells import name_key
from outreach.core.merging import NOTHING_ELSE, member_id, weak_key
from outreach.core.observations import Observation, observe
from outreach.store import imports, requests
from outreach.store.imports import ImportRun
from outreach.store.staging import Staging

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

REQUESTED = "requested"  # the kind of the run that brings them in


def meet_again(app: App, tx: Connection, sender: str, people: set[int] | None) -> set[int] | None:
    """Bring in whoever was asked and may be a candidate; return whom to look at, None for all."""
    waiting = [one for one in requests.waiting_for(tx) if one.sender == sender]
    likely = [one for one in waiting if one.invited.startswith("profile:")]
    found = list(_doubles(tx, likely))
    if not found:
        return people
    run = ImportRun("requests", "", REQUESTED, None, app.user, app.now)
    begun = imports.begin(tx, run)
    with Staging() as staging:
        staging.add(*found)
        imports.merge(tx, app.store, staging, begun)
    settled = requests.settle(tx).get(sender, set())
    return people if people is None else people | settled


def _doubles(tx: Connection, waiting: Iterable[requests.Waiting]) -> Iterable[Observation]:
    opaque: list[tuple[int, requests.Waiting]] = []
    public: list[tuple[int, requests.Waiting]] = []
    for row, one in enumerate(waiting, start=1):
        (opaque if member_id(_address(one)) else public).append((row, one))
    yield from _of_one_name(public, requests.without_profile(tx, _names(public)))
    yield from _of_one_name(opaque, requests.with_profile_only(tx, _names(opaque)))


def _names(waiting: Iterable[tuple[int, requests.Waiting]]) -> set[str]:
    """Return the names of who was asked, as people are found by."""
    found = (names.split(asked.name) for _, asked in waiting)
    keys = (weak_key(one.first, one.last, NOTHING_ELSE) for one in found)
    return {name_of(key) for key in keys if key}


def _of_one_name(
    waiting: Iterable[tuple[int, requests.Waiting]], people: Iterable[requests.Opaque]
) -> Iterable[Observation]:
    by_name: dict[str, list[requests.Opaque]] = {}
    for one in people:
        by_name.setdefault(name_key(f"{one.first_name} {one.last_name}"), []).append(one)
    for row, asked in waiting:
        same = by_name.get(name_key(asked.name), [])
        if len(same) == 1 and same[0].weak_key:
            yield _person(row, asked)._replace(weak_key=same[0].weak_key)


def _person(row: int, asked: requests.Waiting) -> Observation:
    parts = names.split(asked.name)
    url = _address(asked)
    greeting = names.greeting(parts.first, parts.last).name
    return observe(
        Record(row, row, parts.first, parts.last, greeting_name=greeting, profile_url=url)
    )


def _address(asked: requests.Waiting) -> str:
    return asked.invited.removeprefix("profile:")
