"""Write one chunk of decided rows after the other: people, identities, connections, sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from itertools import combinations
from operator import itemgetter

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core import barring
from outreach.core.observations import Observation
from outreach.core.resolving import Known, Outcome, Resolver, Seen
from outreach.core.tie_breaks import tie_number
from outreach.core.weak_keys import name_identities
from outreach.core.words import Evidence
from outreach.store import candidates, doubles, same_rows, search, suppressions
from outreach.store.bulk import insert, is_in, moment
from outreach.store.engine import Store
from outreach.store.handles import Handles

candidate = tables.Candidate.metadata.tables["candidate"]
alias = tables.Alias.metadata.tables["alias"]
connection = tables.Connection.metadata.tables["connection"]
former = tables.FormerConnection.metadata.tables["former_connection"]
observation = tables.Observation.metadata.tables["observation"]
import_run = tables.ImportRun.metadata.tables["import_run"]

SHOWN = 1_000  # rejected rows, warnings and changes kept to be told; all of them are counted


@dataclass
class Counts:
    """What became of the rows of one file."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    repeated: int = 0  #: rows about somebody an earlier row was about
    by_name: int = 0  #: rows of a list to bar that tell surely of nobody
    forgotten: int = 0  #: rows about people who were forgotten: nothing of them is kept
    conflicts: list[int] = field(default_factory=list)  #: rejected rows
    told: list[Outcome] = field(default_factory=list)  #: worth a word: rejected, changed, doubtful


