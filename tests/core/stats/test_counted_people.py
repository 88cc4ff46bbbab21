"""Whatever happens, nobody is lost and none is counted twice."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.stats.alike import fold
from outreach.core.stats.breakdowns import TRIANGLE_DAYS
from outreach.core.stats.cohorts import cohort
from outreach.core.stats.members import members
from outreach.core.stats.standpoint import Standpoint
from tests.core.stats.made import MONDAY, NEW_YORK, World, days, people


def _world(drawn: list[tuple[float, float | None, float | None, float | None, str]]) -> World:
    world = World()
    for asked, accepted, followed, replied, end in drawn:
        person = world.asked(asked)
        if end == "taken back":
            world.written(person, asked + 20, "take-back", channel="withdraw")
            continue
        if accepted is not None:
            world.happened(person, "accepted", asked + accepted)
        if followed is not None:
            world.written(person, asked + followed)
        if replied is not None:
            world.happened(person, "replied", asked + replied, "question")
        world.happened(person, end, asked + 20)
    return world


@given(people)
def test_nobody_is_lost_and_no_part_is_larger_than_the_whole(drawn: list) -> None:  # type: ignore[type-arg]
    seen = _world(drawn).seen(200)
    assert seen.sent == len(drawn) == seen.accepted_ever + seen.open + seen.ended
    assert seen.accepted.k <= min(seen.accepted_ever, seen.accepted.n) <= seen.sent
    assert seen.replied.k <= seen.replied.n <= seen.followed_up
    assert sum(week.sent for week in seen.weeks) == seen.sent
    assert sum(group.requests for group in seen.by_step) == seen.sent
    assert sum(week.accepted.k for week in seen.weeks) == seen.accepted.k
    assert all(week.by_day[TRIANGLE_DAYS.index(14)] == week.accepted for week in seen.weeks)
    assert seen.accepted_proven.k <= seen.accepted.k


@given(people, st.none() | st.dates(date(2026, 3, 1), date(2026, 5, 1)))
def test_there_are_as_many_people_behind_a_number_as_it_says(
    drawn: list,  # type: ignore[type-arg]
    since: date | None,
) -> None:
    world = _world(drawn)
    view = Standpoint.of(MONDAY + timedelta(days=200), NEW_YORK)
    journeys = fold(
        sorted(world.sent, key=lambda line: line.at),
        sorted(world.marks, key=lambda mark: mark.at),
        view,
    )
    seen, behind = cohort(journeys, view, since=since), members(journeys, view, since=since)
    counted = {
        "asked": seen.sent, "accepted": seen.accepted_ever, "open": seen.open,
        "ended": seen.ended, "followed up": seen.followed_up, "replied": seen.replied_ever,
        "interested": seen.positive, "referrals": seen.referrals, **seen.outcomes,
    }  # fmt: skip
    assert {number: len(found) for number, found in behind.items()} == counted
    assert all(len(set(found)) == len(found) for found in behind.values())


@given(st.lists(days, max_size=30), st.floats(0, 60))
def test_a_request_that_nothing_followed_counts_like_any_other(
    asked: list[float], day: float
) -> None:
    silent, told = World(), World()
    for at in asked:
        silent.asked(at)
        told.happened(told.asked(at), "noted", at)
    assert silent.seen(day) == told.seen(day)


@given(st.lists(st.tuples(days, days), max_size=30), st.floats(0, 60))
def test_a_request_that_was_only_taken_back_counts_like_any_other(
    drawn: list[tuple[float, float]], day: float
) -> None:
    plain, told = World(), World()
    for world in (plain, told):
        for asked, after in drawn:
            person = world.asked(asked)
            world.written(person, asked + after, "take-back", channel="withdraw")
            if world is told:
                world.happened(person, "noted", asked)
    assert plain.seen(day) == told.seen(day)


@given(people, days)
def test_with_time_people_only_grow_old(drawn: list, day: float) -> None:  # type: ignore[type-arg]
    world = _world(drawn)
    earlier, later = world.seen(200 + day), world.seen(201 + day)
    assert earlier.accepted.n <= later.accepted.n
    assert earlier.accepted.k <= later.accepted.k
    assert earlier.replied.n <= later.replied.n
