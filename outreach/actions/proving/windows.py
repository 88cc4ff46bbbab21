"""Which stretch of time belongs to which enrollment of one person with one sender."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from outreach.core.sequences.connected import is_older
from outreach.core.words import Enrollment

_EVER = datetime(2003, 1, 1, tzinfo=UTC)  # LinkedIn opened in May
_NEVER = datetime(9999, 1, 1, tzinfo=UTC)
_ZONES = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Window:
    """From when to when something belongs to an enrollment, or to none."""

    enrollment: Enrollment | None
    since: datetime = _EVER
    until: datetime = _NEVER

    def holds(self, at: datetime) -> bool:
        """Say whether a moment lies in it."""
        return self.since <= at < self.until

    def holds_day(self, at: datetime) -> bool:
        """Say whether a request may lie in it, whose zone nobody knows."""
        return self.since - _ZONES <= at < self.until


def windows(
    enrollments: Sequence[Enrollment],
    first_event: Mapping[int, datetime | None],
    campaign_since: Mapping[str, datetime],
) -> list[Window]:
    """Return the stretches in order of time; the oldest begins with its campaign.

    Without an enrollment there is one stretch that belongs to nothing; so does what was before the
    first.
    """
    if not enrollments:
        return [Window(None)]
    found: list[Window] = []
    starts = []
    for place, one in enumerate(enrollments):
        known = [at for at in (one.created_at, first_event.get(one.id)) if at is not None]
        if place == 0:
            known.append(campaign_since[one.campaign])
        starts.append(min(known))
    for place, one in enumerate(enrollments):
        until = starts[place + 1] if place + 1 < len(starts) else _NEVER
        found.append(Window(one, starts[place], max(until, starts[place])))
    return [Window(None, _EVER, starts[0] - _ZONES), *found]


class Asked(NamedTuple):
    """When somebody was asked in one stretch of time, and when that was taken back."""

    window: Window
    asked_at: Sequence[datetime]
    taken_back_at: Sequence[datetime]
    is_logged: bool = False  #: only: no file shows when it was
    enrolled_at: datetime | None = None
    starts: date | None = None  #: of the campaign

    def is_open_on(self, day: date | None, *, is_late: bool = False) -> bool:
        """Say whether a connection of that day, or of one that nobody knows, may answer it.

        `is_late`: also a request that was logged some days later.
        """
        is_logged = is_late and self.is_logged
        asked = [
            at
            for at in self.asked_at
            if day is None
            or not is_older(
                day, at, is_logged=is_logged, enrolled_at=self.enrolled_at, starts=self.starts
            )
        ]
        return bool(asked) and not any(
            at >= max(asked) and (day is None or at.date() < day) for at in self.taken_back_at
        )


def answered(asked: Sequence[Asked], connected_on: date | None) -> Window | None:
    """Return the stretch whose request a connection answers: the last that was open on its day.

    Somebody is connected once, however many campaigns asked; None when no request was open.
    """
    found = (
        one.window
        for is_late in (False, True)
        for one in reversed(asked)
        if one.is_open_on(connected_on, is_late=is_late)
    )
    return next(found, None)
