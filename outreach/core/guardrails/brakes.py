"""Brakes over time: when one took hold, with its numbers, and when somebody let go of it by hand.

A brake is let go by hand for two weeks, with a reason: by then whoever is asked meanwhile has had
their time to answer. If the numbers are still what they were, it takes hold again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from outreach.core.guardrails.alarms import Alarm

LIFTED_DAYS = 14
Key = tuple[str, str]  #: the rule, and the text it is about; an empty text is all that is sent


class Turn(StrEnum):
    """What happened to a brake, as it is audited."""

    HELD = "brake"  #: it took hold
    LET_GO = "brake_released"  #: its numbers got better
    LIFTED = "brake_lifted"  #: somebody let go of it


@dataclass(frozen=True, slots=True)
class Told:
    """One turn of a brake, with the numbers it rested on."""

    turn: Turn
    at: datetime
    by: str
    sender: str
    rule: str
    text: str = ""
    people: int = 0
    answered: int = 0
    says: str = ""
    reason: str = ""  #: of letting go by hand

    @property
    def key(self) -> Key:
        """Return what tells a sender's brakes apart."""
        return self.rule, self.text

    @property
    def until(self) -> datetime:
        """Return until when letting go by hand counts."""
        return self.at + timedelta(days=LIFTED_DAYS)


def held(alarm: Alarm, sender: str, at: datetime, by: str) -> Told:
    """Return that an alarm's brake took hold."""
    return _of(alarm, Turn.HELD, sender, at, by)


def let_go(alarm: Alarm, sender: str, at: datetime, by: str, reason: str) -> Told:
    """Return that somebody let go of an alarm's brake."""
    return replace(_of(alarm, Turn.LIFTED, sender, at, by), reason=reason)


def _of(alarm: Alarm, turn: Turn, sender: str, at: datetime, by: str) -> Told:
    return Told(
        turn, at, by, sender, alarm.rule, alarm.text, alarm.people, alarm.answered, alarm.says
    )


def standing(turns: Iterable[Told], sender: str) -> dict[Key, Told]:
    """Return a sender's brakes that took hold and were not let go since, by hand or not."""
    found: dict[Key, Told] = {}
    for one in turns:
        if one.sender == sender:
            found.pop(one.key, None)
            if one.turn is Turn.HELD:
                found[one.key] = one
    return found


def lifted(turns: Iterable[Told], sender: str, now: datetime) -> Mapping[Key, Told]:
    """Return which of a sender's brakes are let go by hand at a moment."""
    return {
        one.key: one
        for one in turns
        if one.sender == sender and one.turn is Turn.LIFTED and one.at <= now < one.until
    }
