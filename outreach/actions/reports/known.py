"""What each person of a campaign is set apart by: the skill, place or source known of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from outreach.core.stats.splits import By
from outreach.store import backgrounds
from outreach.store.backgrounds import Source

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: What is told of people, and erased when they are forgotten.
OF_PEOPLE = frozenset({By.SKILL, By.PLACE, By.SOURCE})
_LISTS = frozenset({"candidates"})


def names(tx: Connection, campaign: str, by: By) -> Mapping[int, tuple[str, ...]]:
    """Return the groups of each enrollment, by skill, place or source."""
    if by is By.SKILL:
        return _skills(tx, campaign)
    if by is By.PLACE:
        return {one: (_place(text),) for one, text in backgrounds.locations(tx, campaign).items()}
    found = backgrounds.sources(tx, campaign)
    called = {source: (_source(source),) for source in set(found.values())}
    return {one: called[source] for one, source in found.items()}


def _skills(tx: Connection, campaign: str) -> dict[int, tuple[str, ...]]:
    called = cache(_clauses)
    return {one: called(because) for one, because in backgrounds.because(tx, campaign)}


def _clauses(because: str) -> tuple[str, ...]:
    """Return the skills of a frozen reason, each once."""
    clauses = (one["clause"] for one in json.loads(because).get("matched", ()))
    return tuple(dict.fromkeys(one for one in clauses if one.startswith("skills.")))


@lru_cache(maxsize=4096)
def _place(text: str) -> str:
    from outreach.core.areas import resolve  # the table of places: only where somebody asks by it

    place = resolve(text)
    parts = dict.fromkeys(part for part in (place.name, place.region) if part)  # Berlin, Berlin
    return ", ".join(parts) or text


def _source(source: Source) -> str:
    if source.kind is None:
        return "added by hand"
    if source.kind in _LISTS:
        return f"list {source.file_name}"
    return f"{source.kind} of {source.owner}" if source.owner else source.kind
