"""Replies: to which message, from when on, and which are none."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.stats.made import World


def test_replied_is_counted_from_the_follow_up(world: World) -> None:
    ada, grace, new = world.asked(0), world.asked(0), world.asked(20)
    for person in (ada, grace):
        world.happened(person, "accepted", 3)
        world.written(person, 4)
    world.happened(ada, "replied", 17, "interested")
    world.happened(grace, "replied", 19, "no")
    world.written(new, 21)
    seen = world.seen(25)
    assert (seen.followed_up, seen.replied.k, seen.replied.n) == (3, 1, 2)
    assert (seen.replied_ever, seen.positive) == (2, 1)


def test_an_auto_reply_is_no_reply(world: World) -> None:
    ada = world.asked(0)
    world.written(ada, 1)
    world.happened(ada, "replied", 2, "auto_reply")
    seen = world.seen(40)
    assert (seen.replied.k, seen.replied_ever, seen.replied_28.k) == (0, 0, 0)
    world.happened(ada, "replied", 3, "question")
    assert world.seen(40).replied.k == 1


def test_an_answer_to_somebody_who_wrote_first_is_no_follow_up(world: World) -> None:
    """Ada answers the connect note itself, and then gets her answer."""
    ada = world.asked(0)
    world.happened(ada, "replied", 1, "question")
    world.written(ada, 2, "answer")
    seen = world.seen(40)
    assert (seen.followed_up, seen.replied_ever, seen.replied_28.k) == (0, 1, 1)


def test_a_reply_known_to_the_day_answers_the_message_of_that_day(world: World) -> None:
    ada = world.asked(-3)
    world.written(ada, 0.1)
    world.on_the_day(ada, "replied", date(2026, 3, 2), "interested")
    seen = world.seen(20)
    assert (seen.followed_up, seen.replied.k) == (1, 1)


def test_a_closing_word_is_no_follow_up(world: World) -> None:
    ada = world.asked(0)
    world.happened(ada, "accepted", 1)
    world.happened(ada, "closed", 2)
    world.written(ada, 3, "filled")
    assert world.seen(40).followed_up == 0


def test_people_connected_before_count_as_written_to_but_not_as_asked(world: World) -> None:
    ada = next(world.people)
    world.written(ada, 0, "hello-again")
    world.happened(ada, "replied", 2, "referral")
    seen = world.seen(20)
    assert (seen.sent, seen.accepted.n, seen.followed_up, seen.replied.k) == (0, 0, 1, 1)
    assert (seen.referrals, seen.replied_28.n, seen.first) == (1, 0, date(2026, 3, 2))


def test_each_message_gets_the_replies_that_came_before_the_next_one(world: World) -> None:
    ada, grace = world.asked(0), world.asked(0)
    for person in (ada, grace):
        world.written(person, 1, "job")
    world.happened(ada, "replied", 2, "interested")
    world.written(grace, 6, "nudge")
    world.happened(grace, "replied", 7, "no")
    steps = {group.name: group for group in world.seen(30).by_step}
    assert (steps["connect"].requests, steps["connect"].messages) == (2, 0)
    assert (steps["job"].replied.k, steps["job"].replied.n) == (1, 2)
    assert (steps["nudge"].replied.k, steps["nudge"].replied.n) == (1, 1)
    assert [group.name for group in world.seen(30).by_template] == [
        "hello", "text-job", "text-nudge",
    ]  # fmt: skip
    assert [group.name for group in world.seen(30).by_sender] == ["sam-keller"]


def test_the_curve_of_replies_starts_at_the_follow_up_and_keeps_who_stopped_in_view(
    world: World,
) -> None:
    for at in range(30):
        person = world.asked(0)
        world.written(person, 5)
        if at < 10:
            world.happened(person, "replied", 7, "question")
        elif at < 20:
            world.happened(person, "stop", 8)
    points = {point.day: point for point in world.seen(20).replied_by_day}
    assert [points[day].rate for day in (1, 2, 3)] == [
        0,
        pytest.approx(1 / 3),
        pytest.approx(1 / 3),
    ]
    assert (points[3].at_risk, points[4].at_risk) == (20, 20)
