"""What a plan is made from, as the database has it: histories, bars, claims, who was written to.

A plan reads a handful of people one by one and millions only as sets; each query here returns
either a few rows or plain ids.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.planner import Messages
from outreach.core.sequences import KEEP_IN_TOUCH
from outreach.core.words import (
    Channel,
    Event,
    EventKind,
    Evidence,
    Precision,
    ReplyClass,
    Stage,
    TouchState,
)
from outreach.store.bulk import chunks, is_in

_metadata = tables.Candidate.metadata
enrollment = _metadata.tables["enrollment"]
event = _metadata.tables["event"]
touch = _metadata.tables["touch"]
connection = _metadata.tables["connection"]
candidate = _metadata.tables["candidate"]
_undoing = event.alias("undoing")
_proof = event.alias("proof")

_WRITTEN = (EventKind.SENT.value, EventKind.SENT_OUTSIDE.value)
_WORDS = tuple(
    channel.value for channel in Channel if channel not in (Channel.LINKEDIN_WITHDRAW, Channel.TASK)
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One enrollment as far as a plan asks."""

    id: int
    candidate: int
    campaign: str
    stage: Stage
    is_open: bool


def enrolled(tx: Connection) -> list[Entry]:
    """Return every enrollment of a person who is still known, the oldest first."""
    found = sa.select(
        enrollment.c.id,
        enrollment.c.candidate_id,
        enrollment.c.campaign,
        enrollment.c.stage,
        enrollment.c.closed_at.is_(None),
    ).where(enrollment.c.candidate_id.is_not(None))
    stages = {stage.value: stage for stage in Stage}
    return [
        Entry(one, who, campaign, stages[stage], bool(is_open))
        for one, who, campaign, stage, is_open in tx.execute(found.order_by(enrollment.c.id))
    ]


def variants(
    tx: Connection, enrollments: Iterable[int]
) -> dict[tuple[str, int], Mapping[str, str]]:
    """Return which text each step of these enrollments uses, by campaign and person."""
    found: dict[tuple[str, int], Mapping[str, str]] = {}
    for part in chunks(enrollments):
        rows = sa.select(
            enrollment.c.campaign, enrollment.c.candidate_id, enrollment.c.variants
        ).where(is_in(tx, enrollment.c.id, part))
        found.update(((slug, who), given) for slug, who, given in tx.execute(rows) if given)
    return found


def histories(tx: Connection, enrollments: Iterable[int]) -> dict[int, list[Event]]:
    """Return what happened in these enrollments and still stands, in the order of recording.

    What was written to their people outside any sequence is part of it.
    """
    found: dict[int, list[Event]] = {}
    for part in chunks(enrollments):
        inside = _standing().where(is_in(tx, event.c.enrollment_id, part))
        for row in tx.execute(inside.order_by(event.c.id)):
            found.setdefault(row.enrollment_id, []).append(_event(row))
    return found


def outside(tx: Connection) -> dict[int, list[Event]]:
    """Return what was written outside any enrollment, by person."""
    found: dict[int, list[Event]] = {}
    rows = _standing().where(
        event.c.kind == EventKind.SENT_OUTSIDE.value,
        event.c.enrollment_id.is_(None),
        event.c.candidate_id.is_not(None),
    )
    for row in tx.execute(rows.order_by(event.c.id)):
        found.setdefault(row.candidate_id, []).append(_event(row))
    return found


def sent_since(tx: Connection, sender: str, since: datetime) -> list[Event]:
    """Return what counts for a sender's caps from a moment on."""
    rows = _standing().where(
        event.c.sender == sender, event.c.kind.in_(_WRITTEN), event.c.occurred_at >= since
    )
    return [_event(row) for row in tx.execute(rows)]


