"""Tests between texts: who was assigned which text, and which tests were ended."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.campaigns import Step
from outreach.core.experiments.ending import Stopped
from outreach.core.words import Channel, EventKind

event = tables.Event.metadata.tables["event"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]
_stop = tables.ExperimentStop.metadata.tables["experiment_stop"]

#: Under this name an event keeps the texts that were compared when it was sent.
COMPARED = "compared"


def assigned(tx: Connection, campaign: str) -> dict[int, Mapping[str, str]]:
    """Return each enrollment's text by step, as assigned when its card was made."""
    found = sa.select(enrollment.c.id, enrollment.c.variants).where(
        enrollment.c.campaign == campaign
    )
    return {one: given for one, given in tx.execute(found) if given}


def compared(tx: Connection, campaign: str, as_of: datetime) -> dict[str, Step]:
    """Return the steps of which anything had gone out, with the texts that each compared last.

    A step whose newest message was no part of a test compared nothing any more: it has no texts.
    Left out is what was never part of one.
    """
    texts = event.c.details[COMPARED]
    sent = (event.c.campaign == campaign) & (event.c.kind == EventKind.SENT.value)
    sent &= event.c.recorded_at <= as_of
    under_test = sa.select(event.c.step).where(sent, texts.as_string().is_not(None))
    newest = (
        sa.select(sa.func.max(event.c.id))
        .where(sent, event.c.step.in_(under_test))
        .group_by(event.c.step)
    )
    rows = sa.select(event.c.step, event.c.channel, event.c.details)
    return {
        step: Step(step, Channel(channel), templates=tuple(details.get(COMPARED, ())))
        for step, channel, details in tx.execute(rows.where(event.c.id.in_(newest)))
    }


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
