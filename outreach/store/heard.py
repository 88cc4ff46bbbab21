"""Who may be the same person as somebody who has answered: asked before anything more goes out.

An archive may know a person by another id than the lists do. Until somebody decides whether the
two are one, a reply stands under the one entry, and the sequence of the other goes on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import chain

from sqlalchemy.engine import Connection

from outreach.core.words import EventKind
from outreach.store import events, messages

_WORDS = (EventKind.SENT, EventKind.SENT_OUTSIDE)


def since_our_last_word(
    tx: Connection, sender: str, groups: Iterable[Collection[int]], people: Collection[int]
) -> dict[int, int]:
    """Return of which people another of their group wrote to the sender after we did to them.

    `groups`: people who may be one; the value is who wrote last. Whom the sender never wrote to
    is left out.
    """
    asked = frozenset(people)
    near = [group for group in groups if not asked.isdisjoint(group)]
    everybody = set(chain.from_iterable(near))
    got = messages.last_received(tx, sender, everybody) if near else {}
    if not got:
        return {}
    said = _last_words(tx, sender, everybody & asked)
    found = {}
    for group in near:
        for one in said.keys() & set(group):
            others = [other for other in group if other != one and other in got]
            last = max(others, key=lambda other: got[other], default=one)
            if last != one and got[last] > said[one]:
                found[one] = last
    return found


def _last_words(tx: Connection, sender: str, people: Collection[int]) -> dict[int, datetime]:
    found = messages.last_sent(tx, sender, people)
    for event in events.effective(tx, sender=sender, candidates=people, kinds=_WORDS):
        assert event.candidate is not None  # it was asked by them
        before = found.get(event.candidate, event.occurred_at)
        found[event.candidate] = max(before, event.occurred_at)
    return found
