"""People of one name, found by the index on the key of name and company, never by reading all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.doubles import name_of
from outreach.store.bulk import chunks

candidate = tables.Candidate.metadata.tables["candidate"]

_AT_ONCE = 5_000  # rows


def of_names(tx: Transaction, names: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield key and id of everybody of these names, which are as the key begins."""
    for part in chunks(sorted(names), 1_000):
        yield from ((key, one) for key, one in tx.execute(_of_names(tx, part)))


def everybody(tx: Transaction) -> Iterator[tuple[str, dict[int, str]]]:
    """Yield every name that several have, with them (candidate → key), in one walk."""
    key = candidate.c.weak_key
    # byte by byte, so that the people of a name stand together
    order = key if tx.dialect.name == "sqlite" else sa.collate(key, "C")
    rows = sa.select(key, candidate.c.id).where(key.is_not(None)).order_by(order)
    walk = tx.execute(rows.execution_options(stream_results=True, max_row_buffer=_AT_ONCE))
    for name, group in groupby(walk, key=lambda row: name_of(row.weak_key)):
        keys: dict[int, str] = {row.id: row.weak_key for row in group}
        if len(keys) > 1:
            yield name, keys


def _of_names(tx: Transaction, names: Sequence[str]) -> sa.Select[Any]:
    """Select everybody of these names, by the beginning of the key of name and company."""
    key, columns = candidate.c.weak_key, (candidate.c.weak_key, candidate.c.id)
    if tx.dialect.name == "postgresql":
        unnested = sa.func.unnest(sa.literal(list(names), sa.ARRAY(sa.String)))
        given = unnested.table_valued("value").render_derived()
        first, last = (sa.func.concat(given.c.value, mark) for mark in "|}")
        begins = key.bool_op("~>=~")(first) & key.bool_op("~<~")(last)
    else:
        given = sa.func.json_each(json.dumps(list(names))).table_valued("value")
        begins = (key >= given.c.value.concat("|")) & (key < given.c.value.concat("}"))
    return sa.select(*columns).join_from(given, candidate, begins)
