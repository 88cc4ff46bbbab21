"""Who may be one person twice: pairs that nothing but a person's word can join.

Only people of one name are compared, and among many of one name only those who share more than it,
so the work grows with the people, not with the pairs. Two profiles that differ are two people,
unless the same colleague connected with both on one day, or both do the same at one company: then
somebody may have changed an address, or opened a second account.
A suggestion joins nobody. It says what speaks for it, and how likely that usually makes it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Sized
from enum import StrEnum
from itertools import combinations, islice
from typing import NamedTuple

from outreach.core.asked_then import by_request
from outreach.core.telling_apart import Namesake, title_words
from outreach.core.text import fold
from outreach.core.weak_keys import NOTHING_ELSE, name_identity
from outreach.core.words import Candidate

#: More people of one name than this are too many to tell by where they live and what they can do.
MOST_OF_A_NAME = 5
#: With so many others of the same name and company somebody is compared.
MOST_PARTNERS = 5
_SHARED_SKILLS = 2


class Reason(StrEnum):
    """What speaks for two being one."""

    ROW_SAYS_BOTH = "row_says_both"  #: a row of a file has a key of each
    SAME_DAY = "same_day"  #: the same sender or colleague connected with both on one day
    SAME_COMPANY = "same_company"  #: of this name and company there are only these two
    ONE_OF_SEVERAL = "one_of_several"  #: same name and company, as others have too
    SAME_WORK = "same_work"  #: two profiles of one name, company and title
    OTHER_PROFILE = "other_profile"  #: two profiles of one name and company, whatever they do there
    SAME_PLACE_AND_EMPLOYER = "same_place_and_employer"  #: one works where the other worked
    SAME_PLACE_AND_SKILLS = "same_place_and_skills"
    OPAQUE_ID = "opaque_id"  #: one known by LinkedIn's internal id only, the other by an address
    SAME_REQUEST = "same_request"  #: a request shown to one, and to the other only logged
    SAME_NAME = "same_name"  #: of one of them nothing is known that tells them apart


class Chance(StrEnum):
    """How likely it is that two are one, the surest first."""

    VERY_LIKELY = "very_likely"
    LIKELY = "likely"
    POSSIBLE = "possible"


_CHANCES = {
    Reason.SAME_DAY: Chance.VERY_LIKELY,
    Reason.ROW_SAYS_BOTH: Chance.LIKELY,
    Reason.SAME_COMPANY: Chance.LIKELY,
    Reason.SAME_PLACE_AND_EMPLOYER: Chance.LIKELY,
    Reason.SAME_WORK: Chance.LIKELY,
    Reason.ONE_OF_SEVERAL: Chance.POSSIBLE,
    Reason.OTHER_PROFILE: Chance.POSSIBLE,
    Reason.SAME_PLACE_AND_SKILLS: Chance.POSSIBLE,
    Reason.OPAQUE_ID: Chance.POSSIBLE,
    Reason.SAME_REQUEST: Chance.LIKELY,
    Reason.SAME_NAME: Chance.POSSIBLE,
}
_ORDER = tuple(Chance)

#: What each reason rests on: two that rest on one thing are no surer than one of them.
_RESTS_ON = {
    Reason.SAME_DAY: "connection",
    Reason.ROW_SAYS_BOTH: "row",
    Reason.SAME_COMPANY: "work",
    Reason.ONE_OF_SEVERAL: "work",
    Reason.SAME_WORK: "work",
    Reason.OTHER_PROFILE: "work",
    Reason.SAME_PLACE_AND_EMPLOYER: "place",
    Reason.SAME_PLACE_AND_SKILLS: "place",
    Reason.OPAQUE_ID: "name",
    Reason.SAME_REQUEST: "request",
    Reason.SAME_NAME: "name",
}

Pair = tuple[int, int]  #: two candidates, the lower id first
Evidence = Mapping[Reason, str]  #: reason → what exactly: a company, a day, a place


class Suggestion(NamedTuple):
    """Two people who may be one, and why."""

    pair: Pair
    evidence: Evidence

    @property
    def chance(self) -> Chance:
        """Return the surest class of what speaks for it; one surer when two separate things do."""
        best = min(_ORDER.index(_CHANCES[reason]) for reason in self.evidence)
        separate = {_RESTS_ON[reason] for reason in self.evidence}
        return _ORDER[max(0, best - (len(separate) > 1))]


def name_of(key: str) -> str:
    """Return the name's part of the key of name and company."""
    return key.partition("|")[0]


def is_bare(key: str) -> bool:
    """Say whether a key of name and company has no company: of nothing but a name, or a day."""
    company = key.partition("|")[2]
    return company == NOTHING_ELSE or company.replace(" ", "").isdigit()


def name_alone(candidate: Candidate, keys: Iterable[str]) -> str:
    """Return the identity of the name of somebody of whom nothing else is known; else ""."""
    others = (key for key in keys if not key.startswith("candidate:"))
    if not all(key.startswith("weak:") and is_bare(key) for key in others):
        return ""
    return name_identity(candidate.first_name, candidate.last_name)


def is_common(keys: Sized) -> bool:
    """Say whether so many have a name that only those of one company are compared."""
    return len(keys) > MOST_OF_A_NAME


def to_compare(keys: Mapping[int, str]) -> list[int]:
    """Return who of all people of one name (candidate → key) has to be looked at."""
    if not is_common(keys):
        return list(keys) if len(keys) > 1 else []
    shared = Counter(keys.values())
    return [one for one, key in keys.items() if shared[key] > 1]


