"""Tests between texts: who was assigned which text, and which tests were ended."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.experiments.ending import Stopped

enrollment = tables.Enrollment.metadata.tables["enrollment"]
_stop = tables.ExperimentStop.metadata.tables["experiment_stop"]


def assigned(tx: Connection, campaign: str) -> dict[int, Mapping[str, str]]:
    """Return each enrollment's text by step, as assigned when its card was made."""
    found = sa.select(enrollment.c.id, enrollment.c.variants).where(
        enrollment.c.campaign == campaign
    )
    return {one: given for one, given in tx.execute(found) if given}


def stopped(tx: Connection, *, as_of: datetime | None = None) -> list[Stopped]:
    """Return the tests that are ended, each as it was ended last; as known at `as_of`."""
    columns = (_stop.c.campaign, _stop.c.step, _stop.c.winner, _stop.c.reason)
    newest: dict[tuple[str, str], Stopped] = {}
    known = _stop.c.at <= as_of if as_of else sa.true()
    for row in tx.execute(sa.select(*columns).where(known).order_by(_stop.c.id)):
        newest[row.campaign, row.step] = Stopped(*row)
    return [one for one in newest.values() if one.winner]


def stop(tx: Connection, new: Stopped, *, actor: str, at: datetime) -> None:
    """Keep that a test is ended; without a winner, that it goes on."""
    tx.execute(
        _stop.insert().values(
            campaign=new.campaign, step=new.step, winner=new.winner, reason=new.reason, at=at,
            actor=actor,
        )
    )  # fmt: skip
