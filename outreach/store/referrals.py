"""Who named whom, and whether they may be told so; what was taken back counts no more."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.words import Stage
from outreach.store.bulk import chunks, is_in

referral = tables.Referral.metadata.tables["referral"]
event = tables.Event.metadata.tables["event"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]
touch = tables.Touch.metadata.tables["touch"]
_undoing = event.alias("undoing")


@dataclass(frozen=True, slots=True)
class Referral:
    """Somebody named somebody; either may have been forgotten since."""

    by: int | None
    of: int | None
    event: int | None
    at: datetime
    may_name: bool = False  #: the referrer agreed to be named
    campaign: str | None = None


def keep(tx: Connection, new: Referral) -> None:
    """Keep who named whom."""
    tx.execute(
        referral.insert().values(
            by_id=new.by,
            of_id=new.of,
            event_id=new.event,
            at=new.at,
            may_name=new.may_name,
            campaign=new.campaign,
        )
    )


def of_people(tx: Connection, people: Collection[int]) -> dict[int, Referral]:
    """Return who named these people; of several, the last who may be told, else the last."""
    found: dict[int, Referral] = {}
    for part in chunks(people):
        for one in _all(tx, _standing().where(is_in(tx, referral.c.of_id, part))):
            _prefer(found, one)
    return found


def by_person(tx: Connection, person: int) -> list[Referral]:
    """Return whom somebody named, the oldest first."""
    return _all(tx, _standing().where(referral.c.by_id == person))


def to_person(tx: Connection, person: int) -> list[Referral]:
    """Return by whom somebody was named, the oldest first."""
    return _all(tx, _standing().where(referral.c.of_id == person))


def every(tx: Connection, *, known_at: datetime | None = None) -> list[Referral]:
    """Return all referrals that stand, the oldest first; with `known_at` those that stood then."""
    found = _standing(known_at)
    return _all(tx, found if known_at is None else found.where(referral.c.at <= known_at))


def named(tx: Connection) -> Mapping[int, Referral]:
    """Return everybody who was named by somebody, as `of_people`."""
    found: dict[int, Referral] = {}
    for one in every(tx):
        _prefer(found, one)
    return found


def of_event(tx: Connection, event_id: int) -> list[Referral]:
    """Return the referrals that came with one event, taken back or not."""
    return _all(tx, sa.select(referral).where(referral.c.event_id == event_id))


def drop_untouched(tx: Connection, person: int, campaign: str) -> None:
    """Take somebody out of a campaign with whom nothing happened there yet."""
    happened = sa.exists().where(event.c.enrollment_id == enrollment.c.id)
    shown = sa.exists().where(touch.c.enrollment_id == enrollment.c.id)
    tx.execute(
        enrollment.delete().where(
            enrollment.c.candidate_id == person,
            enrollment.c.campaign == campaign,
            enrollment.c.stage == Stage.IDENTIFIED.value,
            ~happened,
            ~shown,
        )
    )


def _prefer(found: dict[int, Referral], one: Referral) -> None:
    known = found.get(one.of or 0)
    if one.of is not None and (known is None or one.may_name or not known.may_name):
        found[one.of] = one


def _standing(known_at: datetime | None = None) -> sa.Select[tuple[object, ...]]:
    undone = sa.exists().where(_undoing.c.undoes == referral.c.event_id)
    if known_at is not None:
        undone = undone.where(_undoing.c.recorded_at <= known_at)
    return sa.select(referral).where(~undone)


def _all(tx: Connection, found: sa.Select[tuple[object, ...]]) -> list[Referral]:
    return [
        Referral(
            by=row["by_id"],
            of=row["of_id"],
            event=row["event_id"],
            at=row["at"],
            may_name=bool(row["may_name"]),
            campaign=row["campaign"],
        )
        for row in tx.execute(found.order_by(referral.c.id)).mappings()
    ]
