"""LinkedIn's Social Selling Index as somebody read it from the page: four pillars of 25."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from outreach.core.words import Problem

PILLARS = ("brand", "people", "insights", "relationships")
PILLAR_OF = 25
#: LinkedIn rounds each pillar, so the sum may differ from the total by this much.
ROUNDING = 0.5
PAGE = "https://www.linkedin.com/sales/ssi"


@dataclass(frozen=True, slots=True)
class SsiReading:
    """What the page showed on one day."""

    sender: str
    read_on: date
    brand: float
    people: float
    insights: float
    relationships: float
    total: float
    industry_rank: int | None = None  #: "top n %" in the industry
    network_rank: int | None = None  #: "top n %" in the network
    note: str = ""

    @property
    def pillars(self) -> dict[str, float]:
        """Return the four pillars by name."""
        return {name: getattr(self, name) for name in PILLARS}


@dataclass(frozen=True, slots=True)
class SsiMark:
    """Something known that may have moved the index: an account upgraded, a formula changed."""

    sender: str
    on: date
    what: str


def problems(reading: SsiReading, today: date) -> list[Problem]:
    """Return everything that cannot have stood on the page."""
    return [*_out_of_range(reading), *_wrong_total(reading), *_wrong_day(reading, today)]


def _out_of_range(reading: SsiReading) -> list[Problem]:
    return [
        Problem(f"{name} is {value:g}; each pillar is between 0 and {PILLAR_OF}", f"--{name}")
        for name, value in reading.pillars.items()
        if not 0 <= value <= PILLAR_OF
    ]


def _wrong_total(reading: SsiReading) -> list[Problem]:
    together = sum(reading.pillars.values())
    if abs(together - reading.total) <= ROUNDING + 1e-9:
        return []
    said = f"the total is {reading.total:g}, but the four pillars make {together:g}"
    return [Problem(said, "--total", try_=f"--total {together:g}, or read the pillars again")]


def _wrong_day(reading: SsiReading, today: date) -> list[Problem]:
    if reading.read_on <= today:
        return []
    return [Problem(f"{reading.read_on} is in the future", "--date", try_=f"--date {today}")]
