"""Time to fill: from a role's start to the hire that filled it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from outreach.core.campaigns import Campaign


@dataclass(frozen=True, slots=True)
class Filled:
    """When a role was filled, and since when it was worked on."""

    on: date
    starts: date  #: the campaign's `starts`, else the day on which anybody was first written to

    @property
    def days(self) -> int:
        """Return the days from the start to the hire; 0 for who was hired before."""
        return max(0, (self.on - self.starts).days)


def filled(campaign: Campaign, hires: Iterable[date], began: date | None) -> Filled | None:
    """Return when there were as many hires as openings; None while there are not.

    `began` is when anybody was first written to.
    """
    days = sorted(hires)
    if len(days) < campaign.openings:
        return None
    on = days[campaign.openings - 1]
    return Filled(on, campaign.starts or began or on)