def messages_since(
    tx: Connection, since: datetime, *, only: int | None = None
) -> dict[int, tuple[Messages, ...]]:
    """Return how often everybody (or one) written to from a moment on was ever written to."""
    lately = (
        sa.select(event.c.candidate_id)
        .where(event.c.kind.in_(_WRITTEN), event.c.occurred_at >= since)
        .where(sa.true() if only is None else event.c.candidate_id == only)
        .distinct()
    )
    campaign = sa.case((event.c.kind == EventKind.SENT.value, event.c.campaign))
    rows = (
        sa.select(
            event.c.candidate_id,
            campaign.label("within"),
            sa.func.count().label("count"),
            sa.func.max(event.c.occurred_at).label("last_at"),
        )
        .where(event.c.kind.in_(_WRITTEN), event.c.candidate_id.in_(lately), ~_is_undone())
        .where(
            sa.or_(
                event.c.channel.is_(None),
                event.c.channel.in_(_WORDS),
                event.c.step == KEEP_IN_TOUCH,  # the sender's own words
            )
        )
        .group_by(event.c.candidate_id, campaign)
    )
    found: dict[int, list[Messages]] = {}
    for who, within, count, last_at in tx.execute(rows):
        found.setdefault(who, []).append(Messages(within, count, last_at))
    return {who: tuple(messages) for who, messages in found.items()}


def first_written_since(tx: Connection, since: datetime) -> dict[int, datetime]:
    """Return who was written to for the first time within a campaign from a moment on, and when."""
    lately = sa.select(event.c.candidate_id).where(
        event.c.kind == EventKind.SENT.value, event.c.occurred_at >= since
    )
    rows = (
        sa.select(event.c.candidate_id, sa.func.min(event.c.occurred_at).label("first_at"))
        .where(
            event.c.kind == EventKind.SENT.value,
            event.c.channel.in_(_WORDS),
            event.c.candidate_id.in_(lately),
            ~_is_undone(),
        )
        .group_by(event.c.candidate_id, event.c.campaign)
    )
    return {who: first_at for who, first_at in tx.execute(rows) if first_at >= since}


def snoozed(tx: Connection) -> dict[int, date]:
    """Return until when each person who was ever put to sleep sleeps; the last word counts."""
    rows = (
        sa.select(event.c.candidate_id, event.c.details)
        .where(event.c.kind == EventKind.SNOOZED.value, event.c.candidate_id.is_not(None))
        .where(~_is_undone())
        .order_by(event.c.id)
    )
    return {
        who: date.fromisoformat(str(details["until"])[:10])
        for who, details in tx.execute(rows)
        if details.get("until")
    }


def said_not_now(tx: Connection) -> dict[int, date | None]:
    """Return whose last word was "not now", and until when, if they named a day."""
    replied = event.c.kind == EventKind.REPLIED.value
    once = sa.select(event.c.candidate_id).where(
        replied, event.c.reply == ReplyClass.NOT_NOW.value, event.c.candidate_id.is_not(None)
    )
    rows = (
        sa.select(event.c.candidate_id, event.c.reply, event.c.details)
        .where(replied, event.c.candidate_id.in_(once), ~_is_undone())
        .where(event.c.reply.is_distinct_from(ReplyClass.AUTO_REPLY.value))
        .order_by(event.c.id)
    )
    last = {who: (reply, details.get("until")) for who, reply, details in tx.execute(rows)}
    return {
        who: date.fromisoformat(str(until)[:10]) if until else None
        for who, (reply, until) in last.items()
        if reply == ReplyClass.NOT_NOW.value
    }


def touched(tx: Connection, state: TouchState) -> set[int]:
    """Return the enrollments that have a touch in a state."""
    return set(tx.execute(sa.select(touch.c.enrollment_id).where(touch.c.state == state)).scalars())


def without_words(tx: Connection) -> set[int]:
    """Return the enrollments whose card is a request without a note."""
    blank = sa.select(touch.c.enrollment_id).where(
        touch.c.state == TouchState.CLAIMED,
        touch.c.channel == Channel.LINKEDIN_CONNECT.value,
        touch.c.text.is_(None),
    )
    return set(tx.execute(blank).scalars())


class Connected(NamedTuple):
    """Since when a person is connected to a sender, as far as anybody knows."""

    on: date | None
    is_proven: bool  #: by a file of the sender, not by somebody's word


