"""The activity view: events of a period, week by week, and never a rate."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from outreach.core.stats import activity as counting
from outreach.core.stats.activity import Activity
from outreach.core.stats.alike import fold
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.stats.standpoint import Standpoint

MONDAY = datetime(2026, 3, 2, 14, tzinfo=UTC)
VIEW = Standpoint.of(MONDAY + timedelta(days=30), ZoneInfo("America/New_York"))


def at(day: float) -> int:
    return int((MONDAY + timedelta(days=day)).timestamp())


def sent(day: float, channel: str = "linkedin_connect") -> Sent:
    return Sent(1, at(day), False, channel)


def mark(day: float, kind: str, reply: str | None = None) -> Mark:
    return Mark(1, at(day), False, kind, reply)


def activity(sent: list[Sent], marks: list[Mark], since: date | None = None) -> Activity:
    return counting.activity(fold(sent, marks, VIEW), VIEW, since=since)


def counted(found: Activity) -> dict[str, int]:
    return {deed: count for deed, count in found.counts.items() if count}


def test_each_event_counts_in_the_week_in_which_it_happened() -> None:
    found = activity([sent(0), sent(1), sent(8, "email")], [mark(7, "accepted")])
    weeks = [(monday, {k: v for k, v in counts.items() if v}) for monday, counts in found.weeks]
    assert weeks == [
        (date(2026, 3, 2), {"requests": 2}),
        (date(2026, 3, 9), {"messages": 1, "accepted": 1}),
    ]
    assert counted(found) == {"requests": 2, "messages": 1, "accepted": 1}


def test_a_reply_counts_with_what_it_said_and_an_auto_reply_not_at_all() -> None:
    said = [mark(0, "replied", reply) for reply in ("interested", "referral", "auto_reply", "no")]
    assert counted(activity([], said)) == {"replied": 3, "interested": 1, "referrals": 1}


def test_to_say_later_what_a_reply_meant_is_no_second_reply() -> None:
    said = [mark(0, "replied"), mark(1, "replied", "interested")]
    assert counted(activity([], said)) == {"replied": 1, "interested": 1}
    again = [*said, mark(3, "replied", "no")]
    assert counted(activity([], again)) == {"replied": 2, "interested": 1}
    answered = activity([sent(0.5, "linkedin_message")], said)
    assert counted(answered) == {"messages": 1, "replied": 2, "interested": 1}
    assert counted(activity([], [said[0], mark(1, "replied", "auto_reply")])) == {}


def test_an_acceptance_that_was_inferred_and_then_logged_is_one() -> None:
    guessed = Mark(1, at(3), False, "accepted", evidence="inferred")
    assert counted(activity([sent(0)], [guessed])) == {"requests": 1, "accepted": 1}
    known = mark(2, "accepted")
    found = activity([sent(0)], [guessed, known])
    assert counted(found) == {"requests": 1, "accepted": 1}
    assert found.last == date(2026, 3, 4)


def test_a_request_is_taken_back_in_two_ways_and_counted_in_one() -> None:
    back = [sent(0, "linkedin_withdraw")]
    assert counted(activity(back, [mark(1, "withdrawn")])) == {"withdrawn": 2}


def test_since_is_a_day_where_the_sender_is() -> None:
    evening_before = -0.5  # two in the morning in London
    found = activity([sent(evening_before), sent(0)], [], since=date(2026, 3, 2))
    assert (counted(found), found.first) == ({"requests": 1}, date(2026, 3, 2))


def test_nothing_done_is_nothing() -> None:
    nothing = activity([], [])
    assert (counted(nothing), nothing.first, nothing.weeks) == ({}, None, ())
