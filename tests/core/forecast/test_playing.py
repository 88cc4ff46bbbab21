"""A run plans every day as the planner would, and never more than the caps let through."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.caps import Log
from outreach.core.forecast.board import Board
from outreach.core.forecast.odds import Odds, Turn, believe
from outreach.core.forecast.playing import Play, play
from outreach.core.forecast.runs import Run
from outreach.core.planner import Enrolled, Messages, Situation, draft, people
from outreach.core.senders import Caps
from outreach.core.sequences import History
from outreach.core.words import Channel, Event, EventKind, ReplyClass
from outreach.core.workdays import Workdays
from tests.core.forecast.roles import AT_ONCE, COMPILERS, MONDAY, TODAY, rates, roster, situation

WEEKS = 12
HOLIDAY = Workdays(
    holidays={date(2026, 3, 6): "a holiday"}, away=((date(2026, 3, 16), date(2026, 3, 18)),)
)
LATER = Odds(1.0, (3,))


@dataclass
class ByHand:
    """The same weeks planned from scratch every morning, every history read anew."""

    given: Situation
    accepts: bool
    replies: bool
    events: dict[int, list[Event]] = field(default_factory=dict)
    sent: list[Event] = field(default_factory=list)
    coming: dict[date, list[tuple[int, Event]]] = field(default_factory=dict)

    def until(self, last: date) -> Log:
        day = TODAY
        while day <= last:
            for one, event in self.coming.pop(day, []):
                self.events[one].append(event)
            self._work(day)
            day += timedelta(days=1)
        return Log(self.given.sender, self.sent, self.given.days)

    def _work(self, day: date) -> None:
        now = self.given.days.start(day)
        (here,) = self.given.rosters
        enrolled = tuple(
            Enrolled(one, History(tuple(events)), tie=tie)
            for tie, (one, events) in enumerate(self.events.items())
        )
        today = replace(here, enrolled=enrolled, open=people(self.events))
        made = draft(replace(self.given, now=now, rosters=(today,), sent=tuple(self.sent)))
        for chosen in made.chosen:
            event = Event(
                EventKind.SENT, now, now, "", channel=chosen.channel, step=chosen.step, template="x"
            )
            if chosen.channel is not Channel.LINKEDIN_WITHDRAW:
                self.sent.append(event)
            self.events.setdefault(chosen.candidate, []).append(event)
            self._answer(chosen.candidate, event, day)

    def _answer(self, one: int, sent: Event, day: date) -> None:
        at = datetime.combine(day + timedelta(days=3), datetime.min.time(), UTC).replace(hour=9)
        if sent.channel is Channel.LINKEDIN_CONNECT and self.accepts:
            self._come(one, Event(EventKind.ACCEPTED, at, at, ""))
        elif sent.step == "job" and self.replies:
            said = Event(
                EventKind.REPLIED, at, at, "",
                channel=Channel.LINKEDIN_MESSAGE, reply=ReplyClass.INTERESTED,
            )  # fmt: skip
            self._come(one, said)

    def _come(self, one: int, event: Event) -> None:
        self.coming.setdefault(event.occurred_at.date(), []).append((one, event))


def used(log: Log, weeks: int = WEEKS) -> dict[date, Counter[str]]:
    found = {}
    for day in (TODAY + timedelta(days=at) for at in range(7 * weeks)):
        budgets = log.budgets(day)
        found[day] = Counter(
            {name: budgets[name].used for name in ("connects_day", "messages_day", "notes_month")}
        )
    return found


@pytest.mark.parametrize("accepts", [True, False])
@pytest.mark.parametrize("replies", [True, False])
def test_a_run_sends_what_the_planner_would_from_scratch_each_day(
    accepts: bool, replies: bool
) -> None:
    caps = Caps(connects_per_day=4, connects_per_week=15, messages_per_day=3)
    given = situation(roster(40), caps=caps, days=HOLIDAY, now=MONDAY.replace(hour=9))
    odds = rates(
        **({"accepted": LATER} if accepts else {}),
        **({"replied": LATER, "talked": AT_ONCE} if replies else {}),
    )
    playing = Play(Board(given, WEEKS), odds, Random(1), frozenset())
    playing.run()
    by_hand = ByHand(given, accepts, replies).until(TODAY + timedelta(days=7 * WEEKS - 1))
    assert used(playing.log) == used(by_hand)


SMALL = st.integers(0, 6)
CAPS = st.builds(Caps, SMALL, st.integers(0, 20), SMALL, SMALL, st.none() | SMALL)


def begun(many: int, caps: Caps, seed: int) -> Play:
    chance = Random(seed)
    odds = {turn: one.odds(chance) for turn, one in believe({}, {}).items()}
    board = Board(situation(roster(many), caps=caps), 6)
    return Play(board, {"compilers": odds}, chance, frozenset())


def one_run(many: int, caps: Caps, seed: int) -> Run:
    return begun(many, caps, seed).run()


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 60), CAPS, st.integers(0, 99))
def test_no_day_of_a_run_exceeds_a_cap(many: int, caps: Caps, seed: int) -> None:
    playing = begun(many, caps, seed)
    playing.run()
    for at in range(6 * 7):
        for budget in playing.log.budgets(TODAY + timedelta(days=at)).values():
            assert budget.cap is None or budget.used <= budget.cap


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 60), st.integers(1, 30), CAPS, st.integers(0, 99))
def test_more_people_never_make_the_list_end_earlier(
    many: int, more: int, caps: Caps, seed: int
) -> None:
    few, all_ = (one_run(n, caps, seed).finished["compilers"] for n in (many, many + more))
    assert all_ is None or (few is not None and few <= all_)


def test_without_acceptances_there_are_no_conversations() -> None:
    run = play(
        Board(situation(roster(60)), WEEKS), rates(replied=AT_ONCE, talked=AT_ONCE), Random(1)
    )
    assert sum(run.weeks["compilers", "asked"].values()) == 60
    assert run.days.get(("compilers", Turn.TALKED), []) == []


def test_everybody_who_accepts_and_talks_is_hired_when_nothing_goes_wrong() -> None:
    sure = {turn.value: Odds(1.0, (1,)) for turn in Turn}
    run = play(Board(situation(roster(20)), WEEKS), rates(**sure), Random(1))
    assert len(run.days["compilers", Turn.HIRED]) == 20
    assert min(run.days["compilers", Turn.HIRED]) > min(run.days["compilers", Turn.TALKED])


def test_the_list_ends_when_the_caps_have_let_everybody_through() -> None:
    run = play(Board(situation(roster(60)), WEEKS), rates(), Random(1))
    # ten a day, fifty a week: the last ten on the second Monday
    assert run.finished["compilers"] == (TODAY + timedelta(days=7)).toordinal()


def test_a_list_behind_a_closed_door_never_ends() -> None:
    ended = replace(COMPILERS, ends=date(2026, 3, 1))
    run = play(Board(situation(roster(5, ended)), WEEKS), rates(), Random(1))
    assert run.finished["compilers"] is None


def test_a_role_that_comes_first_makes_the_other_wait() -> None:
    other = replace(COMPILERS, slug="parsers", priority=2)
    given = situation(roster(50), roster(50, other, first=100))
    odds = rates()["compilers"]
    run = play(Board(given, WEEKS), {"compilers": odds, "parsers": odds}, Random(1))
    assert run.weeks["compilers", "asked"][0] == 50
    assert run.weeks["parsers", "asked"] == Counter({1: 50})


def test_a_run_ends_early_once_the_roles_watched_are_through() -> None:
    other = replace(COMPILERS, slug="parsers", priority=2)
    given = situation(roster(10), roster(500, other, first=100))
    odds = rates()["compilers"]
    run = play(Board(given, WEEKS), {"compilers": odds, "parsers": odds}, Random(1), ["compilers"])
    assert sum(run.weeks.get(("parsers", "asked"), Counter()).values()) < 100


def test_a_request_that_is_out_may_still_be_accepted_on_the_days_left() -> None:
    asked = Event(
        EventKind.SENT, MONDAY - timedelta(days=5), MONDAY, "", channel=Channel.LINKEDIN_CONNECT,
        step="connect", template="x",
    )  # fmt: skip
    here = Enrolled(1, History((asked,)))
    odds = rates(accepted=Odds(1.0, (2, 7)))
    run = play(Board(situation(roster(1, enrolled=(here,))), WEEKS), odds, Random(1))
    assert run.weeks["compilers", "accepted"] == Counter({0: 1})
    assert ("compilers", "asked") not in run.weeks


def test_the_same_seed_plays_the_same() -> None:
    caps = Caps(connects_per_day=4, connects_per_week=15)
    one, other = (one_run(30, caps, 7) for _ in range(2))
    assert (one.weeks, one.days, one.finished) == (other.weeks, other.days, other.finished)


def test_large_numbers_of_people_play_like_small_ones() -> None:
    near, far = (
        play(Board(situation(roster(30, first=first)), WEEKS), rates(accepted=LATER), Random(1))
        for first in (1, 900_000)
    )
    assert (near.weeks, near.finished) == (far.weeks, far.finished)


def test_who_was_written_to_elsewhere_waits_for_the_cool_down() -> None:
    wrote = Messages("old", 1, MONDAY - timedelta(days=20))
    given = replace(situation(roster(3)), messages={2: (wrote,)}, cool_down_days=(30,))
    run = play(Board(given, WEEKS), rates(), Random(1))
    assert run.weeks["compilers", "asked"] == Counter({0: 2, 1: 1})
