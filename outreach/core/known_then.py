"""A person as they were known at a moment: what the files had said of them by then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from outreach.core.observations import TEXTS
from outreach.core.words import Candidate

Said = tuple[datetime, Mapping[str, Any]]  #: when something was said, and what, by its name


def as_known(person: Candidate, said: Sequence[Said], at: datetime) -> Iterator[Candidate]:
    """Yield a person as they were known at a moment, then as at other times, and last as today.

    `said` is in order of time. After the moment's version come the later ones in order, then the
    earlier ones, the newest first; who was not known yet begins with what was first said.
    """
    versions = list(_versions(person, [facts for _, facts in said]))
    then = max(0, sum(when <= at for when, _ in said) - 1)
    yield from versions[then:]
    yield from reversed(versions[:then])
    yield person


def _versions(person: Candidate, said: Sequence[Mapping[str, Any]]) -> Iterator[Candidate]:
    """Yield what was known after each of these; without two of them today's facts are all."""
    if len(said) < 2:
        return
    facts: dict[str, Any] = dict.fromkeys(TEXTS) | {"skills": ()}
    for one in said:
        skills = tuple(dict.fromkeys((*facts["skills"], *one.get("skills", ()))))
        facts |= {name: one[name] for name in TEXTS if one.get(name)} | {"skills": skills}
        yield replace(person, **facts)
