"""A place: what the text of a location means, how surely, and how that was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much of the world a place is."""

    CITY = "city"
    METRO = "metro"  #: a town and what lies around it
    REGION = "region"
    COUNTRY = "country"
    ZONE = "zone"  #: several countries: EMEA, the Nordics
    REMOTE = "remote"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """What a location means; empty where it does not tell."""

    level: Level = Level.UNKNOWN
    name: str = ""
    region: str | None = None  #: name of the region
    country: str | None = None  #: ISO 3166-1
    lat: float | None = None
    lon: float | None = None
    time_zone: str | None = None  #: of the tz database, where the place has one time
    confidence: float = 0.0  #: from 0 to 1; below 0.6 somebody should look at it
    how: str = ""  #: in words: exact name, another name, metro, spelling, country only
    is_remote: bool = False  #: the text says so, whatever place it names
    town: int | None = None  #: number of the town, of `outreach.places`
    region_id: int | None = None  #: number of the region, of `outreach.places`
