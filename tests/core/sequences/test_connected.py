"""What a connection that is older than it rules out: requests, and acceptances that were logged."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from outreach.core.sequences.connected import Moment, Since, What, ruled_out
from tests.conftest import MONDAY

YEARS_AGO = date(2019, 3, 1)


def asked(days: int = 0, *, is_proven: bool = False) -> Moment:
    return Moment(What.REQUEST, MONDAY + timedelta(days=days), is_proven)


def accepted(days: int, *, is_proven: bool = False) -> Moment:
    return Moment(What.ACCEPTANCE, MONDAY + timedelta(days=days), is_proven)


def gone(
    *moments: Moment, since: date = YEARS_AGO, is_proven: bool = True, starts: date | None = None
) -> list[int]:
    return sorted(ruled_out(moments, Since(since, is_proven=is_proven), starts))


def test_a_file_rules_out_the_request_and_the_word_that_it_was_accepted() -> None:
    assert gone(asked(), accepted(4)) == [0, 1]
    assert gone(accepted(4)) == [0]
    assert gone(asked()) == [0]


def test_a_word_against_a_word_and_a_proven_acceptance_stand() -> None:
    assert gone(asked(), accepted(4), is_proven=False) == []
    assert gone(asked(), accepted(4, is_proven=True)) == []


def test_an_acceptance_stands_that_one_of_the_requests_may_have_got() -> None:
    between = (MONDAY + timedelta(days=10)).date()
    moments = (asked(is_proven=True), asked(30, is_proven=True), accepted(31))
    assert gone(*moments, since=between) == []
    assert gone(*moments) == [0, 1, 2]


@pytest.mark.parametrize(
    ("days_before", "is_proven", "left_out"),
    [
        (1, True, False),  # of another zone
        (2, True, True),  # a file has the day of a request
        (30, False, False),  # people log late
        (31, False, True),
    ],
)
def test_what_was_only_logged_may_have_been_days_before(
    days_before: int, is_proven: bool, left_out: bool
) -> None:
    since = MONDAY.date() - timedelta(days=days_before)
    assert bool(gone(asked(is_proven=is_proven), accepted(4), since=since)) is left_out


def test_what_is_older_than_the_campaign_is_older_than_its_requests() -> None:
    since = MONDAY.date() - timedelta(days=8)
    assert gone(asked(), accepted(4), since=since, starts=MONDAY.date()) == [0, 1]
    assert gone(asked(), accepted(4), since=since) == []


def test_what_was_written_outside_does_not_begin_an_enrollment() -> None:
    since = MONDAY.date() - timedelta(days=40)
    before = MONDAY - timedelta(days=50)
    assert gone(Moment(What.INSIDE, before, is_proven=False), asked(), since=since) == []
    assert gone(Moment(What.OUTSIDE, before, is_proven=False), asked(), since=since) == [1]
