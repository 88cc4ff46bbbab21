"""What of people is compared to tell whether two of them are one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.merging import canonical_email
from outreach.core.telling_apart import Namesake
from outreach.core.text import fold
from outreach.core.weak_keys import company_key, same_spelling
from outreach.store.bulk import chunks, is_in

candidate = tables.Candidate.metadata.tables["candidate"]
connection = tables.Connection.metadata.tables["connection"]
observation = tables.Observation.metadata.tables["observation"]
enrollment = tables.Candidate.metadata.tables["enrollment"]
event = tables.Candidate.metadata.tables["event"]
message = tables.Candidate.metadata.tables["message"]


def people(tx: Transaction, ids: Sequence[int]) -> dict[int, Namesake]:
    """Return what tells these people from others."""
    found: dict[int, Namesake] = {}
    for part in chunks(ids):
        companies, connected = _companies(tx, part), _connected(tx, part)
        rows = sa.select(
            candidate.c.id, candidate.c.weak_key, candidate.c.profile_url, candidate.c.member_id,
            candidate.c.email, candidate.c.position, candidate.c.location, candidate.c.skills,
            candidate.c.company,
        ).where(is_in(tx, candidate.c.id, part))  # fmt: skip
        for one, key, profile, member, email, title, place, skills, company in tx.execute(rows):
            said = companies.get(one, {}) | ({company_key(company): company} if company else {})
            found[one] = Namesake(
                one, same_spelling(key), profile, member, canonical_email(email or ""),
                title or "", place or "",
                frozenset(map(fold, skills.split("\n"))) - {""}, said,
                frozenset(connected.get(one, ())),
            )  # fmt: skip
    if any(one.is_bare for one in found.values()):
        known = well_known(tx, found)
        for one in known | _among(tx, enrollment.c.candidate_id, found):
            found[one] = replace(found[one], is_met=True, is_known=one in known)
        _with_requests(tx, found)
    return found


def _with_requests(tx: Transaction, found: dict[int, Namesake]) -> None:
    """Add the requests: those shown of who is bare, and those only logged of the others."""
    from outreach.store import requests  # reads files otherwise, which no card does

    bare = [one.id for one in found.values() if one.is_bare and one.is_known]
    shown = requests.shown(tx, bare) if bare else {}
    if not shown:
        return
    logged = requests.logged(tx, found.keys() - shown.keys())
    for one, asked in shown.items():
        found[one] = replace(found[one], shown=frozenset(asked))
    for one, asked in logged.items():
        found[one] = replace(found[one], logged=frozenset(asked))


def well_known(tx: Transaction, ids: Collection[int]) -> set[int]:
    """Return with whom of these something happened, or who is barred; a campaign is not enough."""
    found = _among(tx, event.c.candidate_id, ids) | _among(tx, message.c.candidate_id, ids)
    barred = candidate.c.barred.in_(["suppressed", "excluded"])
    return found | _among(tx, candidate.c.id, ids, barred)


def _among(
    tx: Transaction,
    column: sa.Column[int],
    ids: Collection[int],
    *where: sa.ColumnElement[bool],
) -> set[int]:
    return {
        one
        for part in chunks(ids)
        for one in tx.execute(sa.select(column).where(is_in(tx, column, part), *where)).scalars()
    }


def _companies(tx: Transaction, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    rows = sa.select(observation.c.candidate_id, observation.c.facts)
    found: dict[int, dict[str, str]] = {}
    for one, facts in tx.execute(rows.where(is_in(tx, observation.c.candidate_id, ids))):
        company = facts.get("company")
        if company:
            found.setdefault(one, {})[company_key(company)] = company
    return found


def _connected(tx: Transaction, ids: Sequence[int]) -> dict[int, list[tuple[str, str]]]:
    columns = (connection.c.candidate_id, connection.c.owner, connection.c.connected_on)
    rows = sa.select(*columns).where(
        is_in(tx, connection.c.candidate_id, ids), connection.c.connected_on.is_not(None)
    )
    found: dict[int, list[tuple[str, str]]] = {}
    for one, owner, day in tx.execute(rows):
        found.setdefault(one, []).append((owner, day.isoformat()))
    return found