class Merge:
    """The state of one file's merge: whom it spoke of, the next id, handles, counts."""

    def __init__(
        self, tx: Connection, store: Store, run: int, owner: str | None, at: datetime, seen: Seen
    ) -> None:
        self.counts = Counts()
        self._tx, self._store, self._run, self._owner, self._seen = tx, store, run, owner, seen
        self._next_id = seen.first_new
        self._handles = Handles(tx, store)
        self._changed = candidates.bump(tx)
        of = import_run.c.id == run
        tx.execute(sa.update(import_run).where(of).values(counter=self._changed))
        self._somebody_is_barred = not suppressions.is_empty(tx)
        self._somebody_is_forgotten = suppressions.has(tx, suppressions.FORGOTTEN)
        self._somebody_is_called = suppressions.has(tx, suppressions.CALLED)
        self._when = at
        self._created_at = moment(tx, candidate.c.created_at, at)
        self._at = moment(tx, observation.c.at, at)

    def welcome(self, rows: Sequence[Observation]) -> Sequence[Observation]:
        """Return the rows without those about people who were forgotten; they are counted.

        Who is known here by a strong key is somebody else, of the same name and company.
        """
        if not self._somebody_is_forgotten:
            return rows
        by_key = candidates.ids_by_key(self._tx, [key for said in rows for key in said.keys])
        unknown = by_key.keys().isdisjoint
        new = {said.row: barring.identities_forgotten(said) for said in rows if unknown(said.keys)}
        forgotten = suppressions.forgotten(self._tx, self._store, new)
        self.counts.forgotten += len(forgotten)
        return [said for said in rows if said.row not in forgotten]

    def first_pass(self, rows: Sequence[Observation]) -> list[Observation]:
        """Write what strong keys or novelty settle; return the rows to decide on later."""
        resolver = self._resolver(rows)
        later = resolver.first_pass(rows)
        self._write(resolver)
        return later

    def second_pass(self, rows: Sequence[Observation]) -> None:
        """Write the rows that are like somebody known by name and company."""
        resolver = self._resolver(rows)
        resolver.known.said = self._said(resolver.known, rows)
        resolver.second_pass(rows)
        self._write(resolver)

    def finish(self) -> None:
        """Tell PostgreSQL which ids were given here, and how many people there are now."""
        if self._tx.dialect.name == "postgresql" and self._next_id > self._seen.first_new:
            sequence = sa.func.pg_get_serial_sequence("candidate", "id")
            self._tx.execute(sa.select(sa.func.setval(sequence, self._next_id - 1)))
            self._tx.exec_driver_sql("ANALYZE candidate, connection, observation")

    def _resolver(self, rows: Sequence[Observation]) -> Resolver:
        known = self._known(rows)
        return Resolver(known, self._seen, self._next_id, self._owner)

    def _known(self, rows: Sequence[Observation]) -> Known:
        by_key = candidates.ids_by_key(self._tx, [key for said in rows for key in said.keys])
        unknown = by_key.keys().isdisjoint
        weak = self._weak([said for said in rows if unknown(said.keys)])
        people = candidates.load(
            self._tx, {*by_key.values(), *(one for found in weak.values() for one in found)}
        )
        known = Known(by_key, people, weak)
        if self._owner is not None and people:
            self._look_up_connections(known)
        return known

    def _weak(self, rows: Sequence[Observation]) -> dict[str, list[int]]:
        """Return who was here before this file under the names and companies of these rows."""
        first_new = self._seen.first_new
        if first_new == 1:
            return {}
        found = candidates.ids_by_weak_key(self._tx, {said.weak_key for said in rows} - {""})
        before = {key: [one for one in ids if one < first_new] for key, ids in found.items()}
        return {key: ids for key, ids in before.items() if ids}

    def _said(self, known: Known, rows: Sequence[Observation]) -> dict[int, list[object]]:
        """Return what earlier rows said of whom the rows without keys may mean."""
        wanted = {
            one for said in rows if not said.keys for one in known.weak.get(said.weak_key, ())
        }
        facts = sa.select(observation.c.candidate_id, observation.c.facts)
        found: dict[int, list[object]] = {}
        for one, said in self._tx.execute(
            facts.where(is_in(self._tx, observation.c.candidate_id, wanted))
        ):
            found.setdefault(one, []).append(said)
        return found

    def _look_up_connections(self, known: Known) -> None:
        rows = self._tx.execute(
            sa.select(
                connection.c.candidate_id, connection.c.connected_on, connection.c.evidence
            ).where(
                connection.c.owner == self._owner,
                is_in(self._tx, connection.c.candidate_id, known.people.keys()),
            )
        )
        for one, connected_on, evidence in rows.all():
            known.connected[one] = connected_on.isoformat() if connected_on else ""
            if evidence != Evidence.PROVEN.value:
                known.unproven.add(one)
        before = sa.select(former.c.candidate_id, former.c.connected_on).where(
            former.c.owner == self._owner, is_in(self._tx, former.c.candidate_id, known.connected)
        )
        for one, connected_on in self._tx.execute(before):
            known.former.setdefault(one, set()).add(connected_on.isoformat())

    def _write(self, resolver: Resolver) -> None:
        self._next_id = resolver.next_id
        self._write_people(resolver)
        self._write_aliases(resolver.aliases)
        self._write_connections(resolver)
        self._write_observations(resolver)
        if self._somebody_is_barred:
            self._bar(resolver)
        if self._somebody_is_called:
            self._hold_called(resolver)
        self._suggest(resolver)
        self._count(resolver)

    def _write_people(self, resolver: Resolver) -> None:
        new = resolver.new
        handles = self._handles.assign([said.handle for said in new.values()])
        behind = (self._created_at, self._changed)
        rows = [
            (one, handle) + _facts(said) + behind  # noqa: RUF005  # half the time of unpacking
            for (one, said), handle in zip(new.items(), handles, strict=True)
        ]
        insert(self._tx, candidate, _COLUMNS, rows)
        search.index_documents(
            self._tx,
            [
                (one, said.tie or tie_number(handle), said.document)
                for (one, said), handle in zip(new.items(), handles, strict=True)
            ],
        )
        before = resolver.before
        candidates.change_many(
            self._tx, list(before.values()), list(resolver.changed.values()), self._changed
        )

    def _write_aliases(self, aliases: Sequence[tuple[str, int]]) -> None:
        parted = ((key.partition(":"), one) for key, one in aliases)
        rows = [(kind, key, one) for (kind, _, key), one in parted]
        insert(self._tx, alias, ("kind", "key", "candidate_id"), rows)

    def _write_connections(self, resolver: Resolver) -> None:
        if self._owner is None:
            return
        proven = Evidence.PROVEN.value
        insert(
            self._tx,
            connection,
            ("owner", "candidate_id", "connected_on", "evidence", "import_run_id"),
            [
                (self._owner, one, on, proven, self._run)
                for one, on in resolver.new_connections.items()
            ],
        )
        days = [(self._owner, one, on) for one, on in resolver.former]
        insert(self._tx, former, ("owner", "candidate_id", "connected_on"), days)
        for one, on in resolver.new_dates.items():
            of = (connection.c.owner == self._owner) & (connection.c.candidate_id == one)
            known = {"connected_on": date.fromisoformat(on)} if on else {}
            first = sa.func.coalesce(connection.c.import_run_id, self._run)  # which showed it
            self._tx.execute(
                sa.update(connection)
                .where(of)
                .values(evidence=proven, import_run_id=first, **known)
            )

    def _write_observations(self, resolver: Resolver) -> None:
        run, at = self._run, self._at
        said = [*resolver.new.items()]
        said += [(one.candidate, one.said) for one in resolver.outcomes if one.is_news]
        # only the last row about somebody may be passed over: those before it would undo it
        last = {one: row.row for one, row in said}
        same_rows.forget(self._tx, {one.candidate for one in resolver.outcomes if one.is_news})
        rows = [
            (one, run, row.row, at, row.facts, (last[one] == row.row and row.digest) or "")
            for one, row in said
        ]
        insert(self._tx, observation, _OBSERVED, rows)

    def _bar(self, resolver: Resolver) -> None:
        """Bar who comes in with a barred identity, under every identity they have now."""
        people = {one: barring.identities(said) for one, said in resolver.new.items()}
        people |= {
            one.candidate: barring.identities(one.said) for one in resolver.outcomes if one.is_news
        }
        barred = suppressions.among(self._tx, self._store, people)
        known = candidates.identities_of(self._tx, barred)
        for one, why in barred.items():
            suppressions.add(self._tx, self._store, known[one], why)
        candidates.set_bars(self._tx, {one: why.bar for one, why in barred.items()})

    def _hold_called(self, resolver: Resolver) -> None:
        """Hold who came in, or has another name now, and is called as somebody on a list is."""
        new = resolver.new.items()
        names = {
            one: name_identities(said.first_name, said.last_name, said.profile_url, said.member_id)
            for one, said in new
        }
        called = suppressions.called(self._tx, self._store, names)
        suppressions.settle(self._tx, self._store, [*called, *resolver.before])

    def _suggest(self, resolver: Resolver) -> None:
        """Propose that two people are one whose keys one row has; the row itself is rejected."""
        for said, found in resolver.conflicts:
            what = f"{self._file}, row {said.row}"
            doubles.suggest(self._tx, combinations(found, 2), what, self._when)

    @cached_property
    def _file(self) -> str:
        name = sa.select(import_run.c.file_name).where(import_run.c.id == self._run)
        return str(self._tx.execute(name).scalar_one())

    def _count(self, resolver: Resolver) -> None:
        counts = self.counts
        counts.added += len(resolver.new)
        for one in resolver.told():
            counts.updated += bool(one.changed)
            counts.repeated += one.is_repeat
            counts.unchanged += not (one.rejected or one.is_new or one.changed)
            if one.rejected:
                counts.conflicts.append(one.said.row)
            if (one.rejected or one.changed or one.told) and len(counts.told) < SHOWN:
                counts.told.append(one)


_OBSERVED = ("candidate_id", "import_run_id", "row", "at", "facts", "digest")
_facts = itemgetter(
    slice(Observation._fields.index("first_name"), Observation._fields.index("language") + 1)
)
_COLUMNS = (
    "id", "handle", "first_name", "last_name", "greeting_name", "profile_url", "member_id",
    "email", "weak_key", "company", "position", "headline", "location", "skills", "language",
    "created_at", "changed",
)  # fmt: skip
