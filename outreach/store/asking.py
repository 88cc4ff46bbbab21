"""A query as a statement about the search index of either database.

On PostgreSQL what is asked of very many people is looked up apart: the index goes through each
list of people once, and the answers are joined before anybody is visited.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.query import (
    Node,
    marked,
    maybe_tsqueries,
    sure_tsqueries,
    to_fts,
    to_tsquery,
    tsqueries_apart,
    unsure_tsquery,
    with_marks,
)
from outreach.core.query.document import NOBODY

meta = tables.Meta.metadata.tables["meta"]

MARKS = "marks"  # in meta: every mark that anybody in the index ever had
MATCHES = "search @@ CAST(%s AS tsquery)"
#: In one transaction: the places of all words fit into memory, so that PostgreSQL need not read
#: the people again; and it does not think that reading everybody is as good as the index. A plan
#: for any query would make the query anew out of its text for each person that is looked at.
_SEARCHING = (
    "SELECT set_config('work_mem', '64MB', true), set_config('enable_seqscan', 'off', true),"
    " set_config('jit', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true),"
    " set_config('cpu_tuple_cost', %s, true)"
)
#: Dear, so that PostgreSQL joins the answers of the index and reads nobody's words for the rest.
_TUPLE_COST, _TUPLE_COST_APART = "0.01", "10000"
#: The same for the words themselves: of a call, unlike an operator, the index is not asked, and
#: several processes of PostgreSQL may share the reading.
_READ = "ts_match_vq(search, CAST(%s AS tsquery))"
#: Not known while it plans, or PostgreSQL would leave out what it thinks that nearly all have.
_MATCHES_APART = "search @@ (SELECT CAST(%s AS tsquery))"
_EXPECTED = f"EXPLAIN (FORMAT JSON) SELECT 1 FROM candidate_search WHERE {MATCHES}"  # noqa: S608
#: To look somebody up in one more list costs as much as to ask so many words about them.
PRICE = 2.0


def is_sqlite(tx: Transaction) -> bool:
    """Say whether this is SQLite's FTS5 and not PostgreSQL's tsvector."""
    return tx.dialect.name == "sqlite"


def asked(
    tx: Transaction, node: Node, wanted: str, price: float = PRICE
) -> tuple[str, tuple[str, ...]]:
    """Return the statement that selects this of everybody who matches, and its parameters."""
    node = with_marks(marked(node), marks_of(tx))
    if is_sqlite(tx):
        found = f"SELECT {wanted} FROM candidate_fts WHERE candidate_fts MATCH ?"  # noqa: S608
        return found, (to_fts(node),)
    tx.exec_driver_sql(_SEARCHING, (_TUPLE_COST,))
    apart = tsqueries_apart(node)
    if apart and _pays(tx, apart, price):
        return _asked_apart(tx, apart, wanted)
    sure, unsure = sure_tsqueries(node), unsure_tsquery(node)
    if not unsure:
        return f"SELECT {wanted} FROM candidate_search WHERE {_any(sure)}", tuple(sure)  # noqa: S608
    maybe = maybe_tsqueries(node)
    both = (
        f"SELECT id, tie FROM candidate_search WHERE {_any(sure)} UNION ALL"  # noqa: S608
        f" SELECT id, tie FROM candidate_search WHERE ({_any(maybe)}) AND {_READ}"
    )
    return f"SELECT {wanted} FROM ({both}) AS found", (*sure, *maybe, unsure)  # noqa: S608


def _any(texts: Sequence[str]) -> str:
    """Return the condition that one of several texts holds."""
    return " OR ".join([MATCHES] * len(texts))


def _asked_apart(
    tx: Transaction, apart: Sequence[Sequence[str]], wanted: str
) -> tuple[str, tuple[str, ...]]:
    """Return the statement that joins several answers of the index, and its parameters."""
    tx.exec_driver_sql(_SEARCHING, (_TUPLE_COST_APART,))
    # of two texts or more, or PostgreSQL asks a single one together with each of the others
    texts = [[*some, f"'{NOBODY}'"] if len(some) == 1 else some for some in apart]
    every = " AND ".join(f"({' OR '.join([_MATCHES_APART] * len(some))})" for some in texts)
    found = f"SELECT {wanted} FROM candidate_search WHERE {every}"  # noqa: S608
    return found, tuple(text for some in texts for text in some)


def _pays(tx: Transaction, apart: Sequence[Sequence[str]], price: float) -> bool:
    """Say whether it is quicker to look the parts up apart than all words about each person.

    Together PostgreSQL goes through the people of the rarest part, which it knows only of plain
    words, and asks all words about each; apart through the people of every part.
    """
    people = [_planned(tx, " | ".join(texts)) for texts in apart]
    plain = [
        many
        for many, texts in zip(people, apart, strict=True)
        if texts is apart[-1] or not any("&" in text for text in texts)
    ]
    words = sum(text.count("'") // 2 for texts in apart for text in texts)
    return min(plain) * words > price * sum(people)


def expected(tx: Transaction, node: Node) -> int:
    """Return how many people PostgreSQL thinks that match."""
    return _planned(tx, whole(tx, node))


def _planned(tx: Transaction, query: str) -> int:
    plan = tx.exec_driver_sql(_EXPECTED, (query,)).scalar_one()
    return int(plan[0]["Plan"]["Plan Rows"])


def whole(tx: Transaction, node: Node) -> str:
    """Return the whole query as one text of PostgreSQL, for a few people."""
    return to_tsquery(with_marks(marked(node), marks_of(tx)))


def marks_of(tx: Transaction) -> set[str]:
    """Return every mark that anybody in the index ever had."""
    found = tx.execute(sa.select(meta.c.value).where(meta.c.key == MARKS)).scalar()
    return set(found.split()) if found else set()
