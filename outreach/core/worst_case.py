"""The worst case of a text over the real people it would go to, gathered in one pass.

People whose message would lack a value are counted and left out of the extremes: they are held
back, nobody gets that message. Only ids are kept, so that the frozen figures hold nothing of a
person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from outreach.core.distinct import Distinct, Sample, hashed
from outreach.core.rendering import Rendered
from outreach.core.words import Candidate

LOOKED_AT = 500  # people whose message all rules are run on
_NO_PLAIN = dict.fromkeys(map(ord, "abcdefghijklmnopqrstuvwxyz "))


@dataclass(frozen=True, slots=True)
class WorstCase:
    """What was found: lengths, who is too long or lacks a value, and whom to look at."""

    people: int = 0
    longest: int = 0
    shortest: int = 0
    limit: int | None = None
    over_limit: int = 0
    missing_values: dict[str, int] = field(default_factory=dict)  #: field → people without it
    people_missing: int = 0  #: people whose message would lack any value
    on_fallback: int = 0  #: people for whom the text takes a way out
    longest_id: int | None = None
    shortest_id: int | None = None
    oddest_id: int | None = None
    fallback_id: int | None = None  #: with the most ways out taken
    distinct: int = 0  #: different texts once the names are taken out; 0: not counted
    looked_at: int = 0  #: messages that all rules were run on, the extremes among them
    findings: dict[str, int] = field(default_factory=dict)  #: rule → messages it found fault with

    @classmethod
    def restored(cls, kept: Mapping[str, Any]) -> WorstCase:
        """Return a worst case from what was kept of it, perhaps by another version of outreach."""
        names = {one.name for one in fields(cls)}
        return cls(**{name: value for name, value in kept.items() if name in names})

    @property
    def telling(self) -> dict[str, int]:
        """Return whom to look at, by what makes them worth it; each person once."""
        found = {
            "longest": self.longest_id,
            "shortest": self.shortest_id,
            "oddest": self.oddest_id,
            "fallback": self.fallback_id,
        }
        first: dict[int, str] = {}
        for why, one in found.items():
            if one is not None:
                first.setdefault(one, why)
        return {why: one for one, why in first.items()}


class Gathering:
    """A worst case in the making: each message is looked at once and forgotten."""

    def __init__(self) -> None:
        self._limit: int | None = None
        self._people = self._over = self._lacking = self._on_fallback = 0
        self._fields: Counter[str] = Counter()
        self._longest: tuple[int, int] | None = None
        self._shortest: tuple[int, int] | None = None
        self._oddest: tuple[int, int] | None = None
        self._fallback: tuple[int, int] | None = None
        self._distinct = Distinct()
        self._sample = Sample(LOOKED_AT)

    def add(
        self, person: Candidate, message: Rendered, limit: int | None, personal: int = 0
    ) -> None:
        """Count one message; `limit` is that of the account it would be sent from.

        `personal` is the hash of all in the message that is this person's but the names.
        """
        self._people += 1
        if limit is not None:
            self._limit = limit if self._limit is None else min(self._limit, limit)
        if message.missing:
            self._lacking += 1
            self._fields.update(message.missing)
            return
        self._distinct.add(personal)
        self._sample.add(hashed((person.identity,)), person.id)
        self._over += limit is not None and message.length > limit
        self._on_fallback += bool(message.fallbacks)
        # with equal figures the lower id wins, so that the same list gives the same people
        self._longest = _higher(self._longest, message.length, person.id)
        self._shortest = _higher(self._shortest, -message.length, person.id)
        self._oddest = _higher(self._oddest, oddness(person), person.id)
        if message.fallbacks:
            self._fallback = _higher(self._fallback, len(message.fallbacks), person.id)

    @property
    def sample(self) -> list[int]:
        """Return whom to run all rules on, beside the extremes."""
        return self._sample.ids

    def result(self) -> WorstCase:
        """Return what was found so far."""
        return WorstCase(
            people=self._people,
            longest=self._longest[0] if self._longest else 0,
            shortest=-self._shortest[0] if self._shortest else 0,
            limit=self._limit,
            over_limit=self._over,
            missing_values=dict(sorted(self._fields.items())),
            people_missing=self._lacking,
            on_fallback=self._on_fallback,
            longest_id=_id(self._longest),
            shortest_id=_id(self._shortest),
            oddest_id=_id(self._oddest),
            fallback_id=_id(self._fallback),
            distinct=self._distinct.count,
        )


def _higher(best: tuple[int, int] | None, figure: int, one: int) -> tuple[int, int]:
    return (figure, one) if best is None or (-figure, one) < (-best[0], best[1]) else best


def _id(best: tuple[int, int] | None) -> int | None:
    return best[1] if best else None


def oddness(person: Candidate) -> int:
    """Return how far the words about a person are from what a text expects; 0 is plain."""
    greeting = person.greeting_name or ""
    words = f"{greeting}{person.company or ''}".casefold().translate(_NO_PLAIN)
    strange = 2 * len(words) - len(words.encode("ascii", "ignore"))
    extreme = max(0, 3 - len(greeting)) + max(0, len(greeting) - 12)
    shouted = 3 if len(greeting) > 1 and greeting.isupper() else 0
    return strange + 2 * extreme + shouted
