"""How a person fits a target: counted, never scored, and the same for everybody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from outreach.core.campaigns import Target
from outreach.core.matching.places import nearest_km
from outreach.core.matching.targets import (
    known_place_node,
    nice_nodes,
    target_node,
    title_rank,
)
from outreach.core.query import Match, document, explainer, predicate
from outreach.core.query.evaluation import Test
from outreach.core.query.explaining import Explainer
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
    asked = _questions(target)
    lines = document(person)
    met = [explain for holds, explain in asked.nice if holds(lines)]
    rank = title_rank(target, person.position or person.headline or "")
    is_known = asked.is_known(lines)
    far = nearest_km(target.area, person.location) if person.location else None
    told = [asked.explain, *met] if explained and asked.matches(lines) else []
    return Fit(
        nice_met=len(met),
        nice_of=len(asked.nice),
        title_rank=rank,
        place_known=is_known,
        order_key=order_key(len(met), rank, is_known, person.identity, far),
        distance_km=far,
        matched=tuple(dict.fromkeys(match for one in told for match in one(person, lines))),
    )


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


def tie(identity: str) -> str:
    """Return what breaks ties between people: a hash, the same in every store."""
    return sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def meets(target: Target, person: Candidate) -> bool:
    """Say whether a person matches; excluded companies are another matter."""
    return _questions(target).matches(document(person))


def named_skill(target: Target, person: Candidate, *, is_match: bool = False) -> str | None:
    """Return the skill that a text to a person names: `skill_of` what `score` says they matched.

    Nothing is looked for after the first skill is found, nor twice whether they match at all
    (`is_match` says that it is known), which matters for long lists.
    """
    asked = _questions(target)
    lines = document(person)
    if not is_match and not asked.matches(lines):
        return None
    nice = (explain for holds, explain in asked.nice if holds(lines))
    return skill_of(match for one in (asked.explain, *nice) for match in one(person, lines))


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


@dataclass(frozen=True, slots=True)
class _Questions:
    matches: Test
    explain: Explainer
    is_known: Test
    nice: tuple[tuple[Test, Explainer], ...]


@lru_cache(maxsize=256)
def _questions(target: Target) -> _Questions:
    node = target_node(target)
    return _Questions(
        matches=predicate(node),
        explain=explainer(node),
        is_known=predicate(known_place_node(target)),
        nice=tuple((predicate(nice), explainer(nice)) for nice in nice_nodes(target)),
    )
