"""The question turned round: how many invitations a week do so many hires by a date take.

The campaign is played alone at one pace after the other, with people enough on its list, until the
hires are there in time in 80 of 100 runs. Whether the caps allow the pace, and whether the list has
the people, is said beside it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from math import ceil, prod, sqrt

from outreach.core.forecast.board import WEEK, Board
from outreach.core.forecast.odds import Belief, Chance, Turn
from outreach.core.forecast.playing import play
from outreach.core.forecast.results import MOST
from outreach.core.forecast.runs import FOR_A_WHILE, Goal, Run, left_in
from outreach.core.planner import Roster, Shortlist, Sieve, Situation
from outreach.core.planner.sieve import sieves
from outreach.core.plans import HeldCode

#: Invitations a week that are tried; LinkedIn lets hardly anybody send more than the last.
PACES = (5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200)

Beliefs = Mapping[str, Mapping[Turn, Belief]]  #: by campaign


@dataclass(frozen=True, slots=True)
class Need:
    """What it takes to have so many hires by a day."""

    per_week: int | None  #: invitations; None: not even at the fastest pace tried
    chance: float | None  #: of having them in time at that pace; None where there is none
    runs: int  #: of each pace: so few that it is an order of size
    cap: int  #: what the sender's caps allow a week
    chance_at_cap: float  #: with the caps, the list and the other campaigns as they are
    people: int  #: whom the pace takes until then
    listed: int  #: who is left on the list


def runs_of(
    board: Board,
    beliefs: Beliefs,
    chance: Chance,
    many: int,
    watched: tuple[str, ...] = (),
    goal: Goal | None = None,
) -> Iterator[Run]:
    """Yield so many runs, each with rates of its own; each ends once its goal is reached."""
    for at in range(many):
        rates = {
            slug: {turn: one.odds(chance) for turn, one in turns.items()}
            for slug, turns in beliefs.items()
        }
        yield play(board, rates, chance, watched, goal)
        if at % 20 == 19:
            board.tidy()


def needed(
    situation: Situation,
    goal: Goal,
    beliefs: Beliefs,
    chances: Callable[[int], Chance],
    many: int,
    hears: Callable[[int], None],
    as_is: float,
) -> Need:
    """Return what it takes to reach a goal; `as_is` is its chance as things stand.

    `chances` gives each of `many` runs its source of chance, the same for every pace, so that
    hardly anything but the pace differs. `hears` is told every pace before it is tried.
    """
    slug = goal.campaign
    weeks = weeks_to(goal, situation.today)
    # who is asked later than this cannot be hired in time
    asking = max(1, weeks - sum(one.waits[0] for one in beliefs[slug].values()) // WEEK)

    missed = set[int]()  # runs, at any pace

    @cache
    def at_pace(pace: int) -> float:
        """Return in which share of the runs the goal is reached at so many invitations a week."""
        hears(pace)
        board = Board(paced(situation, slug, pace, asking), weeks)
        runs = sorted(range(many), key=lambda run: run not in missed)  # a no is found sooner
        return _share_up_to(_met(board, goal, beliefs, chances, runs), many, missed)

    pace = _least(at_pace, _guess(goal, beliefs[slug], map(chances, range(many)), asking))
    caps = situation.sender.caps
    return Need(
        per_week=pace,
        chance=at_pace(pace) if pace else None,
        runs=many,
        cap=min(caps.connects_per_week, 5 * caps.connects_per_day),
        chance_at_cap=as_is,
        people=(pace or PACES[-1]) * asking,
        listed=left_of(situation, slug),
    )


def weeks_to(goal: Goal, today: date) -> int:
    """Return how many weeks must be played to know whether a goal is reached."""
    return max(1, ceil((goal.last - today.toordinal() + 1) / WEEK))


def _guess(goal: Goal, beliefs: Mapping[Turn, Belief], rolls: Iterable[Chance], weeks: int) -> int:
    """Return the place of a pace near the answer: each one that is tried takes seconds.

    The rates of a run decide most: the guess is what does at those that MOST of the runs exceed.
    """
    each = sorted(prod(one.odds(roll).rate for one in beliefs.values()) for roll in rolls)
    low = each[len(each) - ceil(MOST * len(each))]  # of one person asked
    wanted = goal.many + sqrt(goal.many) / 2  # so many on average are mostly no fewer
    return min(len(PACES) - 1, bisect_left(PACES, wanted / max(low, 1e-9) / weeks))


def _least(at_pace: Callable[[int], float], place: int) -> int | None:
    """Return the slowest pace that does, looked for from a place on; None where none does."""
    while place < len(PACES) and at_pace(PACES[place]) < MOST:
        place += 1
    if place == len(PACES):
        return None
    while place and at_pace(PACES[place - 1]) >= MOST:
        place -= 1
    return PACES[place]


def paced(situation: Situation, slug: str, pace: int, weeks: int) -> Situation:
    """Return the situation of one campaign alone at a pace, with people enough on its list.

    One that is paused is played as if it were resumed today: else no pace would bring anything.
    """
    sender = situation.sender
    caps = replace(sender.caps, connects_per_week=pace, connects_per_day=ceil(pace / 5))
    roster = next(one for one in situation.rosters if one.slug == slug)
    alone = replace(sender, caps=caps)
    return replace(
        situation,
        sender=alone,
        rosters=(_with_more(replace(roster, status="running"), pace * (weeks + 1)),),
        counted=situation.log.copy(alone),
    )


def left_of(situation: Situation, slug: str) -> int:
    """Return how many people of a campaign's list were not written to and may be, some day."""
    return left_in(_sieve(situation, slug)).bit_count()


def held_of(situation: Situation, slug: str) -> dict[HeldCode, int]:
    """Return how many people of a list are held back by what no date mends, by the first code."""
    held = _sieve(situation, slug).held()
    return {code: who.bit_count() for code, who in held if code not in FOR_A_WHILE}


def _sieve(situation: Situation, slug: str) -> Sieve:
    return next(one for one in sieves(situation) if one.roster.slug == slug)


def _met(
    board: Board,
    goal: Goal,
    beliefs: Beliefs,
    chances: Callable[[int], Chance],
    runs: Sequence[int],
) -> Iterator[tuple[int, bool]]:
    """Yield each run, and whether its goal is reached."""
    for at, number in enumerate(runs):
        for run in runs_of(board, beliefs, chances(number), 1, (goal.campaign,), goal):
            yield number, goal.is_reached(run.days)
        if at % 20 == 19:
            board.tidy()


def _share_up_to(met: Iterator[tuple[int, bool]], many: int, missed: set[int]) -> float:
    """Return in which share of the runs it is so; no more are played than it takes to say no.

    The runs in which it is not are added to `missed`.
    """
    played = no = 0
    for number, is_met in met:
        played += 1
        if not is_met:
            no += 1
            missed.add(number)
        if no > many - ceil(MOST * many):
            break
    return 1 - no / played


def _with_more(roster: Roster, more: int) -> Roster:
    """Return a campaign with so many more people, last on its list, of whom nothing is known."""
    listed = roster.shortlist
    everybody = (listed.people | roster.open | roster.past).bit_length()
    first = max([everybody, *(one.candidate + 1 for one in roster.enrolled)])
    return replace(
        roster,
        shortlist=Shortlist(
            ids=(*listed.ids, *range(first, first + more)),
            companies=(*listed.companies, *([0] * more if listed.companies else [])),
            holds=listed.holds,
            ranks=(*listed.ranks, *([max(listed.ranks)] * more if listed.ranks else [])),
        ),
    )
