"""Stops in texts that are not kept: of strangers, of groups, in subjects, in a colleague's inbox.

Every text that came in is looked at before anything of it is dropped; whoever asks in it never to
be written to is barred, candidate or not. Of somebody who is no candidate nothing stays but keyed
hashes and the words that ask: they bar whoever comes in later with that address, and hold whoever
is called so until somebody says whether they are meant, unless another address tells them apart.
A name alone bars nobody, it holds. What is kept is looked at in `stopping`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from outreach.actions import replies
from outreach.actions.importing.report import Found
from outreach.actions.proving import doubles
from outreach.actions.proving.stopping import Stop, unread
from outreach.app import App
from outreach.core import names
from outreach.core.intake.archive.cells import Person, name_key
from outreach.core.proof import SeenMessage
from outreach.core.replies import opt_out
from outreach.core.weak_keys import name_identity_beside, spellings
from outreach.store import candidates, namesakes, requests, suppressions, touches
from outreach.store.suppressions import CALLED, SUPPRESSED, Bar

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class Heard(NamedTuple):
    """A text that came in, is not kept, and may be a stop."""

    who: Person
    at: datetime
    text: str


def settle(app: App, tx: Connection, heard: Sequence[Heard]) -> Found:
    """Bar who asks for it; return of how many candidates and strangers that is news."""
    heard = [one for one in heard if opt_out(one.text)]  # nobody comes in for less
    if not heard:
        return Found()
    here = _here(app, tx, {one.who for one in heard})
    ours = touches.texts_sent(tx, set(here.values()))
    asked: dict[int, list[Stop]] = {}
    strangers: dict[Person, Stop] = {}
    for one in sorted(heard, key=lambda one: one.at):
        person = here.get(one.who)
        if words := opt_out(one.text, ours.get(person or 0, ())):
            stop = Stop(SeenMessage(one.at, is_incoming=True, text=one.text), words)
            if person is None or not one.who.key:  # a name alone tells nobody surely
                strangers.setdefault(one.who, stop)
            else:
                asked.setdefault(person, []).append(stop)
    barred = _bar(app, tx, unread(tx, asked))
    return Found(stopped=barred, barred_ahead=_bar_ahead(app, tx, strangers))


def _here(app: App, tx: Connection, people: Collection[Person]) -> dict[Person, int]:
    """Return who of these is a candidate: by an address, else the only one of the name."""
    by_key = candidates.ids_by_key(tx, {one.key for one in people if one.key})
    found = doubles.meet(app, tx, [one for one in people if one.key and one.key not in by_key])
    found |= {one: by_key[one.key] for one in people if one.key in by_key}
    nameless = [one for one in people if not one.key]
    by_name: dict[str, list[requests.Opaque]] = {}
    for known in requests.of_names(tx, _names(nameless)):
        if not known.is_lent:
            by_name.setdefault(name_key(f"{known.first_name} {known.last_name}"), []).append(known)
    for one in nameless:
        same = by_name.get(name_key(one.name), ())
        if len({known.weak_key for known in same}) == 1:  # of one company too: one, as far as known
            found[one] = min(known.id for known in same)
    return found


def _names(people: Iterable[Person]) -> set[str]:
    parts = (names.split(one.name) for one in people)
    return {name for one in parts for name in spellings(one.first, one.last)}


def _bar(app: App, tx: Connection, asked: Mapping[int, list[Stop]]) -> int:
    touches.hold(tx, asked)
    people = candidates.load(tx, sorted(asked)).values()
    return sum([replies.bar(app, tx, one, asked[one.id][0].words) for one in people])


def _bar_ahead(app: App, tx: Connection, strangers: Mapping[Person, Stop]) -> int:
    """Bar people who may come in later; return of how many that is news."""
    new = 0
    for one, stop in strangers.items():
        parts = names.split(one.name)
        called = name_identity_beside(parts.first, parts.last, one.key)
        why = Bar(SUPPRESSED, replies.reason(stop.words), app.user, app.now)
        is_new = suppressions.add(tx, app.store, [one.key] if one.key else [], why)
        if called:
            is_new += suppressions.add(tx, app.store, [called], replace(why, bar=CALLED))
        new += bool(is_new)
    suppressions.settle(tx, app.store, namesakes.ids_of(tx, _names(strangers)))
    return new
