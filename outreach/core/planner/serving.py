"""Serve people in their order until the budgets are used up; whoever is left waits for a cap.

Where connect notes are scarce, those of a campaign go to the people who meet most of what is nice
to have, whoever's turn it is: a note is kept for them even when today's requests are used up
before them. A step that says `note: optional` asks the others without a note; else they wait.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple

from outreach.core.caps import CODES, Purse
from outreach.core.planner.cases import Case
from outreach.core.planner.drafts import Bucket, Chosen, Held
from outreach.core.planner.line import Line
from outreach.core.planner.people import NOBODY, People, has, people
from outreach.core.planner.sieve import Sieve
from outreach.core.planner.situation import Roster, Situation
from outreach.core.plans import Budget, HeldCode
from outreach.core.sequences import Next
from outreach.core.words import Channel, When

#: A company limit looks back a week; by then at the latest there is room.
WEEK_DAYS = 7

NOTES = "notes_month"
INTRODUCTIONS = "introductions_week"
_CODES = {**CODES, INTRODUCTIONS: HeldCode.WAITING_DELAY}


class Table:
    """Serves one sender's people; keeps what is left of the budgets and what was decided."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._log = situation.log
        self.budgets: Mapping[str, Budget] = situation.budgets
        self._purse = Purse(self.budgets)
        self._closed = situation.days.closed_at(situation.now)
        self._companies = Counter(situation.written_to)
        self._introductions = situation.introductions_left
        self._known: dict[tuple[str, str, Channel], _Asks] = {}
        self._noted = NOBODY  # of the line that is served: who gets one of the scarce notes
        self.chosen: list[Chosen] = []
        self.held: list[Held] = []
        self.buckets: list[Bucket] = []

    def serve(self, case: Case) -> None:
        """Give one enrolled person today's touch, or say what holds it back."""
        one, company = case.enrolled.candidate, case.enrolled.company
        if not case.is_free:
            self.held.append(case.held()[0])
        elif case.is_first_contact and self._is_full(case.roster, company):
            self._hold(case, HeldCode.COMPANY_LIMIT)
        elif self._closed:
            self._hold(case, self._closed.code)
        elif lacking := self._pay(one, case.roster, case.next, case):
            self._hold(case, _CODES[lacking], lacking)
        elif case.is_first_contact:
            self._companies[company] += 1

    def serve_new(self, sieve: Sieve, cases: Iterable[Case]) -> None:
        """Serve the new people of a campaign, and those enrolled whom nobody wrote to yet."""
        line = Line(sieve, {case.enrolled.candidate: case for case in cases})
        self._noted = self._best(line)
        left = line.everybody if self._closed else self._walk(line)
        for one in [one for one in line.cases if has(left, one)]:
            left &= ~(1 << one)
            self.serve(line.cases[one])  # finds no room, and says why
        self._hold_rest(line, left)
        self._noted = NOBODY

    def _best(self, line: Line) -> People:
        """Return who of a line gets the notes that are left: who meets most, then by turn."""
        notes = self._purse.left(NOTES)
        coming = line.sieve.connect
        if not notes or self._closed or coming is None or not _asks(line.roster, coming).has_note:
            return NOBODY
        companies, best = self._companies.copy(), []
        for one in line.by_nice(line.group(coming)):
            if self._is_full(line.roster, one.company, companies):
                continue
            companies[one.company] += 1
            best.append(one.candidate)
            if len(best) == notes:
                break
        return people(best)

    def _walk(self, line: Line) -> People:
        """Give touches along the line while there is room; return whoever got none."""
        left = line.everybody
        waiting = left & ~self._without_room(line)
        while waiting:
            served, limited, stuck = self._serve_until_no_room(line, waiting)
            left &= ~people(served)
            if stuck is None:
                break
            seen = people(chain(served, limited, [stuck]))
            waiting &= ~seen & ~line.group(line.next_of(stuck))
        return left

    def _without_room(self, line: Line) -> People:
        """Return who need not be asked: what they begin with has no room at all today."""
        found = NOBODY
        for coming in line.groups:
            if self._lacks(line.roster, coming, with_note=False):
                found |= line.group(coming)
            else:
                found |= self._waiting_for_note(line, coming)
        return found & ~people(line.cases)  # these may be at another step

    def _waiting_for_note(self, line: Line, coming: Next) -> People:
        """Return who gets no request without one of the scarce notes, and no note either."""
        if self._purse.left(NOTES) is None or not _asks(line.roster, coming).needs_note:
            return NOBODY
        return line.group(coming) & ~self._noted

    def _serve_until_no_room(
        self, line: Line, waiting: People
    ) -> tuple[list[int], list[int], int | None]:
        served: list[int] = []
        limited: list[int] = []
        for one, company, _ in line.in_order(waiting):
            if self._is_full(line.roster, company):
                limited.append(one)
            elif self._pay(one, line.roster, line.next_of(one)):
                return served, limited, one
            else:
                served.append(one)
                self._companies[company] += 1
        return served, limited, None

    def _pay(self, one: int, roster: Roster, coming: Next, case: Case | None = None) -> str | None:
        """Choose somebody; or return the budget that has no room."""
        asks = self._asks_of(roster, coming)
        with_note = asks.has_note and self._takes_note(one, case)
        if asks.needs_note and not with_note:
            return NOTES
        lacking = self._lacks(roster, coming, with_note=with_note)
        if lacking is not None:
            return lacking
        note_why = self._note_why(with_note=with_note) if asks.has_note else ""
        self._purse.spend(coming.channel, with_note=with_note)
        self._introductions -= asks.is_introduction
        due_at = coming.due_at
        assert due_at is not None  # what waits for something is held back by a code
        self.chosen.append(
            Chosen(
                candidate=one,
                campaign=roster.slug,
                step=coming.step,
                attempt=coming.attempt,
                channel=coming.channel,
                kind=coming.kind,
                due_at=due_at,
                with_note=with_note,
                since=coming.since,
                note_why=note_why,
            )
        )
        return None

    def _lacks(self, roster: Roster, coming: Next, *, with_note: bool) -> str | None:
        """Return the budget that has no room for a step; None when all have."""
        if self._asks_of(roster, coming).is_introduction and self._introductions <= 0:
            return INTRODUCTIONS
        return self._purse.lacks(coming.channel, with_note=with_note)

    def _asks_of(self, roster: Roster, coming: Next) -> _Asks:
        key = roster.campaign.slug, coming.step, coming.channel
        if key not in self._known:
            self._known[key] = _asks(roster, coming)
        return self._known[key]

    def _takes_note(self, one: int, case: Case | None) -> bool:
        notes = self._purse.left(NOTES)
        if notes is None:
            return True
        if case is not None and case.enrolled.is_claimed:  # the card is out, with its words or not
            return bool(notes) and case.enrolled.has_words
        if case is not None and case.enrolled.is_named:  # served before the line is
            return bool(notes)
        return has(self._noted, one)

    def _note_why(self, *, with_note: bool) -> str:
        """Return why with or without a note, in words; empty where notes are not scarce."""
        left = self.budgets[NOTES].left
        if left is None:
            return ""
        if with_note:
            return f"with one of the {left} notes left this month: they go to who meets most"
        if not left:
            return "without a note: none is left this month"
        return f"without a note: the {left} left this month go to who meets more"

    def _hold_rest(self, line: Line, left: People) -> None:
        full = self._at_full_companies(line, left)
        self._hold_many(line, HeldCode.COMPANY_LIMIT, full)
        left &= ~full
        if self._closed:
            self._hold_many(line, self._closed.code, left)
            return
        for coming in line.groups:
            without = left & self._waiting_for_note(line, coming)
            self._hold_many(line, HeldCode.NOTE_BUDGET, without, NOTES)
            left &= ~without
            group = left & line.group(coming)
            if lacking := self._lacks(line.roster, coming, with_note=False):
                self._hold_many(line, _CODES[lacking], group, lacking)
                left &= ~group

    def _at_full_companies(self, line: Line, left: People) -> People:
        limit = line.roster.campaign.target.exclude.people_per_company_per_week
        if limit is None or limit > max(self._companies.values(), default=0):
            return NOBODY
        companies = line.in_order(left)
        return people(one for one, company, _ in companies if self._is_full(line.roster, company))

    def _is_full(
        self, roster: Roster, company: int, companies: Mapping[int, int] | None = None
    ) -> bool:
        limit = roster.campaign.target.exclude.people_per_company_per_week
        counts = self._companies if companies is None else companies
        return limit is not None and company != 0 and counts[company] >= limit

    def _hold(self, case: Case, code: HeldCode, lacking: str = "") -> None:
        one, slug, until = case.enrolled.candidate, case.roster.slug, self._until(code, lacking)
        self.held.append(Held(one, slug, case.next.step, code, until))

    def _hold_many(self, line: Line, code: HeldCode, who: People, lacking: str = "") -> None:
        if who:
            self.buckets.append(Bucket(line.sieve, code, who, self._until(code, lacking)))

    def _until(self, code: HeldCode, lacking: str) -> date | None:
        days, today = self._situation.days, self._situation.today
        if self._closed and code is self._closed.code:
            return self._closed.until
        if code is HeldCode.COMPANY_LIMIT:
            return days.workday_from(today + timedelta(days=WEEK_DAYS))
        if lacking == INTRODUCTIONS:
            return days.workday_from(today + timedelta(days=WEEK_DAYS))
        planned = self._purse.spent(lacking) if lacking else 0
        free = self._log.free_on(lacking, today, planned) if lacking else None
        return days.workday_from(free) if free else None


class _Asks(NamedTuple):
    """What a step asks for besides its channel's budgets."""

    is_introduction: bool  #: asks a colleague for an introduction
    has_note: bool  #: is a request with words
    needs_note: bool  #: asks nobody without its words


def _asks(roster: Roster, coming: Next) -> _Asks:
    step = roster.campaign.step(coming.step)
    if step is None:
        return _Asks(False, False, False)
    has_note = coming.channel is Channel.LINKEDIN_CONNECT and bool(step.templates)
    needs_note = has_note and step.note != "optional"
    return _Asks(step.when is When.COLLEAGUE_KNOWS, has_note, needs_note)
