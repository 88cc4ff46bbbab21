"""The part of a situation that one sender's forecast depends on, made small.

The planner keeps sets of people as big integers, which grow with the highest id; here everybody
gets a small number. Of a very long list only those are kept whom the caps can ever reach.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TypeVar

from outreach.core.planner import Messages, People, Roster, Shortlist, Situation, people
from outreach.core.planner.people import NOBODY, flags, has
from outreach.core.planner.situation import UNKNOWN_PLACE

_Kept = TypeVar("_Kept")


def is_own(situation: Situation, roster: Roster) -> bool:
    """Say whether a campaign is the sender's."""
    return roster.campaign.sender == situation.sender.slug


def narrowed(situation: Situation, most: int) -> Situation:
    """Return the situation with the sender's people only; of each list those who may be reached.

    `most` is how many can be written to at all. What other senders' campaigns hold stays held.
    """
    numbers = _Numbers(tuple(sorted(set(_wanted(situation, most)))))
    return replace(
        situation,
        rosters=tuple(
            _roster(one, numbers, is_own=is_own(situation, one)) for one in situation.rosters
        ),
        sent=(),
        counted=situation.log,
        suppressed=numbers.people(situation.suppressed),
        excluded=numbers.people(situation.excluded | situation.ours),
        ours=NOBODY,
        doubtful=numbers.people(situation.doubtful),
        unlisted=numbers.people(situation.unlisted),
        snoozed=numbers.keys(situation.snoozed),
        former=numbers.keys(situation.former),
        messages=numbers.keys(_telling(situation)),
        heard=numbers.keys(situation.heard),
        withdrawn=numbers.keys(situation.withdrawn),
        unready={
            (slug, numbers.of[one]): why
            for (slug, one), why in situation.unready.items()
            if one in numbers.of
        },
    )


@dataclass(frozen=True)
class _Numbers:
    """Small numbers for the people who are kept, in the order of their ids."""

    ids: Sequence[int]

    @cached_property
    def of(self) -> Mapping[int, int]:
        """Return the small number of each person."""
        return {one: at for at, one in enumerate(self.ids, start=1)}

    def people(self, found: People) -> People:
        """Return these people by their small numbers; who is not kept is left out."""
        if not found or not self.ids:
            return 0
        known = flags(found, max(found.bit_length(), self.ids[-1] + 1))
        return people(self.of[one] for one in self.ids if known[one])

    def keys(self, found: Mapping[int, _Kept]) -> dict[int, _Kept]:
        """Return what is known by person by their small numbers instead."""
        return {self.of[one]: what for one, what in found.items() if one in self.of}


def _wanted(situation: Situation, most: int) -> Iterator[int]:
    for roster in situation.rosters:
        if is_own(situation, roster):
            yield from (one.candidate for one in roster.enrolled)
            yield from _reached(roster, most)


def _telling(situation: Situation) -> dict[int, tuple[Messages, ...]]:
    """Return the messages that may hold somebody back: those of other campaigns, and not cold yet.

    What was written within the campaign in which somebody is now keeps them from nothing.
    """
    within: dict[int, str] = {}
    several = NOBODY
    seen = NOBODY
    for roster in situation.rosters:
        if is_own(situation, roster):
            within.update((one.candidate, roster.slug) for one in roster.enrolled)
            several |= seen & roster.shortlist.people
            seen |= roster.shortlist.people
    free = seen & ~people(within) | several
    return {
        one: sent
        for one, sent in situation.messages.items()
        if (has(free, one) or _foreign(sent, within.get(one)))
        and situation.free_on(one) > situation.today
    }


def _foreign(sent: Iterable[Messages], slug: str | None) -> bool:
    return slug is not None and any(one.campaign != slug for one in sent)


def _reached(roster: Roster, most: int) -> Iterable[int]:
    """Return who can be reached: the first of those whose place is known, and of the others."""
    listed = roster.shortlist
    held = sum(who.bit_count() for who in listed.holds.values())
    room = most + held + (roster.open | roster.past | roster.rejected).bit_count()
    half = bisect_left(listed.ranks, UNKNOWN_PLACE) if listed.ranks else len(listed.ids)
    yield from islice(listed.ids, min(half, room))
    yield from islice(listed.ids, half, half + room)


def _roster(roster: Roster, numbers: _Numbers, *, is_own: bool) -> Roster:
    return replace(
        roster,
        shortlist=_shortlist(roster.shortlist, numbers),
        connected=numbers.people(roster.connected),
        enrolled=tuple(
            replace(one, candidate=numbers.of[one.candidate]) for one in roster.enrolled if is_own
        ),
        open=numbers.people(roster.open),
        past=numbers.people(roster.past),
        rejected=numbers.people(roster.rejected),
    )


def _shortlist(listed: Shortlist, numbers: _Numbers) -> Shortlist:
    kept = [at for at, one in enumerate(listed.ids) if one in numbers.of]
    return Shortlist(
        ids=tuple(numbers.of[listed.ids[at]] for at in kept),
        companies=tuple(listed.companies[at] for at in kept) if listed.companies else (),
        holds={code: numbers.people(who) for code, who in listed.holds.items()},
        ranks=tuple(listed.ranks[at] for at in kept) if listed.ranks else (),
    )
