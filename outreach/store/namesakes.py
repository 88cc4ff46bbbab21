"""People of one name, found by the index on the key of name and company, never by reading all."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.doubles import name_of
from outreach.core.weak_keys import same_spelling
from outreach.store.bulk import chunks, is_in

candidate = tables.Candidate.metadata.tables["candidate"]
import_run = tables.ImportRun.metadata.tables["import_run"]
observation = tables.Observation.metadata.tables["observation"]

_AT_ONCE = 5_000  # rows


People = dict[int, str]  #: candidate → key of name and company, in one spelling


def ids_of(tx: Transaction, names: Iterable[str]) -> Iterator[int]:
    """Yield everybody of these names, which are as the key begins."""
    return (one for _, one in _found(tx, names))


def of_names(tx: Transaction, names: Iterable[str]) -> Iterator[People]:
    """Yield the people of each of these names that several have; two spellings are one name."""
    blocks: dict[str, People] = {}
    for key, one in _found(tx, names):
        blocks.setdefault(same_spelling(name_of(key)), {})[one] = same_spelling(key)
    yield from (people for people in blocks.values() if len(people) > 1)


def everybody(tx: Transaction, names: Collection[str] | None) -> Iterator[People]:
    """Yield the people of each name (of these, or of all) that several have, in one walk.

    Names that can be spelled in two ways come once more at the end, all spellings together.
    """
    spelled: set[str] = set()
    for name, people in _walk(tx):
        if names is not None and name not in names:
            continue
        if same_spelling(name) != name:
            spelled |= {name, same_spelling(name)}
        elif len(people) > 1:
            yield people
    for part in chunks(sorted(spelled, key=lambda name: (same_spelling(name), name)), _AT_ONCE):
        yield from of_names(tx, {*part, *map(same_spelling, part)})


def of_whom(
    tx: Transaction, people: Collection[int], kind: str, facts: Mapping[str, object]
) -> int | None:
    """Return of which of these people an import of a kind said exactly this, if of any."""
    rows = tx.execute(
        sa.select(observation.c.candidate_id, observation.c.facts)
        .join(import_run, import_run.c.id == observation.c.import_run_id)
        .where(is_in(tx, observation.c.candidate_id, people), import_run.c.kind == kind)
        .order_by(observation.c.id)
    )
    return next((one for one, said in rows if said == facts), None)


def _walk(tx: Transaction) -> Iterator[tuple[str, People]]:
    key = candidate.c.weak_key
    # byte by byte, so that the people of a name stand together
    order = key if tx.dialect.name == "sqlite" else sa.collate(key, "C")
    rows = sa.select(key, candidate.c.id).where(key.is_not(None)).order_by(order)
    walk = tx.execute(rows.execution_options(stream_results=True, max_row_buffer=_AT_ONCE))
    for name, group in groupby(walk, key=lambda row: name_of(row.weak_key)):
        yield name, {row.id: row.weak_key for row in group}


def _found(tx: Transaction, names: Iterable[str]) -> Iterator[tuple[str, int]]:
    for part in chunks(sorted(names), 1_000):
        yield from ((key, one) for key, one in tx.execute(_of_names(tx, part)))


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
