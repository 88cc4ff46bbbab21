"""A link opens until it has run out, was opened or was replaced; what it opened ends earlier."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.links import MOST_HOURS, SESSION, Ending, Refusal, ReviewLink

MADE = datetime(2026, 3, 2, 14, tzinfo=UTC)
LINK = ReviewLink(
    id=1,
    template="hello",
    version=2,
    fingerprint="f" * 64,
    approver="rosa-diaz",
    made_by="dana",
    made_at=MADE,
    expires_at=MADE + timedelta(hours=MOST_HOURS),
)
SECOND = timedelta(seconds=1)
SPANS = st.timedeltas(timedelta(0), timedelta(hours=200))


def test_an_unopened_link_opens_until_it_runs_out() -> None:
    assert LINK.refuses_opening(LINK.expires_at - SECOND) is None
    assert LINK.refuses_opening(LINK.expires_at) is Refusal.EXPIRED


def test_an_opened_link_opens_no_more_whatever_else() -> None:
    opened = replace(LINK, opened_at=MADE, closed_at=MADE, ending=Ending.DECIDED)
    assert opened.refuses_opening(MADE) is Refusal.USED


def test_a_replaced_link_neither_opens_nor_shows() -> None:
    replaced = replace(LINK, closed_at=MADE, ending=Ending.REPLACED)
    assert replaced.refuses_opening(MADE) is Refusal.REPLACED
    assert replaced.refuses_looking(MADE) is Refusal.REPLACED


def test_after_a_decision_the_result_can_still_be_looked_at() -> None:
    decided = replace(LINK, opened_at=MADE, closed_at=MADE, ending=Ending.DECIDED)
    assert (decided.may_decide, decided.refuses_looking(MADE)) == (False, None)


@given(SPANS, SPANS)
def test_nothing_outlives_the_link_or_its_session(opened: timedelta, later: timedelta) -> None:
    link = replace(LINK, opened_at=MADE + opened)
    shows = link.refuses_looking(MADE + later) is None
    assert link.session_ends_at <= LINK.expires_at
    assert shows == (later < min(opened + SESSION, timedelta(hours=MOST_HOURS)))
