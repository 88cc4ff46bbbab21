"""Give all that names one person to another, and keep both as they were."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction
from sqlalchemy.engine import RowMapping

from outreach import tables
from outreach.core.observations import identities
from outreach.core.uniting import Said, united
from outreach.core.words import Candidate, Evidence
from outreach.store import candidates, messages, requests, search
from outreach.store.bulk import is_in
from outreach.store.candidates import HANDLE
from outreach.store.doubles import CONFIRMED, REJECTED
from outreach.store.merges import rows
from outreach.store.upserts import insert

_TABLES = tables.Candidate.metadata.tables
merge, candidate, alias = _TABLES["merge"], _TABLES["candidate"], _TABLES["alias"]
suggestion, connection = _TABLES["suggestion"], _TABLES["connection"]
former = _TABLES["former_connection"]
observation, import_run = _TABLES["observation"], _TABLES["import_run"]
message, request, meta = _TABLES["message"], _TABLES["request"], _TABLES["meta"]

MENDED = "mended by hand"  # the file name of what somebody changed with `candidates edit`
_LAST = ("event", "enrollment", "observation")


def keep(
    tx: Transaction,
    kept: Candidate,
    gone: Candidate,
    enrolled: Sequence[Mapping[str, Any]],
    closings: Sequence[int],
    at: datetime,
    actor: str,
) -> int:
    """Make one person of two whose enrollments are joined; return the merge's number."""
    known = candidates.identities_of(tx, [kept.id, gone.id])
    before = _before(tx, kept.id, gone.id)
    before |= {"enrolled": [dict(one) for one in enrolled], "closings": list(closings)}
    before["keys"] = [key for key in known[gone.id] if not key.startswith("weak:")]
    after = united(kept, gone, [one for _, one, _ in said(tx, [kept.id, gone.id])])
    before["former"] = _former(tx, kept.id, gone.id)
    before["connections"] = _better_connections(tx, kept.id, gone.id)
    before["suggestions"], number = _close_suggestions(tx, kept.id, gone.id, at, actor)
    before["rows"] = _from_archives(tx, kept.id, gone.id)
    before["rows"] += rows.give(tx, gone.id, kept.id)
    earlier = sa.update(merge).where(merge.c.kept_id == gone.id).values(kept_id=kept.id)
    before["merges"] = list(tx.execute(earlier.returning(merge.c.id)).scalars())
    _drop(tx, gone)
    candidates.change(tx, after)
    before["aliases"] = _remember(tx, after, gone.handle, [*known[kept.id], *known[gone.id]])
    made = merge.insert().values(
        kept_id=kept.id, gone_id=gone.id, suggestion_id=number, at=at, actor=actor, before=before
    )
    return int(tx.execute(made.returning(merge.c.id)).scalar_one())


def said(
    tx: Transaction, people: Collection[int], after: int = 0
) -> list[tuple[int, Said, str | None]]:
    """Return what was said of people, the oldest first: its number, itself, whose file it was."""
    columns = (
        observation.c.id, observation.c.candidate_id, observation.c.at, observation.c.facts,
        import_run.c.file_name, import_run.c.owner,
    )  # fmt: skip
    of = observation.outerjoin(import_run, import_run.c.id == observation.c.import_run_id)
    found = sa.select(*columns).select_from(of).order_by(observation.c.at, observation.c.id)
    theirs = is_in(tx, observation.c.candidate_id, people) & (observation.c.id > after)
    return [
        (number, Said(one, at, facts, by_hand=file == MENDED), owner)
        for number, one, at, facts, file, owner in tx.execute(found.where(theirs))
    ]


def owners(tx: Transaction, person: int) -> list[str]:
    """Return who is connected to somebody."""
    found = sa.select(connection.c.owner).where(connection.c.candidate_id == person)
    return list(tx.execute(found).scalars())


def _before(tx: Transaction, kept: int, gone: int) -> dict[str, Any]:
    """Return both people as they are, and how far the tables go."""
    found = {
        row["id"]: rows.encoded(row)
        for row in tx.execute(
            sa.select(candidate).where(candidate.c.id.in_([kept, gone]))
        ).mappings()
    }
    last = {
        name: int(tx.execute(sa.select(sa.func.max(_TABLES[name].c.id))).scalar() or 0)
        for name in _LAST
    }
    whose = {"kept_owners": owners(tx, kept), "gone_owners": owners(tx, gone)}
    return {"kept": found[kept], "gone": found[gone], "last": last, **whose}


def _former(tx: Transaction, kept: int, gone: int) -> list[rows.Record]:
    """Keep the older of two days on which files show both connected; return the new rows.

    One person with two days was removed and connected again: see `FormerConnection`.
    """
    made = []
    for pair in _connections(tx, kept, gone):
        days = {row["connected_on"] for row in pair.values()}
        if not all(map(_is_proven, pair.values())) or None in days or len(days) == 1:
            continue
        row = {
            "owner": pair[kept]["owner"],
            "candidate_id": kept,
            "connected_on": min(days),
        }
        new = insert(tx, former).values(row).on_conflict_do_nothing()
        if tx.execute(new.returning(former.c.owner)).first():
            made.append(rows.encoded(row))
    return made


