"""One run: every day planned by the planner itself, and chance deciding what people do.

Everything that a day's plan names is done on that day. People accept, reply, talk, come to an
interview and are hired with the odds of this run. Nobody closes the campaign when a role is filled:
a run tells what the whole list brings.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from heapq import heappop, heappush
from itertools import count

from outreach.core.forecast.board import WEEK, Board
from outreach.core.forecast.odds import Chance, Turn
from outreach.core.forecast.runs import (
    AFTER,
    ASKED,
    ASKS,
    DEEDS,
    KEPT,
    TURNS,
    WRITTEN,
    Goal,
    Life,
    Rates,
    Run,
    left_in,
)
from outreach.core.forecast.trails import ACCEPTS, REFUSES, Deed, Standing, Trail
from outreach.core.planner import (
    Case,
    Chosen,
    Draft,
    Enrolled,
    Messages,
    Sieve,
    Situation,
    draft,
)
from outreach.core.planner.people import NOBODY, People
from outreach.core.planner.situation import DAYS_AFTER_WITHDRAWAL
from outreach.core.sequences import ANSWER, MESSAGES, Kind
from outreach.core.words import Channel, EventKind


def play(
    board: Board,
    rates: Rates,
    chance: Chance,
    watched: Iterable[str] = (),
    goal: Goal | None = None,
) -> Run:
    """Return one run to the end of the board's weeks; it ends early once `watched` are through.

    `rates` are the odds of each campaign of the sender. Where only a goal is asked for, nothing is
    done any more once it is reached.
    """
    return Play(board, rates, chance, frozenset(watched), goal).run()


class Play:
    """One run while it is played.

    `lives` are its people with all that happened to them, `log` is all that went out in the
    sender's name.
    """

    def __init__(
        self,
        board: Board,
        rates: Rates,
        chance: Chance,
        watched: frozenset[str],
        goal: Goal | None = None,
    ) -> None:
        self.board, self.rates, self.chance, self.goal = board, rates, chance, goal
        self.watched = watched or frozenset(one.slug for one in board.own)
        self.rosters = {one.slug: one for one in board.situation.rosters}
        self.log = board.situation.log.copy()
        self.lives: dict[tuple[str, int], Life] = {}
        self.agenda: defaultdict[int, list[Life]] = defaultdict(list)
        self.arrivals: list[tuple[int, int, Life, Deed]] = []
        self.ticket = count()
        self.wakes = {day for day in board.wakes() if day > board.today}
        self.messages = dict(board.situation.messages)
        self.withdrawn = dict(board.situation.withdrawn)
        self.companies: list[tuple[int, int]] = []
        self.done_today: dict[tuple[Trail, str], tuple[Trail, Standing]] = {}
        self.free: dict[str, bool] = {}
        self.pending: dict[str, bool] = {}
        self.first_words: dict[str, int] = {}
        self.weeks: defaultdict[tuple[str, str], Counter[int]] = defaultdict(Counter)
        self.days: defaultdict[tuple[str, Turn], list[int]] = defaultdict(list)

    def run(self) -> Run:
        """Play it to its end."""
        self._begin()
        day = self.board.open_day(self.board.today)
        while day is not None:
            self._arrive(day)
            self._work(day)
            coming = self._next(day)
            day = None if coming is None else self.board.open_day(coming)
        self._arrive(self.board.last)
        for days in self.days.values():
            days.sort()
        finished = {one.slug: self._finished(one.slug) for one in self.board.own}
        return Run(finished, dict(self.weeks), dict(self.days))

    def _finished(self, slug: str) -> int | None:
        if self.pending.get(slug, True):
            return None
        return self.first_words.get(slug, self.board.today)

    def _begin(self) -> None:
        today = self.board.today
        for begun in self.board.begun:
            enrolled = begun.trail.enrolled
            life = Life(self.rosters[begun.slug], enrolled.candidate, begun.trail, enrolled.tie)
            self.lives[begun.slug, enrolled.candidate] = life
            self.agenda[today].append(life)
            life.due = today
            if begun.waits_for is not None:
                turn, since = begun.waits_for
                life.has_word = turn is not Turn.ACCEPTED
                self._draw(life, turn, since, age=today - since)

    # what people do

    def _draw(self, life: Life, turn: Turn, since: int, age: int = -1) -> None:
        """Let chance say whether and when a turn comes that nobody saw come by `age` days."""
        odds = self.rates[life.roster.slug]
        wait = odds[turn].draw(self.chance, age)
        if wait is None or since + wait > self.board.last:
            return
        deed = DEEDS[turn]
        if turn is Turn.REPLIED and odds[Turn.TALKED].draw(self.chance) is None:
            deed = REFUSES
        if turn is Turn.ACCEPTED:
            life.accepts_on = since + wait
        heappush(self.arrivals, (since + wait, next(self.ticket), life, deed))

    def _arrive(self, today: int) -> None:
        """Let everything happen that does until today."""
        while self.arrivals and self.arrivals[0][0] <= today:
            day, _, life, deed = heappop(self.arrivals)
            if deed is ACCEPTS and life.is_let_go:
                continue
            for turn in TURNS[deed]:
                self._note(life.roster.slug, turn, day)
                if turn in AFTER:
                    self._draw(life, AFTER[turn], day)
            self._turn_to(life, day, deed)
            self._put(life, today)

    def _note(self, slug: str, turn: Turn, day: int) -> None:
        self._count(slug, turn, day)
        if turn in KEPT:
            self.days[slug, turn].append(day)

    def _turn_to(self, life: Life, day: int, deed: Deed) -> None:
        life.trail = life.trail.after(day, deed, self.board.moments.of(day))

    def _put(self, life: Life, day: int) -> None:
        """Look at somebody on a day, whatever was agreed before."""
        life.due = day
        self.agenda[day].append(life)

    # what we do

    def _work(self, today: int) -> None:
        situation = replace(
            self.board.situation,
            now=self.board.moments.of(today),
            rosters=tuple(self.rosters.values()),
            counted=self.log,
            messages=self.messages,
            withdrawn=self.withdrawn,
            written_to=self._written_to(today),
        )
        ready = [case for life in self._due(today) if (case := self._case(life, situation, today))]
        made = draft(situation, ready)
        new = self._send(made, situation, today)
        self._carry_over(ready, made, today)
        for sieve in made.sieves:
            self._note_rest(sieve, new[sieve.roster.slug])

    def _due(self, today: int) -> Iterable[Life]:
        for day in sorted(day for day in self.agenda if day <= today):
            for life in self.agenda.pop(day):
                if life.due == day:  # else something happened, and they are put elsewhere
                    life.due = None
                    yield life

    def _case(self, life: Life, situation: Situation, today: int) -> Case | None:
        standing = life.trail.standing(situation, today)
        if isinstance(standing, Case):
            return standing if life.trail.own else _of(life, standing)
        if standing is not None and standing <= self.board.last:
            self._put(life, standing)
        return None

    def _send(self, made: Draft, situation: Situation, today: int) -> dict[str, People]:
        """Do all that is planned; return who was new, by campaign."""
        new: dict[str, People] = dict.fromkeys(self.rosters, NOBODY)
        self.done_today.clear()
        for chosen in made.chosen:
            life = self.lives.get((chosen.campaign, chosen.candidate))
            if life is None:
                life = self._enroll(chosen, today)
                new[chosen.campaign] |= 1 << chosen.candidate
            if chosen.kind is Kind.CONNECT:
                self.first_words[chosen.campaign] = today
            self._did(life, chosen, situation, today)
        self._log(made.chosen, today)
        for slug, who in new.items():
            if who:
                self.rosters[slug] = replace(self.rosters[slug], open=self.rosters[slug].open | who)
        return new

    def _log(self, chosen: Iterable[Chosen], today: int) -> None:
        day = date.fromordinal(today)
        alike = Counter((one.campaign, one.channel, one.with_note) for one in chosen)
        for (slug, channel, with_note), many in alike.items():
            self.log.add(day, channel, with_note=with_note, many=many)
            if channel is Channel.LINKEDIN_CONNECT:
                self._count(slug, ASKED, today, many)
            elif channel in MESSAGES:
                self._count(slug, WRITTEN, today, many)

    def _enroll(self, chosen: Chosen, today: int) -> Life:
        roster, one = self.rosters[chosen.campaign], chosen.candidate
        life = Life(roster, one, self.board.stranger(roster, one), tie=len(self.lives))
        self.lives[roster.slug, one] = life
        if company := self.board.companies.get(one, 0):
            self.companies.append((today, company))
        return life

    def _did(self, life: Life, chosen: Chosen, situation: Situation, today: int) -> None:
        channel = chosen.channel
        life.trail, coming = self._after(life.trail, chosen, situation, today)
        if channel is Channel.LINKEDIN_CONNECT:
            self._draw(life, Turn.ACCEPTED, today)
        elif channel is Channel.LINKEDIN_WITHDRAW:
            self._let_go(life, today)
        elif channel in MESSAGES and chosen.step != ANSWER and not life.has_word:
            life.has_word = True
            self._draw(life, Turn.REPLIED, today)
        if coming is not None and not self._is_idle(life):
            self._put(life, coming if isinstance(coming, int) else today + 1)

    def _after(
        self, trail: Trail, chosen: Chosen, situation: Situation, today: int
    ) -> tuple[Trail, Standing]:
        """Return the history after today's touch and what comes next: often the same for many."""
        known = self.done_today.get((trail, chosen.step))
        if known is None:
            deed = Deed(EventKind.SENT, chosen.channel, chosen.step)
            after = trail.after(today, deed, self.board.moments.of(today))
            known = after, after.standing(situation, today)
            self.done_today[trail, chosen.step] = known
        return known

    def _is_idle(self, life: Life) -> bool:
        """Say whether what comes next changes nothing: a request taken back that nobody accepts.

        It uses no cap, and no other campaign wants the person.
        """
        return (
            life.trail.takes_back
            and (life.accepts_on is None or life.accepts_on <= (life.trail.due or 0))
            and not self.board.shared >> life.candidate & 1
        )

    def _let_go(self, life: Life, today: int) -> None:
        life.is_let_go = True
        one, slug = life.candidate, life.roster.slug
        if not self.board.shared >> one & 1:
            return  # nobody else wants them
        here = self.rosters[slug]
        self.rosters[slug] = replace(here, open=here.open & ~(1 << one), past=here.past | 1 << one)
        self.withdrawn[one] = date.fromordinal(today)
        wrote = Messages(slug, 1, self.board.moments.of(today))
        self.messages[one] = (*self.messages.get(one, ()), wrote)
        waits = self.board.situation.cool_down_days
        self.wakes.add(today + max(DAYS_AFTER_WITHDRAWAL, *waits[:1]))

    def _carry_over(self, ready: Iterable[Case], made: Draft, today: int) -> None:
        done = {(one.campaign, one.candidate) for one in made.chosen}
        for case in ready:
            key = case.roster.slug, case.enrolled.candidate
            if key not in done:
                self._put(self.lives[key], today + 1)

    def _note_rest(self, sieve: Sieve, new: People) -> None:
        """Note whether a campaign has anybody left to write to, now or some day."""
        slug = sieve.roster.slug
        self.free[slug] = bool(sieve.free & ~new)
        self.pending[slug] = self.free[slug] or bool(left_in(sieve) & ~new)

    def _next(self, today: int) -> int | None:
        """Return the next day on which there is something to do; None when all is through."""
        if not self._goes_on() or (self.goal and self.goal.is_reached(self.days)):
            return None
        if any(self.free.values()):
            return today + 1
        coming = [*self.agenda, *(day for day in self.wakes if day > today)]
        coming += [day for day, _, _, deed in self.arrivals if deed in ASKS]
        return max(today + 1, min(coming)) if coming else None

    def _goes_on(self) -> bool:
        return (
            any(self.pending.get(slug) for slug in self.watched)
            or any(
                life.roster.slug in self.watched and deed in ASKS
                for _, _, life, deed in self.arrivals
            )
            or any(one.roster.slug in self.watched for day in self.agenda.values() for one in day)
        )

    def _written_to(self, today: int) -> Mapping[int, int]:
        """Return how many people of each company were written to first in the last seven days."""
        if not self.board.has_company_limit:
            return {}
        lately = Counter(company for day, company in self.companies if today - day < WEEK)
        is_first_week = today - self.board.today < WEEK  # who was before is counted until then
        return lately + Counter(self.board.situation.written_to) if is_first_week else lately

    def _count(self, slug: str, what: str, day: int, many: int = 1) -> None:
        self.weeks[slug, what][(day - self.board.today) // WEEK] += many


def _of(life: Life, case: Case) -> Case:
    """Return the case of everybody with a history as that of one person."""
    enrolled = Enrolled(life.candidate, case.enrolled.history, tie=life.tie)
    return Case(case.roster, enrolled, case.next, case.holds)
