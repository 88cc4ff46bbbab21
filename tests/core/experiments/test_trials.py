"""A test between two texts: as assigned, from the horizon's age on, two verdicts only."""

from dataclasses import replace
from datetime import timedelta

import pytest

from outreach.core.campaigns import Campaign, Role, Step, Target
from outreach.core.experiments.ending import Stopped, comparing, settled
from outreach.core.experiments.trials import Trial, trial
from outreach.core.stats.alike import fold
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.stats.standpoint import DAY_SECONDS, Standpoint
from outreach.core.words import Channel, When
from tests.conftest import MONDAY
from tests.core.stats.made import NEW_YORK

CONNECT = Step("connect", Channel.LINKEDIN_CONNECT, templates=("a", "b"))
JOB = Step("job", Channel.LINKEDIN_MESSAGE, When.ACCEPTED, templates=("c", "d"))
COMPILERS = Campaign("compilers", "Compilers", Role("", ""), "sam-keller", Target(), (CONNECT, JOB))
START = int(MONDAY.timestamp())


def _at(day: float) -> int:
    return START + int(day * DAY_SECONDS)


def _played(*drawn: str, until: float = 100, step: Step = CONNECT, stops: int = 0) -> Trial:
    """Ask one person of each text a day; `y` accepts the next day, `n` never."""
    sent, marks = [], []
    assigned: dict[int, dict[str, str]] = {}
    for text, answers in zip(step.templates, drawn, strict=True):
        for day, said in enumerate(answers):
            person = len(assigned)
            assigned[person] = {step.name: text}
            sent.append(Sent(person, _at(day), False, step.channel.value, step.name))
            kind = "replied" if step is JOB else "accepted"
            marks += [Mark(person, _at(day + 1), False, kind)] * (said == "y")
            marks += [Mark(person, _at(day + 2), False, "stop")] * (day < stops and text == "b")
    view = Standpoint(_at(until), NEW_YORK)
    journeys = fold(sorted(sent, key=lambda s: s.at), sorted(marks, key=lambda m: m.at), view)
    return trial(COMPILERS, step, list(journeys.each()), assigned, view)


def _rates(found: Trial) -> list[tuple[str, int, int, int]]:
    return [(arm.text, arm.sent, arm.rate.k, arm.rate.n) for arm in found.arms]


def test_people_enter_only_at_the_age_of_the_horizon() -> None:
    assert _rates(_played("yn", "nn", until=14.5)) == [("a", 2, 1, 1), ("b", 2, 0, 1)]
    assert _rates(_played("yn", "nn", until=15.5)) == [("a", 2, 1, 2), ("b", 2, 0, 2)]


def test_a_message_is_judged_by_its_replies() -> None:
    found = _played("yyn", "nnn", step=JOB)
    assert found.outcome == "replied"
    assert _rates(found) == [("c", 3, 2, 3), ("d", 3, 0, 3)]


def test_a_reply_after_the_next_message_counts_for_the_text_that_the_lot_chose() -> None:
    sent = [
        Sent(one, _at(day), False, JOB.channel.value, step)
        for one in range(2)
        for day, step in ((0, "job"), (5, "nudge"))
    ]
    marks = [Mark(0, _at(7), False, "replied"), Mark(1, _at(15), False, "replied")]
    view = Standpoint(_at(30), NEW_YORK)
    drawn = {0: {"job": "c"}, 1: {"job": "d"}}
    found = trial(COMPILERS, JOB, list(fold(sent, marks, view).each()), drawn, view)
    assert _rates(found) == [("c", 1, 1, 1), ("d", 1, 0, 1)]  # the second came on day 15


def test_under_twenty_people_of_age_two_texts_are_not_compared() -> None:
    (few,) = _played("n" * 19, "y" * 19).pairs
    assert (few.difference, few.risk_one, few.risk_other) == (None, None, None)
    assert few.evidence >= 20
    assert few.winner(20) == ""
    (enough,) = _played("n" * 20, "y" * 20).pairs
    assert enough.winner(20) == "b"


def test_there_are_two_verdicts_and_one_for_a_test_that_ran_its_course() -> None:
    assert _played("yn" * 10, "ny" * 10).says(20) == "no call yet"
    clear = _played("n" * 40, "y" * 40)
    assert clear.says(20).startswith("b is better (evidence ")
    assert clear.better(1e300) == ""
    done = _played("ynn" * 150, "nny" * 150, until=500)
    assert done.planned <= 450
    assert done.says(20) == "no difference worth 5 points was found"


