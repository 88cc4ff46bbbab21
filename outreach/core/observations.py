"""What one row of one file says of one person, and what we learn from it.

An observation is kept as it was said, so that each fact knows its file and row. A candidate is what
the observations add up to: the newest file wins wherever it says something, skills add up, and an
identity once known stays known.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from outreach.core.handles import handle_for
from outreach.core.intake import Record
from outreach.core.merging import PROFILE, canonical_email, member_id, weak_key
from outreach.core.text import fold
from outreach.core.words import Candidate

#: Facts of which the newest value counts.
TEXTS = ("company", "position", "headline", "location", "language")
#: What tells two people of one name apart when neither company nor position is known.
NOTHING_ELSE = "nothing else"


class Observation(NamedTuple):
    """What one row says; only texts, and "" is unknown, so that it can be staged as it is."""

    order: str  #: rows about one person stand together in this order
    row: int
    line: int
    handle: str  #: the handle this person gets if nobody has it
    first_name: str
    last_name: str
    greeting_name: str
    profile_url: str
    member_id: str
    email: str  #: an address that is this person's alone, as written
    email_key: str  #: what all spellings of that address share
    other_emails: tuple[str, ...]  #: keys
    company: str
    position: str
    headline: str
    location: str
    skills: tuple[str, ...]
    language: str
    connected_on: str  #: ISO date
    weak_key: str  #: name and company; may only propose a match
    facts: str  #: all of it as JSON, for the store

    @property
    def name(self) -> str:
        """Return the name as the file has it, or whatever else tells whom the row means."""
        return f"{self.first_name} {self.last_name}".strip() or self.handle


def observe(record: Record) -> Observation:
    """Return what a record of the reader says, with every key worked out."""
    email = record.email or ""
    email_key = (canonical_email(email) or "") if email else ""
    profile_url, member = record.profile_url or "", record.member_id or ""
    first_name, last_name = record.first_name, record.last_name
    connected_on = record.connected_on.isoformat() if record.connected_on else ""
    beside = record.company or record.position or connected_on or NOTHING_ELSE
    weak = weak_key(first_name, last_name, beside)
    return Observation(
        profile_url or member or email_key or weak,
        record.row,
        record.line,
        handle_for(first_name, last_name, profile_url, email),
        first_name,
        last_name,
        record.greeting_name or "",
        profile_url,
        member,
        email if email_key else "",
        email_key,
        _keys(record.other_emails, email_key) if record.other_emails else (),
        record.company or "",
        record.position or "",
        record.headline or "",
        record.location or "",
        record.skills,
        record.language or "",
        connected_on,
        weak,
        _facts(record, connected_on),
    )


def strong_keys(said: Observation) -> list[str]:
    """Return the identities that make a match: `profile:…`, `member:…`, `email:…`."""
    keys = [f"profile:{said.profile_url}"] if said.profile_url else []
    if said.member_id:
        keys.append(f"member:{said.member_id}")
    if said.email_key:
        keys.append(f"email:{said.email_key}")
    if said.other_emails:
        keys.extend([f"email:{key}" for key in said.other_emails])
    return keys


def identities_said(said: Observation) -> list[str]:
    """Return every identity of an observation, the weak one last."""
    return [*strong_keys(said), f"weak:{said.weak_key}"] if said.weak_key else strong_keys(said)


def identities(person: Candidate) -> list[str]:
    """Return the identities a candidate has in the same form, the weak one last."""
    keys = [f"profile:{person.profile_url}"] if person.profile_url else []
    if person.member_id:
        keys.append(f"member:{person.member_id}")
    email = canonical_email(person.email or "")
    if email:
        keys.append(f"email:{email}")
    weak = weak_key_of(person)
    return [*keys, f"weak:{weak}"] if weak else keys


def weak_key_of(person: Candidate) -> str:
    """Return the folded name and company (or position) of a candidate; "" if unknown."""
    return weak_key(person.first_name, person.last_name, person.company or person.position or "")


def new_person(said: Observation, candidate: int) -> Candidate:
    """Return somebody not seen before."""
    return Candidate(
        id=candidate,
        handle=said.handle,
        first_name=said.first_name,
        last_name=said.last_name,
        greeting_name=said.greeting_name or None,
        profile_url=said.profile_url or None,
        member_id=said.member_id or None,
        email=said.email or None,
        company=said.company or None,
        position=said.position or None,
        headline=said.headline or None,
        location=said.location or None,
        skills=said.skills,
        language=said.language or None,
    )


def learn(person: Candidate, said: Observation, known: frozenset[str]) -> Candidate:
    """Return the candidate as known after an observation; the same value if nothing is new.

    `known` holds the strong keys already known of this person: an older slug never comes back.
    """
    news: dict[str, Any] = dict(_newer_texts(person, said)) | _newer_name(person, said)
    if said.skills != person.skills:
        news |= _more_skills(person, said)
    if said.profile_url != (person.profile_url or "") and _is_newer_slug(person, said, known):
        news["profile_url"] = said.profile_url
    if said.member_id and not person.member_id:
        news["member_id"] = said.member_id
    if said.email and not person.email:
        news["email"] = said.email
    return replace(person, **news) if news else person


def changed_facts(before: Candidate, after: Candidate) -> tuple[str, ...]:
    """Return which facts differ, in words for people."""
    return tuple(
        word
        for word, names in _IN_WORDS.items()
        if any(getattr(before, name) != getattr(after, name) for name in names)
    )


_IN_WORDS = {
    "name": ("first_name", "last_name"),
    "company": ("company",),
    "position": ("position",),
    "headline": ("headline",),
    "location": ("location",),
    "skills": ("skills",),
    "e-mail": ("email",),
    "profile": ("profile_url", "member_id"),
    "language": ("language",),
}
_FACTS = Record._fields[2:4] + Record._fields[5:15]  # all that a file says, not our greeting
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def _keys(emails: tuple[str, ...], besides: str) -> tuple[str, ...]:
    keys = {canonical_email(email) or "": None for email in emails}
    return tuple([key for key in keys if key not in ("", besides)])


def _facts(record: Record, connected_on: str) -> str:
    said = zip(_FACTS, record[2:4] + record[5:15], strict=True)
    facts = {name: fact for name, fact in said if fact}
    if connected_on:
        facts["connected_on"] = connected_on
    if record.note:
        facts["note"] = record.note
    return _encode(facts)


def _newer_texts(person: Candidate, said: Observation) -> Iterator[tuple[str, str]]:
    for name in TEXTS:
        text = getattr(said, name)
        if text and text != getattr(person, name):
            yield name, text


def _newer_name(person: Candidate, said: Observation) -> dict[str, str | None]:
    """Take over a name that is more or another; a name without its accents is neither."""
    theirs, ours = f"{said.first_name} {said.last_name}", f"{person.first_name} {person.last_name}"
    if theirs == ours or fold(theirs) == fold(ours):
        better = said.greeting_name and not person.greeting_name
        return {"greeting_name": said.greeting_name} if better else {}
    if not (said.first_name and said.last_name) and ours.strip():
        return {}
    return {
        "first_name": said.first_name,
        "last_name": said.last_name,
        "greeting_name": said.greeting_name or None,
    }


def _more_skills(person: Candidate, said: Observation) -> dict[str, tuple[str, ...]]:
    have = {fold(skill) for skill in person.skills}
    more = tuple(skill for skill in said.skills if fold(skill) not in have)
    return {"skills": person.skills + more} if more else {}


def _is_newer_slug(person: Candidate, said: Observation, known: frozenset[str]) -> bool:
    if not said.profile_url or f"profile:{said.profile_url}" in known:
        return False
    return not person.profile_url or not member_id(said.profile_url.removeprefix(PROFILE))
