"""Caps: how much may go out in a sender's name, counted in the sender's local dates.

A day is the local date, a week the last 7 local dates, a month the last 30. What was written
without a planned touch counts like the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType

from outreach.core.plans import Budget, HeldCode
from outreach.core.senders import Sender
from outreach.core.words import Channel, Event, EventKind
from outreach.core.workdays import Workdays

#: How many local dates each budget looks back, today included.
WINDOWS: Mapping[str, int] = MappingProxyType(
    {"connects_day": 1, "connects_week": 7, "notes_month": 30, "messages_day": 1, "emails_day": 1}
)

#: The held-back code of a budget that is used up, in the order the codes are given.
CODES: Mapping[str, HeldCode] = MappingProxyType(
    {
        "notes_month": HeldCode.NOTE_BUDGET,
        "connects_week": HeldCode.CAP_WEEK,
        "connects_day": HeldCode.CAP_DAY,
        "messages_day": HeldCode.CAP_MESSAGES,
        "emails_day": HeldCode.CAP_MESSAGES,
    }
)

_USES: Mapping[Channel, tuple[str, ...]] = MappingProxyType(
    {
        Channel.LINKEDIN_CONNECT: ("connects_week", "connects_day"),
        Channel.LINKEDIN_MESSAGE: ("messages_day",),
        Channel.INMAIL: ("messages_day",),
        Channel.EMAIL: ("emails_day",),
    }
)

COUNTED = frozenset({EventKind.SENT, EventKind.SENT_OUTSIDE})


def caps_of(sender: Sender) -> dict[str, int | None]:
    """Return the cap of each budget; None is without limit."""
    return {
        "connects_day": sender.caps.connects_per_day,
        "connects_week": sender.caps.connects_per_week,
        "notes_month": sender.notes_per_month,
        "messages_day": sender.caps.messages_per_day,
        "emails_day": sender.caps.emails_per_day,
    }


def uses(channel: Channel, *, with_note: bool = True) -> tuple[str, ...]:
    """Return which budgets one touch in a channel uses, first the one whose code comes first."""
    used = _USES.get(channel, ())
    has_note = with_note and channel is Channel.LINKEDIN_CONNECT
    return ("notes_month", *used) if has_note else used


def window(sender: Sender, channel: Channel, *, with_note: bool = True) -> int:
    """Return how many local dates the caps on one more touch look back; 0 when none is capped."""
    capped = caps_of(sender)
    used = uses(channel, with_note=with_note)
    return max((WINDOWS[name] for name in used if capped[name] is not None), default=0)


def budgets(
    sender: Sender, sent: Iterable[Event], days: Workdays, now: datetime
) -> dict[str, Budget]:
    """Return each budget with what is used of it, from the log of what the sender sent."""
    return Log(sender, sent, days).budgets(days.day(now))


class Log:
    """What a sender sent, counted by budget and local date; more can be added day by day."""

    def __init__(self, sender: Sender, sent: Iterable[Event], days: Workdays) -> None:
        self._caps = caps_of(sender)
        self._counts: dict[str, Counter[int]] = {name: Counter() for name in WINDOWS}
        for event in sent:
            self._count(_uses_of(event), days.day_of(event))

    def copy(self, sender: Sender | None = None) -> Log:
        """Return a log of its own to add to; with another `sender`, under that one's caps."""
        other = Log.__new__(Log)
        other._caps = caps_of(sender) if sender else self._caps
        other._counts = {name: counts.copy() for name, counts in self._counts.items()}
        return other

    def add(self, day: date, channel: Channel, *, with_note: bool = True, many: int = 1) -> None:
        """Count so many more touches that went out on a day."""
        self._count(uses(channel, with_note=with_note), day, many)

    def budgets(self, day: date) -> dict[str, Budget]:
        """Return the budgets as they stand on a day."""
        return {name: Budget(self._caps[name], self._used(name, day)) for name in WINDOWS}

    def free_on(self, name: str, day: date, planned: int = 0) -> date | None:
        """Return the first later day on which a budget has room; None when it never has.

        `planned` more will have been used by the end of `day`.
        """
        cap = self._caps[name]
        if cap is not None and cap <= 0:
            return None
        for more in range(1, WINDOWS[name] + 1):
            later = day + timedelta(days=more)
            also = planned if more < WINDOWS[name] else 0
            if cap is None or self._used(name, later) + also < cap:
                return later
        return None

    def _count(self, names: Iterable[str], day: date, many: int = 1) -> None:
        for name in names:
            self._counts[name][day.toordinal()] += many

    def _used(self, name: str, day: date) -> int:
        last, counts = day.toordinal(), self._counts[name]
        return sum(counts.get(one, 0) for one in range(last - WINDOWS[name] + 1, last + 1))


class Purse:
    """What is left of each budget while a plan is made."""

    def __init__(self, budgets: Mapping[str, Budget]) -> None:
        self._left = {name: budget.left for name, budget in budgets.items()}
        self._spent = dict.fromkeys(self._left, 0)

    def lacks(self, channel: Channel, *, with_note: bool = True) -> str | None:
        """Return the first budget that has no room for one more touch; None when all have."""
        for name in uses(channel, with_note=with_note):  # a forecast asks a hundred thousand times
            if self._left[name] == 0:
                return name
        return None

    def left(self, name: str) -> int | None:
        """Return how much is left of a budget; None is without limit."""
        return self._left[name]

    def spent(self, name: str) -> int:
        """Return how much was taken out of a budget here."""
        return self._spent[name]

    def spend(self, channel: Channel, *, with_note: bool = True) -> None:
        """Take one touch out of its budgets."""
        for name in uses(channel, with_note=with_note):
            if (left := self._left[name]) is not None:
                self._left[name] = left - 1
            self._spent[name] += 1


def has_note(event: Event) -> bool:
    """Say whether a connect request went out with words."""
    return bool(event.template or event.details.get("text") or event.details.get("note"))


def _uses_of(event: Event) -> tuple[str, ...]:
    if event.kind not in COUNTED:
        return ()
    return uses(event.channel or Channel.LINKEDIN_MESSAGE, with_note=has_note(event))