def connected(tx: Connection, owner: str, people: Iterable[int]) -> dict[int, Connected]:
    """Return which of these people a sender is connected to, and since when."""
    found: dict[int, Connected] = {}
    for part in chunks(people):
        rows = sa.select(
            connection.c.candidate_id, connection.c.connected_on, connection.c.evidence
        ).where(connection.c.owner == owner, is_in(tx, connection.c.candidate_id, part))
        found.update(
            (who, Connected(day, evidence == Evidence.PROVEN.value))
            for who, day, evidence in tx.execute(rows)
        )
    return found


def companies_of(tx: Connection, people: Iterable[int]) -> dict[int, str]:
    """Return the companies of these people, as written; without one they are left out."""
    found: dict[int, str] = {}
    for part in chunks(people):
        rows = sa.select(candidate.c.id, candidate.c.company).where(is_in(tx, candidate.c.id, part))
        found.update((who, company) for who, company in tx.execute(rows) if company)
    return found


#: Events of which a plan reads more than the columns say.
_TELLING = frozenset(
    kind.value
    for kind in (
        EventKind.REPLIED,
        EventKind.REFERRAL,
        EventKind.SENT_OUTSIDE,
        EventKind.PLANNED,
    )
)


def _tells(kind: str, template: str | None) -> bool:
    # a message without a template may be a blank request, or one that was rewritten
    return kind in _TELLING or (template is None and kind == EventKind.SENT.value)


_NOT_HISTORY = (EventKind.UNDONE.value, EventKind.PROVEN.value)  # they say something of others
_NO_DETAILS: Mapping[str, object] = MappingProxyType({})


def _is_undone() -> sa.ColumnElement[bool]:
    return sa.exists().where(_undoing.c.undoes == event.c.id)


_ASKED = (
    "id",
    "kind",
    "occurred_at",
    "precision",
    "recorded_at",
    "candidate_id",
    "campaign",
    "sender",
    "enrollment_id",
    "channel",
    "step",
    "template",
    "reply",
)


def _standing() -> sa.Select[tuple[object, ...]]:
    # most details are never looked at, and reading JSON takes as long as the rest of the row
    details = sa.cast(event.c.details, sa.String).label("details")
    proven = [
        sa.func.coalesce(_proof.c[name], event.c[name], type_=event.c[name].type).label(name)
        if name in ("occurred_at", "precision")
        else event.c[name]
        for name in _ASKED
    ]
    told = event.outerjoin(_proof, _proof.c.proves == event.c.id)
    evidence = sa.case(
        (_proof.c.id.is_not(None), Evidence.PROVEN.value), else_=event.c.evidence
    ).label("evidence")
    wanted = sa.select(*proven, evidence, details).select_from(told)
    return wanted.where(event.c.kind.not_in(_NOT_HISTORY), ~_is_undone())


def _event(row: Sequence[Any]) -> Event:
    # positions and plain tables: names and enumeration calls take as long as the query
    one, kind, at, precision, recorded_at, who, campaign, sender, within, *rest = row
    channel, step, template, reply, evidence, details = rest
    return Event(
        kind=_KINDS[kind],
        occurred_at=at,
        recorded_at=recorded_at,
        actor="",
        id=one,
        precision=_PRECISIONS[precision],
        evidence=_EVIDENCE[evidence],
        candidate=who,
        campaign=campaign,
        sender=sender,
        enrollment=within,
        channel=_CHANNELS[channel],
        step=step,
        template=template,
        reply=_REPLIES[reply],
        details=json.loads(details) if details and _tells(kind, template) else _NO_DETAILS,
    )


_KINDS = {kind.value: kind for kind in EventKind}
_PRECISIONS = {precision.value: precision for precision in Precision}
_EVIDENCE = {one.value: one for one in Evidence}
_CHANNELS: Mapping[str | None, Channel | None] = {None: None, **{one.value: one for one in Channel}}
_REPLIES: Mapping[str | None, ReplyClass | None] = {
    None: None,
    **{one.value: one for one in ReplyClass},
}
