"""Requests to, and messages with, somebody who is perhaps a candidate under another identity.

One file knows people by LinkedIn's opaque id, the other by their address, an old one by their name
alone; only the name links them. A name proposes and never decides: the person comes in as somebody
of their own, of the same name and company as far as anybody knows, so that the two are a doubtful
double: nobody writes to them twice, and a recruiter says whether they are one.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from outreach.app import App
from outreach.core import names
from outreach.core.asked_then import same_request
from outreach.core.doubles import name_of
from outreach.core.intake import Record
from outreach.core.intake.archive.cells import Person, name_key
from outreach.core.merging import member_id
from outreach.core.observations import Observation, observe
from outreach.core.weak_keys import NOTHING_ELSE, weak_key
from outreach.store import candidates, imports, namesakes, requests
from outreach.store.imports import ImportRun
from outreach.store.staging import Staging

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_MOST_NAMESAKES = 5  # of more, nobody could say which one is meant
REQUESTED = "requested"  # the kind of the run that brings them in


class _Like(NamedTuple):
    """Somebody who may be a candidate, and what comes in of them; the same at each import."""

    who: Person
    said: Observation
    here: int | None = None  #: who they are, when they came in before


def meet_again(app: App, tx: Connection, sender: str, people: set[int] | None) -> set[int] | None:
    """Bring in whoever was asked and may be a candidate; return whom to look at, None for all.

    One of whom an archive has nothing but the name is somebody of their own as well, as in `meet`.
    """
    named = requests.known_by_name(tx, sender)
    ids = meet(app, tx, {Person(name) for name in named.values()}, "requests") if named else {}
    own = {invited: ids[one] for invited, name in named.items() if (one := Person(name)) in ids}
    requests.own(tx, sender, own)
    if people is not None:
        people = people | set(own.values())
    waiting = [one for one in requests.waiting_for(tx) if one.sender == sender]
    asked = [Person(one.name, one.address) for one in waiting if one.address]
    found = {one.who: one for one in _by_log(tx, sender, asked)}
    found |= {one.who: one for one in _by_other_ids(tx, asked)}
    if not found:
        return people
    _bring_in(app, tx, "requests", found.values())
    settled = requests.settle(tx).get(sender, set())
    return people if people is None else people | settled


def meet(
    app: App, tx: Connection, people: Collection[Person], what: str = "messages"
) -> dict[Person, int]:
    """Bring in who of these strangers may be a candidate; return who each of them is now."""
    known = [one for one in people if one.key]
    found = [*_by_other_ids(tx, known), *_by_name(tx, [one for one in people if not one.key])]
    _bring_in(app, tx, what, [one for one in found if one.here is None])
    by_key = candidates.ids_by_key(tx, {one.who.key for one in found if one.who.key})
    by_name = _named(requests.of_names(tx, _names(one.who for one in found if not one.who.key)))
    ids = {
        one.who: by_key.get(one.who.key) if one.who.key else _told(tx, one.said, by_name)
        for one in found
    }
    return {who: one for who, one in ids.items() if one is not None}


def may_be_known(tx: Connection, people: Collection[Person]) -> set[Person]:
    """Return which strangers have the name of a candidate who is known by another kind of id."""
    return {one.who for one in _by_other_ids(tx, people)}


def _bring_in(app: App, tx: Connection, what: str, found: Collection[_Like]) -> None:
    if not found:
        return
    begun = imports.begin(tx, ImportRun(what, "", REQUESTED, None, app.user, app.now))
    with Staging() as staging:
        staging.add(*(one.said for one in found))
        imports.merge(tx, app.store, [staging], begun)


def _by_other_ids(tx: Connection, people: Iterable[Person]) -> Iterator[_Like]:
    """Yield who has the name of the only candidate whose id is of the other kind."""
    opaque: list[Person] = []
    public: list[Person] = []
    for one in people:
        (opaque if member_id(one.profile_url) or one.member_id else public).append(one)
    if public and requests.has_opaque(tx):
        yield from _of_one_name(public, requests.without_profile(tx, _names(public)))
    yield from _of_one_name(opaque, requests.with_profile_only(tx, _names(opaque)))


def _by_log(tx: Connection, sender: str, asked: Sequence[Person]) -> Iterator[_Like]:
    """Yield who was asked when our log says it of the only candidate of that name.

    The candidate has another address, and no archive shows a request to that one at the time.
    """
    waiting = requests.waiting_since(tx, sender) if asked else {}
    if not waiting:
        return
    here = requests.of_names(tx, _names(asked))
    named = _named(one for one in here if not one.is_lent)
    ids = {one.id for one in here}
    logged, shown = requests.logged(tx, ids), requests.shown(tx, ids)
    for row, one in enumerate(asked, start=1):
        same = named.get(name_key(one.name), [])
        times = waiting.get(one.key, [])
        if len(same) != 1 or not same[0].weak_key:
            continue
        said = logged.get(same[0].id, [])
        if same_request(times, said) and not same_request(shown.get(same[0].id, []), said):
            yield _Like(one, _said(row, one, same[0].weak_key))


def _of_one_name(people: Iterable[Person], here: Iterable[requests.Opaque]) -> Iterator[_Like]:
    by_name = _named(here)
    for row, one in enumerate(people, start=1):
        same = by_name.get(name_key(one.name), [])
        if len(same) == 1 and same[0].weak_key:
            yield _Like(one, _said(row, one, same[0].weak_key))
        elif 1 < len(same) <= _MOST_NAMESAKES:  # any of them, so that each of them waits
            yield _Like(one, _said(row, one))


def _by_name(tx: Connection, people: Collection[Person]) -> Iterator[_Like]:
    """Yield whose name, which is all that is known, one candidate has; who came in before again."""
    whole = [one for one in people if " " in name_key(one.name)]
    by_name = _named(requests.of_names(tx, _names(whole)))
    for row, one in enumerate(whole, start=1):
        same = [known for known in by_name.get(name_key(one.name), ()) if not known.is_lent]
        said = _said(row, one, same[0].weak_key if same else "")
        before = _told(tx, said, by_name)
        if before is not None or (len(same) == 1 and said.weak_key):
            yield _Like(one, said, before)


def _told(
    tx: Connection, said: Observation, by_name: Mapping[str, Sequence[requests.Opaque]]
) -> int | None:
    """Return of whom of a name an earlier import of strangers said exactly this."""
    people = [one.id for one in by_name.get(name_key(said.name), ())]
    return namesakes.of_whom(tx, people, REQUESTED, json.loads(said.facts)) if people else None


def _named(people: Iterable[requests.Opaque]) -> dict[str, list[requests.Opaque]]:
    found: dict[str, list[requests.Opaque]] = {}
    for one in people:
        found.setdefault(name_key(f"{one.first_name} {one.last_name}"), []).append(one)
    return found


def _names(people: Iterable[Person]) -> set[str]:
    """Return the names of these people, as candidates are found by."""
    found = (names.split(one.name) for one in people)
    keys = (weak_key(one.first, one.last, NOTHING_ELSE) for one in found)
    return {name_of(key) for key in keys if key}


def _said(row: int, one: Person, weak: str | None = None) -> Observation:
    """Return what is known of a stranger, with name and company of the likely candidate, if any."""
    parts = names.split(one.name)
    greeting = names.greeting(parts.first, parts.last).name
    record = Record(
        row, row, parts.first, parts.last, greeting_name=greeting,
        profile_url=one.profile_url or None, member_id=one.member_id or None,
    )  # fmt: skip
    said = observe(record)
    return said if weak is None else said._replace(weak_key=weak)
