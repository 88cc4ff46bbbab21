"""What the numbers are counted from: effective events by campaign, alike people together.

A campaign may have a million events, so the database joins each person's into one text, and people
with the same text become columns of times; nothing here is counted. `as_of` leaves out what was not
recorded by then: later events, and later undoing of earlier ones.
"""

from __future__ import annotations

import functools
import json
from array import array
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.stats.alike import Lines, Told
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.words import EventKind, Evidence, Precision
from outreach.store.engine import reading_once

event = tables.Event.metadata.tables["event"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]
_proof = event.alias("proof")

#: Written out, for the partial index is found by its words.
_COUNTED: sa.BindParameter[Any] = sa.bindparam(
    "counted", list(tables.COUNTED), expanding=True, literal_execute=True, unique=True
)
#: No text of an event has these characters.
_BETWEEN, _NEXT = "\x1f", "\x1e"
#: Enrollments read at a time: enough to make queries cheap, few enough to keep memory flat. A
#: server has memory of its own, and each of its queries costs more to begin with.
PEOPLE = {"sqlite": 5_000, "postgresql": 50_000}
_FIRST, _LAST = sa.bindparam("first", type_=sa.Integer), sa.bindparam("last", type_=sa.Integer)


def campaigns(tx: Connection) -> list[str]:
    """Return the campaigns in which anybody was ever enrolled."""
    found = sa.select(enrollment.c.campaign).distinct().order_by(enrollment.c.campaign)
    return list(tx.execute(found).scalars())


def without_person(tx: Connection, campaign: str) -> set[int]:
    """Return the enrollments of those who were forgotten: what happened still counts."""
    gone = sa.select(enrollment.c.id).where(enrollment.c.candidate_id.is_(None))
    return set(tx.execute(gone.where(enrollment.c.campaign == campaign)).scalars())


def told(tx: Connection, campaign: str, *, as_of: datetime | None = None) -> dict[Lines, Told]:
    """Return the effective events of a campaign, as known at `as_of`; alike people together.

    What a proof moved to the very moment of something else stands as it was first said to have
    happened: before or after it.
    """
    found: dict[Lines, Told] = {}
    for said, people, times in _stories(tx, campaign, as_of):
        _add(found, _lines(said), _numbers(people), _numbers(times))
    return found


def _add(found: dict[Lines, Told], lines: Lines, people: array[int], times: array[int]) -> None:
    if lines not in found:
        found[lines] = Told(array("q"), [array("q") for _ in lines])
    found[lines].people.extend(people)
    for place, column in enumerate(found[lines].columns):
        column.extend(times[place :: len(lines)])


def _numbers(joined: str) -> array[int]:
    return array("q", json.loads(f"[{joined}]"))  # half the time of cutting and reading each


def _stories(
    tx: Connection, campaign: str, as_of: datetime | None
) -> Iterator[sa.Row[str, str, str]]:
    """Yield stories with everybody of whom they tell, and when: some people at a time."""
    stories = _alike(tx, _joined(tx, _each(tx, campaign, as_of)))
    many = PEOPLE[tx.dialect.name]
    with reading_once(tx):
        for first in range(*_ends(tx, campaign), many):
            yield from tx.execute(stories, {"first": first, "last": first + many - 1})


def _ends(tx: Connection, campaign: str) -> tuple[int, int]:
    """Return the first of a campaign's enrollments of which anything is told, and one too many."""
    every = sa.select(event.c.enrollment_id).where(
        event.c.campaign == campaign, event.c.enrollment_id.is_not(None), event.c.kind.in_(_COUNTED)
    )
    one = event.c.enrollment_id
    first, last = (
        tx.execute(every.order_by(end).limit(1)).scalar() for end in (one.asc(), one.desc())
    )
    return (0, 0) if first is None or last is None else (first, last + 1)


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
        .where(*_standing(campaign, as_of), event.c.enrollment_id.between(_FIRST, _LAST))
        # as the index has them: sorted at no cost
        .order_by(event.c.enrollment_id, event.c.occurred_at, event.c.id)
        .subquery()
    )


def _joined(tx: Connection, each: sa.Subquery) -> sa.Subquery:
    """Return what is told of each person, and when, as two texts."""
    order = each.c.occurred_at, each.c.id
    said, at = (_text(tx, one, by, order) for one, by in ((each.c.said, _NEXT), (each.c.at, ",")))
    columns = each.c.person, said.label("said"), at.label("at")
    return sa.select(*columns).group_by(each.c.person).subquery()


def _alike(tx: Connection, joined: sa.Subquery) -> sa.Select[str, str, str]:
    """Return what is told, and of whom: the same words once, with all the people and times."""
    order = (joined.c.person,)
    both = (_text(tx, one, ",", order) for one in (joined.c.person, joined.c.at))
    return sa.select(joined.c.said, *both).group_by(joined.c.said)


def _text(
    tx: Connection, column: sa.ColumnElement[Any], between: str, order: tuple[Any, ...]
) -> sa.ColumnElement[str]:
    if tx.dialect.name == "sqlite":  # joins texts in the order in which it reads the rows
        return sa.func.group_concat(column, between, type_=sa.Text)
    from sqlalchemy.dialects import postgresql  # brings every driver along

    ordered = postgresql.aggregate_order_by(sa.literal(between), *order)
    return sa.func.string_agg(sa.cast(column, sa.Text), ordered, type_=sa.Text)


@functools.lru_cache(maxsize=4096)
def _lines(said: str) -> Lines:
    return tuple(_line(one) for one in said.split(_NEXT))


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
        ~_undone(as_of),
    ]
    return standing if as_of is None else [*standing, event.c.recorded_at <= as_of]


def _undone(as_of: datetime | None) -> sa.ColumnElement[bool]:
    # looked up event by event: as a list, what was recorded by then would be read through each time
    undoing = event.alias("undoing")
    undone = sa.exists().where(undoing.c.undoes == event.c.id)
    return undone if as_of is None else undone.where(undoing.c.recorded_at <= as_of)
