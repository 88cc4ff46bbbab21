"""What tells one person of a name from another, and whether two may be one at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from outreach.core.merging import PROFILE, canonical_email, member_id
from outreach.core.text import fold
from outreach.core.weak_keys import called, company_key
from outreach.core.words import Candidate

Request = tuple[str, datetime]  #: by which sender, and when


@dataclass(frozen=True, slots=True)
class Namesake:
    """What tells one person of a name from another."""

    id: int
    key: str  #: folded name and company, as `same_spelling` has `core.weak_keys.weak_key`
    profile: str | None = None
    member: str | None = None
    email: str | None = None
    title: str = ""
    place: str = ""
    skills: frozenset[str] = frozenset()  #: folded
    companies: Mapping[str, str] = field(default_factory=dict)  #: key → as written; former ones too
    connected: frozenset[tuple[str, str]] = frozenset()  #: owner and day of each connection
    shown: frozenset[Request] = frozenset()  #: requests that archives show; of a bare name only
    logged: frozenset[Request] = frozenset()  #: and those that no archive shows, of the others
    is_met: bool = False  #: in a campaign, or `is_known`; both are asked of a bare name only
    is_known: bool = False  #: something happened with them, as words sent or received; or barred

    @property
    def is_bare(self) -> bool:
        """Say whether no work is known, so that the name may be that of anybody called so."""
        return not (self.companies or self.title)

    @property
    def slug(self) -> str | None:
        """Return the address of the profile, unless it is made of LinkedIn's internal id."""
        profile = self.profile or ""
        return None if member_id(profile.removeprefix(PROFILE)) else self.profile

    @property
    def opaque(self) -> str | None:
        """Return LinkedIn's internal id, wherever it stands."""
        return self.member or member_id((self.profile or "").removeprefix(PROFILE))

    def differs_from(self, other: Namesake) -> bool:
        """Say whether a key that both have shows that they are two."""
        return _differ((self.slug, other.slug), (self.email, other.email), _ids(self, other))

    def differs_beyond_address(self, other: Namesake) -> bool:
        """Say whether two profiles are two people's: by their ids, or mailboxes of one company."""
        return _differ(_mailboxes(self, other), _ids(self, other))

    def works_like(self, other: Namesake) -> bool:
        """Say whether both titles are known and one has every word of the other."""
        mine, theirs = title_words(self.title), title_words(other.title)
        return bool(mine and theirs) and (mine <= theirs or theirs <= mine)

    def says_company(self, key: str) -> bool:
        """Say whether a company, or the title where none is known, was told of this person."""
        return key in self.companies or key == company_key(self.title)


def as_namesake(person: Candidate, weak_key: str) -> Namesake:
    """Return what tells a person from others, as far as a row or a card has it."""
    company = person.company or ""
    return Namesake(
        person.id,
        weak_key,
        person.profile_url,
        person.member_id,
        canonical_email(person.email or ""),
        person.position or "",
        companies={company_key(company): company} if company else {},
    )


_Two = tuple[str | None, str | None]


def _differ(*keys: _Two) -> bool:
    return any(mine and theirs and mine != theirs for mine, theirs in keys)


def _ids(one: Namesake, other: Namesake) -> _Two:
    """Return two internal ids if they are of one kind: each product of LinkedIn has its own."""
    mine, theirs = one.opaque or "", other.opaque or ""
    return (mine, theirs) if mine[:3] == theirs[:3] else (None, None)


def _mailboxes(one: Namesake, other: Namesake) -> _Two:
    """Return two addresses at one host: of two hosts, one person may well have both."""
    mine, theirs = one.email or "", other.email or ""
    is_one_host = mine.rpartition("@")[2] == theirs.rpartition("@")[2]
    return (mine, theirs) if is_one_host else (None, None)


def title_words(text: str) -> frozenset[str]:
    """Return the words of a title, without case and accents."""
    return frozenset(re.findall(r"[^\W_]+", fold(text)))


class Named(Protocol):
    """Whoever has a first and a last name, as a row or a person."""

    @property
    def first_name(self) -> str:
        """Return the column of given names."""

    @property
    def last_name(self) -> str:
        """Return the column of the family's."""


def are_of_two(one: Named, other: Named) -> bool:
    """Say whether two first names are two people's: Hans and Hanna, Jan and Jana.

    Not so two spellings (Mohamed, Mohammed), a short form, an initial, or exchanged columns.
    """
    mine, theirs = called(one.first_name), called(other.first_name)
    if not mine or not theirs or _sound(mine) == _sound(theirs):
        return False
    is_initial = min(len(mine), len(theirs)) == 1 and mine[0] == theirs[0]
    is_turned = bool({mine, theirs} & {called(one.last_name), called(other.last_name)})
    return not (is_initial or is_turned)


def _sound(name: str) -> tuple[str, str]:
    """Return the consonants of a name as different languages spell them, and its last letter."""
    alike = name.translate(_ALIKE)
    return _VOWELS.sub("", _DOUBLED.sub(r"\1", alike)), alike[-1:]


_ALIKE = str.maketrans({"c": "k", "q": "k", "y": "i", "j": "i", "w": "v", "z": "s", "h": None})
_VOWELS = re.compile(r"[aeiou]")
_DOUBLED = re.compile(r"(.)\1")
