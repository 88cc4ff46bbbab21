"""Who is held back, by what, and how it is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from outreach.core.planner import (
    Enrolled,
    Messages,
    Unready,
    draft,
    held_back,
    people,
)
from outreach.core.plans import HeldCode
from outreach.core.sequences import History
from outreach.core.words import EventKind, ReplyClass
from outreach.core.workdays import Workdays
from tests.core.planner.made import (
    CONNECT,
    MONDAY,
    TODAY,
    campaign,
    code_of,
    did,
    follow_up,
    happened,
    invited,
    roster,
    situation,
    written_to,
)


@pytest.mark.parametrize(
    ("now", "code"),
    [
        (datetime(2026, 3, 7, 10, tzinfo=UTC), HeldCode.OUTSIDE_HOURS),
        (datetime(2026, 3, 2, 8, tzinfo=UTC), HeldCode.OUTSIDE_HOURS),
        (datetime(2026, 3, 3, 10, tzinfo=UTC), HeldCode.HOLIDAY),
        (datetime(2026, 3, 4, 10, tzinfo=UTC), HeldCode.AWAY),
    ],
)
def test_when_the_sender_does_not_work_everybody_waits(now: datetime, code: HeldCode) -> None:
    days = Workdays(
        holidays={date(2026, 3, 3): "A holiday"}, away=((date(2026, 3, 4), date(2026, 3, 4)),)
    )
    here = roster(1, 2, enrolled=(follow_up(6),), open=people([6]))
    made = draft(situation(here, days=days, now=now))
    assert made.chosen == ()
    assert made.counts() == {code: 3}


def test_who_was_written_to_lately_by_anybody_is_left_alone() -> None:
    wrote = Messages("volt", 1, MONDAY - timedelta(days=12), "grace")
    given = situation(roster(1, 2), messages={1: (wrote,)})
    assert written_to(given) == [2]
    found = held_back(given, draft(given).find(1)[0], "ada-lovelace")
    assert found.code is HeldCode.CONTACTED_LATELY
    assert found.until == date(2026, 3, 20)
    assert found.explanation == "written to 12 days ago for volt; free again on 20 Mar"


@pytest.mark.parametrize(("count", "days"), [(1, 30), (2, 60), (3, 90), (7, 90)])
def test_the_cool_down_grows_with_each_message(count: int, days: int) -> None:
    wrote = Messages(None, count, MONDAY - timedelta(days=days))
    assert written_to(situation(roster(1), messages={1: (wrote,)})) == [1]
    sooner = replace(wrote, last_at=MONDAY - timedelta(days=days - 1))
    assert written_to(situation(roster(1), messages={1: (sooner,)})) == []


def test_a_persons_own_sequence_is_exempt_from_the_cool_down() -> None:
    own = Messages("compilers", 1, MONDAY - timedelta(days=4))
    here = roster(enrolled=(follow_up(6),), open=people([6]))
    assert written_to(situation(here, messages={6: (own,)})) == [6]
    outside = Messages(None, 1, MONDAY - timedelta(days=1))
    assert written_to(situation(here, messages={6: (own, outside)})) == []


def test_no_new_request_within_three_weeks_of_one_taken_back() -> None:
    assert written_to(situation(roster(1), withdrawn={1: TODAY - timedelta(days=21)})) == [1]
    assert written_to(situation(roster(1), withdrawn={1: TODAY - timedelta(days=20)})) == []


def test_nobody_is_asked_again_whose_request_is_open_unless_another_sender_asks() -> None:
    asked = {1: date(2026, 1, 2), 6: date(2026, 1, 2), 7: date(2026, 1, 2)}
    here = roster(1, 2, connected=people([7]), enrolled=(Enrolled(6),), open=people([6]))
    given = situation(here, requested=asked)
    assert written_to(given) == [2]
    assert code_of(given, 6) is HeldCode.WAITING_ACCEPTANCE
    (held,) = draft(given).find(1)
    told = held_back(given, held, "ada-lovelace")
    assert told.explanation == "waits for the connect request of 2 Jan to be accepted"
    assert told.try_ == "outreach log withdrawn ada-lovelace"
    theirs = roster(1, of=campaign("parsers", sender="grace"))
    assert code_of(situation(theirs, requested=asked), 1) is not HeldCode.WAITING_ACCEPTANCE


def test_without_an_approved_text_nobody_gets_it() -> None:
    here = roster(1, 2, connected=people([2]), unapproved={"connect": "connect-ceo"})
    given = situation(here)
    assert written_to(given) == [2]
    found = held_back(given, draft(given).find(1)[0], "ada-lovelace")
    assert found.explanation == "text not approved: connect-ceo"


def test_an_answer_needs_no_approved_text() -> None:
    asked = invited(5, -9, happened(EventKind.REPLIED, -1, reply=ReplyClass.QUESTION))
    here = roster(enrolled=(asked,), open=people([5]), unapproved={"answer": "x", "job": "x"})
    assert written_to(situation(here)) == [5]


def test_a_follow_up_whose_text_lacks_a_value_is_held_back_with_its_name() -> None:
    unready = {("compilers", 6): Unready(HeldCode.MISSING_VALUE, "candidate.company")}
    here = roster(enrolled=(follow_up(6),), open=people([6]))
    given = situation(here, unready=unready)
    found = held_back(given, draft(given).held[0], "ada-lovelace")
    assert found.explanation == "the text needs candidate.company, which is not known"


@pytest.mark.parametrize("bar", ["suppressed", "excluded"])
def test_nobody_barred_is_written_to_not_even_an_answer(bar: str) -> None:
    asked = invited(5, -9, happened(EventKind.REPLIED, -1))
    here = roster(1, enrolled=(asked, follow_up(6)), open=people([5, 6]))
    made = draft(replace(situation(here), **{bar: people([1, 5, 6])}))  # type: ignore[arg-type]
    assert made.chosen == ()
    assert made.counts() == {HeldCode(bar): 3}


def test_one_of_us_is_never_written_to_and_it_is_said_why() -> None:
    given = situation(roster(1, 2), ours=people([1]))
    found = draft(given)
    assert written_to(given) == [2]
    told = held_back(given, found.find(1)[0], "ada-lovelace")
    assert (told.code, told.explanation) == (
        HeldCode.EXCLUDED,
        "a sender or colleague, by outreach.toml",
    )


def test_who_wrote_to_a_sender_lately_is_new_to_nobody() -> None:
    heard = {1: ("Sam Keller", MONDAY - timedelta(days=2)), 2: ("Sam", MONDAY - timedelta(days=40))}
    given = situation(roster(1, 2), heard=heard)
    assert written_to(given) == [2]
    told = held_back(given, draft(given).find(1)[0], "ada-lovelace")
    assert told.explanation == (
        "wrote to Sam Keller on 28 Feb: to be answered by hand; free again on 30 Mar"
    )
    assert told.until == date(2026, 3, 30)
    assert told.try_ == "outreach candidates show ada-lovelace"


def test_who_sleeps_is_left_alone_until_the_day() -> None:
    here = roster(1, 2, enrolled=(follow_up(6),), open=people([6]))
    given = situation(here, snoozed={1: TODAY + timedelta(days=1), 2: TODAY, 6: date(2026, 4, 1)})
    assert written_to(given) == [2]
    assert code_of(given, 6) is HeldCode.SNOOZED


def test_an_unknown_outcome_waits_for_a_person() -> None:
    here = roster(enrolled=(follow_up(6, has_unknown_touch=True),), open=people([6]))
    assert code_of(situation(here), 6) is HeldCode.UNKNOWN_OUTCOME


def test_who_waits_is_held_back_with_the_date() -> None:
    waiting = (invited(5, -3), invited(6, -3, happened(EventKind.ACCEPTED, 0)))
    given = situation(roster(enrolled=waiting, open=people([5, 6])))
    held = {one.candidate: (one.code, one.until) for one in draft(given).held}
    assert held == {
        5: (HeldCode.WAITING_ACCEPTANCE, date(2026, 3, 20)),
        6: (HeldCode.WAITING_DELAY, date(2026, 3, 3)),
    }


def test_a_paused_campaign_only_answers() -> None:
    asked = invited(5, -9, happened(EventKind.REPLIED, -1))
    here = roster(1, enrolled=(asked, follow_up(6)), open=people([5, 6]), status="paused")
    given = situation(here)
    assert written_to(given) == [5]
    assert draft(given).counts() == {HeldCode.CAMPAIGN_CLOSED: 2}
    found = held_back(given, draft(given).find(1)[0], "ada-lovelace")
    assert found.explanation == "the campaign is paused"
    assert found.try_ == "outreach campaigns resume compilers"


def test_a_closed_campaign_takes_requests_back_and_says_the_closing_word() -> None:
    closed = History(campaign_closed_at=MONDAY - timedelta(hours=1))
    invited_only = Enrolled(5, replace(closed, events=(did(CONNECT, -3),)))
    accepted = (did(CONNECT, -9), happened(EventKind.ACCEPTED, -8))
    in_talks = Enrolled(6, replace(closed, events=accepted))
    stranger = Enrolled(7, closed)
    here = roster(
        1, enrolled=(invited_only, in_talks, stranger), past=people([5, 6, 7]), status="closed"
    )
    made = draft(situation(here))
    assert {(one.candidate, one.step) for one in made.chosen} == {(5, "take-back"), (6, "filled")}
    assert [(one.candidate, one.code) for one in made.held] == [(7, HeldCode.CAMPAIGN_CLOSED)]


def test_a_campaign_that_has_not_begun_writes_to_nobody_and_says_when_it_does() -> None:
    soon = campaign(starts=date(2026, 3, 9))
    given = situation(roster(1, of=soon))
    found = held_back(given, draft(given).find(1)[0], "ada-lovelace")
    assert (found.code, found.until) == (HeldCode.CAMPAIGN_CLOSED, date(2026, 3, 9))


def test_a_campaign_that_has_ended_still_follows_up() -> None:
    over = campaign(ends=date(2026, 3, 1))
    here = roster(1, of=over, enrolled=(follow_up(6),), open=people([6]))
    assert written_to(situation(here)) == [6]


def test_who_is_finished_here_does_not_begin_again() -> None:
    made = draft(situation(roster(1, 2, past=people([1]))))
    assert [one.candidate for one in made.chosen] == [2]
    assert made.find(1) == []


def test_who_was_rejected_is_shown_as_rejected() -> None:
    given = situation(roster(1, past=people([1]), rejected=people([1])))
    assert code_of(given, 1) is HeldCode.REJECTED
