"""What ends a sequence, and what never happens in one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.sequences import (
    Kind,
    experiment_of,
    first_step,
    touch_id,
    variant,
)
from outreach.core.words import Channel, Event, EventKind, ReplyClass
from tests.core.sequences.made import (
    ALL,
    CONNECT,
    FILLED,
    HELLO,
    JOB,
    MONDAY,
    accepted,
    at,
    campaign,
    coming,
    did,
    due,
    happened,
    replied,
)


def test_an_auto_reply_is_not_a_reply() -> None:
    away = replied(3, ReplyClass.AUTO_REPLY)
    assert due(coming(did(CONNECT), accepted(1), did(JOB, 2), away)) == ("nudge", at(9))


@pytest.mark.parametrize("reply", [None, ReplyClass.INTERESTED, ReplyClass.QUESTION])
def test_a_reply_ends_the_sequence_and_is_owed_an_answer(reply: ReplyClass | None) -> None:
    found = coming(did(CONNECT), accepted(1), did(JOB, 2), replied(3, reply))
    assert found is not None
    assert (found.kind, found.due_at, found.attempt) == (Kind.ANSWER, at(3), 1)


@pytest.mark.parametrize("reply", [ReplyClass.NO, ReplyClass.OPT_OUT])
def test_a_refusal_is_owed_no_answer(reply: ReplyClass) -> None:
    assert coming(did(CONNECT), accepted(1), replied(3, reply)) is None


def test_once_answered_nothing_is_owed_until_the_next_reply() -> None:
    answer = happened(EventKind.SENT, 4, step="answer", channel=Channel.LINKEDIN_MESSAGE)
    before = [did(CONNECT), accepted(1), replied(3), answer]
    assert coming(*before) is None
    found = coming(*before, replied(5))
    assert found is not None
    assert (found.step, found.attempt) == ("answer", 2)


def test_a_card_that_was_out_while_they_wrote_is_no_answer() -> None:
    crossed = (did(CONNECT), accepted(1), replied(2, ReplyClass.QUESTION), did(JOB, 2))
    found = coming(*crossed)
    assert found is not None
    assert (found.step, found.kind) == ("answer", Kind.ANSWER)
    assert coming(*crossed, did(FILLED, 3)) is None


def test_a_reply_recorded_after_it_was_answered_is_owed_nothing() -> None:
    outside = happened(EventKind.SENT_OUTSIDE, 4)
    assert coming(did(CONNECT), accepted(1), outside, replied(3)) is None


def test_not_now_comes_back_on_its_day() -> None:
    reply = replied(3, ReplyClass.NOT_NOW, until="2026-06-01")
    answer = happened(EventKind.SENT, 4, step="answer", channel=Channel.LINKEDIN_MESSAGE)
    found = coming(did(CONNECT), accepted(1), reply, answer)
    assert due(found) == ("answer", datetime(2026, 6, 1, 9, tzinfo=UTC))
    again = happened(EventKind.SENT, 95, step="answer", channel=Channel.LINKEDIN_MESSAGE)
    assert coming(did(CONNECT), accepted(1), reply, answer, again) is None


@pytest.mark.parametrize("kind", ["stop", "never", "rejected", "declined", "hired", "closed"])
def test_it_ends_there(kind: str) -> None:
    assert coming(did(CONNECT), accepted(1), happened(EventKind(kind), 2)) is None


def test_what_was_not_sent_comes_again_the_next_workday_as_another_try() -> None:
    not_sent = happened(EventKind.NOT_SENT, 0, step="connect")
    found = coming(not_sent)
    assert found is not None
    assert (found.step, found.attempt, found.due_at) == ("connect", 2, at(1))


def test_a_withdrawal_that_was_not_done_leaves_the_request_open() -> None:
    tried = happened(EventKind.NOT_SENT, 21, step="take-back", channel=Channel.LINKEDIN_WITHDRAW)
    assert due(coming(did(CONNECT), tried)) == ("take-back", at(22))


def test_when_the_campaign_closes_open_requests_are_taken_back_at_once() -> None:
    assert due(coming(did(CONNECT), closed_days=3)) == ("take-back", at(3))


def test_the_closing_word_goes_to_who_was_in_conversation() -> None:
    job = [did(CONNECT), accepted(1), did(JOB, 2)]
    assert due(coming(*job, closed_days=3)) == ("filled", at(3))
    answer = happened(EventKind.SENT, 3, step="answer", channel=Channel.LINKEDIN_MESSAGE)
    assert due(coming(*job, replied(3), answer, closed_days=4)) == ("filled", at(4))


def test_the_closing_word_also_goes_to_who_was_closed_with_the_campaign() -> None:
    closed = happened(EventKind.CLOSED, 3)
    assert due(coming(did(CONNECT), accepted(1), closed, closed_days=3)) == ("filled", at(3))


@pytest.mark.parametrize(
    "events",
    [
        [],
        [did(CONNECT), accepted(1), replied(2, ReplyClass.NO)],
        [did(CONNECT), accepted(1), happened(EventKind.DECLINED, 2)],
        [did(CONNECT), accepted(1), happened(EventKind.CLOSED, 2)],
        [did(CONNECT), happened(EventKind.STOP, 1)],
    ],
)
def test_no_closing_word_to_strangers_or_who_wanted_no_more(events: list[Event]) -> None:
    assert coming(*events, closed_days=3) is None


def test_the_first_step_depends_on_who_is_connected() -> None:
    assert first_step(campaign(), is_connected=False, now=MONDAY) == CONNECT
    assert first_step(campaign(), is_connected=True, now=MONDAY) == HELLO
    assert first_step(campaign(CONNECT, JOB), is_connected=True, now=MONDAY) is None


def test_a_touch_has_the_same_id_whenever_it_is_planned() -> None:
    once = touch_id("compilers", "ada-lovelace", "connect", 1)
    assert once == touch_id("compilers", "ada-lovelace", "connect", 1)
    assert len({once, touch_id("compilers", "ada-lovelace", "connect", 2)}) == 2


def test_texts_under_test_are_spread_evenly_over_people() -> None:
    people = [f"person-{n}" for n in range(1000)]
    given = [variant("compilers", ("a", "b"), person) for person in people]
    assert 430 < given.count("a") < 570


@given(st.permutations([f"person-{n}" for n in range(12)]), st.integers(1, 12))
def test_who_gets_which_text_depends_on_nobody_else(people: list[str], many: int) -> None:
    test = experiment_of(campaign(), "connect")
    alone = {person: variant(test, ("a", "b"), person) for person in sorted(people)}
    assert all(variant(test, ("a", "b"), person) == alone[person] for person in people[:many])


def test_a_test_is_the_same_whatever_its_texts_are_called_but_not_under_another_sender() -> None:
    test = experiment_of(campaign(), "connect")
    people = [f"person-{n}" for n in range(64)]
    before = [variant(test, ("a", "b"), person) for person in people]
    renamed = [variant(test, ("a2", "b"), person) for person in people]
    assert [one.replace("a2", "a") for one in renamed] == before
    theirs = experiment_of(replace(campaign(), sender="grace"), "connect")
    assert [variant(theirs, ("a", "b"), person) for person in people] != before


EVENTS = st.lists(
    st.one_of(
        st.sampled_from(ALL).flatmap(
            lambda step: st.builds(did, st.just(step), st.integers(0, 40))
        ),
        st.builds(
            happened,
            st.sampled_from([kind for kind in EventKind if kind is not EventKind.SENT]),
            st.integers(0, 40),
        ),
        st.builds(replied, st.integers(0, 40), st.sampled_from([None, *ReplyClass])),
    ),
    max_size=8,
)
CLOSED = st.none() | st.integers(0, 40)


@given(EVENTS, st.booleans(), CLOSED)
def test_no_step_comes_twice(events: list[Event], is_connected: bool, closed: int | None) -> None:
    found = coming(*events, is_connected=is_connected, closed_days=closed)
    done = {event.step for event in events if event.kind is EventKind.SENT}
    assert found is None or found.step not in done - {"answer"}


@given(EVENTS, st.booleans(), CLOSED)
def test_after_a_stop_nothing_comes(
    events: list[Event], is_connected: bool, closed: int | None
) -> None:
    stopped = [*events, happened(EventKind.STOP, 41)]
    assert coming(*stopped, is_connected=is_connected, closed_days=closed) is None


@given(EVENTS, st.booleans())
def test_after_a_reply_the_sequence_is_over(events: list[Event], is_connected: bool) -> None:
    found = coming(*events, replied(41), is_connected=is_connected)
    assert found is None or found.kind in (Kind.ANSWER, Kind.WITHDRAW)


@given(EVENTS, CLOSED)
def test_who_is_connected_is_never_asked_to_connect(
    events: list[Event], closed: int | None
) -> None:
    found = coming(*events, is_connected=True, closed_days=closed)
    assert found is None or found.kind is not Kind.CONNECT or found.step == "hello-again"


@given(EVENTS, st.booleans(), CLOSED)
def test_nothing_is_due_before_what_it_follows(
    events: list[Event], is_connected: bool, closed: int | None
) -> None:
    found = coming(*events, is_connected=is_connected, closed_days=closed)
    if found and found.due_at and found.since:
        assert found.due_at >= found.since.occurred_at


@given(EVENTS, st.booleans(), CLOSED)
def test_doing_what_comes_next_ends_after_at_most_every_step(
    events: list[Event], is_connected: bool, closed: int | None
) -> None:
    for _ in range(len(ALL) + 2):
        found = coming(*events, is_connected=is_connected, closed_days=closed)
        if found is None or found.due_at is None:
            return
        day = (found.due_at - MONDAY).days + 1
        sent = happened(EventKind.SENT, day, step=found.step, channel=found.channel)
        events = [*events, sent]
    raise AssertionError(found)
