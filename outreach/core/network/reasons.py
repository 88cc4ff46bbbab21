"""Why to write to somebody again: something that happened, never "just checking in"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from outreach.core.network.people import Tie

#: An anniversary is one within so many days.
NEAR_DAYS = 3


class Why(StrEnum):
    """The kinds of reasons, the best first."""

    NAMED_SOMEBODY = "old_referral"
    NEW_COMPANY = "new_company"
    ROLE = "role"
    ANNIVERSARY = "anniversary"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, and the words for it."""

    why: Why
    says: str


def reasons(tie: Tie, today: date, zone: tzinfo) -> tuple[Reason, ...]:
    """Return what speaks for writing to somebody today, the best reason first."""
    return tuple(_reasons(tie, today, zone))


def _reasons(tie: Tie, today: date, zone: tzinfo) -> Iterator[Reason]:
    if tie.named:
        last = max(tie.named, key=lambda one: one.at)
        who = last.name or "somebody"
        yield Reason(
            Why.NAMED_SOMEBODY, f"named {who} to us on {_day(last.at.astimezone(zone).date())}"
        )
    if (moved := tie.moved) and _is_news(tie, moved[1].first_at.astimezone(zone).date(), zone):
        yield Reason(Why.NEW_COMPANY, f"is at {moved[1].company} now, was at {moved[0].company}")
    if tie.roles:
        yield Reason(Why.ROLE, f"fits {', '.join(tie.roles)}")
    if years := _years(tie, today, zone):
        many = "a year" if years == 1 else f"{years} years"
        yield Reason(Why.ANNIVERSARY, f"{many} since the last talk")


def _is_news(tie: Tie, seen_on: date, zone: tzinfo) -> bool:
    """Say whether we have not had a word since the new company was first seen."""
    word = tie.last_word
    return word is None or word.astimezone(zone).date() <= seen_on


def _years(tie: Tie, today: date, zone: tzinfo) -> int:
    """Return how many years ago the last talk was, if that was about this day of the year."""
    if tie.last_talk is None:
        return 0
    talked_on = tie.last_talk.astimezone(zone).date()
    years = round((today - talked_on).days / 365.25)
    if years < 1:
        return 0
    day = min(talked_on.day, 28) if talked_on.month == 2 else talked_on.day
    there = talked_on.replace(year=talked_on.year + years, day=day)
    return years if abs((there - today).days) <= NEAR_DAYS else 0


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
