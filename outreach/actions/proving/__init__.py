"""Proof: what archives show becomes events, and enrollments move to where the facts put them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from outreach.actions.importing.report import Found
from outreach.actions.proving import hearing
from outreach.actions.proving.doubles import meet_again
from outreach.actions.proving.hearing import Heard
from outreach.actions.proving.known import Known
from outreach.actions.proving.senders import Proving
from outreach.app import App
from outreach.store import audit, messages, requests, shortlists, words_kept
from outreach.store.messages import Kept

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

__all__ = ["Inbox", "after_import", "again"]


class Inbox(NamedTuple):
    """The messages of an archive, as far as they have to be looked at."""

    said: Sequence[Kept] = ()  #: all with candidates: the words of earlier ones may be kept now
    heard: Sequence[Heard] = ()  #: what may be a stop in texts that are not kept
    harmless: Collection[str] = ()  #: texts that are kept, and surely no stop


_NOTHING = Inbox()


def after_import(
    app: App, tx: Connection, owner: str | None, counter: int, inbox: Inbox = _NOTHING
) -> Found:
    """Record what is shown since these tables came in, in the transaction that brought them.

    All of the owner's people are looked at; of other senders those of whom an archive told before,
    and who came in or changed with these tables: since the store's `counter` was this.
    """
    requests.settle(tx)
    changed: set[int] | None = None
    found = Found()
    for slug in app.settings.senders:
        if slug == owner:
            found += _proven(app, tx, slug, None, inbox)
            continue
        told = requests.people(tx, slug) | messages.people(tx, slug)
        waits = requests.waits(tx, slug)
        if told or waits:
            changed = set(shortlists.changed_since(tx, counter)) if changed is None else changed
            if changed:
                found += _proven(app, tx, slug, told & changed)
    if owner is not None and owner in app.settings.senders:
        words_kept.bring_back(tx, owner, inbox.said)  # of whom another sender's campaign took in
        words_kept.let_go(tx, owner)  # once all of them were looked at for a stop
    return found + hearing.settle(app, tx, inbox.heard)


def again(app: App, tx: Connection, people: set[int], anew: Collection[int] = ()) -> Found:
    """Record what is shown of these people: after two turned out to be one, for instance.

    `anew`: enrollments in which what was shown of one now stands beside what was logged of the
    other; it is held against that as if it came in now.
    """
    requests.settle(tx)
    found = Found()
    for slug in app.settings.senders:
        found += _proven(app, tx, slug, people, anew=anew)
    return found


def _proven(
    app: App,
    tx: Connection,
    sender: str,
    people: set[int] | None,
    inbox: Inbox = _NOTHING,
    anew: Collection[int] = (),
) -> Found:
    people = meet_again(app, tx, sender, people)
    found = Proving(Known(app, tx, sender, people), inbox.said, inbox.harmless, anew).record()
    if not found.is_empty:
        told = {"sender": sender, "sent": found.sent, "accepted": found.accepted}
        told |= {"replied": found.replied, "inferred": found.inferred}
        audit.append(tx, app.now, app.user, "prove", told)
    return found
