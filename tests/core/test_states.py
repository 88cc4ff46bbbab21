"""Every legal move, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.errors import IllegalMove
from outreach.core.happened import effective
from outreach.core.states import MOVES, advance, stage_of
from outreach.core.words import (
    Channel,
    Event,
    EventKind,
    ReplyClass,
    Stage,
)

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def happened(
    kind: EventKind,
    id: int = 0,
    *,
    channel: Channel | None = None,
    undoes: int | None = None,
    days: int = 0,
) -> Event:
    at = MONDAY + timedelta(days=days)
    return Event(kind, at, at, "grace", id=id, candidate=1, channel=channel, undoes=undoes)


def sent(channel: Channel, id: int = 0) -> Event:
    return happened(EventKind.SENT, id, channel=channel)


REQUEST = sent(Channel.LINKEDIN_CONNECT, 1)
ACCEPTANCE = happened(EventKind.ACCEPTED, 2)
FOLLOW_UP = sent(Channel.LINKEDIN_MESSAGE, 3)


def test_the_main_road_leads_from_identified_to_replied() -> None:
    reply = replace(happened(EventKind.REPLIED, 4), reply=ReplyClass.INTERESTED)
    road = [REQUEST, ACCEPTANCE, FOLLOW_UP, reply]
    stages = [stage_of(road[:length]) for length in range(5)]
    assert stages == ["identified", "invited", "connected", "followed_up", "replied"]


@pytest.mark.parametrize("stage", [s for s in Stage if s is not Stage.OPTED_OUT])
def test_a_reply_moves_the_stage_wherever_it_stands(stage: Stage) -> None:
    assert advance(stage, happened(EventKind.REPLIED)) is Stage.REPLIED


@pytest.mark.parametrize(
    "stage", [Stage.IDENTIFIED, Stage.INVITED, Stage.WITHDRAWN, Stage.EXPIRED, Stage.CLOSED]
)
def test_an_acceptance_found_long_after_moves_the_stage(stage: Stage) -> None:
    assert advance(stage, happened(EventKind.ACCEPTED)) is Stage.CONNECTED


@pytest.mark.parametrize("kind", ["accepted", "replied", "referral", "applied", "hired", "stop"])
@pytest.mark.parametrize("stage", list(Stage))
def test_what_a_person_does_is_legal_from_every_stage(stage: Stage, kind: str) -> None:
    assert advance(stage, happened(EventKind(kind))) in Stage


def test_an_acceptance_never_puts_back_who_has_already_answered() -> None:
    assert advance(Stage.REPLIED, ACCEPTANCE) is Stage.REPLIED
    assert advance(Stage.FOLLOWED_UP, ACCEPTANCE) is Stage.FOLLOWED_UP


@pytest.mark.parametrize("kind", list(EventKind))
@pytest.mark.parametrize("channel", [None, *Channel])
def test_nothing_leads_out_of_opted_out(kind: EventKind, channel: Channel | None) -> None:
    try:
        assert advance(Stage.OPTED_OUT, happened(kind, channel=channel)) is Stage.OPTED_OUT
    except IllegalMove as refused:
        assert refused.exit_code == 4


def test_an_illegal_move_is_refused_and_named() -> None:
    with pytest.raises(IllegalMove) as refused:
        advance(Stage.REJECTED, REQUEST)
    assert "'linkedin_connect'" in refused.value.what
    assert "rejected" in refused.value.what
    assert refused.value.try_


def test_a_second_request_to_the_same_person_is_refused() -> None:
    with pytest.raises(IllegalMove):
        advance(Stage.INVITED, REQUEST)


def test_a_message_needs_an_acceptance_first() -> None:
    with pytest.raises(IllegalMove):
        advance(Stage.INVITED, FOLLOW_UP)


def test_a_sent_event_without_a_channel_moves_nothing_and_is_refused() -> None:
    with pytest.raises(IllegalMove):
        advance(Stage.CONNECTED, happened(EventKind.SENT))


def test_every_stage_can_be_reached() -> None:
    assert set(MOVES.values()) == set(Stage)


def test_every_kind_of_event_but_sent_has_a_row() -> None:
    assert {move for _, move in MOVES} == {*EventKind, *Channel} - {EventKind.SENT}


def test_what_was_taken_back_does_not_count() -> None:
    undo = happened(EventKind.UNDONE, 3, undoes=2)
    assert stage_of([REQUEST, ACCEPTANCE, undo]) is Stage.INVITED


def test_taking_back_the_taking_back_restores() -> None:
    undo = happened(EventKind.UNDONE, 3, undoes=2)
    redo = happened(EventKind.UNDONE, 4, undoes=3)
    assert stage_of([REQUEST, ACCEPTANCE, undo, redo]) is Stage.CONNECTED


EVENTS = st.lists(
    st.builds(
        lambda kind, channel: happened(kind, channel=channel),
        st.sampled_from(sorted(set(EventKind) - {EventKind.UNDONE, EventKind.PROVEN})),
        st.sampled_from([None, *Channel]),
    ),
    max_size=12,
)


@given(EVENTS)
def test_the_fold_agrees_with_legal_moves_one_by_one(events: list[Event]) -> None:
    stage, legal = Stage.IDENTIFIED, []
    for event in events:
        try:
            stage = advance(stage, event)
        except IllegalMove:
            continue
        legal.append(event)
    assert stage_of(legal) is stage


@given(EVENTS, st.data())
def test_an_undo_restores_exactly_the_stage_before(
    events: list[Event], data: st.DataObject
) -> None:
    numbered = [replace(event, id=number) for number, event in enumerate(events, 1)]
    before = stage_of(numbered)
    last = data.draw(EVENTS)
    added = [replace(event, id=len(events) + number) for number, event in enumerate(last, 1)]
    undone = [
        happened(EventKind.UNDONE, 100 + number, undoes=event.id)
        for number, event in enumerate(reversed(added))
    ]
    assert stage_of([*numbered, *added, *undone]) is before
    assert effective([*numbered, *added, *undone]) == numbered
