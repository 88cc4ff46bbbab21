"""Effective events of one campaign, as they were known at a moment, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.stats.alike import Journeys, fold, gather
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import Channel, Event, EventKind, Evidence, Precision, ReplyClass
from outreach.store import events, reports
from outreach.store.engine import Store
from tests.conftest import MONDAY

ADA, GRACE = 1, 2
candidate = tables.Candidate.metadata.tables["candidate"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]


@pytest.fixture(autouse=True)
def _people(store: Store) -> None:
    with store.write() as tx:
        _enroll(tx, ADA, "ada")
        _enroll(tx, GRACE, "grace")


def _enroll(tx: Connection, person: int, name: str) -> None:
    about = {"first_name": name.title(), "last_name": "", "skills": "", "changed": 0}
    tx.execute(candidate.insert().values(id=person, handle=name, created_at=MONDAY, **about))
    tx.execute(
        enrollment.insert().values(
            id=person, candidate_id=person, campaign="compilers", sender="sam-keller",
            stage="invited", because={}, variants={}, created_at=MONDAY,
        )
    )  # fmt: skip


def happened(
    tx: Connection, kind: EventKind, day: float = 0, person: int = ADA, **more: object
) -> int:
    at = MONDAY + timedelta(days=day)
    facts: dict[str, object] = {
        "occurred_at": at, "recorded_at": at, "campaign": "compilers", "sender": "sam-keller",
        "enrollment": person, **more,
    }  # fmt: skip
    return events.append(tx, Event(kind, actor="dana", candidate=person, **facts))  # type: ignore[arg-type]


def lines(tx: Connection, as_of: datetime | None = None) -> list[Sent | Mark]:
    """Return each person's lines, in the order in which they come."""
    return [
        line._replace(journey=person, at=at)
        for said, told in reports.told(tx, "compilers", as_of=as_of).items()
        for person, *times in zip(told.people, *told.columns, strict=True)
        for line, at in zip(said, times, strict=True)
    ]


def test_a_request_comes_with_all_that_is_broken_down(store: Store) -> None:
    with store.write() as tx:
        happened(
            tx, EventKind.SENT, channel=Channel.LINKEDIN_CONNECT, step="connect", template="hello",
            evidence=Evidence.PROVEN,
        )  # fmt: skip
        found = lines(tx)
    at = int(MONDAY.timestamp())
    assert found == [
        Sent(ADA, at, False, "linkedin_connect", "connect", "hello", "sam-keller", "proven")
    ]


def test_a_persons_lines_come_in_order_of_time_whenever_they_were_recorded(store: Store) -> None:
    with store.write() as tx:
        happened(tx, EventKind.REPLIED, 3, reply=ReplyClass.QUESTION)
        happened(tx, EventKind.ACCEPTED, 1, recorded_at=MONDAY + timedelta(days=9))
        found = lines(tx)
    assert [(one.kind, one.reply) for one in found if isinstance(one, Mark)] == [
        ("accepted", None),
        ("replied", "question"),
    ]


def test_a_day_stays_a_day(store: Store) -> None:
    midnight = datetime(2026, 3, 2, tzinfo=UTC)
    with store.write() as tx:
        happened(tx, EventKind.ACCEPTED, occurred_at=midnight, precision=Precision.DAY)
        (found,) = lines(tx)
    assert (found.at, found.is_day) == (int(midnight.timestamp()), True)


def test_what_was_undone_does_not_count(store: Store) -> None:
    with store.write() as tx:
        wrong = happened(tx, EventKind.ACCEPTED, 1)
        happened(tx, EventKind.ACCEPTED, 1, GRACE)
        happened(tx, EventKind.UNDONE, 2, undoes=wrong)
        found = lines(tx)
    assert [one.journey for one in found] == [GRACE]


def test_as_of_leaves_out_what_was_learned_and_undone_later(store: Store) -> None:
    with store.write() as tx:
        wrong = happened(tx, EventKind.ACCEPTED, 1)
        happened(tx, EventKind.ACCEPTED, 1, GRACE, recorded_at=MONDAY + timedelta(days=5))
        happened(tx, EventKind.UNDONE, 3, undoes=wrong)
        people = [{one.journey for one in lines(tx, _day(day))} for day in (0, 2, 4, 6)]
    assert people == [set(), {ADA}, set(), {GRACE}]


def test_what_counts_nowhere_is_left_out(
    store: Store,
) -> None:
    with store.write() as tx:
        connect = Channel.LINKEDIN_CONNECT
        happened(tx, EventKind.SENT, channel=connect, campaign="parsers")
        happened(tx, EventKind.SENT, channel=connect, enrollment=None)
        happened(tx, EventKind.NOTED)
        assert lines(tx) == []
        assert reports.campaigns(tx) == ["compilers"]


def test_a_forgotten_person_still_counts(store: Store) -> None:
    with store.write() as tx:
        happened(tx, EventKind.ACCEPTED, 1)
        tx.execute(sa.update(events.event).values(candidate_id=None))
        assert len(lines(tx)) == 1


