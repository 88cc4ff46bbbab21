"""Who named whom, and whether they may be told so; what was taken back counts no more."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

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


#: In the details of events of people who were erased: a number drawn for each, which tells one of
#: them from another and nothing else, so that figures of people stay as they were.
WAS = "was"
WERE = "were"  #: the same of whom an event named, by the row that ties them to it


class Tie(NamedTuple):
    """Who named whom, as numbers that tell people apart whether they were erased since or not."""

    by: int
    of: int
    at: datetime
    may_name: bool
    campaign: str | None


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


def every(tx: Connection) -> list[Referral]:
    """Return all referrals that stand, the oldest first."""
    return _all(tx, _standing())


def ties(tx: Connection, *, known_at: datetime | None = None) -> list[Tie]:
    """Return all referrals that stand (or stood then), of people who were erased too."""
    told = (event.c.details, event.c.enrollment_id)
    found = (
        _standing(known_at).add_columns(*told).outerjoin(event, event.c.id == referral.c.event_id)
    )
    if known_at is not None:
        found = found.where(referral.c.at <= known_at)
    return [_tie({**row}) for row in tx.execute(found.order_by(referral.c.id)).mappings()]


def _tie(row: Mapping[Any, Any]) -> Tie:
    details, alone = row["details"] or {}, -2 * row["id"] - 1  # alone: of whom nothing is left
    by = row["by_id"] or who_was(details, row["enrollment_id"]) or alone
    of = row["of_id"] or _were(details, row["id"]) or alone
    return Tie(by, of, row["at"], bool(row["may_name"]), row["campaign"])


def who_was(details: Mapping[str, Any], enrolled: int | None) -> int:
    """Return the number of somebody who was erased: their own, or one of their enrollment; or 0."""
    return int(details.get(WAS) or -2 * (enrolled or 0))


def _were(details: Mapping[str, Any], number: int) -> int:
    return int((details.get(WERE) or {}).get(str(number), 0))


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
