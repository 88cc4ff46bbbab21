"""Take back what somebody said of a list of names: then it is asked again, and they are held.

What the word barred is lifted, and nothing else. Where anything came in since, or the person asked
to stop themselves, nothing is taken back: a bar is on the list once, whoever gave it again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from outreach.actions import replies
from outreach.app import App
from outreach.core.errors import Blocked, ChangedMeanwhile
from outreach.core.words import Candidate
from outreach.store import audit, candidates, doubles, events, imports, suppressions

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

LISTED, NOT_LISTED, UNLISTED = "listed", "not_listed", "unlisted"  # as the audit calls them


@dataclass(frozen=True, slots=True)
class Word:
    """What somebody said of a list and one person."""

    person: int
    is_listed: bool
    actor: str
    at: datetime
    newest: int  #: import when it was said


def last_word(tx: Connection, person: int | None = None) -> Word | None:
    """Return the last word about a list that stands, of one person or of anybody."""
    standing: dict[int, Word] = {}
    for entry in audit.of_kinds(tx, [LISTED, NOT_LISTED, UNLISTED]):
        one = int(str((entry.payload or {}).get("candidate", 0)))
        standing.pop(one, None)
        if entry.what != UNLISTED and person in (None, one):
            newest = int(str((entry.payload or {}).get("newest", -1)))
            at = datetime.fromisoformat(entry.at)
            standing[one] = Word(one, entry.what == LISTED, entry.actor, at, newest)
    here = candidates.load(tx, standing)
    return next((word for one, word in reversed(standing.items()) if one in here), None)


def keep(app: App, tx: Connection, what: str, person: int) -> None:
    """Keep in the audit what was said of a list and this person."""
    told = {"candidate": person, "newest": imports.newest(tx)}
    audit.append(tx, app.now, app.user, what, told)


def take_back(app: App, tx: Connection, word: Word) -> Candidate:
    """Take a word back and return the person, who waits for another.

    Blocked when they asked to stop themselves; ChangedMeanwhile when anything came in since.
    """
    imports.alone(tx)  # a bar may be lifted
    person = candidates.load(tx, [word.person])[word.person]
    _refuse_if_built_on(tx, person, word)
    suppressions.take_back(tx, app.store, person.id, (word.actor, word.at), app.now)
    doubles.reopen(tx, suppressions.namesakes_of(tx, person), word.at, word.actor)
    audit.append(tx, app.now, app.user, UNLISTED, {"candidate": person.id})
    return candidates.load(tx, [person.id])[person.id]


def _refuse_if_built_on(tx: Connection, person: Candidate, word: Word) -> None:
    if any(_stops(tx, person)):
        raise Blocked(
            f"{person.name} asked not to be written to again; that is not taken back.",
            code="own_opt_out",
            where=person.handle,
            try_=f"outreach candidates show {person.handle}",
        )
    if imports.newest(tx) != word.newest:
        raise ChangedMeanwhile(
            "A file came in since, which may bar the person as well. Nothing was written.",
            where=person.handle,
            try_=f"outreach candidates show {person.handle}",
        )


def _stops(tx: Connection, person: Candidate) -> Iterator[bool]:
    standing = events.effective(tx, candidates=[person.id], kinds=[*replies.STOPS])
    yield from map(replies.is_stop, standing)