def test_a_proof_shows_when_it_was_and_is_as_old_as_its_file(store: Store) -> None:
    midnight = datetime(2026, 3, 3, tzinfo=UTC)
    with store.write() as tx:
        claimed = happened(tx, EventKind.ACCEPTED, 4)
        happened(tx, EventKind.REPLIED, 5)
        happened(
            tx, EventKind.PROVEN, 1, occurred_at=midnight, precision=Precision.DAY, proves=claimed,
            recorded_at=_day(6),
        )  # fmt: skip
        before, after = lines(tx, _day(5.5)), lines(tx)
    at = int(midnight.timestamp())
    assert (after[0].at, after[0].is_day, after[0].evidence) == (at, True, "proven")
    assert [one.evidence for one in before] == ["claimed", "claimed"]


def test_people_of_whom_the_same_is_told_come_together(store: Store) -> None:
    with store.write() as tx:
        for person, day in ((ADA, 0.0), (GRACE, 1.0)):
            happened(tx, EventKind.SENT, day, person, channel=Channel.LINKEDIN_CONNECT)
            happened(tx, EventKind.ACCEPTED, day + 1, person)
        ((people, (asked, accepted)),) = reports.told(tx, "compilers").values()
    assert (list(people), asked[1] - asked[0]) == ([ADA, GRACE], 86_400)
    assert asked[1] == accepted[0]


LATER = (
    max(reports.PEOPLE.values()) + 7
)  # somebody of whom the database is asked after the first ones
KINDS: dict[EventKind, dict[str, object]] = {
    EventKind.SENT: {"channel": Channel.LINKEDIN_CONNECT, "step": "connect", "template": "hello"},
    EventKind.ACCEPTED: {},
    EventKind.REPLIED: {"reply": ReplyClass.QUESTION},
    EventKind.NOTED: {},
    EventKind.WITHDRAWN: {"reply": ReplyClass.AUTO_REPLY},
    EventKind.UNDONE: {},
    EventKind.PROVEN: {"precision": Precision.DAY},
}
HISTORY = st.lists(
    st.tuples(
        st.sampled_from(list(KINDS)),
        st.sampled_from([ADA, GRACE, LATER]),
        st.integers(0, 9),
        st.integers(0, 12),
    ),
    max_size=12,
)


#: A proof moves a request to the very moment of another, after which it was said to have come.
MOVED_TO_ONE_MOMENT = [
    (EventKind.SENT, ADA, 1, 0),
    (EventKind.PROVEN, ADA, 0, 0),
    (EventKind.SENT, ADA, 0, 0),
]


@given(HISTORY, st.integers(0, 12))
@example(MOVED_TO_ONE_MOMENT, 0)
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_database_folds_any_history_as_the_core_does(
    store: Store, history: list[tuple[EventKind, int, int, int]], known: int
) -> None:
    view, then = Standpoint.of(_day(20), ZoneInfo("America/New_York")), _day(known)
    with store.write() as tx:
        _enroll(tx, LATER, "lin")
        _tell(tx, history)
        first_said = _times(tx)
        alone = _folded(events.effective(tx, campaign="compilers", known_at=then), first_said, view)
        together = gather(reports.told(tx, "compilers", as_of=then), view)
        tx.rollback()
    assert {one.key: one for one in together.each()} == {one.key: one for one in alone.each()}


def _tell(tx: Connection, history: list[tuple[EventKind, int, int, int]]) -> None:
    ids: list[int] = []
    for kind, person, day, known in history:
        facts: dict[str, object] = {"recorded_at": _day(known), **KINDS[kind]}
        if kind in (EventKind.UNDONE, EventKind.PROVEN):
            if not ids:
                continue
            facts["undoes" if kind is EventKind.UNDONE else "proves"] = ids.pop()
        new = happened(tx, kind, day, person, **facts)
        if kind not in (EventKind.UNDONE, EventKind.PROVEN):
            ids.append(new)


def _times(tx: Connection) -> dict[int, datetime]:
    event = tables.Event.metadata.tables["event"]
    found = tx.execute(sa.select(event.c.id, event.c.occurred_at))
    return {row.id: row.occurred_at for row in found}


def _folded(told: list[Event], first_said: dict[int, datetime], view: Standpoint) -> Journeys:
    counted = [one for one in told if one.kind.value in tables.COUNTED]
    sent, marks = list[Sent](), list[Mark]()
    for one in sorted(counted, key=lambda one: (one.occurred_at, first_said[one.id], one.id)):
        when = one.enrollment or 0, int(one.occurred_at.timestamp()), one.precision == "day"
        if one.kind is EventKind.SENT:
            texts = str(one.channel), one.step or "", one.template or "", one.sender or ""
            sent.append(Sent(*when, *texts, one.evidence))
        else:
            marks.append(Mark(*when, one.kind.value, one.reply and one.reply.value, one.evidence))
    return fold(sent, marks, view)


def test_every_kind_that_is_counted_is_a_kind_of_event(store: Store) -> None:
    assert set(tables.COUNTED) < {kind.value for kind in EventKind}
    with store.read() as tx:
        (index,) = (i for i in sa.inspect(tx).get_indexes("event") if i["name"] == "event_counted")
    assert "recorded_at" in index["column_names"]


def _day(day: float) -> datetime:
    return MONDAY + timedelta(days=day)
