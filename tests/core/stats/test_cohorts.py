"""The cohort view: Ada and Grace, asked on a Monday morning in March 2026 for "compilers"."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.stats.alike import fold
from outreach.core.stats.breakdowns import TRIANGLE_DAYS
from outreach.core.stats.cohorts import Cohort, cohort
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.stats.members import members
from outreach.core.stats.rates import Rate
from outreach.core.stats.standpoint import DAY_SECONDS, Standpoint

MONDAY = datetime(2026, 3, 2, 14, tzinfo=UTC)  # nine in the morning in New York
NEW_YORK = ZoneInfo("America/New_York")


@dataclass
class World:
    """A log in the making; days count from Monday morning."""

    sent: list[Sent] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    people: "count[int]" = field(default_factory=count)

    def asked(
        self, day: float = 0, *, step: str = "connect", text: str = "hello", proven: bool = False
    ) -> int:
        person = next(self.people)
        evidence = "proven" if proven else "claimed"
        line = (person, _at(day), False, "linkedin_connect", step, text, "sam-keller", evidence)
        self.sent.append(Sent(*line))
        return person

    def written(self, person: int, day: float, step: str = "job", channel: str = "message") -> None:
        line = (person, _at(day), False, f"linkedin_{channel}", step, f"text-{step}", "sam-keller")
        self.sent.append(Sent(*line))

    def happened(self, person: int, kind: str, day: float, reply: str | None = None) -> None:
        self.marks.append(Mark(person, _at(day), False, kind, reply))

    def on_the_day(self, person: int, kind: str, day: date, reply: str | None = None) -> None:
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
        self.marks.append(Mark(person, int(midnight.timestamp()), True, kind, reply))

    def seen(self, day: float, since: date | None = None) -> Cohort:
        view = Standpoint.of(MONDAY + timedelta(days=day), NEW_YORK)
        sent = sorted(self.sent, key=lambda line: line.at)
        marks = sorted(self.marks, key=lambda mark: mark.at)
        return cohort(fold(sent, marks, view), view, since=since)


def _at(day: float) -> int:
    return int(MONDAY.timestamp() + day * DAY_SECONDS)


@pytest.fixture
def world() -> World:
    return World()


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
    world.sent.append(world.sent[0]._replace(at=_at(20), step="again"))
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
    for at in range(100):
        person = world.asked(0)
        if at < 40:
            world.happened(person, kind, 1)
            world.written(person, 2, "take-back", channel="withdraw")
        elif at < 70:
            world.happened(person, "accepted", 5)
    seen = world.seen(59)
    assert seen.accepted.rate == 0.3
    assert {point.day: point.rate for point in seen.accepted_by_day}[14] == pytest.approx(0.3)


def test_claimed_and_proven_requests_stand_side_by_side(world: World) -> None:
    world.asked(0)
    world.asked(0, proven=True)
    seen = world.seen(1)
    assert (seen.sent, seen.claimed, seen.proven) == (2, 1, 1)


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


days = st.floats(0, 60, allow_nan=False)
people = st.lists(
    st.tuples(
        days,
        st.none() | days,
        st.none() | days,
        st.none() | days,
        st.sampled_from(["withdrawn", "expired", "stop", "noted", "taken back"]),
    ),
    max_size=40,
)


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
