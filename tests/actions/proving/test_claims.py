"""Claims against proof: proven, open, contradicted, and how late they were logged."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from outreach.core.proof import Coverage, Verdict, judge, taken_at
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


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Basic_LinkedInDataExport_09-15-2026.zip", 15),
        ("COMPLETE_LINKEDINDATAEXPORT_09-15-2026.ZIP.zip", 15),
        ("Basic_LinkedInDataExport_12-01-2026.zip", 8),  # not yet
        ("Basic_LinkedInDataExport_31-31-2026.zip", 8),
        ("backup_09-15-2026.zip", 8),  # which of the two is the month?
    ],
)
def test_an_archive_is_as_old_as_its_name_says_else_as_its_newest_row(name: str, day: int) -> None:
    rows = [datetime(2026, 9, 3, tzinfo=UTC), datetime(2026, 9, 8, tzinfo=UTC)]
    assert taken_at(name, AT, rows) == datetime(2026, 9, day, tzinfo=UTC)
    if day != 15:
        assert taken_at(name, AT, []) == AT


def test_who_was_connected_before_they_were_asked_did_not_accept() -> None:
    accepted = Event(EventKind.ACCEPTED, AT, AT, "dana")
    since = date(2019, 3, 1)
    found = judge(accepted, None, [], is_connected=True, connected_before=since)
    assert (found.verdict, found.connected_on) == (Verdict.CONTRADICTED, since)
    found = judge(accepted, None, [], is_connected=True)
    assert (found.verdict, found.connected_on) == (Verdict.OPEN, None)
