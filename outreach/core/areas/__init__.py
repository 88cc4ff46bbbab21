"""Areas: where a campaign looks for people, matched on the text of their location."""

from outreach.core.areas.locating import Whereabouts, country_of, locate, region_of

__all__ = ["Whereabouts", "country_of", "locate", "region_of"]
