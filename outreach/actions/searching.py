"""Search people by a query, a campaign's target, or both; and say of each why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from outreach.actions.funnel import Left, funnel
from outreach.actions.ordering import best, first_of, in_order, titled_first
from outreach.actions.unmet import unmet
from outreach.app import App
from outreach.core import matching
from outreach.core.campaigns import Target
from outreach.core.errors import NotFound, WrongUsage
from outreach.core.matching import Fit
from outreach.core.query import (
    Match,
    Node,
    Query,
    all_of,
    document,
    explainer,
    other_names,
    read,
)
from outreach.core.query.unmet import Unmet, leaves_of
from outreach.core.synonyms import fuller_name
from outreach.core.text import fold
from outreach.core.words import Candidate, Connection, Problem, Stage
from outreach.skills import Group as Names
from outreach.store import candidates, enrollments, search

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection as Transaction

SHOWN = 50
FEW = 500  # so many are looked at one by one sooner than the index is asked once more


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
    unmet: tuple[Unmet, ...] = ()  #: clauses that nobody in the store meets


def find_people(
    app: App,
    query: str = "",
    *,
    campaign: str | None = None,
    known_by: str = "",
    limit: int | None = SHOWN,
) -> Found:
    """Return who matches a query and a campaign's target; at least one is needed.

    `known_by` leaves only whom this colleague or sender is connected to, and is enough by itself.

    In a campaign they come in the order of its plan, else with the words in the title first. Ties
    are broken by a hash of the identity. Raises QueryError for a broken query, NotFound or Invalid
    for the campaign. `limit` None shows everybody.
    """
    if not query.strip() and campaign is None and not known_by:
        raise _nothing_asked()
    synonyms = app.library.synonyms()
    asked = read(query, synonyms) if query.strip() else None
    target = app.library.campaign(campaign).target if campaign is not None else None
    owner = _owner(app, known_by) if known_by else ""
    node = asked.node if asked else None
    with app.store.read() as tx:
        if owner:
            found = _known(tx, candidates.connected_ids(tx, owner), node, target, campaign, limit)
        else:
            found = _found(tx, node, target, campaign, limit)
        left = tuple(funnel(tx, target, node)) if target else ()
        wanted = [*([node] if node else []), *([matching.target_node(target)] if target else [])]
        nobody = unmet(
            tx,
            all_of(*wanted),
            synonyms,
            is_met=found.total > 0,
            seen={match.clause for hit in found.hits for match in hit.matched},
        )
    notes = (*asked.warnings, *_numbers(asked, synonyms)) if asked else ()
    notes = (*notes, *app.library.synonym_problems())
    return replace(found, warnings=notes, funnel=left, unmet=nobody)


def _nothing_asked() -> WrongUsage:
    return WrongUsage(
        "There is nothing to search for: neither a query nor a campaign.",
        where="outreach candidates search",
        try_="outreach candidates search 'python AND (django OR fastapi)'",
    )


def _numbers(asked: Query, own: tuple[Names, ...]) -> Iterator[Problem]:
    """Yield a note for each word of which a group knows another number that finds more."""
    for leaf, is_wanted in leaves_of(asked.node):
        name = fuller_name(leaf.said, own) if is_wanted else None
        if name:
            message = f"'{leaf.said}' is looked for as it stands; '{name}' finds both"
            column = asked.text.find(leaf.said) + 1
            yield Problem(message, severity="warn", column=column)


def first_page(app: App, target: Target) -> Found:
    """Return who matches a target, the first of them in the order of a plan."""
    with app.store.read() as tx:
        return _found(tx, None, target, None, SHOWN)


def _found(
    tx: Transaction,
    query: Node | None,
    target: Target | None,
    campaign: str | None,
    limit: int | None,
) -> Found:
    nodes = [query] if query else []
    node = all_of(*nodes, *([matching.target_node(target)] if target else []))
    total, ids = search.few_ids(tx, node, FEW)
    if target is not None and total <= FEW:
        chosen = in_order(tx, ids, target)[:limit]
    elif total <= min(limit or 0, FEW):  # all are shown: the index need not be asked again
        chosen = titled_first(tx, ids, node)
    else:
        chosen = first_of(tx, node, target, limit)
    hits = _hits(tx, chosen, nodes, target, campaign)
    return Found(total, tuple(hits), synonyms=other_names(node))


def _owner(app: App, named: str) -> str:
    """Return the colleague or sender who is meant; NotFound names those there are."""
    ours = {slug: one.name for slug, one in app.settings.colleagues.items()}
    ours |= {slug: one.name for slug, one in app.settings.senders.items()}
    fits = [slug for slug, name in ours.items() if fold(named) in (slug, fold(name))]
    if fits:
        return fits[0]
    raise NotFound(
        f"Nobody here is called '{named}'.",
        where=f"outreach.toml has: {', '.join(ours) or 'nobody'}",
        try_=f"outreach candidates search --known-by {next(iter(ours), 'NAME')}",
    )


def _known(
    tx: Transaction,
    known: set[int],
    query: Node | None,
    target: Target | None,
    campaign: str | None,
    limit: int | None,
) -> Found:
    """Return who matches of some people: far fewer than there are, so each is looked at."""
    nodes = [query] if query else []
    node = all_of(*nodes, *([matching.target_node(target)] if target else []))
    asked = bool(nodes) or target is not None
    ids = [one for one in search.matching_ids(tx, node) if one in known] if asked else sorted(known)
    chosen = in_order(tx, ids, target) if target is not None else best(tx, ids, None, limit)
    hits = _hits(tx, chosen[:limit], nodes, target, campaign)
    return Found(len(ids), tuple(hits), synonyms=other_names(node))


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
