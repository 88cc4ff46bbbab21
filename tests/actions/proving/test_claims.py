"""Claims against proof: proven, open, contradicted, and how late they were logged."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from outreach.core.proof import Coverage, Verdict, judge
from outreach.core.words import Channel, Event, EventKind

AT = datetime(2026, 10, 5, 9, tzinfo=UTC)
REQUEST = Event(EventKind.SENT, AT, AT, "dana", channel=Channel.LINKEDIN_CONNECT)
MESSAGE = Event(EventKind.SENT, AT, AT, "dana", channel=Channel.LINKEDIN_MESSAGE)


def covered(kind: str, days: int = 10) -> list[Coverage]:
    return [Coverage(kind, AT - timedelta(days=days), AT + timedelta(days=days))]


def test_a_claim_is_open_until_an_archive_covers_its_time() -> None:
    assert judge(MESSAGE, None, [], is_connected=False).verdict is Verdict.OPEN
    late = covered("messages", days=1)
    assert judge(MESSAGE, None, late, is_connected=False).verdict is Verdict.OPEN


@pytest.mark.parametrize("event", [REQUEST, MESSAGE])
def test_an_archive_that_covers_the_time_and_shows_nothing_contradicts(event: Event) -> None:
    table = "invitations" if event is REQUEST else "messages"
    found = judge(event, None, covered(table), is_connected=False)
    assert found.verdict is Verdict.CONTRADICTED


def test_a_request_that_vanished_because_it_was_accepted_is_no_contradiction() -> None:
    found = judge(REQUEST, None, covered("invitations"), is_connected=True)
    assert found.verdict is Verdict.OPEN


def test_a_proven_claim_says_how_late_it_was_logged() -> None:
    logged = Event(EventKind.ACCEPTED, AT, AT + timedelta(days=9), "dana")
    proof = Event(EventKind.PROVEN, AT, AT + timedelta(days=20), "dana")
    found = judge(logged, proof, [], is_connected=True)
    assert (found.verdict, found.lag_days) == (Verdict.PROVEN, 9)
