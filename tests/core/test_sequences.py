"""The next step of one person: what each condition waits for, and what ends a sequence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.campaigns import Campaign, Role, Step, Target, Wait
from outreach.core.plans import HeldCode
from outreach.core.sequences import (
    History,
    Kind,
    Next,
    experiment_of,
    first_step,
    next_step,
    touch_id,
    variant,
)
from outreach.core.sequences.connected import is_older
from outreach.core.words import Channel, Event, EventKind, Evidence, Precision, ReplyClass, When
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAYS = Workdays()

CONNECT = Step("connect", Channel.LINKEDIN_CONNECT, templates=("connect-ceo",))
HELLO = Step("hello-again", Channel.LINKEDIN_MESSAGE, When.ALREADY_CONNECTED)
JOB = Step("job", Channel.LINKEDIN_MESSAGE, When.ACCEPTED, Wait(1, business=True))
NUDGE = Step("nudge", Channel.LINKEDIN_MESSAGE, When.NO_REPLY, Wait(5, business=True))
TAKE_BACK = Step("take-back", Channel.LINKEDIN_WITHDRAW, When.NOT_ACCEPTED, Wait(21))
FILLED = Step("filled", Channel.LINKEDIN_MESSAGE, When.CAMPAIGN_CLOSED)
MAIL = Step("mail", Channel.EMAIL, When.ALWAYS, Wait(2, business=True))
ALL = (CONNECT, HELLO, JOB, NUDGE, TAKE_BACK, FILLED)


def campaign(*steps: Step) -> Campaign:
    role = Role("Compiler engineer", "Analytical Engines")
    return Campaign("compilers", "Compilers", role, "ada", Target(), steps or ALL)


def at(days: int = 0, hours: int = 0) -> datetime:
    return MONDAY + timedelta(days=days, hours=hours)


def happened(kind: EventKind, days: int = 0, **more: object) -> Event:
    return Event(kind, at(days), at(days), "grace", candidate=1, **more)  # type: ignore[arg-type]


def did(step: Step, days: int = 0) -> Event:
    return happened(EventKind.SENT, days, step=step.name, channel=step.channel)


def accepted(days: int) -> Event:
    return happened(EventKind.ACCEPTED, days)


def replied(days: int, reply: ReplyClass | None = None, **details: object) -> Event:
    return happened(EventKind.REPLIED, days, reply=reply, details=details)


def coming(
    *events: Event,
    steps: tuple[Step, ...] = ALL,
    is_connected: bool = False,
    connected_on: date | None = None,
    closed_days: int | None = None,
    rest_days: int = 30,
) -> Next | None:
    closed_at = None if closed_days is None else at(closed_days)
    history = History(events, is_connected, connected_on, closed_at, rest_days=rest_days)
    return next_step(campaign(*steps), history, DAYS, MONDAY)


def due(found: Next | None) -> tuple[str, datetime | None]:
    assert found is not None
    return found.step, found.due_at


def test_somebody_new_gets_the_connect_request_at_once() -> None:
    assert due(coming()) == ("connect", MONDAY)


def test_somebody_connected_before_gets_the_known_word_instead() -> None:
    assert due(coming(is_connected=True)) == ("hello-again", MONDAY)


def test_a_request_to_somebody_connected_for_years_was_never_accepted() -> None:
    older = {"is_connected": True, "connected_on": date(2019, 3, 1)}
    # the words of the request are the last touch all the same
    assert due(coming(did(CONNECT), **older)) == ("hello-again", at(30))  # type: ignore[arg-type]
    assert due(coming(did(CONNECT), **older, rest_days=14)) == ("hello-again", at(14))  # type: ignore[arg-type]
    held = coming(did(CONNECT), steps=(CONNECT, JOB), **older)  # type: ignore[arg-type]
    assert held is not None and held.code is HeldCode.ALREADY_CONNECTED
    day_before = {
        "is_connected": True,
        "connected_on": date(2026, 3, 1),
    }  # of another zone, perhaps
    assert due(coming(did(CONNECT), **day_before))[0] == "job"  # type: ignore[arg-type]


@pytest.mark.parametrize(("days", "step"), [(2, "job"), (30, "job"), (31, "hello-again")])
def test_a_request_logged_late_was_accepted_on_the_day_of_the_connection(
    days: int, step: str
) -> None:
    on = at(-days).date()
    found = coming(did(CONNECT), is_connected=True, connected_on=on)
    assert found is not None and found.since is not None and found.due_at is not None
    assert found.step == step
    assert found.since.occurred_at.date() == (on if step == "job" else MONDAY.date())
    assert found.due_at >= at(1)  # spaced from what went out, whenever it was accepted


def test_a_request_whose_day_a_file_shows_was_not_logged_late() -> None:
    proven = replace(did(CONNECT), evidence=Evidence.PROVEN)
    known: dict[str, Any] = {"is_connected": True, "connected_on": at(-4).date()}
    assert due(coming(proven, **known)) == ("hello-again", at(30))
    # where the file shows an acceptance, the day of the request is that of its logging
    assert due(coming(proven, accepted(-4), **known))[0] == "job"


def test_a_connection_from_before_the_campaign_answers_no_request_of_it() -> None:
    since = at(-8).date()
    assert not is_older(since, MONDAY, is_logged=True)
    assert is_older(since, MONDAY, is_logged=True, starts=MONDAY.date())
    assert not is_older(at(-3).date(), MONDAY, is_logged=True, starts=MONDAY.date())
    assert not is_older(since, MONDAY, is_logged=True, enrolled_at=at(-9), starts=MONDAY.date())
    assert not is_older(at(-40).date(), MONDAY, is_logged=True, enrolled_at=at(-50))


WARM = Step("warm", Channel.LINKEDIN_CONNECT, When.REFERRED, templates=("connect-referral",))
WARM_HELLO = Step("warm-hello", Channel.LINKEDIN_MESSAGE, When.REFERRED)
ASK = Step("ask", Channel.TASK, When.COLLEAGUE_KNOWS)
THANKS = Step("thanks", Channel.LINKEDIN_MESSAGE, When.NAMED_SOMEBODY, Wait(1, business=True))
GRATEFUL = Step("grateful", Channel.LINKEDIN_MESSAGE, When.SAID_NO)


def told(steps: tuple[Step, ...], *events: Event, **who: bool) -> str | None:
    found = next_step(campaign(*steps), History(events, **who), DAYS, MONDAY)  # type: ignore[arg-type]
    return found.step if found else None


def test_who_was_named_is_asked_in_warm_words_and_asked_once() -> None:
    steps = (WARM, *ALL)
    assert told(steps) == "connect"
    assert told(steps, is_referred=True) == "warm"
    assert told(steps, did(WARM), is_referred=True) == "take-back"


SUGGESTED = Step("suggested", Channel.LINKEDIN_CONNECT, When.SUGGESTED, templates=("quiet",))


def test_who_was_named_by_somebody_who_may_not_be_told_of_is_asked_in_words_of_their_own() -> None:
    steps = (WARM, SUGGESTED, *ALL)
    assert told(steps) == "connect"
    assert told(steps, is_suggested=True) == "suggested"
    assert told(steps, is_referred=True) == "warm"
    assert told(steps, did(SUGGESTED), is_suggested=True) == "take-back"
    assert told((WARM, *ALL), is_suggested=True) == "connect"
    hello = replace(SUGGESTED, channel=Channel.LINKEDIN_MESSAGE)
    assert told((hello, CONNECT), is_suggested=True, is_connected=True) == "suggested"


def test_who_was_named_and_is_connected_gets_the_warm_message() -> None:
    steps = (WARM_HELLO, CONNECT, JOB)
    assert told(steps, is_referred=True, is_connected=True) == "warm-hello"
    assert told(steps, is_referred=True) == "connect"


def test_a_colleague_is_asked_first_and_the_request_follows() -> None:
    steps = (ASK, replace(CONNECT, after=Wait(3, business=True)))
    assert told(steps) == "connect"
    assert told(steps, has_acquaintance=True) == "ask"
    found = next_step(campaign(*steps), History((did(ASK),), has_acquaintance=True), DAYS, MONDAY)
    assert due(found) == ("connect", at(3))
    assert told((ASK, HELLO), has_acquaintance=True, is_connected=True) == "hello-again"


def test_who_named_somebody_is_thanked_like_an_answer() -> None:
    steps = (*ALL, THANKS)
    events = (did(CONNECT), accepted(1), happened(EventKind.REFERRAL, 2))
    found = next_step(campaign(*steps), History(events, is_connected=True), DAYS, MONDAY)
    assert due(found) == ("thanks", at(3))
    assert found is not None
    assert found.kind is Kind.ANSWER
    assert told(steps, *events, did(THANKS, 3), is_connected=True) is None
    assert told(ALL, *events, is_connected=True) == "answer"
    again = (*events, did(THANKS, 3), happened(EventKind.REFERRAL, 4))
    assert told(steps, *again, is_connected=True) == "answer"  # not in the same words


def test_who_said_no_is_thanked_only_where_a_step_says_so() -> None:
    no = (did(CONNECT), accepted(1), did(JOB, 2), replied(3, ReplyClass.NO))
    assert told(ALL, *no, is_connected=True) is None
    assert told((*ALL, GRATEFUL), *no, is_connected=True) == "grateful"
    stopped = (*no, happened(EventKind.STOP, 4))
    assert told((*ALL, GRATEFUL), *stopped, is_connected=True) is None
    never = (did(CONNECT), accepted(1), replied(3, ReplyClass.OPT_OUT))
    assert told((*ALL, GRATEFUL), *never, is_connected=True) is None


def test_without_a_known_word_who_is_connected_is_held_back() -> None:
    found = coming(is_connected=True, steps=(CONNECT, JOB))
    assert found is not None
    assert (found.code, found.due_at) == (HeldCode.ALREADY_CONNECTED, None)


def test_a_sequence_of_mails_does_not_care_who_is_connected() -> None:
    assert due(coming(is_connected=True, steps=(MAIL,))) == ("mail", MONDAY)


def test_after_the_known_word_no_step_waits_for_an_acceptance() -> None:
    found = coming(did(HELLO), is_connected=True)
    assert due(found) == ("nudge", at(7))


def test_who_was_invited_is_waited_for_until_the_request_is_taken_back() -> None:
    found = coming(did(CONNECT))
    assert found is not None
    assert (found.step, found.code) == ("take-back", HeldCode.WAITING_ACCEPTANCE)
    assert found.due_at == at(21)
    assert found.is_due(at(21)) and not found.is_due(at(20))


def test_without_a_step_that_takes_back_an_acceptance_is_waited_for_for_ever() -> None:
    found = coming(did(CONNECT), steps=(CONNECT, JOB))
    assert found is not None
    assert (found.step, found.due_at) == ("job", None)
    assert found.code is HeldCode.WAITING_ACCEPTANCE


def test_the_follow_up_waits_from_the_acceptance() -> None:
    assert due(coming(did(CONNECT), accepted(4))) == ("job", at(7))  # Friday, then Monday


def test_the_nudge_waits_from_the_last_touch_sent() -> None:
    found = coming(did(CONNECT), accepted(1), did(JOB, 2))
    assert due(found) == ("nudge", at(9))


def test_nothing_comes_after_the_last_step() -> None:
    assert coming(did(CONNECT), accepted(1), did(JOB, 2), did(NUDGE, 9)) is None


def test_an_acceptance_known_to_the_day_counts_from_that_day() -> None:
    late = replace(
        accepted(0), occurred_at=datetime(2026, 3, 4, tzinfo=UTC), precision=Precision.DAY
    )
    assert due(coming(did(CONNECT), late)) == ("job", at(3))


def test_a_connection_found_without_an_event_counts_as_the_acceptance() -> None:
    found = coming(did(CONNECT), is_connected=True, connected_on=date(2026, 3, 4))
    assert due(found) == ("job", at(3))


def test_always_waits_from_the_touch_before() -> None:
    assert due(coming(did(CONNECT), steps=(CONNECT, MAIL, TAKE_BACK))) == ("mail", at(2))


def test_what_is_due_first_of_a_mail_and_a_withdrawal_comes_first() -> None:
    slow = replace(MAIL, after=Wait(30))
    assert due(coming(did(CONNECT), steps=(CONNECT, slow, TAKE_BACK))) == ("take-back", at(21))


def test_a_message_waits_for_the_acceptance_whatever_its_condition() -> None:
    word = Step("word", Channel.LINKEDIN_MESSAGE, When.ALWAYS)
    found = coming(did(CONNECT), steps=(CONNECT, word))
    assert found is not None
    assert found.code is HeldCode.WAITING_ACCEPTANCE


def test_a_step_that_needs_an_acceptance_is_passed_over_once_it_was_taken_back() -> None:
    withdrawn = happened(EventKind.WITHDRAWN, 21, step="take-back")
    assert coming(did(CONNECT), withdrawn) is None


def test_a_mail_for_who_did_not_accept_still_goes_out_after_the_withdrawal() -> None:
    mail = Step("mail", Channel.EMAIL, When.NOT_ACCEPTED, Wait(25))
    withdrawn = happened(EventKind.WITHDRAWN, 21, step="take-back")
    assert due(coming(did(CONNECT), withdrawn, steps=(*ALL, mail))) == ("mail", at(25))


def test_an_acceptance_found_long_after_takes_the_sequence_up_again() -> None:
    withdrawn = happened(EventKind.WITHDRAWN, 21)
    assert due(coming(did(CONNECT), withdrawn, accepted(22))) == ("job", at(23))


def test_a_sequence_that_expired_does_not_go_on() -> None:
    gone = [did(CONNECT), accepted(1), did(JOB, 2), happened(EventKind.EXPIRED, 60)]
    assert coming(*gone, is_connected=True) is None


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
