"""One file, one transaction: the staged rows become people, or none of them does.

Everything that reads or cleans has happened before, or does in other processes meanwhile; here rows
are looked up and written in chunks, so that the writer's lock is held as short, and memory stays as
flat, as it can be.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain, groupby

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core import barring
from outreach.core.known_then import Said
from outreach.core.observations import Observation, name_said
from outreach.core.resolving import Seen
from outreach.core.weak_keys import NOTHING_ELSE, spellings
from outreach.store import candidates, namesakes, suppressions
from outreach.store.bulk import CHUNK, chunks, is_in
from outreach.store.engine import Store
from outreach.store.late_indexes import made_at_the_end
from outreach.store.merge import Counts, Merge
from outreach.store.staging import Staging

import_run = tables.ImportRun.metadata.tables["import_run"]
observation = tables.Observation.metadata.tables["observation"]

_MANY = 20_000  # rows of a first file from which on indexes wait for its end
_COLLECTED = 5  # chunks; looking at all that is held takes its time
Tick = Callable[[int], None]  # told how many more rows are done


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One reading of one file: what it was, whose, how it was read, and what became of its rows."""

    file_name: str
    sha256: str
    kind: str
    owner: str | None
    actor: str
    at: datetime
    how: Mapping[str, object] = field(default_factory=dict)  #: mode, columns chosen by hand
    result: Mapping[str, object] = field(default_factory=dict)
    id: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts of a person come from: what one row of one file said."""

    file_name: str
    kind: str
    owner: str | None
    row: int | None
    actor: str
    at: datetime
    facts: Mapping[str, object]


def same_run(tx: Connection, run: ImportRun) -> ImportRun | None:
    """Return the run that read this very file for the same owner in the same way, if any."""
    rows = tx.execute(
        sa.select(import_run)
        .where(
            import_run.c.sha256 == run.sha256, import_run.c.owner.is_not_distinct_from(run.owner)
        )
        .order_by(import_run.c.id)
    ).mappings()
    for row in rows:
        if row["counts"]["how"] == dict(run.how):
            counts = row["counts"]
            return replace(
                run, id=row["id"], at=row["at"], actor=row["actor"], result=counts["result"]
            )
    return None


def begin(tx: Connection, run: ImportRun) -> ImportRun:
    """Let nobody else add people until the transaction ends, and note the run."""
    alone(tx)
    statement = import_run.insert().values(
        file_name=run.file_name,
        sha256=run.sha256,
        kind=run.kind,
        owner=run.owner,
        actor=run.actor,
        at=run.at,
        counts={"how": dict(run.how), "result": {}},
    )
    return replace(run, id=tx.execute(statement.returning(import_run.c.id)).scalar_one())


def alone(tx: Connection) -> None:
    """Let nobody else add or change people until the transaction ends.

    Whoever holds people (`touches.hold`) and then changes one (a bar) asks for this first, as an
    import does: in the other order each would wait for the other.
    """
    if tx.dialect.name == "postgresql":  # SQLite has one writer at a time anyway
        tx.exec_driver_sql("LOCK TABLE candidate IN SHARE ROW EXCLUSIVE MODE")


def newest(tx: Connection) -> int:
    """Return the number of the last import there was; 0 before the first."""
    return int(tx.execute(sa.select(sa.func.max(import_run.c.id))).scalar() or 0)


def finish(tx: Connection, run: ImportRun, result: Mapping[str, object]) -> None:
    """Keep what became of the rows, so that the same file need not be read again."""
    counts = {"how": dict(run.how), "result": dict(result)}
    tx.execute(sa.update(import_run).where(import_run.c.id == run.id).values(counts=counts))


def undo(tx: Connection) -> None:
    """Write nothing of all that this transaction did: the end of a dry run."""
    transaction = tx.get_transaction()
    assert transaction is not None
    transaction.rollback()


def merge(
    tx: Connection,
    store: Store,
    staged: Iterable[Staging],
    run: ImportRun,
    tick: Tick = lambda _: None,
    met: Sequence[int] = b"",
) -> Counts:
    """Make people of the staged rows of a begun run: new ones, changed ones, connections.

    Of a large file part after part, each asked for when the one before is merged. `met` are the
    people of whom further rows say what is known: see `Seen`.
    """
    seen = Seen(candidates.last_id(tx) + 1, met)
    work = Merge(tx, store, run.id, run.owner, run.at, seen)
    parts = iter(staged)
    first = next(parts)
    is_first = seen.first_new == 1 and len(first) >= _MANY and suppressions.is_empty(tx)
    is_late = is_first and tx.dialect.name == "sqlite"
    with Staging() as later, made_at_the_end(tx) if is_late else nullcontext():
        for number, rows in enumerate(chain.from_iterable(map(chunks, chain([first], parts)))):
            undecided = work.first_pass(work.welcome(rows))
            for said in undecided:
                later.add(said._replace(order=said.weak_key))
            tick(len(rows) - len(undecided))
            if number % _COLLECTED == 0:
                gc.collect(0)  # statements hold themselves, and who imports has switched this off
        for rows in _whole_groups(later):
            work.second_pass(rows)
            tick(len(rows))
    work.finish()
    return work.counts


def exclude(
    tx: Connection,
    store: Store,
    staging: Staging,
    why: suppressions.Bar,
    tick: Tick = lambda _: None,
) -> Counts:
    """Bar everybody in the staged rows of a begun run, here or not, and make nobody a candidate."""
    counts = Counts()
    for rows in chunks(staging):
        counts.added += _exclude(tx, store, rows, why)
        counts.by_name += _exclude_names(tx, store, rows, why)
        tick(len(rows))
    counts.unchanged = len(staging) - counts.added
    return counts


def observe(tx: Connection, run: ImportRun, person: int, facts: Mapping[str, object]) -> None:
    """Keep what was said of one person outside any file."""
    tx.execute(
        observation.insert().values(
            candidate_id=person, import_run_id=run.id, at=run.at, facts=dict(facts)
        )
    )


def sources_of(tx: Connection, person: int) -> list[Source]:
    """Return what was said of one person, by file and row, the oldest first."""
    rows = tx.execute(
        sa.select(observation, import_run)
        .join(import_run, import_run.c.id == observation.c.import_run_id)
        .where(observation.c.candidate_id == person)
        .order_by(observation.c.id)
    ).mappings()
    return [
        Source(
            file_name=row["file_name"],
            kind=row["kind"],
            owner=row["owner"],
            row=row["row"],
            actor=row["actor"],
            at=row[observation.c.at],
            facts=row["facts"],
        )
        for row in rows
    ]


def said_again(tx: Connection, people: Collection[int]) -> dict[int, list[Said]]:
    """Return what was said, and when, of those of whom it was more than once; the oldest first."""
    theirs = sa.select(observation.c.candidate_id).where(
        is_in(tx, observation.c.candidate_id, people)
    )
    several = theirs.group_by(observation.c.candidate_id).having(sa.func.count() > 1)
    known = list(tx.execute(several).scalars())
    if not known:
        return {}
    rows = sa.select(observation.c.candidate_id, observation.c.at, observation.c.facts)
    said = rows.where(is_in(tx, observation.c.candidate_id, known)).order_by(observation.c.id)
    found: dict[int, list[Said]] = {}
    for one, at, facts in tx.execute(said):
        found.setdefault(one, []).append((at, facts))
    return found


def owners_of(tx: Connection, since: Mapping[str, str]) -> Counter[str]:
    """Count who is known to have these connections (strong key → ISO date) since these days."""
    ids = {one: since[key] for key, one in candidates.ids_by_key(tx, since).items() if since[key]}
    known = candidates.connections_of(tx, ids)
    return Counter(
        one.owner
        for person, connections in known.items()
        for one in connections
        if one.connected_on and one.connected_on.isoformat() == ids[person]
    )


def _whole_groups(later: Staging) -> Iterator[list[Observation]]:
    """Cut the second pass into chunks that never part people of one name and company."""
    waiting: list[Observation] = []
    for _, group in groupby(later, key=lambda said: said.order):
        waiting.extend(group)
        if len(waiting) >= CHUNK:
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _exclude(
    tx: Connection, store: Store, rows: Sequence[Observation], why: suppressions.Bar
) -> int:
    keys = {said.row: _surely(said) for said in rows}
    new = suppressions.missing(tx, store, keys, why.bar)
    every = {key for row in keys.values() for key in row}
    people = candidates.ids_of(tx, every)
    for identities in candidates.identities_of(tx, people).values():
        every.update(identities)
    suppressions.add(tx, store, every, why)
    suppressions.settle(tx, store, people)
    return len(new)


def _exclude_names(
    tx: Connection, store: Store, rows: Sequence[Observation], why: suppressions.Bar
) -> int:
    """Hold whoever is called as a row that tells nobody surely; return how many such rows are."""
    keys = {said.row: _surely(said) for said in rows if name_said(said)}
    people = candidates.ids_of(tx, {key for row in keys.values() for key in row})
    here = {key for known in candidates.identities_of(tx, people).values() for key in known}
    unsure = [said for said in rows if said.row in keys and here.isdisjoint(keys[said.row])]
    called = replace(why, bar=suppressions.CALLED)
    suppressions.add(tx, store, {name_said(said) for said in unsure}, called)
    names = {name for said in unsure for name in spellings(said.first_name, said.last_name)}
    suppressions.settle(tx, store, namesakes.ids_of(tx, names))
    return len(unsure)


def _surely(said: Observation) -> list[str]:
    """Return the identities that tell whom a row means; a name with nothing beside it does not."""
    return [key for key in barring.identities(said) if not key.endswith(f"|{NOTHING_ELSE}")]
