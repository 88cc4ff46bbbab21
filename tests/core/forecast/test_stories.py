"""How far a person came: what rates are counted from, and what is still under way."""

from __future__ import annotations

from hypothesis import given, settings

from outreach.core.forecast.odds import Seen, Turn
from outreach.core.forecast.stories import Fact, Story, counted, seen_of, stories_of, story
from outreach.core.stats.alike import fold
from outreach.core.stats.cohorts import cohort
from tests.core.stats.test_alike import VIEW, Drawn, lines, people

ASKED = Fact(1, "sent", "linkedin_connect", None, "connect")
ACCEPTED = Fact(3, "accepted")
JOB = Fact(4, "sent", "linkedin_message", None, "job")
TALKED = Fact(9, "replied", None, "interested")


def test_a_story_has_the_day_of_each_turn() -> None:
    found = story([ASKED, ACCEPTED, JOB, TALKED, Fact(20, "interview")])
    assert found == Story(asked=1, accepted=3, written=4, replied=9, talked=9, interview=20)


def test_an_answer_of_ours_is_no_first_word() -> None:
    found = story([ASKED, TALKED, Fact(10, "sent", "linkedin_message", None, "answer")])
    assert found.written is None


def test_an_auto_reply_and_a_no_start_no_conversation() -> None:
    assert story([JOB, Fact(5, "replied", None, "auto_reply")]).replied is None
    assert story([JOB, Fact(5, "replied", None, "no")]) == Story(written=4, replied=5)


def test_a_reply_sorted_later_as_a_no_was_no_conversation() -> None:
    unsorted = Fact(5, "replied")
    found = story([JOB, unsorted, Fact(8, "replied", None, "no")])
    assert found == Story(written=4, replied=5)
    assert found.under_way() is None
    assert story([JOB, unsorted, Fact(8, "replied", None, "interested")]).talked == 5


def test_who_was_hired_without_a_word_in_the_log_talked_and_came_all_the_same() -> None:
    found = story([ASKED, Fact(30, "hired")])
    assert (found.talked, found.interview, found.offer, found.hired) == (30, 30, 30, 30)


def test_what_is_under_way_is_the_furthest_turn_not_reached() -> None:
    assert story([ASKED]).under_way() == (Turn.ACCEPTED, 1)
    assert story([ASKED, ACCEPTED]).under_way() is None  # it is our turn
    assert story([ASKED, ACCEPTED, JOB]).under_way() == (Turn.REPLIED, 4)
    assert story([ASKED, ACCEPTED, JOB, TALKED]).under_way() == (Turn.INTERVIEW, 9)
    assert story([ASKED, Fact(20, "interview")]).under_way() == (Turn.OFFER, 20)


def test_nothing_is_under_way_after_a_stop_or_a_hire() -> None:
    assert story([ASKED, ACCEPTED, JOB, Fact(6, "stop")]).under_way() is None
    assert story([ASKED, Fact(20, "hired")]).under_way() is None
    assert story([ASKED, Fact(22, "sent", "linkedin_withdraw")]).under_way() is None


def test_only_people_as_old_as_the_horizon_are_counted() -> None:
    old, late, young = Story(asked=1, accepted=4), Story(asked=1, accepted=18), Story(asked=10)
    found = counted([old, late, young], today=20)
    # the second accepted after 17 days, the horizon is 14; the third was asked ten days ago
    assert found[Turn.ACCEPTED] == Seen(1, 2, (3,))


def test_a_day_is_counted_once_the_last_day_of_its_horizon_is_over() -> None:
    asked = [Story(asked=6, accepted=8)]
    assert counted(asked, today=20)[Turn.ACCEPTED] == Seen()
    assert counted(asked, today=21)[Turn.ACCEPTED] == Seen(1, 1, (2,))


@settings(max_examples=40)
@given(people)
def test_a_forecast_counts_as_many_as_the_rates_of_stats(drawn: Drawn) -> None:
    journeys = fold(*lines(drawn), VIEW)
    stats = cohort(journeys, VIEW)
    seen = seen_of(journeys, stories_of(journeys, VIEW), VIEW)
    for turn, rate in ((Turn.ACCEPTED, stats.accepted), (Turn.REPLIED, stats.replied)):
        assert (seen[turn].k, seen[turn].n) == (rate.k, rate.n)
        assert len(seen[turn].waits) == rate.k
