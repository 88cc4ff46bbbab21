"""What a plan is warned of: each with its numbers, and only when they say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.campaigns import Campaign, Role, Step, Target
from outreach.core.guardrails.alarms import alarms
from outreach.core.planner import Enrolled, Outcome, Roster, Shortlist, Situation
from outreach.core.planner.listing import number
from outreach.core.planner.sieve import sieves
from outreach.core.planner.warnings import Today
from outreach.core.plans import HeldCode, PlannedTouch, PlanWarning
from outreach.core.senders import Sender
from outreach.core.sequences import History
from outreach.core.weak_keys import company_key
from outreach.core.words import Candidate, Channel, Event, EventKind, Precision
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 15, tzinfo=UTC)
SAM = Sender("sam", "Sam Keller", consent=date(2026, 2, 2))
ADA = Candidate(1, "ada-lovelace", "Ada", "Lovelace", location="London, United Kingdom")
CONNECT = Step("connect", Channel.LINKEDIN_CONNECT, templates=("hello",))
ROLE = Role("Compiler engineer", "Northgate")
CAMPAIGN = Campaign("compilers", "Compilers", ROLE, "sam", Target(), (CONNECT,))


def sent(minutes: float, template: str | None = "hello", **more: object) -> Event:
    at = MONDAY - timedelta(minutes=minutes)
    made = Event(EventKind.SENT, at, at, "dana", channel=Channel.LINKEDIN_CONNECT, step="connect")
    return replace(made, template=template, **more)  # type: ignore[arg-type]


def pending(one: int, days: float) -> Enrolled:
    return Enrolled(one, History((sent(days * 24 * 60),)))


def situation(*enrolled: Enrolled, **more: object) -> Situation:
    roster = Roster(CAMPAIGN, Shortlist(), enrolled=enrolled)
    given: dict[str, object] = {"sender": SAM, "days": Workdays(), "now": MONDAY}
    return Situation(**{**given, "rosters": (roster,), **more})  # type: ignore[arg-type]


def touch(one: int = 1, **more: object) -> PlannedTouch:
    planned = PlannedTouch(
        f"touch-{one}", one, f"person-{one}", "Ada", "compilers", "connect", 1,
        Channel.LINKEDIN_CONNECT, MONDAY, "hello", "9f2c41d8", None, "Hi Ada", 6, 300,
    )  # fmt: skip
    return replace(planned, **more)  # type: ignore[arg-type]


def people(*ids: int, **about: object) -> dict[int, Candidate]:
    return {one: replace(ADA, id=one, handle=f"person-{one}", **about) for one in ids}  # type: ignore[arg-type]


def warnings(
    given: Situation, *touches: PlannedTouch, known: dict[int, Candidate] | None = None
) -> list[PlanWarning]:
    ids = [one.candidate for one in touches]
    everybody = people(*ids) if known is None else known
    return list(Today(given, touches, everybody, (), MONDAY).warnings())


def only(found: list[PlanWarning], rule: str) -> PlanWarning:
    assert [one.rule for one in found] == [rule]
    return found[0]


def test_a_week_without_an_archive_is_told_once_something_could_be_proven() -> None:
    week = timedelta(days=7)

    def told(days: float, archive_at: datetime | None) -> list[str]:
        return [
            one.message
            for one in Today(situation(pending(1, days)), (), {}, (), archive_at).warnings()
            if one.rule == "P24"
        ]

    late = "The next takes up to three days."
    assert told(7, None) == [f"The LinkedIn archive of Sam Keller never came. {late}"]
    assert told(60, MONDAY - week) == [f"The LinkedIn archive of Sam Keller is 7 days old. {late}"]
    assert told(60, MONDAY - week + timedelta(minutes=1)) == []
    assert told(6.9, None) == []


def test_a_first_long_message_without_the_notice_is_warned_of() -> None:
    url = "https://northgate.example/privacy"
    given = situation(sender=replace(SAM, notice=f"What we keep: {url}", notice_url=url))
    message = touch(channel=Channel.LINKEDIN_MESSAGE)
    assert only(warnings(given, message, touch(2)), "P21").people == ("person-1",)
    assert warnings(given, replace(message, text=f"Hi Ada. {url}")) == []
    assert warnings(situation(), message) == []
    assert list(Today(given, [message], people(1), {1}).warnings()) == []


def test_an_ordinary_day_has_no_warnings() -> None:
    assert warnings(situation(pending(2, 5)), touch()) == []


def test_eight_requests_within_the_hour_are_enough() -> None:
    given = situation(sent=tuple(sent(5 * n, template=None) for n in range(8)))
    found = only(warnings(given, touch()), "P02")
    assert found.message == "8 requests went out within the hour; the next may go at 15:25."
    assert warnings(replace(given, sent=given.sent[1:]), touch()) == []
    assert warnings(given) == []


def test_requests_known_to_the_day_only_say_nothing_of_an_hour() -> None:
    by_day = tuple(sent(1, template=None, precision=Precision.DAY) for _ in range(9))
    assert warnings(situation(sent=by_day), touch()) == []


def test_a_text_that_went_to_ten_people_within_the_hour_wants_a_line() -> None:
    messages = {"channel": Channel.LINKEDIN_MESSAGE}
    given = situation(sent=tuple(sent(n, **messages) for n in range(10)))
    found = only(warnings(given, touch()), "P16")
    assert found.people == ("person-1",)
    assert "'hello' went to 10 people" in found.message
    assert warnings(given, touch(template="other")) == []


def test_over_a_quarter_of_old_requests_is_a_list_to_take_back_the_oldest_first() -> None:
    old = (pending(n, 30 + n) for n in range(1, 7))
    given = situation(*old, *(pending(n, 20) for n in range(7, 21)))
    found = only(warnings(given, known=people(*range(1, 21))), "P04")
    assert found.people == tuple(f"person-{n}" for n in range(6, 0, -1))
    assert found.message == "6 of 20 open requests are older than 21 days: take back."
    assert found.try_ == "outreach log withdrawn person-6"


def test_a_quarter_of_old_requests_is_not_over_a_quarter() -> None:
    old = (pending(n, 30) for n in range(1, 6))
    given = situation(*old, *(pending(n, 2) for n in range(6, 21)))
    assert warnings(given, known=people(*range(1, 21))) == []


def test_over_300_open_requests_are_too_many_however_new() -> None:
    given = situation(*(pending(n, 2 + n / 1000) for n in range(1, 302)))
    found = only(warnings(given, known=people(*range(1, 302))), "P04")
    assert found.message == "301 requests are open, over 300: take back the oldest."
    assert found.people[0] == "person-301"


def test_requests_that_were_accepted_are_not_open() -> None:
    old = pending(1, 30)
    accepted = replace(sent(60), kind=EventKind.ACCEPTED, channel=None)
    done = replace(old, history=History((*old.history.events, accepted)))
    assert warnings(situation(done), known=people(1)) == []


@pytest.mark.parametrize(
    ("location", "now", "is_late"),
    [
        ("Berlin, Germany", datetime(2026, 3, 2, 16, 59, tzinfo=UTC), False),
        ("Berlin, Germany", datetime(2026, 3, 2, 17, tzinfo=UTC), True),
        ("Berlin, Germany", datetime(2026, 3, 2, 6, 59, tzinfo=UTC), True),
        ("Tokyo, Japan", datetime(2026, 3, 6, 0, tzinfo=UTC), False),
        ("Tokyo, Japan", datetime(2026, 3, 2, 15, tzinfo=UTC), True),
        ("Boston, Massachusetts, United States", datetime(2026, 3, 2, 3, tzinfo=UTC), True),
        ("United States", datetime(2026, 3, 2, 3, tzinfo=UTC), False),
        (None, datetime(2026, 3, 2, 3, tzinfo=UTC), False),
    ],
)
def test_the_persons_own_clock_counts_where_their_place_has_one_time(
    location: str | None, now: datetime, is_late: bool
) -> None:
    given = replace(situation(), now=now)
    found = warnings(given, touch(), known=people(1, location=location))
    late = [one for one in found if one.rule == "P09" and one.severity == "warn"]
    assert bool(late) is is_late
    assert all(one.people == ("person-1",) for one in late)


def test_on_friday_it_is_only_said() -> None:
    friday = replace(situation(), now=MONDAY + timedelta(days=4))
    found = only(warnings(friday, touch()), "P09")
    assert (found.severity, found.people) == ("info", ())
    assert warnings(friday) == []


def test_a_severity_of_the_settings_holds_for_warnings_too() -> None:
    given = situation(severities={"P09": "info"}, now=datetime(2026, 3, 2, 22, tzinfo=UTC))
    assert only(warnings(given, touch()), "P09").severity == "info"


def test_a_fourth_person_of_one_company_in_a_week_is_too_many() -> None:
    flow = number(company_key("Flowmatic"))
    known = people(1, 2, company="Flowmatic Inc.")
    given = situation(written_to={flow: 2})
    found = only(warnings(given, touch(1), touch(2), known=known), "P12")
    assert found.message == "4 people of Flowmatic Inc. in a week, with today's."
    assert warnings(replace(given, written_to={flow: 1}), touch(1), touch(2), known=known) == []


def replied(days: int, kind: str = "answer", after: str = "replied") -> PlannedTouch:
    at = (MONDAY - timedelta(days=days)).isoformat()
    channel = Channel.LINKEDIN_MESSAGE
    return touch(kind=kind, channel=channel, because={"after": after, "at": at})


@pytest.mark.parametrize(
    ("planned", "is_late"),
    [
        (replied(3), False),  # on Friday; Monday is the working day after
        (replied(4), True),
        (replied(4, "follow_up", "accepted"), False),
        (replied(5, "follow_up", "accepted"), True),
        (replied(50, "follow_up", "sent"), False),
        (replied(50, "connect"), False),
    ],
)
def test_answers_are_late_after_a_working_day_follow_ups_after_two(
    planned: PlannedTouch, is_late: bool
) -> None:
    found = [one for one in warnings(situation(), planned) if one.rule == "P15"]
    assert [one.people for one in found] == ([("person-1",)] if is_late else [])


def outcomes(answered: int, of: int, *, is_request: bool) -> list[Outcome]:
    return [Outcome(is_request, n < answered) for n in range(of)]


def test_a_brake_is_looked_at_and_without_one_the_only_campaign_may_be_paused() -> None:
    given = situation(outcomes=tuple(outcomes(0, 50, is_request=True)))
    braked = only(warnings(given, touch()), "P14")
    assert braked.try_ == "outreach rules brakes"
    assert "Nobody new is written to" in braked.message
    lowered = only(warnings(replace(given, severities={"P14": "warn"}), touch()), "P14")
    assert "Nobody new" not in lowered.message
    assert lowered.try_ == "outreach campaigns pause compilers"


def test_a_brake_let_go_by_hand_is_still_told() -> None:
    given = situation(outcomes=tuple(outcomes(0, 50, is_request=True)))
    free = replace(given, lifted={("P14", ""): date(2026, 3, 16)})
    assert free.brakes == ()
    assert "let go by hand until 16 Mar." in only(warnings(free, touch()), "P14").message


@given(st.lists(st.builds(Outcome, st.booleans(), st.booleans()), max_size=300), st.booleans())
def test_a_brake_holds_back_who_is_new_and_nobody_else(found: list[Outcome], warns: bool) -> None:
    severities = {"P14": "warn", "P23": "warn"} if warns else {}
    given = situation(outcomes=tuple(found), severities=severities)
    new = replace(given.rosters[0], shortlist=Shortlist(ids=(7,)), enrolled=())
    (sieve,) = sieves(replace(given, rosters=(new,)))
    is_braked = HeldCode.RULE in dict(sieve.held())
    assert is_braked is bool(given.brakes)
    assert is_braked <= (not warns)


@pytest.mark.parametrize(
    ("consent", "said"),
    [
        (None, "no consent of theirs is on record"),
        (date(2025, 12, 1), "their consent of 1 Dec 2025 is over 90 days old"),
        (date(2025, 12, 2), ""),
    ],
)
def test_the_sender_agrees_as_an_approver_or_on_record(consent: date | None, said: str) -> None:
    found = warnings(situation(sender=replace(SAM, consent=consent)), touch())
    assert [one.message for one in found] == (
        [f"Sam Keller is no approver of compilers, and {said}."] if said else []
    )
    asked = replace(situation().rosters[0], campaign=replace(CAMPAIGN, approvers=("sam",)))
    agreed = situation(sender=replace(SAM, consent=consent), rosters=(asked,))
    assert warnings(agreed, touch()) == []


@given(st.lists(st.builds(Outcome, st.booleans(), st.booleans()), max_size=300))
def test_the_brake_never_stops_who_is_answered_by_a_third(found: list[Outcome]) -> None:
    answered = [one for one in found if one.has_answered]
    kinds = {one.is_request for one in found}
    fine = all(
        3 * sum(one.is_request is kind for one in answered)
        >= sum(one.is_request is kind for one in found)
        for kind in kinds
    )
    assert not (fine and any(one.rule == "P14" for one in alarms(found)))
