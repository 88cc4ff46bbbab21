"""What the clock says where a person lives, as far as their place tells.

Who says only a country of several times is not judged.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from outreach.core.areas import resolve, zone_of
from outreach.core.query.document import DOUBTFUL
from outreach.core.words import Candidate


def local_time(person: Candidate, now: datetime) -> datetime | None:
    """Return a moment as the clocks show it where a person lives; None where nobody can say."""
    place = resolve(person.location) if person.location else None
    zone = zone_of(place) if place and place.confidence >= DOUBTFUL else None
    return now.astimezone(ZoneInfo(zone)) if zone else None
