"""The query to paste into LinkedIn's own search: a person searches there, never this program."""

from __future__ import annotations

from dataclasses import dataclass

from outreach.app import App
from outreach.core import matching
from outreach.core.campaigns import Area
from outreach.core.errors import NothingToDo


@dataclass(frozen=True, slots=True)
class Search:
    """What to paste into the search box, and the area to choose in LinkedIn's filters."""

    campaign: str
    query: str
    area: Area


def search_string(app: App, slug: str) -> Search:
    """Return the query of a campaign; NothingToDo when its target asks for no words."""
    target = app.library.campaign(slug).target
    query = matching.linkedin_query(target)
    if not query:
        raise NothingToDo(
            f"The target of '{slug}' asks for no words; choose the area in LinkedIn's filters.",
            where=f"campaigns/{slug}.yaml",
            try_=f"outreach campaigns show {slug}",
        )
    return Search(slug, query, target.area)
