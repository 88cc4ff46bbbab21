"""Serve people in their order until the budgets are used up; whoever is left waits for a cap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property
from itertools import chain, compress, repeat

from outreach.core.caps import CODES, Log, Purse
from outreach.core.planner.cases import Case
from outreach.core.planner.drafts import Bucket, Chosen, Held
from outreach.core.planner.people import NOBODY, People, flags, has, people
from outreach.core.planner.sieve import Sieve
from outreach.core.planner.situation import Roster, Situation
from outreach.core.plans import Budget, HeldCode
from outreach.core.sequences import Next
from outreach.core.words import Channel

#: A company limit looks back a week; by then at the latest there is room.
WEEK_DAYS = 7


class Table:
    """Serves one sender's people; keeps what is left of the budgets and what was decided."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._log = Log(situation.sender, situation.sent, situation.days)
        self.budgets: Mapping[str, Budget] = self._log.budgets(situation.today)
        self._purse = Purse(self.budgets)
        self._closed = situation.days.closed_at(situation.now)
        self._companies = Counter(situation.written_to)
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
        elif lacking := self._pay(one, case.roster, case.next):
            self._hold(case, CODES[lacking], lacking)
        elif case.is_first_contact:
            self._companies[company] += 1

    def serve_new(self, sieve: Sieve, cases: Iterable[Case]) -> None:
        """Serve the new people of a campaign, and those enrolled whom nobody wrote to yet."""
        line = _Line(sieve, {case.enrolled.candidate: case for case in cases})
        left = line.everybody if self._closed else self._walk(line)
        for one in [one for one in line.cases if has(left, one)]:
            left &= ~(1 << one)
            self.serve(line.cases[one])  # finds no room, and says why
        self._hold_rest(line, left)

    def _walk(self, line: _Line) -> People:
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

    def _without_room(self, line: _Line) -> People:
        """Return who need not be asked: what they begin with has no room at all today."""
        found = NOBODY
        for coming in line.groups:
            with_note = self._takes_note(line.roster, coming)
            if self._purse.lacks(coming.channel, with_note=with_note):
                found |= line.group(coming)
        return found & ~people(line.cases)  # these may be at another step

    def _serve_until_no_room(
        self, line: _Line, waiting: People
    ) -> tuple[list[int], list[int], int | None]:
        served: list[int] = []
        limited: list[int] = []
        for one, company in line.in_order(waiting):
            if self._is_full(line.roster, company):
                limited.append(one)
            elif self._pay(one, line.roster, line.next_of(one)):
                return served, limited, one
            else:
                served.append(one)
                self._companies[company] += 1
        return served, limited, None

    def _pay(self, one: int, roster: Roster, coming: Next) -> str | None:
        """Choose somebody; or return the budget that has no room."""
        with_note = self._takes_note(roster, coming)
        lacking = self._purse.lacks(coming.channel, with_note=with_note)
        if lacking is not None:
            return lacking
        self._purse.spend(coming.channel, with_note=with_note)
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
            )
        )
        return None

    def _takes_note(self, roster: Roster, coming: Next) -> bool:
        step = roster.campaign.step(coming.step)
        is_request = coming.channel is Channel.LINKEDIN_CONNECT
        if not is_request or step is None or not step.templates:
            return False
        return step.note != "optional" or not self._purse.is_empty("notes_month")

    def _hold_rest(self, line: _Line, left: People) -> None:
        full = self._at_full_companies(line, left)
        self._hold_many(line, HeldCode.COMPANY_LIMIT, full)
        left &= ~full
        if self._closed:
            self._hold_many(line, self._closed.code, left)
            return
        for coming in line.groups:
            group = left & line.group(coming)
            with_note = self._takes_note(line.roster, coming)
            if lacking := self._purse.lacks(coming.channel, with_note=with_note):
                self._hold_many(line, CODES[lacking], group, lacking)
                left &= ~group

    def _at_full_companies(self, line: _Line, left: People) -> People:
        limit = line.roster.campaign.target.exclude.people_per_company_per_week
        if limit is None or limit > max(self._companies.values(), default=0):
            return NOBODY
        companies = line.in_order(left)
        return people(one for one, company in companies if self._is_full(line.roster, company))

    def _is_full(self, roster: Roster, company: int) -> bool:
        limit = roster.campaign.target.exclude.people_per_company_per_week
        return limit is not None and company != 0 and self._companies[company] >= limit

    def _hold(self, case: Case, code: HeldCode, lacking: str = "") -> None:
        one, slug, until = case.enrolled.candidate, case.roster.slug, self._until(code, lacking)
        self.held.append(Held(one, slug, case.next.step, code, until))

    def _hold_many(self, line: _Line, code: HeldCode, who: People, lacking: str = "") -> None:
        if who:
            self.buckets.append(Bucket(line.sieve, code, who, self._until(code, lacking)))

    def _until(self, code: HeldCode, lacking: str) -> date | None:
        days, today = self._situation.days, self._situation.today
        if self._closed and code is self._closed.code:
            return self._closed.until
        if code is HeldCode.COMPANY_LIMIT:
            return days.workday_from(today + timedelta(days=WEEK_DAYS))
        free = self._log.free_on(lacking, today) if lacking else None
        return days.workday_from(free) if free else None


class _Line:
    """The new people of one campaign in the order they are served."""

    def __init__(self, sieve: Sieve, cases: Mapping[int, Case]) -> None:
        self.sieve = sieve
        self.cases = cases
        self.roster = sieve.roster
        self.everybody = sieve.free | people(cases)
        self.groups = [coming for coming in (sieve.connect, sieve.known) if coming]

    @cached_property
    def _is_connected(self) -> bytes:
        connected = self.roster.connected & self.everybody
        return flags(connected, self.everybody.bit_length())

    def next_of(self, one: int) -> Next:
        """Return what somebody would get."""
        if one in self.cases:
            return self.cases[one].next
        coming = self.sieve.next_of(is_connected=bool(self._is_connected[one]))
        assert coming is not None  # who has no first step is held back by the sieve
        return coming

    def group(self, coming: Next) -> People:
        """Return everybody in line who uses the same budgets as this step."""
        found = NOBODY
        if self.sieve.known and self.sieve.known.channel is coming.channel:
            found |= self.everybody & self.roster.connected
        if self.sieve.connect and self.sieve.connect.channel is coming.channel:
            found |= self.everybody & ~self.roster.connected
        return found

    def in_order(self, who: People) -> Iterator[tuple[int, int]]:
        """Yield people with their company: the shortlist's order, then who left the shortlist."""
        if not who:
            return
        shortlist = self.roster.shortlist
        length = max(who.bit_length(), shortlist.people.bit_length())
        known = flags(who, length)
        companies = shortlist.companies or repeat(0)
        pairs = zip(shortlist.ids, companies, strict=False)
        yield from compress(pairs, map(known.__getitem__, shortlist.ids))
        for one, case in self.cases.items():
            if has(who, one) and not has(shortlist.people, one):
                yield one, case.enrolled.company
