"""Opt-outs in the words of replies that archives show: they act at once.

Every other class is only proposed, when somebody looks at the card.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from outreach.actions import replies
from outreach.app import App
from outreach.core.proof import Fact, FactKind
from outreach.core.replies import opt_out
from outreach.core.words import Event, EventKind, Evidence
from outreach.store import candidates, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass
class Stops:
    """Who of these people asks never to be written to again."""

    app: App
    tx: Connection
    people: Sequence[int]
    _words: dict[int, str] = field(default_factory=dict)
    _asked: dict[tuple[int, Fact], str] = field(default_factory=dict)

    def said(self, person: int, fact: Fact, known: Iterable[Event]) -> str:
        """Return the words that ask us to stop; empty when somebody here read them otherwise."""
        is_reply = fact.kind is FactKind.REPLIED and bool(fact.text)
        if not is_reply or any(_reads(one, fact) for one in known):
            return ""
        if (person, fact) not in self._asked:
            self._asked[person, fact] = self._ask(person, fact)
        return self._asked[person, fact]

    def _ask(self, person: int, fact: Fact) -> str:
        words = opt_out(fact.text, self._ours.get(person, ()))
        if words:
            self._words[person] = words
        return words

    def bar(self) -> int:
        """Never write to them again; return of how many that is news."""
        people = candidates.load(self.tx, sorted(self._words)).values()
        return sum([replies.bar(self.app, self.tx, one, self._words[one.id]) for one in people])

    @cached_property
    def _ours(self) -> dict[int, tuple[str, ...]]:
        return touches.texts_sent(self.tx, self.people)


def _reads(event: Event, fact: Fact) -> bool:
    """Say whether a person said of this reply what it means."""
    is_class = event.kind is EventKind.REPLIED and event.reply is not None
    if not is_class or event.evidence is not Evidence.CLAIMED:
        return False
    return event.details.get("text") == fact.text or event.occurred_at >= fact.until
