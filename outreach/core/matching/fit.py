"""How a person fits a target: counted, never scored, and the same for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from outreach.core.campaigns import Target
from outreach.core.matching.places import nearest_km
from outreach.core.matching.targets import (
    known_place_node,
    nice_nodes,
    rank_of_line,
    target_node,
)
from outreach.core.query import Document, Match, document, explainer, predicate
from outreach.core.query.evaluation import Test
from outreach.core.query.explaining import Explainer
from outreach.core.tie_breaks import tie
from outreach.core.words import Candidate

OrderKey = tuple[bool, int, int, int, str]


@dataclass(frozen=True, slots=True)
class Fit:
    """What decides a person's turn, and what of them met the target."""

    nice_met: int
    nice_of: int
    title_rank: int  #: 0 a wanted title word for word, 1 holds one, 2 neither
    place_known: bool  #: false: nobody can say whether they are in the area
    order_key: OrderKey  #: smaller comes first
    distance_km: float | None = None  #: from the nearest place the area is near to
    matched: tuple[Match, ...] = ()  #: clause by clause, nice-to-haves last


def score(target: Target, person: Candidate, *, explained: bool = True) -> Fit:
    """Return how a person who matches fits; without `explained` nothing is said of why."""
    return questions(target).score(person, explained=explained)


def order_key(
    nice_met: int,
    title_rank: int,
    place_known: bool,
    identity: str,
    distance_km: float | None = None,
) -> OrderKey:
    """Return what sorts people: known places first, nice-to-haves, titles, distance, then a hash.

    The hash is of the strongest identity (`Candidate.identity`), so that neither names nor the
    order of imports decide.
    """
    return (not place_known, -nice_met, title_rank, distance_rank(distance_km), tie(identity))


def distance_rank(distance_km: float | None) -> int:
    """Return a distance in whole km as it sorts; who tells none comes last."""
    return FARTHEST if distance_km is None else min(FARTHEST - 1, int(distance_km))


FARTHEST = 0xFFFF  #: no distance on this earth is as long


def meets(target: Target, person: Candidate) -> bool:
    """Say whether a person matches; excluded companies are another matter."""
    return questions(target).matches(document(person))


def named_skill(target: Target, person: Candidate, *, is_match: bool = False) -> str | None:
    """Return the skill that a text to a person names: `skill_of` what `score` says they matched.

    Nothing is looked for after the first skill is found, nor twice whether they match at all
    (`is_match` says that it is known), which matters for long lists.
    """
    asked = questions(target)
    lines = document(person)
    return asked.skill(person, lines) if is_match or asked.matches(lines) else None


def skill_of(matched: Iterable[Match]) -> str | None:
    """Return the first skill that matched, else the first word that was asked for.

    Places and names are neither; nor are the words of the title filter, which say what somebody
    is called and not what they can do.
    """
    word = None
    for match in matched:
        if _is_skill(match):
            return match.term
        if word is None and _is_word(match):
            word = match.term
    return word


def _is_skill(match: Match) -> bool:
    return match.clause.startswith("skills.") or match.field == "skills"


def _is_word(match: Match) -> bool:
    return match.field in ("title", "headline") and not match.clause.startswith("titles.")


@dataclass(frozen=True)
class Questions:
    """A target as questions about people: made once, asked of as many as needed."""

    target: Target
    matches: Test
    explain: Explainer
    is_known: Test
    nice: tuple[tuple[Test, Explainer], ...]

    def score(self, person: Candidate, *, explained: bool = True) -> Fit:
        """Return how a person who matches fits; without `explained` nothing is said of why."""
        lines = document(person)
        told: tuple[Match, ...] = ()
        if explained and self.matches(lines):
            told = tuple(dict.fromkeys(self._told(person, lines)))
        return replace(self.fit(person, lines), matched=told)

    def fit(self, person: Candidate, lines: Document) -> Fit:
        """Return how somebody fits who is known to match; nothing is said of why."""
        met = sum(holds(lines) for holds, _ in self.nice)
        rank = self.title_rank(lines.title)
        is_known = self.is_known(lines)
        far = self.distance(person.location)
        key = order_key(met, rank, is_known, person.identity, far)
        return Fit(met, len(self.nice), rank, is_known, key, far)

    def skill(self, person: Candidate, lines: Document) -> str | None:
        """Return the skill that a text names to somebody who is known to match."""
        return skill_of(self._told(person, lines))

    @cached_property
    def is_ranked(self) -> bool:
        """Say whether title or place sort anybody who matches."""
        return bool(self.target.titles.any) or self.has_circle

    @cached_property
    def has_circle(self) -> bool:
        """Say whether the distance from some place sorts anybody."""
        return bool(self.target.area.all_circles)

    def rank(self, title: str, location: str | None) -> tuple[int, int]:
        """Return what sorts people who are equal but for their title's line and their place."""
        return self.title_rank(title), distance_rank(self.distance(location))

    def title_rank(self, title: str) -> int:
        """Return the rank of a title's line; thousands of people share few titles."""
        known = self._titles.get(title)
        if known is None:
            if len(self._titles) > _MOST_KEPT:
                self._titles.clear()
            known = self._titles[title] = rank_of_line(self.target, title)
        return known

    def distance(self, location: str | None) -> float | None:
        """Return how far a location is from the nearest circle's middle, in km."""
        if not location or not self.has_circle:
            return None
        return nearest_km(self.target.area, location)

    def _told(self, person: Candidate, lines: Document) -> Iterator[Match]:
        yield from self.explain(person, lines)
        for holds, explain in self.nice:
            if holds(lines):
                yield from explain(person, lines)

    @cached_property
    def _titles(self) -> dict[str, int]:
        return {}


_MOST_KEPT = 1 << 15


@lru_cache(maxsize=256)
def questions(target: Target) -> Questions:
    """Return a target as questions about people."""
    node = target_node(target)
    return Questions(
        target=target,
        matches=predicate(node),
        explain=explainer(node),
        is_known=predicate(known_place_node(target)),
        nice=tuple((predicate(nice), explainer(nice)) for nice in nice_nodes(target)),
    )
