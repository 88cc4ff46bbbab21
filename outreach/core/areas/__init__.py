"""Areas: which place the text of a location means, and what lies around a place."""

from outreach.core.areas.circles import (
    METRO_MARGIN_KM,
    Circle,
    around,
    distance_of,
    towns_of_region,
)
from outreach.core.areas.doubts import STATED
from outreach.core.areas.locating import bare, country_of, region_of
from outreach.core.areas.offering import alternatives, regions_called
from outreach.core.areas.place import Level, Place
from outreach.core.areas.placing import country_place, region_place
from outreach.core.areas.regions import CITIES, REGIONS
from outreach.core.areas.resolving import resolve
from outreach.core.areas.zones import ZONES, Zone

__all__ = [
    "CITIES",
    "METRO_MARGIN_KM",
    "REGIONS",
    "STATED",
    "ZONES",
    "Circle",
    "Level",
    "Place",
    "Zone",
    "alternatives",
    "around",
    "bare",
    "country_of",
    "country_place",
    "distance_of",
    "region_of",
    "region_place",
    "regions_called",
    "resolve",
    "towns_of_region",
    "zone_of",
]


def zone_of(place: Place) -> str | None:
    """Return the time zone of a place; None where it has several, or none is known."""
    return place.time_zone
