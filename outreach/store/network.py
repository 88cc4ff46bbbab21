"""Whom a sender knows and when each side wrote last; and the enrollments that tasks are kept in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.happened import MILESTONES, meant
from outreach.core.network.people import REFUSALS, Workplace
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
#: what tells replies apart that were sorted later from new ones
_SPOKEN = (
    *_REPLIES,
    *(kind.value for kind in (EventKind.SENT, EventKind.SENT_OUTSIDE, *MILESTONES)),
)
_NO_WORDS = (Channel.LINKEDIN_WITHDRAW.value, Channel.TASK.value)


@dataclass(slots=True)
class Heard:
    """What somebody wrote to a sender."""

    last_at: datetime
    days: set[date] = field(default_factory=set)  #: UTC dates, without those of a refusal
    referred: set[date] = field(default_factory=set)  #: those on which they pointed to others
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
    """Return what each person wrote to a sender; an auto-reply is nothing.

    A reply that was sorted later is one, with the class that it turned out.
    """
    found: dict[int, Heard] = {}
    refused: set[tuple[int, date]] = set()
    for who, at, said in _logged(tx, sender):
        known = found.setdefault(who, Heard(at))
        known.last_at = max(known.last_at, at)
        known.last_said = said or known.last_said
        if said in REFUSALS:
            refused.add((who, at.date()))
        else:
            known.days.add(at.date())
        if said is ReplyClass.REFERRAL:
            known.referred.add(at.date())
    shown = sa.select(message.c.candidate_id, message.c.at).where(
        message.c.sender == sender, message.c.is_incoming, message.c.candidate_id.is_not(None)
    )
    for who, at in tx.execute(shown):
        known = found.setdefault(who, Heard(at))
        known.last_at = max(known.last_at, at)
        if (who, at.date()) not in refused:  # an archive has the refusal that the log has
            known.days.add(at.date())
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


def _logged(tx: Connection, sender: str) -> Iterator[tuple[int, datetime, ReplyClass | None]]:
    """Yield what people said by the log, person by person in order of time."""
    who = event.c.candidate_id
    replied = sa.select(who).where(event.c.sender == sender, event.c.kind.in_(_REPLIES))
    rows = (
        sa.select(who, event.c.occurred_at, event.c.kind, event.c.reply)
        .where(event.c.sender == sender, event.c.kind.in_(_SPOKEN), ~_is_undone())
        .where(who.in_(replied))
        .order_by(who, event.c.occurred_at, event.c.id)
    )
    for person, lines in groupby(tx.execute(rows), key=itemgetter(0)):
        story = list(lines)
        for place, reply in meant((one.kind, one.reply) for one in story):
            if story[place].kind in _REPLIES:
                yield person, story[place].occurred_at, _class(story[place].kind, reply)


def _class(kind: str, reply: str | None) -> ReplyClass | None:
    if reply is None and kind == EventKind.REFERRAL:
        return ReplyClass.REFERRAL
    return ReplyClass(reply) if reply else None


def _is_undone() -> sa.ColumnElement[bool]:
    return sa.exists().where(_undoing.c.undoes == event.c.id)
