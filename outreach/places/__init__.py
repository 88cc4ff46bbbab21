"""The table of places, shipped with the program as tzdata ships its zones.

© GeoNames (geonames.org), CC BY 4.0; names of countries from the Unicode CLDR. Made by
`python -m tools.places`. It is unpacked at first use and kept in the user's folder for caches.
"""

from outreach.places.gazetteer import District, Gazetteer, Region, Town
from outreach.places.keeping import gazetteer
from outreach.places.keys import key
from outreach.places.version import VERSION

__all__ = ["VERSION", "District", "Gazetteer", "Region", "Town", "gazetteer", "key"]
