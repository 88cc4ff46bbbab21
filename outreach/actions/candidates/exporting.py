"""Hand people out: everybody, or who matches a query and a campaign's target."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core import matching
from outreach.core.query import all_of, read
from outreach.core.words import Candidate, Connection, Stage
from outreach.store import candidates, enrollments, search, suppressions
from outreach.store.bulk import chunks

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection as Transaction


@dataclass(frozen=True, slots=True)
class Exported:
    """One person with what an export tells beside the facts."""

    person: Candidate
    connections: tuple[Connection, ...]
    sources: tuple[str, ...]  #: the files that told of them
    stage: Stage | None  #: in the campaign they are open in
    barred: str | None  #: `suppressed` or `excluded`


def export(app: App, query: str = "", campaign: str | None = None) -> Iterator[Exported]:
    """Yield people by id, in flat memory; all of them without a query and a campaign."""
    nodes = [read(query, app.library.synonyms()).node] if query.strip() else []
    if campaign is not None:
        nodes.append(matching.target_node(app.library.campaign(campaign).target))
    search.bring_up_to_date(app.store)
    with app.store.read() as tx:
        ids = search.matching_ids(tx, all_of(*nodes)) if nodes else candidates.ids(tx)
        bars = {
            one: bar
            for bar in (suppressions.EXCLUDED, suppressions.SUPPRESSED)
            for one in candidates.barred_ids(tx, bar)
        }
        for part in chunks(ids):
            yield from _exported(tx, part, bars)


def _exported(tx: Transaction, ids: Sequence[int], bars: dict[int, str]) -> Iterator[Exported]:
    people = candidates.load(tx, ids)
    connections = candidates.connections_of(tx, ids)
    sources = search.sources(tx, ids)
    stages = enrollments.open_of(tx, ids)
    for one in ids:
        yield Exported(
            person=people[one],
            connections=tuple(connections.get(one, ())),
            sources=tuple(sources.get(one, ())),
            stage=stages[one].stage if one in stages else None,
            barred=bars.get(one),
        )
