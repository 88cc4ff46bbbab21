"""Areas: what the text of a location tells of country and region."""

from outreach.core.areas.locating import Whereabouts, bare, country_of, locate, region_of
from outreach.core.areas.regions import CITIES, REGIONS, SPELLINGS

__all__ = [
    "CITIES",
    "REGIONS",
    "SPELLINGS",
    "Whereabouts",
    "bare",
    "country_of",
    "locate",
    "region_of",
]
