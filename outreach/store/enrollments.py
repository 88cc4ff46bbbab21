"""Enrollments: one candidate in one campaign; their stage changes by compare-and-set only."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping
from sqlalchemy.exc import IntegrityError

from outreach import tables
from outreach.core.errors import Blocked, ChangedMeanwhile
from outreach.core.plans import HeldCode
from outreach.core.words import Enrollment, Stage
from outreach.store import doubles
from outreach.store.bulk import chunks, is_in
from outreach.store.upserts import insert

enrollment = tables.Enrollment.metadata.tables["enrollment"]


def enroll(
    tx: Connection,
    candidate: int,
    campaign: str,
    sender: str,
    because: Mapping[str, object],
    at: datetime,
) -> Enrollment:
    """Return the person's enrollment in this campaign, made if needed; closed ones stay closed.

    Blocked (in_other_campaign) when another open campaign has the person.
    """
    found = enroll_all(tx, [candidate], campaign, sender, because, at)
    if not found:
        raise _in_another(of_candidate(tx, candidate))
    return found[0]


def enroll_all(
    tx: Connection,
    candidates: Collection[int],
    campaign: str,
    sender: str,
    because: Mapping[str, object],
    at: datetime,
) -> list[Enrollment]:
    """Return these people's enrollments in this campaign, made if needed; closed ones stay closed.

    Whom another open campaign has is left out.
    """
    same = {
        "campaign": campaign,
        "sender": sender,
        "stage": Stage.IDENTIFIED.value,
        "because": dict(because),
        "variants": {},
        "created_at": at,
    }
    made: list[Enrollment] = []
    for part in chunks(candidates):
        # either constraint may be in the way: the look that follows tells
        rows = [{"candidate_id": one, **same} for one in part]
        tx.execute(insert(tx, enrollment).on_conflict_do_nothing(), rows)
        mine = is_in(tx, enrollment.c.candidate_id, part)
        ours = sa.select(enrollment).where(mine, enrollment.c.campaign == campaign)
        made += _all(tx, ours)
        doubles.look_again(tx, part)
    return made


def get(tx: Connection, enrollment_id: int, *, hold: bool = False) -> Enrollment | None:
    """Return one enrollment; `hold` keeps others from changing it until this transaction ends."""
    found = sa.select(enrollment).where(enrollment.c.id == enrollment_id)
    row = tx.execute(found.with_for_update(key_share=True) if hold else found).mappings().first()
    return _enrollment(row) if row else None


def load(tx: Connection, ids: Collection[int]) -> list[Enrollment]:
    """Return enrollments by id, and keep others from changing them meanwhile."""
    return [
        one
        for part in chunks(sorted(ids))
        for one in _all(
            tx,
            sa.select(enrollment)
            .where(is_in(tx, enrollment.c.id, part))
            .with_for_update(key_share=True),
        )
    ]


def of_candidate(tx: Connection, candidate: int) -> list[Enrollment]:
    """Return every enrollment of one person, the newest last."""
    found = sa.select(enrollment).where(enrollment.c.candidate_id == candidate)
    return _all(tx, found)


def open_of(tx: Connection, candidates: Collection[int]) -> dict[int, Enrollment]:
    """Return the open enrollment of each of these people that has one."""
    found = sa.select(enrollment).where(
        is_in(tx, enrollment.c.candidate_id, candidates), enrollment.c.closed_at.is_(None)
    )
    return {one.candidate: one for one in _all(tx, found)}


def of_sender(tx: Connection, sender: str, *, open_only: bool = True) -> list[Enrollment]:
    """Return a sender's enrollments, the oldest first."""
    found = sa.select(enrollment).where(enrollment.c.sender == sender)
    return _all(tx, found.where(enrollment.c.closed_at.is_(None)) if open_only else found)


def of_campaign(tx: Connection, campaign: str, *, open_only: bool = True) -> list[Enrollment]:
    """Return a campaign's enrollments, the oldest first."""
    found = sa.select(enrollment).where(enrollment.c.campaign == campaign)
    return _all(tx, found.where(enrollment.c.closed_at.is_(None)) if open_only else found)


def in_stages(tx: Connection, stages: Collection[Stage]) -> list[Enrollment]:
    """Return the open enrollments at these stages, of every campaign."""
    found = sa.select(enrollment).where(
        enrollment.c.stage.in_([stage.value for stage in stages]),
        enrollment.c.closed_at.is_(None),
    )
    return _all(tx, found)


def move(
    tx: Connection, seen: Enrollment, stage: Stage, *, closed_at: datetime | None = None
) -> None:
    """Change the stage of an enrollment that is still as `seen`; else ChangedMeanwhile."""
    _change(tx, seen, {"stage": stage.value, "closed_at": closed_at})


def settle(tx: Connection, moves: Iterable[tuple[Enrollment, Stage, datetime | None]]) -> None:
    """Set stage and end of enrollments that `load` keeps from changing meanwhile."""
    ours = enrollment.c.id == sa.bindparam("mine")
    moved = enrollment.update().where(ours).values(stage=sa.bindparam("to"))
    moved = moved.values(closed_at=sa.bindparam("until", type_=enrollment.c.closed_at.type))
    for part in chunks(moves):
        rows = [{"mine": one.id, "to": stage.value, "until": end} for one, stage, end in part]
        tx.execute(moved, rows)


def assign(tx: Connection, seen: Enrollment, variants: Mapping[str, str]) -> None:
    """Keep which text each step of this enrollment uses; once assigned, it stays."""
    _change(tx, seen, {"variants": dict(variants)})


def _change(tx: Connection, seen: Enrollment, values: Mapping[str, object]) -> None:
    changed = (
        enrollment.update()
        .where(enrollment.c.id == seen.id, enrollment.c.stage == seen.stage.value)
        .values(**values)
    )
    try:
        with tx.begin_nested():
            done = tx.execute(changed).rowcount
    except IntegrityError as error:
        raise _in_another(of_candidate(tx, seen.candidate)) from error
    if done != 1:
        raise ChangedMeanwhile(
            f"Somebody moved this person on in {seen.campaign}: no longer {seen.stage}.",
            where=f"campaign {seen.campaign}",
            try_="outreach next",
        )


def _in_another(found: Collection[Enrollment]) -> Blocked:
    other = next((one.campaign for one in found if one.closed_at is None), "another")
    return Blocked(
        f"This person is in the campaign '{other}' already; nobody is in two at once.",
        code=HeldCode.IN_OTHER_CAMPAIGN,
        where=f"campaign {other}",
        try_=f"outreach campaigns show {other}",
    )


def _all(tx: Connection, found: sa.Select[tuple[object, ...]]) -> list[Enrollment]:
    # a forgotten person leaves the enrollment without the person
    found = found.where(enrollment.c.candidate_id.is_not(None)).order_by(enrollment.c.id)
    return [_enrollment(row) for row in tx.execute(found).mappings()]


def _enrollment(row: RowMapping) -> Enrollment:
    return Enrollment(
        id=row["id"],
        candidate=row["candidate_id"],
        campaign=row["campaign"],
        sender=row["sender"],
        stage=Stage(row["stage"]),
        because=row["because"],
        variants=row["variants"],
        created_at=row["created_at"],
        closed_at=row["closed_at"],
    )
