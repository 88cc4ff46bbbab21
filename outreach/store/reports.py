"""What the numbers are counted from: effective events by campaign, alike people together.

A campaign may have a million events, so the database joins each person's into one text, and people
with the same text become columns of times; nothing here is counted. `as_of` leaves out what was not
recorded by then: later events, and later undoing of earlier ones.
"""

from __future__ import annotations

import functools
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.stats.alike import Lines, Told
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.words import EventKind, Evidence, Precision, ReplyClass
from outreach.store.bulk import CHUNK, chunks, is_in

event = tables.Event.metadata.tables["event"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]
connection = tables.Connection.metadata.tables["connection"]
_proof = event.alias("proof")

#: Written out, for the partial index is found by its words.
_COUNTED: sa.BindParameter[Any] = sa.bindparam(
    "counted", list(tables.COUNTED), expanding=True, literal_execute=True, unique=True
)
#: No text of an event has these characters.
_BETWEEN, _NEXT = "\x1f", "\x1e"
_SIGNS = (EventKind.ACCEPTED, EventKind.REPLIED, EventKind.REFERRAL)


def campaigns(tx: Connection) -> list[str]:
    """Return the campaigns in which anybody was ever enrolled."""
    found = sa.select(enrollment.c.campaign).distinct().order_by(enrollment.c.campaign)
    return list(tx.execute(found).scalars())


def told(tx: Connection, campaign: str, *, as_of: datetime | None = None) -> dict[Lines, Told]:
    """Return the effective events of a campaign, as known at `as_of`; alike people together."""
    found: dict[Lines, Told] = {}
    lines: dict[str, Lines] = {}
    for rows in _stories(tx, campaign, as_of):
        stories: defaultdict[str, tuple[list[int], list[str]]] = defaultdict(lambda: ([], []))
        for person, said, times in rows:
            people, moments = stories[said]
            people.append(person)
            moments.append(times)
        for said, (people, moments) in stories.items():
            if said not in lines:
                lines[said] = tuple(_line(one) for one in said.split(_NEXT))
            _add(found, lines[said], people, moments)
    return found


def _add(
    found: dict[Lines, Told], lines: Lines, people: Sequence[int], moments: Iterable[str]
) -> None:
    if lines not in found:
        found[lines] = Told(array("q"), [array("q") for _ in lines])
    times = array("q", map(int, ",".join(moments).split(",")))
    found[lines].people.extend(people)
    for place, column in enumerate(found[lines].columns):
        column.extend(times[place :: len(lines)])


def last_signs(
    tx: Connection, sender: str, candidates: Collection[int], before: datetime
) -> dict[int, datetime]:
    """Return when each of these people last wrote to or accepted a sender before a moment."""
    newest = sa.func.max(event.c.occurred_at)
    found = (
        sa.select(event.c.candidate_id, newest)
        .where(
            event.c.sender == sender,
            event.c.kind.in_([kind.value for kind in _SIGNS]),
            event.c.reply.is_distinct_from(ReplyClass.AUTO_REPLY.value),
            event.c.occurred_at < before,
            event.c.id.not_in(_undone(None)),
        )
        .group_by(event.c.candidate_id)
    )
    return {
        row.candidate_id: row[1]
        for part in chunks(candidates)
        for row in tx.execute(found.where(is_in(tx, event.c.candidate_id, part)))
    }


def connections(tx: Connection, owner: str) -> int:
    """Return how many people a sender is connected to."""
    found = sa.select(sa.func.count()).where(connection.c.owner == owner)
    return int(tx.execute(found).scalar_one())


def _stories(
    tx: Connection, campaign: str, as_of: datetime | None
) -> Iterator[Sequence[sa.Row[int, str, str]]]:
    """Yield everybody with the texts of their events and the times of these, in one order."""
    every = _joined(tx, _each(tx, campaign, as_of)).execution_options(stream_results=True)
    yield from tx.execute(every).partitions(CHUNK)


def _each(tx: Connection, campaign: str, as_of: datetime | None) -> sa.Subquery:
    happened = _shown("occurred_at")
    evidence = sa.case((_proof.c.id.is_not(None), Evidence.PROVEN.value), else_=event.c.evidence)
    texts = (event.c.channel, event.c.step, event.c.template, event.c.sender, event.c.reply)
    said = [event.c.kind, _shown("precision"), evidence]
    said += [sa.func.coalesce(one, "") for one in texts]
    between: sa.ColumnClause[str] = sa.literal_column(f"'{_BETWEEN}'")
    return (
        sa.select(
            event.c.enrollment_id.label("person"),
            functools.reduce(lambda one, other: one + between + other, said).label("said"),
            _seconds(tx, happened).label("at"),
            event.c.occurred_at,
            event.c.id,
        )
        .select_from(event.outerjoin(_proof, _proves(as_of)))
        .where(*_standing(campaign, as_of))
        # as the index has them: sorted at no cost
        .order_by(event.c.enrollment_id, event.c.occurred_at, event.c.id)
        .subquery()
    )


def _joined(tx: Connection, each: sa.Subquery) -> sa.Select[int, str, str]:
    if tx.dialect.name == "sqlite":  # joins texts in the order in which it reads the rows
        both = sa.func.group_concat(each.c.said, _NEXT), sa.func.group_concat(each.c.at)
    else:
        from sqlalchemy.dialects import postgresql  # brings every driver along

        order = each.c.occurred_at, each.c.id
        next_, comma = (
            postgresql.aggregate_order_by(sa.literal(one), *order) for one in (_NEXT, ",")
        )
        both = (
            sa.func.string_agg(each.c.said, next_),
            sa.func.string_agg(sa.cast(each.c.at, sa.Text), comma),
        )
    return sa.select(each.c.person, *both).group_by(each.c.person)


def _line(said: str) -> Sent | Mark:
    kind, precision, evidence, channel, step, template, sender, reply = said.split(_BETWEEN)
    is_day = precision == Precision.DAY
    if kind == EventKind.SENT:
        return Sent(0, 0, is_day, channel, step, template, sender, evidence)
    return Mark(0, 0, is_day, kind, reply or None, evidence)


def _seconds(tx: Connection, at: sa.ColumnElement[datetime]) -> sa.ColumnElement[int]:
    """Return whole seconds since 1970."""
    if tx.dialect.name == "sqlite":
        return sa.func.unixepoch(at, type_=sa.Integer)
    return sa.cast(sa.func.floor(sa.extract("epoch", at)), sa.BigInteger)


def _shown(name: str) -> sa.ColumnElement[Any]:
    """Return a column of an event as its proof shows it, where there is one."""
    return sa.func.coalesce(_proof.c[name], event.c[name], type_=event.c[name].type)


def _proves(as_of: datetime | None) -> sa.ColumnElement[bool]:
    proves = _proof.c.proves == event.c.id
    return proves if as_of is None else proves & (_proof.c.recorded_at <= as_of)


def _standing(campaign: str, as_of: datetime | None) -> list[sa.ColumnElement[bool]]:
    standing = [
        event.c.campaign == campaign,
        event.c.enrollment_id.is_not(None),
        event.c.kind.in_(_COUNTED),
        event.c.id.not_in(_undone(as_of)),
    ]
    return standing if as_of is None else [*standing, event.c.recorded_at <= as_of]


def _undone(as_of: datetime | None) -> sa.Select[tuple[int]]:
    undoing = event.alias("undoing")
    found = sa.select(undoing.c.undoes).where(undoing.c.undoes.is_not(None))
    return found if as_of is None else found.where(undoing.c.recorded_at <= as_of)
