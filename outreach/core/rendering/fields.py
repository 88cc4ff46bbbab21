"""What a text may print: the fields, the marks, and where each value comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from outreach.core import countries
from outreach.core.campaigns import Campaign, Role
from outreach.core.employers import names_a_company
from outreach.core.senders import Colleague, Sender
from outreach.core.words import Candidate

MAX_VALUE_BYTES = 2_000  # of UTF-8; a longer one counts as missing

Values = Mapping[str, Mapping[str, str]]

FIELDS: Mapping[str, tuple[str, ...]] = {
    "candidate": (
        "greeting_name",
        "first_name",
        "last_name",
        "name",
        "company",
        "position",
        "headline",
        "location",
        "email",
    ),
    "match": ("skill", "area"),  # why this person
    "role": ("title", "company", "location", "url", "pay", "about"),
    "sender": ("name", "first_name", "title", "company", "profile_url", "email"),
    "campaign": ("name",),
    "referrer": ("greeting_name", "first_name", "name", "company", "position"),
    "colleague": ("name", "first_name", "profile_url"),
    "privacy": ("notice", "url"),  # what is kept and why, told with the first long message
}

MARKS: Mapping[str, str] = {
    "who": "says who writes",
    "how": "says how this person was found",
    "why": "says why we write",
    "company": "tells something of the company",
    "role": "points to the role",
    "referral": "asks whom else it might suit",
    "out": "makes it easy to say no",
    "personal": "is the one line that may be written anew for each person",
}

# In the raw text a mark is a pair of private characters, which neither texts nor values may hold.
OPEN = {mark: chr(0xE000 + 2 * number) for number, mark in enumerate(MARKS)}
CLOSE = {mark: chr(0xE001 + 2 * number) for number, mark in enumerate(MARKS)}
NAMES = (*(f"{space}.{name}" for space, names in FIELDS.items() for name in names), "personal")
PRINTED = {chr(0xE100 + number): name for number, name in enumerate(NAMES)}
PRINTED_END = "\ue1ff"
SIGNS = {sign: mark for mark in MARKS for sign in (OPEN[mark], CLOSE[mark])}


class Ties(NamedTuple):
    """Who stands between us and a person."""

    referrer: Candidate | None = None  #: who named the person and may be named
    colleague: Colleague | None = None  #: who knows the person


NO_TIES = Ties()


def values(
    candidate: Candidate,
    campaign: Campaign,
    sender: Sender,
    because: Mapping[str, object],
    ties: Ties = NO_TIES,
) -> dict[str, Mapping[str, str]]:
    """Return all that a text to this person can print; what is not known is left out.

    `because` holds `skill` and `area` as made by `match_values`.
    """
    return {
        "candidate": _of_person(candidate, FIELDS["candidate"]),
        "match": {name: str(because[name]) for name in FIELDS["match"] if because.get(name)},
        "role": _of_role(campaign.role),
        "sender": _of_sender(sender),
        "campaign": {"name": campaign.name},
        "referrer": _of_person(ties.referrer, FIELDS["referrer"]) if ties.referrer else {},
        "colleague": _of_colleague(ties.colleague) if ties.colleague else {},
        "privacy": _of_privacy(sender),
    }


def match_values(candidate: Candidate, campaign: Campaign, terms: Sequence[str]) -> dict[str, str]:
    """Return `skill` and `area`, as far as they are known, for `values`.

    The skill is the first of the terms (see `core.matching.skill_of`). The area is the campaign's
    own; without one there is none, for a text must not claim it.
    """
    skill = _as_written(terms[0], candidate) if terms else ""
    found = {"skill": skill, "area": area_of(campaign)}
    return {name: value for name, value in found.items() if value}


def area_of(campaign: Campaign) -> str:
    """Return the place a campaign looks around, as its file names it; empty for none."""
    area = campaign.target.area
    return area.near or next(iter(area.places), "") or _country(area.countries)


def _as_written(term: str, candidate: Candidate) -> str:
    # "python" in the campaign file, "Python" on the profile: people know their own spelling
    wanted = term.casefold()
    return next((skill for skill in candidate.skills if skill.casefold() == wanted), term)


def _of(thing: object, names: Sequence[str]) -> dict[str, str]:
    return {name: value for name in names if (value := getattr(thing, name))}


def _of_person(person: Candidate, names: Sequence[str]) -> dict[str, str]:
    known = _of(person, names)
    if not person.first_name and not person.last_name:
        known.pop("name", None)  # for us the handle stands in; a message must not print it
    if not names_a_company(person.company or ""):
        known.pop("company", None)  # nobody asks "how are things at Self-employed?"
    return known


# one role and one sender stand behind the messages to thousands of people
@lru_cache(maxsize=64)
def _of_role(role: Role) -> Mapping[str, str]:
    return _of(role, FIELDS["role"])


@lru_cache(maxsize=64)
def _of_sender(sender: Sender) -> Mapping[str, str]:
    given = _of(sender, ("name", "title", "company", "profile_url", "email"))
    return {**given, "first_name": sender.name.split()[0]} if sender.name.strip() else given


@lru_cache(maxsize=64)
def _of_privacy(sender: Sender) -> Mapping[str, str]:
    told = {"notice": sender.notice, "url": sender.notice_url}
    return {name: value for name, value in told.items() if value}


def _of_colleague(colleague: Colleague) -> Mapping[str, str]:
    given = _of(colleague, ("name", "profile_url"))
    return {**given, "first_name": colleague.name.split()[0]} if colleague.name.strip() else given


def _country(codes: Sequence[str]) -> str:
    return next((name for code in codes[:1] for name in countries.names(code)[:1]), "")
