"""Whom a sender knows and when each side wrote last; and the enrollments that tasks are kept in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.network.people import Workplace
from outreach.core.sequences import KEEP_IN_TOUCH
from outreach.core.words import Channel, Enrollment, EventKind, ReplyClass, Stage
from outreach.store import enrollments
from outreach.store.upserts import insert

_TABLES = tables.Candidate.metadata.tables
connection = _TABLES["connection"]
enrollment = _TABLES["enrollment"]
event = _TABLES["event"]
message = _TABLES["message"]
observation = _TABLES["observation"]
_undoing = event.alias("undoing")

_REPLIES = (EventKind.REPLIED.value, EventKind.REFERRAL.value)
_NO_WORDS = (Channel.LINKEDIN_WITHDRAW.value, Channel.TASK.value)


@dataclass(slots=True)
class Heard:
    """What somebody wrote to a sender."""

    last_at: datetime
    days: set[date] = field(default_factory=set)  #: UTC dates
    last_said: ReplyClass | None = None


def connections(tx: Connection, sender: str) -> dict[int, date | None]:
    """Return everybody a sender is connected to, and since when."""
    found = sa.select(connection.c.candidate_id, connection.c.connected_on).where(
        connection.c.owner == sender
    )
    return {who: day for who, day in tx.execute(found)}  # noqa: C416


def written(tx: Connection, sender: str) -> dict[int, datetime]:
    """Return when a sender last wrote to each person, by the log and by archives."""
    is_word = sa.or_(
        event.c.channel.is_(None),
        event.c.channel.not_in(_NO_WORDS),
        event.c.step == KEEP_IN_TOUCH,  # a task that is done was a word
    )
    kinds = (EventKind.SENT.value, EventKind.SENT_OUTSIDE.value)
    logged = (
        sa.select(event.c.candidate_id, sa.func.max(event.c.occurred_at))
        .where(event.c.sender == sender, event.c.kind.in_(kinds), is_word, ~_is_undone())
        .where(event.c.candidate_id.is_not(None))
        .group_by(event.c.candidate_id)
    )
    shown = (
        sa.select(message.c.candidate_id, sa.func.max(message.c.at))
        .where(message.c.sender == sender, sa.not_(message.c.is_incoming))
        .group_by(message.c.candidate_id)
    )
    found: dict[int, datetime] = {}
    for who, at in (*tx.execute(logged), *tx.execute(shown)):
        found[who] = max(at, found.get(who, at))
    return found


def heard(tx: Connection, sender: str) -> dict[int, Heard]:
    """Return what each person wrote to a sender; an auto-reply is nothing."""
    found: dict[int, Heard] = {}
    for who, at, said in _heard(tx, sender):
        known = found.setdefault(who, Heard(at))
        known.days.add(at.date())
        known.last_at = max(known.last_at, at)
        known.last_said = ReplyClass(said) if said else known.last_said
    return found


def workplaces(tx: Connection, sender: str) -> dict[int, list[Workplace]]:
    """Return the companies that files named for each of a sender's connections."""
    company = observation.c.facts["company"].as_string()
    first, last = sa.func.min(observation.c.at), sa.func.max(observation.c.at)
    rows = (
        sa.select(observation.c.candidate_id, company, first, last)
        .join(connection, connection.c.candidate_id == observation.c.candidate_id)
        .where(connection.c.owner == sender, company.is_not(None), company != "")
        .group_by(observation.c.candidate_id, company)
    )
    found: dict[int, list[Workplace]] = {}
    for who, name, first_at, last_at in tx.execute(rows):
        found.setdefault(who, []).append(Workplace(name, first_at, last_at))
    return found


def in_use(tx: Connection, slugs: Iterable[str]) -> set[str]:
    """Return which of these campaigns have anybody in them."""
    wanted = list(slugs)
    rows = sa.select(enrollment.c.campaign).where(enrollment.c.campaign.in_(wanted)).distinct()
    return set(tx.execute(rows).scalars())


def place(tx: Connection, candidate: int, slug: str, sender: str, at: datetime) -> Enrollment:
    """Return the enrollment that a person's tasks are kept in, closed from the start."""
    row = {
        "candidate_id": candidate,
        "campaign": slug,
        "sender": sender,
        "stage": Stage.CLOSED.value,
        "because": {},
        "variants": {},
        "created_at": at,
        "closed_at": at,
    }
    tx.execute(insert(tx, enrollment).values(row).on_conflict_do_nothing())
    return next(one for one in enrollments.of_candidate(tx, candidate) if one.campaign == slug)


def _heard(tx: Connection, sender: str) -> Iterator[tuple[int, datetime, str | None]]:
    logged = (
        sa.select(event.c.candidate_id, event.c.occurred_at, event.c.reply)
        .where(event.c.sender == sender, event.c.kind.in_(_REPLIES), ~_is_undone())
        .where(event.c.candidate_id.is_not(None))
        .where(event.c.reply.is_distinct_from(ReplyClass.AUTO_REPLY.value))
        .order_by(event.c.id)
    )
    shown = sa.select(message.c.candidate_id, message.c.at, sa.null()).where(
        message.c.sender == sender, message.c.is_incoming
    )
    for rows in (logged, shown):
        yield from ((who, at, said) for who, at, said in tx.execute(rows))


def _is_undone() -> sa.ColumnElement[bool]:
    return sa.exists().where(_undoing.c.undoes == event.c.id)
