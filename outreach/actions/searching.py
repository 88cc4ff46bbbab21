"""Search people by a query, a campaign's target, or both; and say of each why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from typing import TYPE_CHECKING

from outreach.actions.funnel import Left, funnel
from outreach.app import App
from outreach.core import matching
from outreach.core.campaigns import Target
from outreach.core.errors import WrongUsage
from outreach.core.matching import Fit
from outreach.core.query import Match, Node, all_of, document, explainer, other_names, read
from outreach.core.words import Candidate, Connection, Problem, Stage
from outreach.store import candidates, enrollments, search

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection as Transaction

SHOWN = 50


@dataclass(frozen=True, slots=True)
class Hit:
    """One person found, and why."""

    person: Candidate
    matched: tuple[Match, ...]
    fit: Fit | None  #: how they fit the campaign's target; None without a campaign
    connections: tuple[Connection, ...]
    sources: tuple[str, ...]  #: the files that told of them
    stage: Stage | None  #: in this campaign, or in the one they are open in
    excluded_company: str | None = None  #: the entry of the target that keeps them out


@dataclass(frozen=True, slots=True)
class Found:
    """Everybody who matches is counted, the first are shown."""

    total: int
    hits: tuple[Hit, ...]
    warnings: tuple[Problem, ...] = ()
    #: what is also looked for, by what was said
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    funnel: tuple[Left, ...] = ()  #: how many each clause of the campaign's target leaves


def find_people(
    app: App, query: str = "", *, campaign: str | None = None, limit: int | None = SHOWN
) -> Found:
    """Return who matches a query and a campaign's target; at least one is needed.

    In a campaign they come in the order of its plan, else with the words in the title first. Ties
    are broken by a hash of the identity. Raises QueryError for a broken query, NotFound or Invalid
    for the campaign. `limit` None shows everybody.
    """
    if not query.strip() and campaign is None:
        raise WrongUsage(
            "There is nothing to search for: neither a query nor a campaign.",
            where="outreach candidates search",
            try_="outreach candidates search 'python AND (django OR fastapi)'",
        )
    asked = read(query, app.library.synonyms()) if query.strip() else None
    target = app.library.campaign(campaign).target if campaign is not None else None
    nodes = [asked.node] if asked else []
    with app.store.read() as tx:
        node = all_of(*nodes, *([matching.target_node(target)] if target else []))
        ids = search.matching_ids(tx, node)
        chosen = _chosen(tx, _groups(tx, ids, node, target), target, limit)
        hits = _hits(tx, chosen, nodes, target, campaign)
        left = tuple(funnel(tx, target, asked.node if asked else None)) if target else ()
    return Found(
        total=len(ids),
        hits=tuple(hits),
        warnings=(*(asked.warnings if asked else ()), *app.library.synonym_problems()),
        synonyms=other_names(node),
        funnel=left,
    )


def _groups(tx: Transaction, ids: list[int], node: Node, target: Target | None) -> list[list[int]]:
    """Part people by what counts most, the best first, by asking the index and nobody's row."""
    if target is None:
        titled = set(search.matching_ids(tx, matching.in_title(node)))
        keys = {person: (person not in titled, 0) for person in ids}
    else:
        known = set(search.matching_ids(tx, matching.known_place_node(target)))
        nice = [set(search.matching_ids(tx, one)) for one in matching.nice_nodes(target)]
        keys = {
            person: (person not in known, -sum(person in met for met in nice)) for person in ids
        }
    groups: dict[tuple[bool, int], list[int]] = {}
    for person, key in keys.items():
        groups.setdefault(key, []).append(person)
    return [groups[key] for key in sorted(groups)]


def _chosen(
    tx: Transaction, groups: Iterable[list[int]], target: Target | None, limit: int | None
) -> list[int]:
    chosen: list[int] = []
    for group in groups:
        missing = len(group) if limit is None else limit - len(chosen)
        if missing <= 0:
            break
        keyed = (
            (*_rank(target, title, location), matching.tie(identity), person)
            for person, identity, title, location in search.identities(tx, group)
        )
        chosen += [person for *_, person in nsmallest(missing, keyed)]
    return chosen


def _rank(target: Target | None, title: str, location: str | None) -> tuple[int, int]:
    if target is None:
        return 0, 0
    far = matching.nearest_km(target.area, location) if location else None
    return matching.title_rank(target, title), matching.distance_rank(far)


def _hits(
    tx: Transaction,
    ids: Sequence[int],
    nodes: Sequence[Node],
    target: Target | None,
    campaign: str | None,
) -> list[Hit]:
    people = candidates.load(tx, ids)
    connections = candidates.connections_of(tx, ids)
    sources = search.sources(tx, ids)
    stages = _stages(tx, ids, campaign)
    tell = explainer(all_of(*nodes))
    found = []
    for person in (people[one] for one in ids):
        fit = matching.score(target, person) if target else None
        told = (*tell(person, document(person)), *(fit.matched if fit else ()))
        found.append(
            Hit(
                person=person,
                matched=tuple(dict.fromkeys(told)),
                fit=fit,
                connections=tuple(connections.get(person.id, ())),
                sources=tuple(sources.get(person.id, ())),
                stage=stages.get(person.id),
                excluded_company=matching.excluded_company(target, person) if target else None,
            )
        )
    return found


def _stages(tx: Transaction, ids: Sequence[int], campaign: str | None) -> dict[int, Stage]:
    if campaign is None:
        return {one: found.stage for one, found in enrollments.open_of(tx, ids).items()}
    wanted = set(ids)
    everybody = enrollments.of_campaign(tx, campaign, open_only=False)
    return {one.candidate: one.stage for one in everybody if one.candidate in wanted}
