"""The raw counts behind the score, from the log of the last 90 days."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from outreach.core.pillar.habits import Log, Tie, habits
from outreach.core.pillar.score import Habits
from outreach.core.pillar.seniority import decides
from outreach.core.words import Channel, Event, EventKind, ReplyClass
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
ADA, GRACE = 1, 2


def event(kind: EventKind, day: float, person: int = ADA, **more: object) -> Event:
    at = MONDAY + timedelta(days=day)
    return Event(kind, at, at, "dana", candidate=person, enrollment=person, **more)  # type: ignore[arg-type]


def asked(day: float, person: int = ADA) -> Event:
    return event(EventKind.SENT, day, person, channel=Channel.LINKEDIN_CONNECT)


def written(day: float, person: int = ADA) -> Event:
    return event(EventKind.SENT, day, person, channel=Channel.LINKEDIN_MESSAGE)


def accepted(day: float, person: int = ADA) -> Event:
    return event(EventKind.ACCEPTED, day, person)


def replied(day: float, person: int = ADA, reply: ReplyClass = ReplyClass.QUESTION) -> Event:
    return event(EventKind.REPLIED, day, person, reply=reply)


def seen(*events: Event, day: float = 60, **ties: Tie) -> Habits:
    people = {int(name.removeprefix("p")): tie for name, tie in ties.items()}
    return habits(Log(events, people), Workdays(), MONDAY + timedelta(days=day))


def test_rates_take_people_who_are_fourteen_days_old() -> None:
    got = seen(asked(0), accepted(1), written(2), replied(3), asked(50, GRACE), accepted(51, GRACE))
    assert (got.accepted, got.asked, got.replied, got.written_to) == (1, 1, 1, 1)
    assert got.contacted == 2


def test_what_is_older_than_ninety_days_is_forgotten() -> None:
    got = seen(asked(0), accepted(1), written(2), replied(3), day=100)
    assert got == Habits()


def test_promises_are_counted_when_their_time_is_up() -> None:
    got = seen(asked(0), accepted(1), written(2), replied(3), written(8), accepted(59.9, GRACE))
    assert (got.kept, got.promised) == (1, 2)  # the follow-up in time, the answer late


def test_the_median_answer_counts_what_still_lies_there() -> None:
    late = seen(replied(0), written(0.125), replied(10, GRACE))
    assert (late.answers, late.hours) == (2, pytest.approx((3 + 36 * 8) / 2))


def test_a_fresh_reply_says_nothing_about_hours_yet() -> None:
    assert seen(replied(59.9)).hours is None


def test_senior_people_count_when_both_wrote() -> None:
    boss = Tie(position="VP Engineering")
    assert seen(written(0), p1=boss).senior == 0
    assert seen(written(0), replied(1), p1=boss).senior == 1
    assert seen(written(0), replied(1, reply=ReplyClass.AUTO_REPLY), p1=boss).senior == 0
    assert seen(written(0), replied(1), p1=Tie(position="Engineer")).senior == 0


@pytest.mark.parametrize("refusal", [ReplyClass.NO, ReplyClass.OPT_OUT])
def test_a_refusal_is_no_talk_and_revives_nothing(refusal: ReplyClass) -> None:
    boss = Tie(position="Director of Compilers", connected_on=date(2019, 5, 1))
    got = seen(written(0), replied(1, reply=refusal), p1=boss)
    assert (got.senior, got.dormant) == (0, 0)
    got = seen(written(0), replied(1, reply=refusal), replied(9), p1=boss)
    assert (got.senior, got.dormant) == (1, 1)


def test_a_reply_sorted_later_is_what_it_turned_out_on_its_first_day() -> None:
    boss = Tie(position="Director of Compilers", connected_on=date(2019, 5, 1))
    unsorted = event(EventKind.REPLIED, 1)
    refused = seen(written(0), unsorted, replied(2, reply=ReplyClass.NO), p1=boss)
    assert refused == seen(written(0), replied(1, reply=ReplyClass.NO), p1=boss)
    assert (refused.senior, refused.dormant, refused.promised) == (0, 0, 0)


def test_a_request_without_words_is_our_half_of_no_talk() -> None:
    boss = Tie(position="VP Engineering")
    assert seen(asked(0), replied(1), p1=boss).senior == 0
    assert seen(replace(asked(0), template="hello"), replied(1), p1=boss).senior == 1
    assert seen(asked(0), replied(1), written(2), p1=boss).senior == 1


def test_a_tie_silent_for_half_a_year_that_talks_again_is_revived() -> None:
    old = Tie(connected_on=date(2019, 5, 1))
    assert seen(written(0), replied(1), p1=old).dormant == 1
    assert seen(written(0), p1=old).dormant == 0
    lately = replace(old, last_sign=MONDAY - timedelta(days=100))
    assert seen(written(0), replied(1), p1=lately).dormant == 0


def test_somebody_new_is_no_dormant_tie() -> None:
    assert seen(asked(0), accepted(1), written(2), replied(3)).dormant == 0


def test_a_message_after_a_stop_is_a_breach_and_one_before_is_not() -> None:
    stopped = Tie(stopped=event(EventKind.STOP, 5))
    assert seen(written(4), p1=stopped).breached_on is None
    assert seen(written(6), p1=stopped).breached_on == date(2026, 3, 8)
    assert seen(written(6), day=97, p1=stopped).breached_on is None
    assert seen(event(EventKind.SENT_OUTSIDE, 6), p1=stopped).breached_on == date(2026, 3, 8)


def test_a_breach_stays_one_when_the_person_is_forgotten() -> None:
    stop = replace(event(EventKind.STOP, 5), id=7, candidate=None)
    after = replace(written(6), candidate=None, details={"after_stop": 7})
    sooner = replace(written(4), candidate=None, details={"after_stop": 7})
    now = MONDAY + timedelta(days=60)
    assert habits(Log([after], {}, stops={7: stop}), Workdays(), now).breached_on
    assert habits(Log([sooner], {}, stops={7: stop}), Workdays(), now).breached_on is None
    assert habits(Log([after], {}), Workdays(), now).breached_on is None


def test_taking_a_request_back_from_somebody_who_said_stop_is_no_breach() -> None:
    taken_back = event(EventKind.SENT, 6, channel=Channel.LINKEDIN_WITHDRAW)
    assert seen(taken_back, p1=Tie(stopped=event(EventKind.STOP, 5))).breached_on is None


@pytest.mark.parametrize(
    "title",
    [
        "VP Engineering", "Vice President, R&D", "CEO & Co-Founder", "Geschäftsführer",
        "Head of Compilers", "Managing Director", "Hiring Manager", "Directrice technique",
    ],
)  # fmt: skip
def test_directors_and_above_decide(title: str) -> None:
    assert decides(title)


@pytest.mark.parametrize(
    "title",
    [
        "Compiler engineer", "Product Owner", "Assistant to the CEO", "HR Business Partner",
        "Art Director", "Engineering Manager", "", None,
    ],
)  # fmt: skip
def test_others_do_not(title: str | None) -> None:
    assert not decides(title)