def _connections(tx: Transaction, kept: int, gone: int) -> list[dict[int, RowMapping]]:
    """Return the connections of both people to whom both are connected to."""
    found: dict[str, dict[int, RowMapping]] = {}
    theirs = sa.select(connection).where(connection.c.candidate_id.in_([kept, gone]))
    for row in tx.execute(theirs).mappings():
        found.setdefault(row["owner"], {})[row["candidate_id"]] = row
    return [pair for pair in found.values() if len(pair) == 2]


def _better_connections(tx: Transaction, kept: int, gone: int) -> list[rows.Record]:
    """Of two connections to one colleague keep what is proven, then the newer; return what was."""
    both = _connections(tx, kept, gone)
    worse = [pair for pair in both if _strength(pair[gone]) > _strength(pair[kept])]
    for pair in worse:
        mine = (connection.c.owner == pair[kept]["owner"]) & (connection.c.candidate_id == kept)
        tx.execute(sa.update(connection).where(mine).values({**pair[gone], "candidate_id": kept}))
    return [rows.encoded(pair[kept]) for pair in worse]


def _strength(row: RowMapping) -> tuple[bool, date]:
    """Return what orders connections, the best last."""
    return _is_proven(row), row["connected_on"] or date.min


def _is_proven(row: RowMapping) -> bool:
    return bool(row["evidence"] == Evidence.PROVEN.value)


def _from_archives(tx: Transaction, kept: int, gone: int) -> list[rows.Record]:
    asked = list(
        tx.execute(sa.select(request.c.id).where(request.c.candidate_id == gone)).scalars()
    )
    theirs = sa.select(message).where(message.c.candidate_id == gone)
    wrote = {row["id"]: rows.encoded(row) for row in tx.execute(theirs).mappings()}
    requests.move(tx, gone, kept)
    messages.move(tx, gone, kept)
    there = set(tx.execute(sa.select(message.c.id).where(is_in(tx, message.c.id, wrote))).scalars())
    left = [row for one, row in wrote.items() if one not in there]  # the other has the same
    return [
        {"table": "request", "column": "candidate_id", "ids": asked},
        {"table": "message", "column": "candidate_id", "ids": sorted(there), "left": left},
    ]


def _close_suggestions(
    tx: Transaction, kept: int, gone: int, at: datetime, actor: str
) -> tuple[list[rows.Record], int | None]:
    """Confirm what said that the two are one; what was said of the one who goes, goes.

    That somebody is not another person stays true under the other identity.
    """
    about = (suggestion.c.one_id == gone) | (suggestion.c.other_id == gone)
    found = [*tx.execute(sa.select(suggestion).where(about)).mappings()]
    number = None
    for row in found:
        mine = suggestion.c.id == row["id"]
        other = row["other_id"] if row["one_id"] == gone else row["one_id"]
        decided = {"decided_at": at, "decided_by": actor, "state": CONFIRMED}
        if other == kept:
            number = row["id"]
            here = {"one_id": kept, "other_id": None}
            tx.execute(sa.update(suggestion).where(mine).values(**here, **decided))
            continue
        tx.execute(sa.delete(suggestion).where(mine))
        if row["state"] == REJECTED and other is not None:
            pair = {"one_id": min(kept, other), "other_id": max(kept, other)}
            again = {**row, **pair, "id": None}
            again.pop("id")
            tx.execute(insert(tx, suggestion).values(again).on_conflict_do_nothing())
    return [rows.encoded(row) for row in found], number


def _drop(tx: Transaction, gone: Candidate) -> None:
    newest = str(candidates.last_id(tx))
    search.unindex(tx, [gone])
    tx.execute(sa.delete(candidate).where(candidate.c.id == gone.id))
    # nobody else ever gets the number: the merge may be undone
    row = insert(tx, meta).values(key=candidates.NEWEST, value=newest)
    tx.execute(row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": newest}))


def _remember(
    tx: Transaction, after: Candidate, handle: str, known: Sequence[str]
) -> list[tuple[str, str]]:
    """Let the person be found under every identity of both; return the aliases made for it."""
    in_columns = {*identities(after), *candidates.identities_of(tx, [after.id])[after.id]}
    wanted = [*(key for key in known if key not in in_columns), f"{HANDLE}:{handle}"]
    made = []
    for kind, _, key in (one.partition(":") for one in dict.fromkeys(wanted)):
        row = insert(tx, alias).values(kind=kind, key=key, candidate_id=after.id)
        if tx.execute(row.on_conflict_do_nothing().returning(alias.c.key)).first():
            made.append((kind, key))
    return made
