"""What one row of one file says of one person, and what we learn from it.

An observation is kept as it was said, so that each fact knows its file and row. A candidate is what
the observations add up to: the newest file wins wherever it says something, skills add up, and an
identity once known stays known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from json.encoder import encode_basestring as _quoted
from typing import Any, NamedTuple

from outreach.core.handles import handle_for
from outreach.core.intake import Record
from outreach.core.intake.sameness import UNKNOWN
from outreach.core.merging import PROFILE, canonical_email, member_id
from outreach.core.query import indexed_facts
from outreach.core.shown_names import shown_name
from outreach.core.text import fold
from outreach.core.tie_breaks import tie_number
from outreach.core.weak_keys import name_identity, nothing_else, weak_key, weak_key_of
from outreach.core.words import Candidate

#: Facts of which the newest value counts.
TEXTS = ("company", "position", "headline", "location", "language")
#: What tells two people of one name apart when neither company nor position is known.


class Observation(NamedTuple):
    """What one row says; texts and numbers only, and "" is unknown, so that it can be staged."""

    order: str  #: rows about one person stand together in this order
    row: int
    line: int
    handle: str  #: the handle this person gets if nobody has it
    # from here to `language` as the columns of a candidate
    first_name: str
    last_name: str
    greeting_name: str
    profile_url: str
    member_id: str
    email: str  #: an address that is this person's alone, as written
    weak_key: str  #: name and company; may only propose a match
    company: str
    position: str
    headline: str
    location: str
    skill_lines: str  #: one skill a line
    language: str
    connected_on: str  #: ISO date
    keys: tuple[str, ...]  #: strong keys: `profile:…`, `member:…`, `email:…`
    facts: str  #: all that was said as JSON, for the store
    document: tuple[str, ...]  #: the words of it, for the search index
    digest: int  #: of the cells, where they alone tell all of it; else `sameness.UNKNOWN`
    tie: int  #: what breaks ties: of the strongest identity; 0 where there is only the handle

    @property
    def name(self) -> str:
        """Return the name as the file has it, or whatever else tells whom the row means."""
        return shown_name(self.first_name, self.last_name) or self.handle

    @property
    def skills(self) -> tuple[str, ...]:
        """Return the skills one by one."""
        return tuple(self.skill_lines.split("\n")) if self.skill_lines else ()


def observe(record: Record) -> Observation:
    """Return what one record says, with every key worked out."""
    return observe_all([record])[0]


def observe_all(
    records: Sequence[Record], digests: Sequence[int] | None = None
) -> list[Observation]:
    """Return what records say: a column at a time, several times faster than by rows.

    `digests` are those of the rows, for who is told of by a strong key.
    """
    if not records:
        return []
    said: dict[str, Any] = dict(zip(Record._fields, zip(*records, strict=True), strict=True))
    first, last = said["first_name"], said["last_name"]
    texts = {name: [text or "" for text in said[name]] for name in _TEXTS}
    connected_on = [day.isoformat() if day else "" for day in said["connected_on"]]
    keys, emails = _strong_keys(said)
    weak_keys = _weak_keys(first, last, texts, connected_on)
    columns = (
        map(_order, keys, weak_keys),
        said["row"],
        said["line"],
        map(handle_for, first, last, texts["profile_url"], emails),
        first,
        last,
        texts["greeting_name"],
        texts["profile_url"],
        texts["member_id"],
        emails,
        weak_keys,
        *(texts[name] for name in ("company", "position", "headline", "location")),
        map("\n".join, said["skills"]),
        texts["language"],
        connected_on,
        keys,
        _facts(said, connected_on),
        map(indexed_facts, *(said[name] for name in _SEARCHED)),
        _digests(digests, keys),
        map(_tie, said["profile_url"], said["member_id"], emails),
    )
    return list(map(_observation, zip(*columns, strict=True)))


def _weak_keys(
    first_names: Sequence[str],
    last_names: Sequence[str],
    texts: Mapping[str, Sequence[str]],
    connected_on: Sequence[str],
) -> list[str]:
    nothing = map(nothing_else, first_names, last_names)
    beside = map(_first_of, texts["company"], texts["position"], connected_on, nothing)
    return [*map(weak_key, first_names, last_names, beside)]


def _digests(digests: Sequence[int] | None, keys: Sequence[Sequence[str]]) -> list[int]:
    """Return the digests of the rows whose people a strong key tells."""
    if not digests:
        return [UNKNOWN] * len(keys)
    return [digest if found else UNKNOWN for digest, found in zip(digests, keys, strict=True)]


def identities_said(said: Observation) -> list[str]:
    """Return every identity of an observation, the weak one last."""
    return [*said.keys, f"weak:{said.weak_key}"] if said.weak_key else list(said.keys)


def name_said(said: Observation) -> str:
    """Return the name's identity where nothing in a row tells surely whom it means, else "".

    People are known by their profile: an address of theirs, or a company they may have left, tells
    nothing of somebody of that name who is known by other facts.
    """
    if any(key.startswith(("profile:", "member:")) for key in said.keys):
        return ""
    return name_identity(said.first_name, said.last_name)


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
    if said.skill_lines != "\n".join(person.skills):
        news |= _more_skills(person, said)
    if said.profile_url != (person.profile_url or "") and _is_newer_slug(person, said, known):
        news["profile_url"] = said.profile_url
    if said.member_id and not person.member_id:
        news["member_id"] = said.member_id
    if said.email and not person.email:
        news["email"] = said.email
    return replace(person, **news) if news else person


def learn_beside(person: Candidate, said: Observation, known: frozenset[str]) -> Candidate:
    """Return the candidate as known after an older word: it only adds what nobody said since."""
    after = learn(person, said, known)
    if after is person:
        return person
    newer = {name: value for name in _WORDS if (value := getattr(person, name))}
    named = {name: getattr(person, name) for name in _NAMES} if person.last_name else {}
    return replace(after, **newer, **named)


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
_NAMES = ("first_name", "last_name", "greeting_name")
_WORDS = ("profile_url", "member_id", *TEXTS)
_TEXTS = (
    "greeting_name", "profile_url", "member_id", "company", "position", "headline", "location",
    "language",
)  # fmt: skip
_SEARCHED = (  # as `indexed_facts` takes them
    "first_name", "last_name", "position", "headline", "company", "location", "skills",
)  # fmt: skip
_LINE_BREAK, _BETWEEN = "\\n", '", "'
_SAID = (  # all that a file says; the greeting is ours
    "first_name", "last_name", "profile_url", "member_id", "email", "other_emails", "company",
    "position", "headline", "location", "skills", "language", "note",
)  # fmt: skip
_observation = partial(tuple.__new__, Observation)


def _order(keys: Sequence[str], weak: str) -> str:
    return keys[0] if keys else weak


def _tie(profile_url: str | None, member: str | None, email: str) -> int:
    identity = profile_url or member or email
    return tie_number(identity) if identity else 0


def _first_of(company: str, position: str, connected_on: str, nothing: str) -> str:
    return company or position or connected_on or nothing


def _strong_keys(said: Mapping[str, Any]) -> tuple[list[tuple[str, ...]], list[str]]:
    """Return the strong keys of each row, and the addresses that are one person's alone."""
    keys: list[tuple[str, ...]] = [(f"profile:{u}",) if u else () for u in said["profile_url"]]
    alone = [""] * len(keys)
    for row, member in enumerate(said["member_id"]):
        if member:
            keys[row] += (f"member:{member}",)
    for row, email in enumerate(said["email"]):
        if email:
            found = [canonical_email(one) for one in (email, *said["other_emails"][row])]
            keys[row] += tuple(dict.fromkeys(f"email:{key}" for key in found if key))
            alone[row] = email if found[0] else ""
    return keys, alone


def _facts(said: Mapping[str, Any], connected_on: Sequence[str]) -> Iterator[str]:
    """Return what each record says as JSON, put together from ready pieces of each column."""
    columns = ((name, said[name]) for name in _SAID)
    pieces = [_pieces(name, column) for name, column in columns if any(column)]
    pieces.append(_pieces("connected_on", connected_on))
    return ("{" + "".join(row)[:-2] + "}" for row in zip(*pieces, strict=True))


def _pieces(name: str, column: Sequence[Any]) -> list[str]:
    """Return `"name": value, ` for each value of a column that says something."""
    quoted = _listed if any(isinstance(fact, tuple) for fact in column[:1]) else _quoted
    return [f'"{name}": {quoted(fact)}, ' if fact else "" for fact in column]


def _listed(texts: Sequence[str]) -> str:
    """Return texts as a list: quoted as one, for each costs as much, and cut where they meet."""
    joined = "\n".join(texts)
    if "\\" in joined or joined.count("\n") >= len(texts):
        return f"[{', '.join(map(_quoted, texts))}]"
    return f"[{_quoted(joined).replace(_LINE_BREAK, _BETWEEN)}]"


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
