"""A store full of namesakes meets a second, dirty file: who is taken for whom, who is asked about.

Names and firms are as uneven as in life: few are very common. The second file has people who are
here, with other spellings of their addresses, internal ids, nicknames, initials and new jobs, and
as many strangers of the same names. `--people 200000` is the large one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from itertools import accumulate
from random import Random

import pytest

from outreach.core.doubles import Chance
from outreach.core.intake import Record
from outreach.core.merging import canonical_profile_url, member_id
from outreach.core.observations import observe
from outreach.core.weak_keys import NICKNAMES
from outreach.store import candidates, doubles, imports
from outreach.store.engine import Store
from outreach.store.imports import ImportRun
from outreach.store.staging import Staging

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
FIRST = sorted({full.title() for full in NICKNAMES.values()} | {"Ada", "Grace", "Mei", "Omar"})
SHORT = {full: short for short, full in NICKNAMES.items()}
HEADS = [
    "Bar",
    "Cal",
    "Dor",
    "Fen",
    "Gar",
    "Hol",
    "Kin",
    "Lor",
    "Mar",
    "Nor",
    "Pen",
    "Ros",
    "Sto",
    "Tal",
    "Wel",
]
TAILS = ["ton", "son", "ley", "ford", "man", "well", "wood", "er", "by", "ham"]
LAST = [f"{head}{middle}{tail}" for middle in ("", "a", "ing") for head in HEADS for tail in TAILS]
CITIES = [f"{head}{tail}" for head in HEADS for tail in ("burg", "port", "field")]
SKILLS = [f"{head} {tail}" for head in HEADS[:8] for tail in TAILS]


@dataclass(frozen=True)
class Person:
    """Somebody real, whom two files speak of."""

    number: int
    first: str
    last: str
    company: str
    city: str
    skills: tuple[str, ...]
    email: str


class Town:
    """Draws people, and what files say of them."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._firms = [f"{last} {kind}" for kind in ("Systems", "Labs", "Works") for last in LAST]

    def person(self, number: int) -> Person:
        first, last = self._one_of(FIRST), self._one_of(LAST)
        company = self._one_of(self._firms)
        email = f"{first}.{last}{number}@gmail.com".lower()
        skills = tuple(self._chance.sample(SKILLS, 6))
        return Person(number, first, last, company, self._chance.choice(CITIES), skills, email)

    def row(self, one: Person) -> Record:
        """Return what the first file says."""
        url = f"https://www.linkedin.com/in/{self._slug(one)}" if self._is(0.9) else None
        email = one.email if self._is(0.3) or url is None else None
        return self._record(one, f"a{one.number}", url=url, email=email)

    def dirty_row(self, one: Person) -> Record:
        """Return what the second file says, months later and in another hand."""
        slug = self._slug(one)
        url = self._chance.choice(
            [
                f"http://LinkedIn.com/in/{slug.title()}/?trk=x", f"linkedin.com/in/{slug}/en",
                f"https://uk.linkedin.com/in/{slug}", f"https://www.linkedin.com/in/{slug}/",
            ]
        )  # fmt: skip
        if self._is(0.1):
            url = f"https://www.linkedin.com/in/ACoAA{one.number:08d}"
        name, _, domain = one.email.partition("@")
        email = f"{name.replace('.', '')}+jobs@{domain}".upper() if self._is(0.3) else None
        if self._is(0.02):
            email = f"info@{one.last.lower()}.example"
        told = one
        if self._is(0.2):
            told = replace(one, company=self._one_of(self._firms))
        first = SHORT.get(one.first.lower(), one.first).title() if self._is(0.15) else one.first
        first = f"{first[0]}." if self._is(0.05) else first
        has_url = self._is(0.75)
        return self._record(told, f"b{one.number}", first=first, url=url if has_url else None,
                            email=email)  # fmt: skip

    def _record(
        self, one: Person, mark: str, url: str | None, email: str | None, first: str = ""
    ) -> Record:
        known = self._chance.sample(one.skills, 4)
        return Record(
            1, 1, first or one.first, one.last,
            profile_url=canonical_profile_url(url or ""), member_id=member_id(url or ""),
            email=email, company=one.company, location=one.city, skills=(mark, *known),
        )  # fmt: skip

    def _slug(self, one: Person) -> str:
        return f"{one.first}-{one.last}-{one.number:x}zz".lower()

    def _one_of(self, words: list[str]) -> str:
        """Draw a word; the n-th is an n-th as common as the first."""
        return self._chance.choices(words, cum_weights=_weights(len(words)))[0]

    def _is(self, share: float) -> bool:
        return self._chance.random() < share


@cache
def _weights(many: int) -> list[float]:
    return [*accumulate(1 / (10 + n) for n in range(many))]


def take(store: Store, rows: Iterable[Record], name: str) -> None:
    run = ImportRun(name, name, "candidates", None, "dana", MONDAY, {"mode": "candidates"})
    with Staging() as staging, store.write() as tx:
        for row, one in enumerate(rows, start=1):
            staging.add(observe(one._replace(row=row, line=row)))
        imports.merge(tx, store, [staging], imports.begin(tx, run))


def marks(store: Store) -> dict[int, set[str]]:
    """Return whom the files meant by each candidate."""
    with store.read() as tx:
        found = candidates.load(tx, candidates.ids(tx))
    return {
        one: {skill for skill in person.skills if skill[0] in "ab" and skill[1:].isdigit()}
        for one, person in found.items()
    }


def test_hardly_anybody_is_taken_for_another_and_most_doubles_are_found_or_asked_about(
    sqlite_store: Store, request: pytest.FixtureRequest, chance: Random
) -> None:
    size = int(request.config.getoption("--people"))
    town, many = Town(chance), size // 10
    here = [town.person(number) for number in range(size)]
    strangers = [town.person(size + number) for number in range(many)]
    take(sqlite_store, map(town.row, here), "first.csv")
    second = [*chance.sample(here, many), *strangers]
    take(sqlite_store, map(town.dirty_row, second), "second.csv")
    meant = marks(sqlite_store)
    wrong = sum(len(numbers(found)) > 1 for found in meant.values())
    at_once = sum(len(found) > len(numbers(found)) for found in meant.values())
    right, asked = asked_about(sqlite_store, meant)
    print(f"{size} here, {2 * many} rows: {wrong} wrong, {at_once / many:.1%} found at once")
    for one in asked:
        print(f"  {one}: {asked[one]} asked about, {right[one] / asked[one]:.0%} right")
    print(f"  {(at_once + right.total()) / many:.1%} found at once or asked about")
    assert wrong <= 0.0002 * 2 * many
    assert at_once >= 0.6 * many
    assert at_once + right.total() >= 0.9 * many


def numbers(found: set[str]) -> set[str]:
    return {mark[1:] for mark in found}


def asked_about(
    store: Store, meant: dict[int, set[str]]
) -> tuple[Counter[Chance], Counter[Chance]]:
    """Return, by chance, how many suggestions are right, and how many there are."""
    with store.write() as tx:
        doubles.bring_up_to_date(tx, MONDAY)
        kept = doubles.kept(tx)
    right: Counter[Chance] = Counter()
    for one in kept:
        left, other = (numbers(meant[person]) for person in one.pair)
        right[one.chance] += not left.isdisjoint(other)
    return right, Counter(one.chance for one in kept)
