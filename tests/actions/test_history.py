"""A stage is the fold of the events that stand, however it came about."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.actions import history
from outreach.core import states
from outreach.core.errors import IllegalMove
from outreach.core.words import Channel, Enrollment, Event, EventKind, Stage
from outreach.store import enrollments, events
from outreach.store.engine import Store

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
_people = count(1)


def enrolled(tx: Connection, campaign: str = "compilers", candidate: int = 0) -> Enrollment:
    if not candidate:
        candidate = next(_people)
        person = tables.Candidate.metadata.tables["candidate"]
        row = {"handle": f"p{candidate}", "first_name": "", "last_name": "", "skills": ""}
        tx.execute(person.insert().values(id=candidate, **row, created_at=MONDAY, changed=0))
    return enrollments.enroll(tx, candidate, campaign, "sam-keller", {}, MONDAY)


def event(
    kind: EventKind, of: Enrollment, *, channel: Channel | None = None, day: int = 0
) -> Event:
    at = MONDAY + timedelta(days=day)
    if kind is EventKind.SENT and channel is None:
        channel = Channel.LINKEDIN_CONNECT
    return Event(kind, at, at, "dana", candidate=of.candidate, enrollment=of.id, channel=channel)


def stands(tx: Connection, of: Enrollment) -> Enrollment:
    found = enrollments.get(tx, of.id)
    assert found is not None
    return found


def test_an_event_moves_the_enrollment(sqlite_store: Store) -> None:
    with sqlite_store.write() as tx:
        ada = enrolled(tx)
        history.record(tx, event(EventKind.SENT, ada))
        assert stands(tx, ada).stage is Stage.INVITED
        history.record(tx, event(EventKind.WITHDRAWN, ada, day=1))
        assert stands(tx, ada).closed_at == MONDAY + timedelta(days=1)


def test_an_illegal_move_leaves_nothing(sqlite_store: Store) -> None:
    with sqlite_store.write() as tx:
        ada = enrolled(tx)
        with pytest.raises(IllegalMove):
            history.record(tx, event(EventKind.WITHDRAWN, ada))
        assert events.of_enrollment(tx, ada.id) == []
        assert stands(tx, ada) == ada


def test_an_event_of_nobody_enrolled_is_only_kept(sqlite_store: Store) -> None:
    with sqlite_store.write() as tx:
        kept = history.record(tx, Event(EventKind.NOTED, MONDAY, MONDAY, "dana"))
        assert events.get(tx, kept) is not None


def over(tx: Connection, one: Enrollment) -> None:
    """Ask somebody who never answers."""
    history.record(tx, event(EventKind.SENT, one))
    history.record(tx, event(EventKind.EXPIRED, one))


def test_a_late_answer_opens_the_enrollment_again(sqlite_store: Store) -> None:
    with sqlite_store.write() as tx:
        ada = enrolled(tx)
        for kind in (EventKind.SENT, EventKind.EXPIRED, EventKind.REPLIED):
            history.record(tx, event(kind, ada))
        assert (stands(tx, ada).stage, stands(tx, ada).closed_at) == (Stage.REPLIED, None)


def test_a_late_answer_does_not_take_the_person_out_of_the_next_campaign(
    sqlite_store: Store,
) -> None:
    with sqlite_store.write() as tx:
        ada = enrolled(tx)
        over(tx, ada)
        second = enrolled(tx, "parsers", ada.candidate)
        history.record(tx, event(EventKind.REPLIED, ada))
        assert stands(tx, ada).stage is Stage.REPLIED
        assert enrollments.open_of(tx, [ada.candidate]) == {ada.candidate: second}


def late_answers(tx: Connection, *given: Enrollment) -> set[int]:
    for one in given:
        events.append(tx, event(EventKind.REPLIED, one, day=9))
    history.settle(tx, [one.id for one in given])
    return {one.id for one in given if stands(tx, one).closed_at is None}


def test_of_two_campaigns_that_are_over_a_late_answer_in_both_opens_the_newest(
    store: Store,
) -> None:
    with store.write() as tx:
        first = enrolled(tx)
        over(tx, first)
        second = enrolled(tx, "parsers", first.candidate)
        over(tx, second)
        assert late_answers(tx, first, second) == {second.id}
        assert stands(tx, first).stage is stands(tx, second).stage is Stage.REPLIED


def test_a_campaign_that_ends_leaves_room_for_one_that_opens_at_the_same_moment(
    store: Store,
) -> None:
    with store.write() as tx:
        first = enrolled(tx)
        over(tx, first)
        second = enrolled(tx, "parsers", first.candidate)
        events.append(tx, event(EventKind.CLOSED, second))
        events.append(tx, event(EventKind.REPLIED, first, day=9))
        history.settle(tx, [first.id, second.id])
        assert stands(tx, first).closed_at is None
        assert stands(tx, second).stage is Stage.CLOSED


MOVES = st.tuples(
    st.sampled_from([kind for kind in EventKind if kind is not EventKind.UNDONE]),
    st.sampled_from(list(Channel)),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(walk=st.lists(st.tuples(MOVES, st.booleans()), max_size=12))
def test_do_and_undo_leave_every_enrollment_as_it_was(
    sqlite_store: Store, walk: list[tuple[tuple[EventKind, Channel], bool]]
) -> None:
    with sqlite_store.write() as tx:
        ada = enrolled(tx)
        for day, ((kind, channel), taken_back) in enumerate(walk):
            before = stands(tx, ada)
            done = event(kind, ada, channel=channel, day=day)
            try:
                kept = history.record(tx, done)
            except IllegalMove:
                continue
            if taken_back:
                events.append(tx, replace(done, kind=EventKind.UNDONE, undoes=kept))
                history.refold(tx, ada.id)
                assert stands(tx, ada) == before
            stage, closed_at = states.fold(events.of_enrollment(tx, ada.id))
            assert (stage, closed_at) == (stands(tx, ada).stage, stands(tx, ada).closed_at)
