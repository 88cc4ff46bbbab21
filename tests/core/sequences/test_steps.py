"""The next step of one person: what each condition waits for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from outreach.core.campaigns import Step, Wait
from outreach.core.plans import HeldCode
from outreach.core.sequences import (
    History,
    Kind,
    next_step,
)
from outreach.core.sequences.connected import is_older
from outreach.core.words import Channel, Event, EventKind, Evidence, Precision, ReplyClass, When
from tests.core.sequences.made import (
    ALL,
    CONNECT,
    DAYS,
    HELLO,
    JOB,
    MAIL,
    MONDAY,
    NUDGE,
    TAKE_BACK,
    accepted,
    at,
    campaign,
    coming,
    did,
    due,
    happened,
    replied,
)


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
