"""Who is written to, and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from outreach.core.planner import (
    Roster,
    Shortlist,
    draft,
    people,
)
from outreach.core.plans import HeldCode
from outreach.core.senders import Account, Caps
from outreach.core.sequences import Kind
from outreach.core.words import EventKind
from tests.core.planner.made import (
    ADA,
    CONNECT,
    JOB,
    campaign,
    code_of,
    did,
    follow_up,
    happened,
    invited,
    limited,
    roster,
    situation,
    written_to,
)


def test_people_come_in_the_order_of_the_shortlist() -> None:
    assert written_to(situation(roster(3, 1, 2))) == [3, 1, 2]


def test_the_days_cap_ends_the_list_and_the_rest_go_out_tomorrow() -> None:
    given = situation(roster(3, 1, 2), caps=Caps(connects_per_day=2))
    made = draft(given)
    assert [one.candidate for one in made.chosen] == [3, 1]
    assert made.counts() == {HeldCode.CAP_DAY: 1}
    assert made.sample()[0].until == date(2026, 3, 3)


def test_what_went_out_this_week_counts() -> None:
    sent = tuple(did(CONNECT, -days) for days in (4, 5, 6))
    given = situation(roster(1, 2), caps=Caps(connects_per_week=4), sent=sent)
    assert written_to(given) == [1]
    assert code_of(given, 2) is HeldCode.CAP_WEEK


def test_caps_are_shared_by_priority_then_start_then_slug() -> None:
    second = campaign("parsers", priority=2)
    later = campaign("linkers", starts=date(2026, 3, 1))
    first = campaign("compilers", starts=date(2026, 2, 1))
    rosters = [roster(1, of=second), roster(2, of=later), roster(3, of=first)]
    given = situation(*rosters, caps=Caps(connects_per_day=2))
    assert written_to(given) == [3, 2]
    assert code_of(given, 1, "parsers") is HeldCode.CAP_DAY


def test_somebody_wanted_twice_belongs_to_the_campaign_that_comes_first() -> None:
    given = situation(roster(1, of=campaign("parsers", priority=2)), roster(1))
    assert [one.campaign for one in draft(given).chosen] == ["compilers"]
    assert code_of(given, 1, "parsers") is HeldCode.IN_OTHER_CAMPAIGN


def test_who_cannot_be_written_to_in_the_first_campaign_is_left_to_the_second() -> None:
    first = Roster(campaign(), Shortlist((1,), holds={HeldCode.EXCLUDED_COMPANY: people([1])}))
    given = situation(first, roster(1, of=campaign("parsers", priority=2)))
    assert [one.campaign for one in draft(given).chosen] == ["parsers"]


def test_a_campaign_of_another_sender_takes_its_people_too() -> None:
    theirs = roster(1, of=campaign("parsers", sender="grace", priority=0))
    given = situation(theirs, roster(1, 2))
    assert written_to(given) == [2]
    assert code_of(given, 1) is HeldCode.IN_OTHER_CAMPAIGN


def test_who_is_enrolled_elsewhere_stays_there() -> None:
    other = roster(of=campaign("parsers", priority=9), open=people([1]))
    assert code_of(situation(roster(1), other), 1) is HeldCode.IN_OTHER_CAMPAIGN


def test_answers_come_first_then_follow_ups_then_the_rest() -> None:
    asked = invited(5, -9, happened(EventKind.ACCEPTED, -8), happened(EventKind.REPLIED, -1))
    here = (invited(7, -30), follow_up(6), asked)
    given = situation(roster(1, 2, enrolled=here, open=people([5, 6, 7])))
    kinds = [(one.kind, one.candidate) for one in draft(given).chosen]
    assert kinds == [
        (Kind.ANSWER, 5),
        (Kind.FOLLOW_UP, 6),
        (Kind.WITHDRAW, 7),
        (Kind.CONNECT, 1),
        (Kind.CONNECT, 2),
    ]


def test_the_request_cap_never_holds_back_a_follow_up() -> None:
    here = roster(1, enrolled=(follow_up(6),), open=people([6]))
    assert written_to(situation(here, caps=Caps(connects_per_day=0))) == [6]


def test_messages_have_a_cap_of_their_own() -> None:
    here = roster(enrolled=(follow_up(6), follow_up(7, -4)), open=people([6, 7]))
    given = situation(here, caps=Caps(messages_per_day=1))
    assert written_to(given) == [7]  # accepted a day earlier
    assert code_of(given, 6) is HeldCode.CAP_MESSAGES


def test_people_connected_before_get_the_known_word_and_use_no_request() -> None:
    here = roster(1, 2, 3, connected=people([2]))
    given = situation(here, caps=Caps(connects_per_day=1))
    made = draft(given)
    assert [(one.candidate, one.step) for one in made.chosen] == [
        (1, "connect"),
        (2, "hello-again"),
    ]
    assert made.counts() == {HeldCode.CAP_DAY: 1}


def test_a_step_without_a_word_for_them_holds_back_who_is_connected() -> None:
    here = roster(1, of=campaign(sequence=(CONNECT, JOB)), connected=people([1]))
    assert code_of(situation(here), 1) is HeldCode.ALREADY_CONNECTED


def test_a_basic_account_runs_out_of_notes() -> None:
    basic = replace(ADA, account=Account.BASIC)
    sent = tuple(did(CONNECT, -20) for _ in range(4))
    given = situation(roster(1, 2), sender=basic, sent=sent)
    assert written_to(given) == [1]
    assert code_of(given, 2) is HeldCode.NOTE_BUDGET


def test_where_the_note_is_optional_requests_go_out_blank_when_notes_are_scarce() -> None:
    basic = replace(ADA, account=Account.BASIC)
    sent = tuple(did(CONNECT, -20) for _ in range(4))
    optional = campaign(sequence=(replace(CONNECT, note="optional"),))
    made = draft(situation(roster(1, 2, of=optional), sender=basic, sent=sent))
    assert [(one.candidate, one.with_note) for one in made.chosen] == [(1, True), (2, False)]


def test_at_most_so_many_people_of_one_company_a_week() -> None:
    shortlist = Shortlist((1, 2, 3, 4), (70, 70, 80, 0))
    given = situation(Roster(limited(2), shortlist), written_to={70: 1, 80: 2})
    assert written_to(given) == [1, 4]
    assert code_of(given, 2) is HeldCode.COMPANY_LIMIT
    assert code_of(given, 3) is HeldCode.COMPANY_LIMIT
