"""The cohort view: Ada and Grace, asked on a Monday morning in March 2026 for "compilers"."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from outreach.core.stats.breakdowns import TRIANGLE_DAYS
from outreach.core.stats.rates import Rate
from tests.core.stats.made import World, at


def test_a_request_counts_only_once_it_is_fourteen_days_old(world: World) -> None:
    world.happened(world.asked(0), "accepted", 2)
    assert (world.seen(13.9).accepted.k, world.seen(13.9).accepted.n) == (0, 0)
    assert (world.seen(14).accepted.k, world.seen(14).accepted.n) == (1, 1)


def test_a_late_acceptance_counts_as_ever_but_not_within_fourteen_days(world: World) -> None:
    world.happened(world.asked(0), "accepted", 15)
    seen = world.seen(30)
    assert (seen.accepted.k, seen.accepted.n, seen.accepted_ever) == (0, 1, 1)


def test_an_early_acceptance_does_not_count_before_its_refusals_can(world: World) -> None:
    """Ada accepted at once, Grace has not answered; both were asked three days ago."""
    world.happened(world.asked(0), "accepted", 0.1)
    world.asked(0)
    seen = world.seen(3)
    assert (seen.accepted.n, seen.accepted_ever, seen.open) == (0, 1, 1)


def test_what_is_known_to_the_day_is_counted_in_days(world: World) -> None:
    ada, grace = world.asked(0.4), world.asked(0.4)  # in the evening of 2 March
    world.on_the_day(ada, "accepted", date(2026, 3, 16))
    world.on_the_day(grace, "accepted", date(2026, 3, 17))
    seen = world.seen(20)
    assert (seen.accepted.k, seen.accepted.n, seen.accepted_ever) == (1, 2, 2)


def test_who_was_asked_on_a_day_is_old_once_the_last_day_is_over(world: World) -> None:
    """Asked on 2 March: the fourteenth day after it is 16 March, and Ada accepts that evening."""
    ada = world.asked(0)
    world.asked(0)
    midnight = int(datetime(2026, 3, 2, tzinfo=UTC).timestamp())
    world.sent = [line._replace(at=midnight, is_day=True) for line in world.sent]
    assert world.seen(14).accepted.n == 0
    world.happened(ada, "accepted", 14.4)
    seen = world.seen(14.5)  # at nine in the evening
    assert (seen.accepted.n, seen.weeks[0].by_day[TRIANGLE_DAYS.index(14)]) == (0, None)
    (week,) = world.seen(14.7).weeks
    assert world.seen(14.7).accepted == week.by_day[TRIANGLE_DAYS.index(14)] == Rate(1, 2, 14)


def test_only_the_first_request_to_somebody_counts(world: World) -> None:
    ada = world.asked(0)
    world.sent.append(world.sent[0]._replace(at=at(20), step="again"))
    world.happened(ada, "accepted", 21)
    seen = world.seen(40)
    assert (seen.sent, seen.accepted.k, seen.accepted_ever) == (1, 0, 1)


def test_an_open_request_is_waiting_and_one_taken_back_is_not(world: World) -> None:
    world.asked(0)
    ended = [world.asked(0) for _ in range(5)]
    for person, kind in zip(
        ended, ["withdrawn", "stop", "declined", "expired", "closed"], strict=True
    ):
        world.happened(person, kind, 5)
    world.written(world.asked(0), 5, "take-back", channel="withdraw")
    seen = world.seen(14)
    assert (seen.sent, seen.open, seen.ended, seen.accepted.n) == (7, 1, 6, 7)


def test_the_curve_keeps_waiting_for_expired_requests_but_not_for_withdrawn_ones(
    world: World,
) -> None:
    for kind in ("expired", "withdrawn"):
        for _ in range(12):
            world.happened(world.asked(0), kind, 5)
    assert {point.day: point.at_risk for point in world.seen(9).accepted_by_day}[6] == 12


@pytest.mark.parametrize("kind", ["declined", "stop"])
def test_a_refusal_is_an_answer_so_the_curve_and_the_rate_agree(world: World, kind: str) -> None:
    for turn in range(100):
        person = world.asked(0)
        if turn < 40:
            world.happened(person, kind, 1)
            world.written(person, 2, "take-back", channel="withdraw")
        elif turn < 70:
            world.happened(person, "accepted", 5)
    seen = world.seen(59)
    assert seen.accepted.rate == 0.3
    assert {point.day: point.rate for point in seen.accepted_by_day}[14] == pytest.approx(0.3)


def test_claimed_and_proven_requests_stand_side_by_side(world: World) -> None:
    world.asked(0)
    world.asked(0, proven=True)
    seen = world.seen(1)
    assert (seen.sent, seen.claimed, seen.proven) == (2, 1, 1)


def test_weeks_begin_on_monday_where_the_sender_is_and_young_people_are_too_new(
    world: World,
) -> None:
    for day in (-0.5, 0, 0, 8):  # Sunday evening in New York is Monday in Europe
        world.asked(day)
    weeks = world.seen(15).weeks
    assert [(week.monday, week.sent, week.too_new) for week in weeks] == [
        (date(2026, 2, 23), 1, 0),
        (date(2026, 3, 2), 2, 0),
        (date(2026, 3, 9), 1, 1),
    ]


def test_the_triangle_shows_a_day_only_once_the_whole_week_is_that_old(world: World) -> None:
    early, late, _ = world.asked(0), world.asked(1), world.asked(4)
    world.happened(early, "accepted", 2)
    world.happened(late, "accepted", 11)
    world.on_the_day(world.asked(0), "accepted", date(2026, 3, 12))
    (week,) = world.seen(18.5).weeks
    assert [rate and (rate.k, rate.n, rate.horizon_days) for rate in week.by_day] == [
        (1, 4, 3), (1, 4, 7), (3, 4, 14), None,
    ]  # fmt: skip
    assert world.seen(17.9).weeks[0].by_day[2] is None


def test_what_a_file_shows_of_acceptances_and_replies_stands_beside_what_was_said(
    world: World,
) -> None:
    for person, is_proven in ((world.asked(0), True), (world.asked(0), False)):
        world.happened(person, "accepted", 2)
        world.written(person, 3)
        world.happened(person, "replied", 4, "question")
        if is_proven:
            world.marks[-2:] = [one._replace(evidence="proven") for one in world.marks[-2:]]
    seen = world.seen(30)
    assert (seen.accepted.k, seen.accepted_proven.k, seen.accepted_proven.n) == (2, 1, 2)
    assert (seen.replied.k, seen.replied_proven.k, seen.replied_proven.n) == (2, 1, 2)


def test_since_looks_at_the_day_somebody_was_first_written_to(world: World) -> None:
    world.happened(world.asked(-10), "accepted", 1)
    world.asked(0)
    seen = world.seen(20, since=date(2026, 3, 2))
    assert (seen.sent, seen.accepted.k, seen.first) == (1, 0, date(2026, 3, 2))


def test_outcomes_count_people_not_events(world: World) -> None:
    ada = world.asked(0)
    for kind in ("applied", "interview", "interview", "offer"):
        world.happened(ada, kind, 9)
    assert world.seen(10).outcomes == {"applied": 1, "interview": 1, "offer": 1, "hired": 0}


def test_who_was_hired_came_to_an_interview_and_an_offer_whether_or_not_it_was_logged(
    world: World,
) -> None:
    ada, grace = world.asked(0), world.asked(0)
    world.happened(ada, "hired", 9)
    world.happened(grace, "interview", 9)
    seen = world.seen(10)
    assert seen.outcomes == {"applied": 0, "interview": 2, "offer": 1, "hired": 1}
    assert seen.unlogged == {"interview": 1, "offer": 1}
