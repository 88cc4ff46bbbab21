"""Who is written to today, and who is held back: pure, and the same for the same situation.

First everything that is true of a person is decided (barred, excluded, elsewhere, asleep, …), by
set algebra over whole shortlists. Only then are people served, in this order: replies owed,
follow-ups due, requests to take back and tasks, first contacts; the campaigns by priority under
the one sender's caps. Everybody who matches is either written to or held back, exactly once.
"""

from __future__ import annotations

from collections.abc import Sequence

from outreach.core.guardrails.alarms import Outcome
from outreach.core.planner.cases import Case, cases
from outreach.core.planner.drafts import Bucket, Chosen, Draft, Held
from outreach.core.planner.explaining import every_code, held_back
from outreach.core.planner.people import People, people
from outreach.core.planner.serving import Table
from outreach.core.planner.sieve import Sieve, sieves
from outreach.core.planner.situation import (
    Enrolled,
    Messages,
    Rank,
    Roster,
    Shortlist,
    Situation,
    Unready,
)
from outreach.core.sequences import Kind

__all__ = [
    "Bucket",
    "Case",
    "Chosen",
    "Draft",
    "Enrolled",
    "Held",
    "Messages",
    "Outcome",
    "People",
    "Rank",
    "Roster",
    "Shortlist",
    "Sieve",
    "Situation",
    "Unready",
    "draft",
    "enrolled_cases",
    "every_code",
    "held_back",
    "people",
]

_ORDER = tuple(Kind)


def enrolled_cases(situation: Situation) -> list[Case]:
    """Return the case of everybody enrolled in the sender's campaigns who may get something."""
    own = (roster for roster in situation.in_rank if _is_own(situation, roster))
    return [case for roster in own for case in cases(situation, roster)]


def draft(situation: Situation, enrolled: Sequence[Case] | None = None) -> Draft:
    """Return who is written to and who is held back; names and texts are filled in later.

    `enrolled` are the cases, where they are known already; texts that cannot be made hold back.
    """
    table = Table(situation)
    own = [sieve for sieve in sieves(situation) if _is_own(situation, sieve.roster)]
    known = enrolled_cases(situation) if enrolled is None else enrolled
    enrolled = [case.with_text_of(situation) for case in known]
    for case in sorted(filter(_goes_first, enrolled), key=_turn):
        table.serve(case)
    for sieve in own:
        _serve_new(table, sieve, enrolled)
    return Draft(
        day=situation.today,
        budgets=table.budgets,
        chosen=tuple(table.chosen),
        buckets=(*_held_by_sieve(own), *table.buckets),
        held=tuple(table.held),
        sieves=tuple(own),
    )


def _serve_new(table: Table, sieve: Sieve, enrolled: Sequence[Case]) -> None:
    here = [
        case for case in enrolled if case.roster.slug == sieve.roster.slug and not _goes_first(case)
    ]
    for case in here:
        if not case.is_free:
            table.serve(case)
    table.serve_new(sieve, sorted((case for case in here if case.is_free), key=_turn))


def _is_own(situation: Situation, roster: Roster) -> bool:
    return roster.campaign.sender == situation.sender.slug


def _goes_first(case: Case) -> bool:
    is_warm = case.enrolled.is_named  # before strangers, whoever they are: it goes cold
    return case.enrolled.is_claimed or not case.is_first_contact or is_warm


def _turn(case: Case) -> tuple[object, ...]:
    return (
        _ORDER.index(case.next.kind),
        not case.enrolled.is_claimed,
        case.next.due_at is None,
        case.next.due_at,
        case.roster.rank,
        case.enrolled.tie,
        case.enrolled.candidate,
    )


def _held_by_sieve(own: list[Sieve]) -> list[Bucket]:
    return [Bucket(sieve, code, held) for sieve in own for code, held in sieve.held()]