def test_a_large_difference_is_never_called_none() -> None:
    apart = _played("ynnn" * 100, "yynnn" * 80, until=500)
    assert apart.says(1e300).startswith("no call yet: the planned number is through, ")
    assert "points apart" in apart.says(1e300)


THREE = replace(CONNECT, templates=("a", "b", "d"))


def test_of_three_texts_the_best_is_better_than_every_other() -> None:
    found = _played("ynn" * 30, "n" * 90, "y" * 90, step=THREE, until=200)
    assert (found.better(20), found.safest(20), len(found.pairs)) == ("d", "d", 3)
    level = _played("yny" * 30, "n" * 90, "yyn" * 30, step=THREE, until=200)
    assert level.better(20) == ""
    assert level.says(20) == "no call yet: a is better than b, d is better than b"


def test_evidence_for_a_text_that_fell_behind_calls_neither_better() -> None:
    turned = _played("y" * 10 + "n" * 60, "n" * 10 + "y" * 25 + "n" * 35, until=200)
    (pair,) = turned.pairs
    assert pair.most >= 20
    assert (pair.ahead, pair.leads, pair.has_turned) == ("a", "b", True)
    assert pair.most_on == (MONDAY + timedelta(days=9 + 14)).date()
    assert pair.evidence < 1
    assert turned.better(20) == ""


def test_evidence_that_came_back_for_the_other_text_calls_that_one_better() -> None:
    turned = _played("y" * 10 + "n" * 90, "n" * 10 + "y" * 90, until=300)
    (pair,) = turned.pairs
    assert turned.better(20) == "b"
    assert pair.evidence == pair.most


def test_a_split_that_no_lot_made_calls_nothing_better() -> None:
    found = _played("n" * 90, "y" * 30, until=200)
    assert (found.is_uneven, found.better(20)) == (True, "")
    assert found.says(20) == "no call: the split was not made by lot"


def test_stop_requests_are_a_guard() -> None:
    found = _played("n" * 40, "y" * 40, stops=6)
    assert found.arms[1].stops.k == 6
    assert found.better(20) == ""
    assert found.says(20) == "no call: of b too many say stop"


def test_one_stop_request_of_few_people_is_no_guard() -> None:
    assert _played("n" * 8, "y" * 8, stops=1).stopping == ()


def test_the_price_is_told_before_the_first_answer() -> None:
    found = _played("n" * 4, "n" * 4, until=4)
    assert (found.planned, found.pace, found.weeks) == (376, 2.0, 376)


def test_without_anybody_there_is_no_pace_and_no_call() -> None:
    found = _played("", "")
    assert (found.weeks, found.says(20)) == (None, "no call yet")


def test_of_an_ended_test_only_the_winner_is_left_and_nothing_else_changes() -> None:
    campaigns = {"compilers": COMPILERS}
    assert [step.name for step in comparing(COMPILERS)] == ["connect", "job"]
    ended = settled(campaigns, [Stopped("compilers", "connect", "b")])["compilers"]
    assert ended == replace(COMPILERS, sequence=(replace(CONNECT, templates=("b",)), JOB))
    gone = Stopped("compilers", "connect", "a text no longer compared")
    assert settled(campaigns, [gone]) == campaigns


@pytest.mark.parametrize(("a", "b"), [("ny" * 10, "yy" * 10), ("yy" * 10, "ny" * 10)])
def test_choosing_the_text_that_does_better_risks_less(a: str, b: str) -> None:
    (pair,) = _played(a, b).pairs
    assert pair.risk_one is not None
    assert pair.risk_other is not None
    assert (pair.risk_other < pair.risk_one) == (b.count("y") > a.count("y"))


def test_where_there_is_no_call_the_text_that_risks_least_is_named() -> None:
    assert _played("y", "n").safest(20) == ""  # of one person each
    assert _played("yn" * 10, "nn" * 10).safest(20) == "a"
    assert _played("nn" * 10, "yn" * 10).safest(20) == "b"
    assert _played("n" * 40, "y" * 40).safest(20) == "b"
    assert _played("nn" * 60, "yn" * 60, stops=60).safest(20) == "a"  # too many say stop
