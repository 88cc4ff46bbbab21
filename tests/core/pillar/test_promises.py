"""Promises: a follow-up in two working days, an answer in one, and the last word is ours."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from outreach.core.pillar.promises import Owed, Promise, promises, working_hours
from outreach.core.words import Channel, Event, EventKind, Precision, ReplyClass
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAYS = Workdays(holidays={date(2026, 3, 10): "a holiday"})
NEW_YORK = Workdays(ZoneInfo("America/New_York"))


def event(kind: EventKind, day: float, reply: ReplyClass | None = None) -> Event:
    at = MONDAY + timedelta(days=day)
    channel = Channel.LINKEDIN_MESSAGE if kind is EventKind.SENT else None
    return Event(kind, at, at, "dana", candidate=1, enrollment=1, channel=channel, reply=reply)


def sent(day: float) -> Event:
    return event(EventKind.SENT, day)


def accepted(day: float) -> Event:
    return event(EventKind.ACCEPTED, day)


def replied(day: float, reply: ReplyClass = ReplyClass.QUESTION) -> Event:
    return event(EventKind.REPLIED, day, reply)


def owed(*events: Event) -> list[Promise]:
    return promises(events, DAYS)


def kept(*events: Event) -> dict[str, bool]:
    return {one.owed.value: one.is_kept(DAYS) for one in owed(*events)}


@pytest.mark.parametrize(("day", "is_kept"), [(1, True), (2.5, True), (3, False)])
def test_a_follow_up_is_in_time_until_the_second_working_day(day: float, is_kept: bool) -> None:
    assert kept(accepted(0), sent(day)) == {"follow_up": is_kept}


def test_weekends_and_holidays_do_not_count() -> None:
    friday, tuesday_after_the_holiday = 4, 9
    assert kept(accepted(friday), sent(tuesday_after_the_holiday)) == {"follow_up": True}


@pytest.mark.parametrize(("day", "is_kept"), [(0.2, True), (1.4, True), (2, False)])
def test_an_answer_is_in_time_until_the_next_working_day(day: float, is_kept: bool) -> None:
    assert kept(replied(0), sent(day)) == {"answer": is_kept}


def test_an_interview_answers_as_a_message_does() -> None:
    assert kept(replied(0), event(EventKind.INTERVIEW, 1)) == {"answer": True}


def test_two_messages_in_a_row_are_one_thing_to_answer() -> None:
    assert len(owed(replied(0), replied(0.1), sent(1), replied(5))) == 2


def test_whoever_writes_first_is_owed_an_answer_and_no_follow_up() -> None:
    assert kept(accepted(0), replied(1), sent(1.2)) == {"answer": True}


@pytest.mark.parametrize("reply", [ReplyClass.NO, ReplyClass.OPT_OUT, ReplyClass.AUTO_REPLY])
def test_nothing_is_owed_to_a_refusal_or_to_a_machine(reply: ReplyClass) -> None:
    assert owed(replied(0, reply)) == []


def test_whoever_stops_before_it_is_due_is_owed_nothing() -> None:
    assert owed(accepted(0), event(EventKind.STOP, 1)) == []
    assert kept(accepted(0), event(EventKind.STOP, 5)) == {"follow_up": False}


def test_when_a_conversation_is_closed_the_last_word_is_ours() -> None:
    closed = event(EventKind.CLOSED, 10)
    assert kept(replied(0), sent(1), closed) == {"answer": True, "last_word": True}
    assert kept(replied(0), closed) == {"answer": False, "last_word": False}
    assert kept(replied(9.9), closed, sent(11)) == {"last_word": True}


def test_a_promise_still_running_is_not_judged() -> None:
    promise = owed(accepted(0))[0]
    assert promise.owed is Owed.FOLLOW_UP
    assert not promise.is_due(MONDAY + timedelta(days=1), DAYS)
    assert promise.is_due(MONDAY + timedelta(days=3), DAYS)


def test_hours_are_working_hours() -> None:
    """From Monday 16:00 to Tuesday 10:00: one hour on Monday and one on Tuesday."""
    promise = owed(replied(7 / 24), sent(25 / 24))[0]
    assert working_hours(promise, MONDAY, DAYS) == pytest.approx(2)


def test_a_weekend_takes_no_hours() -> None:
    friday_at_five, monday_at_ten = 4 + 8 / 24, 7 + 1 / 24
    promise = owed(replied(friday_at_five), sent(monday_at_ten))[0]
    assert working_hours(promise, MONDAY, DAYS) == pytest.approx(1)


def test_an_answer_still_owed_has_waited_until_now() -> None:
    promise = owed(replied(0))[0]
    assert working_hours(promise, MONDAY + timedelta(days=2), DAYS) == pytest.approx(16)


def test_what_is_known_to_the_day_takes_the_whole_day() -> None:
    day = datetime(2026, 3, 2, tzinfo=UTC)
    both = [
        Event(kind, day, day, "dana", precision=Precision.DAY, channel=Channel.LINKEDIN_MESSAGE)
        for kind in (EventKind.REPLIED, EventKind.SENT)
    ]
    promise = promises(both, NEW_YORK)[0]
    assert promise.is_kept(NEW_YORK)
    assert working_hours(promise, day, NEW_YORK) == pytest.approx(8)
