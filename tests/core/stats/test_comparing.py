"""Several campaigns' people together: sums of people, and too new while any of them is."""

from __future__ import annotations

from datetime import timedelta

from outreach.core.stats.alike import fold
from outreach.core.stats.breakdowns import Group
from outreach.core.stats.cohorts import Cohort, cohort
from outreach.core.stats.comparing import Comparison, compare, pooled, weeks_together
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.stats.rates import Rate
from outreach.core.stats.splits import By, of_cohort
from outreach.core.stats.standpoint import DAY_SECONDS, Standpoint
from tests.conftest import MONDAY
from tests.core.stats.made import NEW_YORK


def asked(people: int, accepted: int, sender: str, days: int = 0) -> tuple[Comparison, Cohort]:
    """Ask so many people so many days after Monday; look 20 days after Monday."""
    view = Standpoint.of(MONDAY + timedelta(days=20), NEW_YORK)
    at = int(MONDAY.timestamp()) + days * DAY_SECONDS
    kind = ("linkedin_connect", "connect", "hello", sender)
    sent = [Sent(one, at, False, *kind) for one in range(people)]
    marks = [Mark(one, at + DAY_SECONDS, False, "accepted") for one in range(accepted)]
    seen = cohort(fold(sent, marks, view), view)
    return compare(By.SENDER, of_cohort(seen, By.SENDER), seen), seen


def test_groups_of_one_name_are_counted_together_in_the_order_of_names() -> None:
    found = pooled([asked(30, 10, "sam"), asked(20, 5, "ada"), asked(10, 5, "sam")])
    assert found
    assert [(one.name, one.requests, one.accepted.k) for one in found.groups] == [
        ("ada", 20, 5), ("sam", 40, 15),
    ]  # fmt: skip
    assert found.accepted.difference


def test_where_somebody_is_in_both_groups_no_difference_is_told() -> None:
    _, seen = asked(60, 20, "sam")
    having = [Group(name, 40, Rate(14, 40, 14), 0, Rate(0, 0, 14)) for name in ("C", "LLVM")]
    assert compare(By.SKILL, tuple(having), seen).accepted.difference is None
    halves = [Group(name, 30, Rate(10, 30, 14), 0, Rate(0, 0, 14)) for name in ("C", "LLVM")]
    assert compare(By.SKILL, tuple(halves), seen).accepted.difference


def test_steps_lean_to_what_messages_get_not_to_what_people_do() -> None:
    """Of 40 people 10 answer the job and 6 of the other 30 the nudge: 16 of 40, and of 70."""
    view = Standpoint.of(MONDAY + timedelta(days=60), NEW_YORK)
    at, sent, marks = int(MONDAY.timestamp()), [], []
    for one in range(40):
        sent.append(Sent(one, at, False, "linkedin_message", "job", "job", "sam"))
        if one >= 10:
            later = at + 5 * DAY_SECONDS
            sent.append(Sent(one, later, False, "linkedin_message", "nudge", "nudge", "sam"))
        if one < 16:
            replied = at + (1 if one < 10 else 6) * DAY_SECONDS
            marks.append(Mark(one, replied, False, "replied"))
    seen = cohort(fold(sent, marks, view), view)
    by_step, by_sender = (
        compare(by, of_cohort(seen, by), seen).replied for by in (By.STEP, By.SENDER)
    )
    assert [(one.k, one.n) for one in by_step.plain] == [(10, 40), (6, 30)]
    assert by_step.prior.rate == (16 + 20 * 0.2) / (70 + 20)
    assert by_sender.prior.rate == (16 + 20 * 0.2) / (40 + 20)
    assert by_step.difference is None  # the same people


def test_under_twenty_people_nothing_leans() -> None:
    (found, _), (few, _) = asked(20, 10, "sam"), asked(19, 10, "ada")
    assert [one is None for one in (*found.accepted.leaning, *few.accepted.leaning)] == [
        False,
        True,
    ]
    assert found.replied.leaning == (None,)  # nobody was followed up


def test_one_campaign_alone_stays_as_it_is_and_none_is_none() -> None:
    one = asked(30, 10, "sam")
    assert pooled([one]) == one[0]
    assert pooled([]) is None


def test_a_week_is_too_new_while_any_of_its_people_is() -> None:
    (_, first), (_, second) = asked(10, 4, "sam"), asked(10, 2, "ada", days=4)
    (week,) = weeks_together([first, second])
    assert (week.sent, week.by_day[1] and week.by_day[1].k) == (20, 6)
    assert week.by_day[3] is None
    (_, fresh) = asked(5, 0, "ada", days=19)
    assert [one.sent for one in weeks_together([first, fresh])] == [10, 5]
