"""Pictures of the numbers: the one place that draws, for slides and for pages alike.

Drawn by matplotlib, which takes a second to load, so nothing imports this package but what draws.
In SVG and PDF text stays text; everything tells without colour.
"""

from outreach.pictures.files import KINDS, Kind
from outreach.pictures.slides import About, campaign, parts, roles, versions

__all__ = ["KINDS", "About", "Kind", "campaign", "parts", "roles", "versions"]
