"""Make one person of two, and two of one again: which facts hold.

Of what may change (company, position, …) the newest word counts, whichever of the two it was said
of; a fact that somebody took away by hand stays away. Consent is no fact of a person: it is kept
under every identity, so no merge and no undoing of one can lose an opt-out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from outreach.core import names
from outreach.core.intake import Record
from outreach.core.merging import PROFILE, member_id
from outreach.core.observations import TEXTS, Observation, learn, observe
from outreach.core.text import fold
from outreach.core.words import Candidate


@dataclass(frozen=True, slots=True)
class Said:
    """What one row, or a hand, said of somebody, and when."""

    candidate: int
    at: datetime
    facts: Mapping[str, Any]
    by_hand: bool = False  #: mended: it holds as it is, it does not add up


def united(kept: Candidate, gone: Candidate, said: Sequence[Said]) -> Candidate:
    """Return the one person that two are, under the handle of `kept`."""
    first, second = (kept, gone) if _is_whole(kept) or not _is_whole(gone) else (gone, kept)
    have = {fold(skill) for skill in kept.skills}
    newest: dict[str, Any] = {name: _newest(name, kept, gone, said) for name in TEXTS}
    return replace(
        kept,
        first_name=first.first_name,
        last_name=first.last_name,
        greeting_name=first.greeting_name or (second.greeting_name if _alike(kept, gone) else None),
        profile_url=_profile(kept, gone),
        member_id=kept.member_id or gone.member_id,
        email=kept.email or gone.email,
        skills=kept.skills + tuple(one for one in gone.skills if fold(one) not in have),
        **newest,
    )


def whose(facts: Mapping[str, Any], keys: frozenset[str]) -> bool:
    """Say whether what was said has one of these strong keys."""
    return not keys.isdisjoint(_observation(facts).keys)


def learned(person: Candidate, said: Sequence[Said], known: frozenset[str]) -> Candidate:
    """Return somebody with what was said of them later, in order; `known` are their strong keys."""
    for one in said:
        if one.by_hand:
            person = replace(person, **_mended(one.facts))
        else:
            person = learn(person, _observation(one.facts), known)
    return person


def strong_keys(facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the strong keys in what was said."""
    return _observation(facts).keys


def _newest(name: str, kept: Candidate, gone: Candidate, said: Sequence[Said]) -> str | None:
    times = {one.candidate: one.at for one in sorted(said, key=_when) if one.facts.get(name)}
    ours, theirs = times.get(kept.id), times.get(gone.id)
    is_theirs = theirs is not None and (ours is None or theirs > ours)
    first, second = (gone, kept) if is_theirs else (kept, gone)
    found: str | None = getattr(first, name)
    # what was said of the first and is no more was taken away, or came from nowhere
    was_taken_away = found is None and times.get(first.id) is not None
    return found if found or was_taken_away else getattr(second, name)


def _when(one: Said) -> datetime:
    return one.at


def _profile(kept: Candidate, gone: Candidate) -> str | None:
    found = [url for url in (kept.profile_url, gone.profile_url) if url]
    public = [url for url in found if not member_id(url.removeprefix(PROFILE))]
    return next(iter([*public, *found]), None)


def _is_whole(person: Candidate) -> bool:
    return bool(person.first_name and person.last_name)


def _alike(kept: Candidate, gone: Candidate) -> bool:
    return fold(kept.first_name) == fold(gone.first_name)


def _observation(facts: Mapping[str, Any]) -> Observation:
    given = {name: fact for name, fact in facts.items() if name in Record._fields}
    for name in ("skills", "other_emails"):
        given[name] = tuple(given.get(name, ()))
    if "connected_on" in given:
        given["connected_on"] = date.fromisoformat(given["connected_on"])
    record = Record(row=1, line=1)._replace(**given)
    greeting = names.greeting(record.first_name, record.last_name).name
    return observe(record._replace(greeting_name=record.greeting_name or greeting))


def _mended(facts: Mapping[str, Any]) -> dict[str, Any]:
    known = {name: fact for name, fact in facts.items() if name in Candidate.__dataclass_fields__}
    return known | ({"skills": tuple(known["skills"])} if "skills" in known else {})
