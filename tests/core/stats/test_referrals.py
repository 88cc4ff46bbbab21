"""The chain from the ask to the interested, and what the ask costs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from outreach.core.stats.referrals import Deed, chain
from outreach.core.words import Channel, EventKind, ReplyClass

NOW = datetime(2026, 3, 30, 9, tzinfo=UTC)
ADA, GRACE, JOSE, PIM, UMA = range(1, 6)


def at(days: int) -> datetime:
    return NOW - timedelta(days=days)


def wrote(person: int, days: int, *, asks: bool | None = True) -> Deed:
    return Deed(person, EventKind.SENT, at(days), Channel.LINKEDIN_MESSAGE, asks=asks)


def said(person: int, days: int, reply: ReplyClass) -> Deed:
    return Deed(person, EventKind.REPLIED, at(days), reply=reply)


def test_people_are_counted_at_each_link_of_the_chain() -> None:
    deeds = [
        wrote(ADA, 20),
        wrote(GRACE, 20),
        Deed(PIM, EventKind.SENT, at(5), Channel.LINKEDIN_CONNECT),
        Deed(PIM, EventKind.ACCEPTED, at(4)),
        said(PIM, 3, ReplyClass.INTERESTED),
        Deed(UMA, EventKind.SENT, at(40), Channel.LINKEDIN_CONNECT),  # long before she was named
    ]
    ties = [(ADA, PIM, at(6), True), (GRACE, PIM, at(5), False), (GRACE, UMA, at(5), False)]
    found = chain(deeds, ties, NOW)
    assert (found.asked, found.referrers, found.named, found.may_be_told) == (2, 2, 2, 1)
    assert (found.contacted, found.accepted, found.interested) == (1, 1, 1)


def test_who_knows_somebody_counts_before_there_is_a_name() -> None:
    deeds = [wrote(ADA, 20), said(ADA, 19, ReplyClass.REFERRAL), wrote(JOSE, 2, asks=False)]
    found = chain(deeds, [(GRACE, PIM, at(6), True)], NOW)
    assert (found.offered, found.referrers, found.unasked) == (2, 1, 1)


def test_a_no_that_was_sorted_late_was_said_in_time() -> None:
    unsorted = Deed(ADA, EventKind.REPLIED, at(29))
    found = chain([wrote(ADA, 30), unsorted, said(ADA, 5, ReplyClass.NO)], [], NOW)
    assert (found.with_ask.k, found.with_ask.n) == (1, 1)


def test_the_cost_is_who_said_no_in_time_with_the_ask_and_without() -> None:
    deeds = [
        wrote(ADA, 30),
        said(ADA, 29, ReplyClass.NO),
        wrote(GRACE, 30),
        said(GRACE, 1, ReplyClass.OPT_OUT),  # too late to be of this message
        wrote(JOSE, 30, asks=False),
        said(JOSE, 20, ReplyClass.OPT_OUT),
        wrote(PIM, 3),  # too new
        wrote(UMA, 30, asks=None),  # no follow-up
    ]
    found = chain(deeds, [], NOW)
    assert (found.with_ask.k, found.with_ask.n) == (1, 2)
    assert (found.without_ask.k, found.without_ask.n) == (1, 1)


def test_a_no_belongs_to_the_last_message_before_it() -> None:
    deeds = [
        wrote(ADA, 35, asks=False),
        wrote(ADA, 30),
        said(ADA, 29, ReplyClass.NO),
        wrote(ADA, 28, asks=False),  # she was not silent any more
        wrote(GRACE, 35, asks=None),  # no follow-up
        wrote(GRACE, 30),
        said(GRACE, 30, ReplyClass.AUTO_REPLY),
    ]
    found = chain(deeds, [], NOW)
    assert (found.with_ask.k, found.with_ask.n) == (1, 2)
    assert (found.without_ask.k, found.without_ask.n) == (0, 1)


def test_whoever_answered_for_an_earlier_role_is_silent_anew() -> None:
    deeds = [
        wrote(ADA, 80, asks=False)._replace(enrollment=1),
        said(ADA, 79, ReplyClass.NO)._replace(enrollment=1),
        wrote(ADA, 30)._replace(enrollment=2),
    ]
    found = chain(deeds, [], NOW)
    assert (found.with_ask.k, found.with_ask.n) == (0, 1)
    assert (found.without_ask.k, found.without_ask.n) == (1, 1)


def test_who_refuses_early_does_not_make_the_ask_look_cheap() -> None:
    # a fifth says no to each message, whether it asks or not; only the second message asks
    deeds = [wrote(one, 40, asks=False) for one in range(1, 101)]
    deeds += [said(one, 38, ReplyClass.NO) for one in range(1, 21)]
    deeds += [wrote(one, 33) for one in range(21, 101)]
    deeds += [said(one, 31, ReplyClass.NO) for one in range(21, 37)]
    found = chain(deeds, [], NOW)
    assert (found.with_ask.k, found.with_ask.n) == (16, 80)
    assert (found.without_ask.k, found.without_ask.n) == (20, 100)
    assert found.with_ask.rate == found.without_ask.rate
