"""Where each fact of a person comes from: what was said, by which file, and what counts now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from outreach.core.words import Candidate

#: What is worked out here and no file says.
DERIVED: Mapping[str, str] = {
    "handle": "made here from the name",
    "greeting_name": "worked out here from the name",
}
_SHOWN = (
    "handle", "first_name", "last_name", "greeting_name", "profile_url", "member_id", "email",
    "other_emails", "company", "position", "headline", "location", "skills", "language", "note",
    "connected_on",
)  # fmt: skip


class Said(NamedTuple):
    """What one row of one file said."""

    file: str
    row: int | None
    at: datetime
    actor: str
    facts: Mapping[str, object]


class Fact(NamedTuple):
    """One fact, whether it counts now, and who said it, the newest last."""

    name: str
    value: str
    is_current: bool
    said: tuple[Said, ...]

    @property
    def is_derived(self) -> bool:
        """Say whether it was worked out here."""
        return self.name in DERIVED and not self.said


def facts_of(person: Candidate, said: Sequence[Said]) -> list[Fact]:
    """Return every fact that is or was known of a person; what counts now before what was said."""
    now = {name: _values(getattr(person, name, None)) for name in _SHOWN}
    sayings: dict[tuple[str, str], list[Said]] = {
        (name, value): [] for name, values in now.items() for value in values
    }
    for one in said:
        for name, fact in one.facts.items():
            for value in _values(fact):
                sayings.setdefault((name, value), []).append(one)
    found = [
        # what is kept beside the person, such as a note, counts as long as it is kept
        Fact(name, value, value in now.get(name, ()) or not hasattr(person, name), tuple(by))
        for (name, value), by in sayings.items()
    ]
    return sorted(found, key=lambda fact: (_place(fact.name), not fact.is_current))


def _values(fact: object) -> list[str]:
    return list(_texts(fact))


def _texts(fact: object) -> Iterator[str]:
    if isinstance(fact, list | tuple):
        yield from map(str, fact)
    elif fact:
        yield str(fact)


def _place(name: str) -> int:
    return _SHOWN.index(name) if name in _SHOWN else len(_SHOWN)
