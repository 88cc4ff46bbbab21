"""Which stretch of time belongs to which enrollment of one person with one sender."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

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
