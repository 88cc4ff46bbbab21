"""A history and what comes next after it, worked out once for all who share it.

Thousands of simulated people have the same few hundred histories: asked on the 3rd, accepted on
the 5th, written to on the 6th. The planner is asked about each of these once, in whichever run it
first appears; a history is a path in a tree, so that finding it again costs one look.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from outreach.core.planner import Case, Enrolled, Roster, Situation
from outreach.core.planner.cases import cases
from outreach.core.plans import HeldCode
from outreach.core.sequences import Kind
from outreach.core.words import Channel, Event, EventKind, ReplyClass

_WAITS = frozenset({HeldCode.WAITING_ACCEPTANCE, HeldCode.WAITING_DELAY})
#: What is passed on by a trail: a case that is free, the day to look again, or nothing to come.
Standing = Case | int | None


class Deed(NamedTuple):
    """What happened, without whom and when."""

    kind: EventKind
    channel: Channel | None = None
    step: str | None = None
    reply: ReplyClass | None = None


ACCEPTS = Deed(EventKind.ACCEPTED)
TALKS = Deed(EventKind.REPLIED, Channel.LINKEDIN_MESSAGE, reply=ReplyClass.INTERESTED)
REFUSES = Deed(EventKind.REPLIED, Channel.LINKEDIN_MESSAGE, reply=ReplyClass.NO)


class Trail:
    """One history in one campaign; `own` when it is one person's alone."""

    __slots__ = ("_case", "_children", "_due", "_known_from", "enrolled", "own", "roster")

    def __init__(self, roster: Roster, enrolled: Enrolled, *, own: bool) -> None:
        self.roster = roster
        self.enrolled = enrolled
        self.own = own
        self._children: dict[tuple[int, Deed], Trail] = {}
        self._known_from: int | None = None
        self._case: Case | None = None
        self._due: int | None = None

    def after(self, day: int, deed: Deed, at: datetime) -> Trail:
        """Return the history after one more deed, done on a day at a moment."""
        child = self._children.get((day, deed))
        if child is None:
            child = self._children[day, deed] = Trail(
                self.roster, self._with(deed, at), own=self.own
            )
        return child

    def standing(self, situation: Situation, today: int) -> Standing:
        """Return the case of somebody with this history when it is free today.

        Else the day (an ordinal) on which to look again; None where something has to happen first.
        """
        if self._known_from is None or today < self._known_from:
            self._work_out(situation, today)
        if self._case is None or self._due is None or self._due > today:
            return self._due if self._case else None
        if not self._case.holds:
            return self._case
        untils = [until for until, _ in self._case.holds.values()]
        dated = [until.toordinal() for until in untils if until]
        if len(dated) < len(untils) or max(dated) <= today:
            return None
        self._known_from = None  # asked again on that day
        return max(dated)

    @property
    def due(self) -> int | None:
        """Return the day (an ordinal) on which the next step is due, once that was asked."""
        return self._due

    @property
    def takes_back(self) -> bool:
        """Say whether the next step is to take the request back."""
        return self._case is not None and self._case.next.kind is Kind.WITHDRAW

    def forget(self) -> None:
        """Drop the histories that follow, so that memory stays flat however many runs there are."""
        self._children.clear()

    def size(self) -> int:
        """Return how many histories are kept from here on."""
        return 1 + sum(child.size() for child in self._children.values())

    def _work_out(self, situation: Situation, today: int) -> None:
        self._known_from = today
        self._case = next(cases(situation, replace(self.roster, enrolled=(self.enrolled,))), None)
        if self._case is None:
            return
        due_at, holds = self._case.next.due_at, self._case.holds
        self._due = situation.days.day(due_at).toordinal() if due_at else None
        if holds:
            kept = {code: why for code, why in holds.items() if code not in _WAITS}
            self._case = replace(self._case, holds=kept)

    def _with(self, deed: Deed, at: datetime) -> Enrolled:
        kind, channel, step, reply = deed
        event = Event(kind, at, at, "", channel=channel, step=step, template="x", reply=reply)
        history = replace(self.enrolled.history, events=(*self.enrolled.history.events, event))
        return replace(self.enrolled, history=history, is_claimed=False, has_unknown_touch=False)
