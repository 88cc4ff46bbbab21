"""Connections that somebody told us of; those that LinkedIn's file shows come with the import."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.words import Evidence
from outreach.store.upserts import insert

connection = tables.Connection.metadata.tables["connection"]


def claim(tx: Connection, owner: str, candidate: int, connected_on: date | None) -> bool:
    """Keep that two people are connected, as somebody says; False when it was known already."""
    row = insert(tx, connection).values(
        owner=owner,
        candidate_id=candidate,
        connected_on=connected_on,
        evidence=Evidence.CLAIMED.value,
    )
    kept = row.on_conflict_do_nothing().returning(connection.c.candidate_id)
    return tx.execute(kept).first() is not None


def is_known(tx: Connection, owner: str, candidate: int) -> bool:
    """Say whether two people are connected, as far as anybody knows."""
    found = sa.select(connection.c.owner).where(
        connection.c.owner == owner, connection.c.candidate_id == candidate
    )
    return tx.execute(found).first() is not None


def unclaim(tx: Connection, owner: str, candidate: int) -> None:
    """Take back what somebody said; a connection that was proven meanwhile stays."""
    tx.execute(
        sa.delete(connection).where(
            connection.c.owner == owner,
            connection.c.candidate_id == candidate,
            connection.c.evidence == Evidence.CLAIMED.value,
        )
    )


def first_of(tx: Connection, owners: Collection[str]) -> dict[int, str]:
    """Return who is connected to any of these owners, with the one connected for longest."""
    rows = (
        sa.select(connection.c.candidate_id, connection.c.owner)
        .where(connection.c.owner.in_(owners))
        .order_by(
            connection.c.connected_on.is_(None).desc(),
            connection.c.connected_on.desc(),
            connection.c.owner.desc(),
        )
    )
    return {person: owner for person, owner in tx.execute(rows)}  # noqa: C416  # the last one stays
