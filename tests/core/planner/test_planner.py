"""Who is written to, in which order, and who is held back by what."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from outreach.core.campaigns import Campaign, Exclude, Role, Step, Target, Wait
from outreach.core.planner import (
    Enrolled,
    Held,
    Messages,
    Rank,
    Roster,
    Shortlist,
    Situation,
    Unready,
    draft,
    every_code,
    held_back,
    people,
)
from outreach.core.plans import HeldCode
from outreach.core.senders import Account, Caps, Sender
from outreach.core.sequences import History, Kind
from outreach.core.words import Channel, Event, EventKind, ReplyClass, When
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
TODAY = MONDAY.date()
ADA = Sender("ada", "Ada", account=Account.PREMIUM)

CONNECT = Step("connect", Channel.LINKEDIN_CONNECT, templates=("connect-ceo",))
HELLO = Step("hello-again", Channel.LINKEDIN_MESSAGE, When.ALREADY_CONNECTED, templates=("known",))
JOB = Step("job", Channel.LINKEDIN_MESSAGE, When.ACCEPTED, Wait(1, business=True), ("job",))
TAKE_BACK = Step("take-back", Channel.LINKEDIN_WITHDRAW, When.NOT_ACCEPTED, Wait(21))
FILLED = Step("filled", Channel.LINKEDIN_MESSAGE, When.CAMPAIGN_CLOSED, templates=("filled",))
SEQUENCE = (CONNECT, HELLO, JOB, TAKE_BACK, FILLED)


def campaign(slug: str = "compilers", **changes: object) -> Campaign:
    role = Role("Compiler engineer", "Analytical Engines")
    made = Campaign(slug, slug.title(), role, "ada", Target(), SEQUENCE)
    return replace(made, **changes)  # type: ignore[arg-type]


def limited(per_week: int, slug: str = "compilers") -> Campaign:
    return campaign(slug, target=Target(exclude=Exclude(people_per_company_per_week=per_week)))


def roster(*ids: int, of: Campaign | None = None, **more: object) -> Roster:
    return Roster(of or campaign(), Shortlist(ids), **more)  # type: ignore[arg-type]


def situation(*rosters: Roster, caps: Caps | None = None, **more: object) -> Situation:
    sender = replace(ADA, caps=caps or ADA.caps)
    given: dict[str, object] = {"sender": sender, "days": Workdays(), "now": MONDAY}
    return Situation(rosters=rosters, **{**given, **more})  # type: ignore[arg-type]


def happened(kind: EventKind, days: int = 0, **more: object) -> Event:
    at = MONDAY + timedelta(days=days)
    return Event(kind, at, at, "grace", **more)  # type: ignore[arg-type]


def did(step: Step, days: int) -> Event:
    return happened(EventKind.SENT, days, step=step.name, channel=step.channel, template="x")


def invited(one: int, days: int, *more: Event, **about: object) -> Enrolled:
    return Enrolled(one, History((did(CONNECT, days), *more)), **about)  # type: ignore[arg-type]


def follow_up(one: int, days: int = -3, **about: object) -> Enrolled:
    return invited(one, days - 1, happened(EventKind.ACCEPTED, days), **about)


def written_to(given: Situation) -> list[int]:
    return [one.candidate for one in draft(given).chosen]


def code_of(given: Situation, one: int, slug: str = "compilers") -> HeldCode | None:
    found = [held for held in draft(given).find(one) if held.campaign == slug]
    assert len(found) <= 1
    return found[0].code if found else None


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


def test_a_card_that_somebody_has_comes_first_and_keeps_its_place_under_the_cap() -> None:
    claimed = Enrolled(3, is_claimed=True)
    here = roster(1, 2, 3, enrolled=(claimed,), open=people([3]))
    given = situation(here, caps=Caps(connects_per_day=1))
    assert written_to(given) == [3]


def test_a_card_given_back_is_served_in_its_turn_also_off_the_list() -> None:
    released = (Enrolled(3), Enrolled(9))
    given = situation(roster(1, 3, 2, enrolled=released, open=people([3, 9])))
    assert written_to(given) == [1, 3, 2, 9]


def test_all_codes_that_apply_are_told_of_one_person() -> None:
    given = situation(
        roster(1, of=campaign(ends=date(2026, 3, 1))),
        excluded=people([1]),
        snoozed={1: date(2026, 4, 1)},
    )
    codes = [one.code for one in every_code(given, draft(given), 1)]
    assert codes == [HeldCode.EXCLUDED, HeldCode.CAMPAIGN_CLOSED, HeldCode.SNOOZED]


def test_a_sample_shows_something_of_every_code() -> None:
    holds = {HeldCode.PLACE_UNKNOWN: people(range(1, 500)), HeldCode.RULE: people([500])}
    here = Roster(campaign(), Shortlist(tuple(range(1, 600)), holds=holds))
    made = draft(situation(here))
    sample = made.sample(30)
    assert len(sample) == 30
    assert set(made.counts()) == {one.code for one in sample}
    assert len(made.sample()) == sum(made.counts().values())


def test_every_code_has_words_and_a_way_out() -> None:
    given = situation(roster(1))
    made = draft(given)
    held = replace(draft(situation(roster(1), excluded=people([1]))).find(1)[0])
    for code in HeldCode:
        found = held_back(given, replace(held, code=code), "ada-lovelace")
        assert found.explanation and found.try_.startswith("outreach "), code
    assert made.chosen


# scarce notes

BASIC = replace(ADA, account=Account.BASIC)


def ranked(*nice: int, of: Campaign | None = None) -> Roster:
    """Return people 1, 2, 3 … in line, the later ones of an unknown place and with more met."""
    known = [Rank(False, met, 2).packed() for met in nice]
    assert known == sorted(known)
    ids = range(1, len(nice) + 2)
    unknown = Rank(True, 3, 2).packed()
    return Roster(of or campaign(), Shortlist(ids, ranks=[*known, unknown]))


def test_scarce_notes_go_to_who_meets_most_whosever_turn_it_is() -> None:
    sent = tuple(did(CONNECT, -20) for _ in range(3))
    made = draft(situation(ranked(2, 1, 0), sender=BASIC, sent=sent))
    assert [one.candidate for one in made.chosen] == [1, 4]
    assert made.counts() == {HeldCode.NOTE_BUDGET: 2}
    assert "one of the 2 notes left" in made.chosen[0].note_why


def test_a_note_is_kept_for_who_meets_most_when_the_day_ends_before_them() -> None:
    optional = campaign(sequence=(replace(CONNECT, note="optional"),))
    sent = tuple(did(CONNECT, -20) for _ in range(4))
    few = replace(BASIC, caps=Caps(connects_per_day=2))
    made = draft(replace(situation(ranked(2, 1, 0, of=optional), sent=sent), sender=few))
    assert [(one.candidate, one.with_note) for one in made.chosen] == [(1, False), (2, False)]
    assert made.find(4)[0].code is HeldCode.CAP_DAY
    assert made.chosen[0].note_why == "without a note: the 1 left this month go to who meets more"


def test_who_waits_for_a_note_is_told_when_the_next_is_free() -> None:
    given = situation(
        ranked(2, 1), sender=BASIC, sent=tuple(did(CONNECT, -n) for n in range(25, 30))
    )
    [held, *_] = draft(given).find(1)
    assert (held.code, held.until) == (HeldCode.NOTE_BUDGET, date(2026, 3, 3))
    told = held_back(given, held, "ada-lovelace")
    assert told.explanation == (
        "all 5 connect notes of the last 30 days are used; the next is free on 3 Mar"
    )
    assert told.try_ == "outreach rules show P03"


def test_notes_given_today_are_not_free_tomorrow() -> None:
    given = situation(ranked(5, 4, 3, 2, 1), sender=BASIC)
    [held] = draft(given).find(5)
    assert (held.code, held.until) == (HeldCode.NOTE_BUDGET, date(2026, 4, 1))
    told = held_back(given, held, "ada-lovelace")
    assert told.explanation.startswith("the 5 notes left this month go to who meets more")


def test_a_card_that_is_out_stays_with_or_without_its_note() -> None:
    optional = campaign(sequence=(replace(CONNECT, note="optional"),))
    cards = (Enrolled(7, is_claimed=True), Enrolled(8, is_claimed=True, has_words=False))
    here = replace(ranked(2, 1, of=optional), enrolled=cards, open=people([7, 8]))
    sent = tuple(did(CONNECT, -20) for _ in range(3))
    made = draft(situation(here, sender=BASIC, sent=sent))
    notes = {one.candidate: one.with_note for one in made.chosen}
    assert notes == {7: True, 8: False, 1: False, 2: False, 3: True}


def test_the_rest_after_a_withdrawal_is_told_as_such() -> None:
    given = situation(roster(1), withdrawn={1: TODAY - timedelta(days=18)})
    [held] = draft(given).find(1)
    told = held_back(given, held, "ada-lovelace")
    assert (told.code, told.until) == (HeldCode.CONTACTED_LATELY, date(2026, 3, 5))
    assert told.explanation == (
        "a request was taken back on 12 Feb, and LinkedIn takes none for 21 days; "
        "free again on 5 Mar"
    )
    assert told.try_ == "outreach rules show P05"


@pytest.mark.parametrize(
    ("missing", "command"),
    [
        ("candidate.company", 'outreach candidates edit ada-lovelace --company "…"'),
        ("candidate.greeting_name", 'outreach candidates edit ada-lovelace --greeting-name "…"'),
        ("match.skill, role.pay", 'outreach candidates edit ada-lovelace --skills "…"'),
        ("role.pay", "outreach campaigns check compilers"),
    ],
)
def test_a_missing_value_is_mended_by_the_command_that_is_named(missing: str, command: str) -> None:
    held = Held(1, "compilers", "connect", HeldCode.MISSING_VALUE, detail=missing)
    assert held_back(situation(roster(1)), held, "ada-lovelace").try_ == command


def written(one: int, messages: int, **about: object) -> Enrolled:
    """Return somebody who accepted and then got so many messages, none of them lately."""
    said = [did(replace(JOB, name=f"job-{n}"), -30 + n) for n in range(messages)]
    return invited(one, -40, happened(EventKind.ACCEPTED, -39), *said, **about)


def nudging(**more: object) -> Situation:
    nudge = Step("nudge", Channel.LINKEDIN_MESSAGE, When.NO_REPLY, Wait(5, business=True), ("n",))
    done = [replace(JOB, name=f"job-{n}") for n in range(3)]
    made = campaign(sequence=(CONNECT, *done, nudge))
    here = (written(1, 3), written(2, 3, is_claimed=True))
    return situation(roster(of=made, enrolled=here, open=people([1, 2])), **more)


def test_nobody_gets_a_fourth_message_without_having_written() -> None:
    given = nudging()
    assert written_to(given) == []
    [held] = draft(given).find(1)
    assert held.code is HeldCode.RULE
    assert held_back(given, held, "ada-lovelace").explanation.startswith("P07: 3 messages")
    assert sorted(written_to(nudging(severities={"P07": "warn"}))) == [1, 2]
