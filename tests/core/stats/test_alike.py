"""Folded together, everybody's story is what it is folded alone; columns say what moments say."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.stats.alike import fold
from outreach.core.stats.breakdowns import verdict
from outreach.core.stats.columns import Times, ages, dates, mondays, passed, verdicts, waits
from outreach.core.stats.journeys import Journey, Mark, Sent
from outreach.core.stats.standpoint import DAY_SECONDS, Standpoint
from outreach.core.words import Channel, EventKind, ReplyClass
from tests.conftest import MONDAY
from tests.core.stats.made import NEW_YORK

VIEW = Standpoint.of(MONDAY + timedelta(days=30), NEW_YORK)
START = int(MONDAY.timestamp())

# few hours, so that things fall together; some are known by their day alone
moments = st.tuples(st.integers(0, 40).map(lambda n: START + n * DAY_SECONDS // 4), st.booleans())
words = st.one_of(
    st.sampled_from([channel.value for channel in Channel]).map(lambda one: ("sent", one, None)),
    st.tuples(
        st.sampled_from([kind.value for kind in EventKind]),
        st.just(""),
        st.sampled_from([None, *(reply.value for reply in ReplyClass)]),
    ),
)
people = st.lists(st.lists(st.tuples(moments, words), max_size=5), max_size=8)
Drawn = list[list[tuple[tuple[int, bool], tuple[str, str, str | None]]]]


def lines(drawn: Drawn) -> tuple[list[Sent], list[Mark]]:
    sent: list[Sent] = []
    marks: list[Mark] = []
    for person, told in enumerate(drawn):
        for (at, is_day), (kind, channel, reply) in told:
            moment = at // DAY_SECONDS * DAY_SECONDS if is_day else at
            if channel:
                sent.append(Sent(person, moment, is_day, channel, "job", "hello", "sam-keller"))
            else:
                marks.append(Mark(person, moment, is_day, kind, reply))
    return sent, marks


@given(people)
def test_everybodys_journey_is_what_it_is_alone(drawn: Drawn) -> None:
    sent, marks = lines([*drawn, *drawn])  # so that some are surely alike
    alone: dict[int, Journey] = {}
    for person in range(2 * len(drawn)):
        mine = [one for one in sent if one.journey == person]
        said = [one for one in marks if one.journey == person]
        alone |= {one.key: one for one in fold(mine, said, VIEW).each()}
    together = fold(sent, marks, VIEW)
    assert {one.key: one for one in together.each()} == alone
    assert sum(len(one) for one in together.alike) == len(alone)


def test_people_alike_are_one_group_whatever_their_days() -> None:
    sent = [Sent(one, START + one * 7_001, False, "linkedin_connect") for one in range(9)]
    marks = [Mark(one, START + 90_000 + one, False, "accepted") for one in range(5)]
    assert sorted(len(one) for one in fold(sent, marks, VIEW).alike) == [4, 5]


@given(st.lists(st.tuples(moments, moments), max_size=9), st.booleans(), st.booleans())
def test_a_column_says_of_each_what_is_said_of_one(
    drawn: list[tuple[tuple[int, bool], tuple[int, bool]]], asks_days: bool, ends_days: bool
) -> None:
    starts = [Sent(1, one[0] if not asks_days else _day(one[0]), asks_days, "") for one, _ in drawn]
    ends = [Mark(1, one[0] if not ends_days else _day(one[0]), ends_days, "") for _, one in drawn]
    asked = Times([one.at for one in starts], asks_days)
    done = Times([one.at for one in ends], ends_days)
    both = list(zip(starts, ends, strict=True))
    assert waits(asked, done, VIEW) == [VIEW.days(one, end) for one, end in both]
    assert ages(asked, VIEW) == [VIEW.age(one) for one in starts]
    assert passed(asked, VIEW) == [VIEW.passed(one) for one in starts]
    assert dates(asked, VIEW) == [VIEW.day_of(one) for one in starts]
    assert mondays(asked, VIEW) == [VIEW.monday(one) for one in starts]
    assert verdicts(asked, done, 3, VIEW) == [verdict(one, end, 3, VIEW) for one, end in both]
    assert verdicts(asked, None, 3, VIEW) == [verdict(one, None, 3, VIEW) for one in starts]


def _day(at: int) -> int:
    return at // DAY_SECONDS * DAY_SECONDS