def suggestions(people: Collection[Namesake], *, is_common: bool = False) -> list[Suggestion]:
    """Return who of these people of one name may be one.

    `is_common`: others have the name too, who are left out because nothing else is alike.
    """
    found: dict[Pair, dict[Reason, str]] = {}
    in_order = sorted(people, key=lambda one: one.id)
    for one, other, reason, what in _reasons(in_order, is_common=is_common):
        pair = (min(one.id, other.id), max(one.id, other.id))
        found.setdefault(pair, {})[reason] = what
    return [Suggestion(pair, found[pair]) for pair in sorted(found)]


def is_asked(one: Namesake, other: Namesake, *, of_company: int) -> bool:
    """Say whether two of one name and company are suggested, of so many people who share both."""
    reasons = {reason for found in suggestions([one, other]) for reason in found.evidence}
    if of_company > MOST_OF_A_NAME:
        reasons.discard(Reason.OTHER_PROFILE)
    return bool(reasons)


_Reasons = Iterator[tuple[Namesake, Namesake, Reason, str]]


def _reasons(people: Collection[Namesake], *, is_common: bool) -> _Reasons:
    yield from _by_company(people)
    yield from _by_day(people)
    yield from _by_bare_name(people, is_common=is_common)
    for one, other, asked in by_request(people):
        yield one, other, Reason.SAME_REQUEST, asked
    if not is_common:
        for one, other in combinations(people, 2):
            if not one.differs_from(other):
                yield from _by_place(one, other)
        yield from _by_opaque_id(people)


def _by_company(people: Collection[Namesake]) -> _Reasons:
    groups: dict[str, list[Namesake]] = {}
    for person in people:
        groups.setdefault(person.key, []).append(person)
    for key, group in groups.items():
        company = key.partition("|")[2]
        several = Reason.ONE_OF_SEVERAL if len(group) > 2 else Reason.SAME_COMPANY
        for one, other in _partners(group):
            # a key may be lent: of somebody asked by name only, it is the likely person's
            is_told = one.says_company(company) and other.says_company(company)
            what = one.companies.get(company) or other.companies.get(company) or ""
            yield one, other, *((several, what) if is_told else (Reason.SAME_NAME, ""))
        if company != NOTHING_ELSE:
            yield from _by_work(group, company)


def _by_work(group: Sequence[Namesake], company: str) -> _Reasons:
    """Link two profiles of one name and company; among many only those who do the same there."""
    public = [one for one in group if one.slug is not None and company in one.companies]
    for one, other in _alike(public) if is_common(public) else combinations(public, 2):
        if one.slug != other.slug and not one.differs_beyond_address(other):
            where = one.companies[company]
            if one.works_like(other):
                yield one, other, Reason.SAME_WORK, f"{one.title}, {where}"
            else:
                yield one, other, Reason.OTHER_PROFILE, where


def _alike(people: Sequence[Namesake]) -> Iterator[tuple[Namesake, Namesake]]:
    """Yield who has the words of one title, each with the next few of them."""
    by_title: dict[frozenset[str], list[Namesake]] = {}
    for one in people:
        by_title.setdefault(title_words(one.title), []).append(one)
    for words, group in by_title.items():
        for place, one in enumerate(group if words else ()):
            yield from ((one, other) for other in group[place + 1 : place + 1 + MOST_PARTNERS])


def _partners(group: Sequence[Namesake]) -> Iterator[tuple[Namesake, Namesake]]:
    """Yield pairs that may be one; two with profiles never are, so that few are tried."""
    for one in group:
        if one.slug is not None:
            continue
        found = 0
        for other in group:
            is_pair = other.slug is not None or one.id < other.id
            if is_pair and not one.differs_beyond_address(other):
                yield one, other
                found += 1
                if found == MOST_PARTNERS:
                    break


def _by_day(people: Collection[Namesake]) -> _Reasons:
    first: dict[tuple[str, str], Namesake] = {}
    for person in people:
        for owner, day in sorted(person.connected):
            other = first.setdefault((owner, day), person)
            if day and other is not person:
                yield other, person, Reason.SAME_DAY, f"{day}, {owner}"


def _by_bare_name(people: Collection[Namesake], *, is_common: bool) -> _Reasons:
    """Link somebody of whom no work is known with others of the name, once we had to do with one.

    Of a frequent name, only those are compared with whom something happened: who is only in a
    campaign waits for a first message, and it goes out as planned. Lists of names ask nothing.
    """
    met = [one for one in people if (one.is_known if is_common else one.is_met)]
    for one in people:
        if one.is_bare:
            near = people if one.is_met and not is_common else met
            others = (each for each in near if each is not one and not one.differs_from(each))
            for other in islice(others, MOST_PARTNERS):
                yield one, other, Reason.SAME_NAME, ""


def _by_place(one: Namesake, other: Namesake) -> _Reasons:
    if not one.place or fold(_city(one.place)) != fold(_city(other.place)):
        return
    employers = [one.companies[key] for key in one.companies if key in other.companies]
    if employers and one.key != other.key:
        what = f"{one.place}; {employers[0]}"
        yield one, other, Reason.SAME_PLACE_AND_EMPLOYER, what
    shared = one.skills & other.skills
    if len(shared) >= _SHARED_SKILLS:
        what = f"{one.place}; {', '.join(sorted(shared)[:5])}"
        yield one, other, Reason.SAME_PLACE_AND_SKILLS, what


def _by_opaque_id(people: Collection[Namesake]) -> _Reasons:
    """Link the only one known by an internal id with the only one known by an address."""
    opaque = [one for one in people if one.slug is None and one.opaque]
    public = [one for one in people if one.slug is not None and not one.opaque]
    if len(opaque) == len(public) == 1 and not opaque[0].differs_from(public[0]):
        yield opaque[0], public[0], Reason.OPAQUE_ID, ""


def _city(place: str) -> str:
    return place.partition(",")[0]
