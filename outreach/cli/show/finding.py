"""Somebody whose profile or place nobody knows: how to find it, and how to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from outreach.cli.show.cells import plain

if TYPE_CHECKING:
    from outreach.core.plans import PlannedTouch
    from outreach.core.words import Candidate

UNKNOWN = "no profile address known"
_SEARCH = "https://www.linkedin.com/search/results/people/?keywords="


def address(person: Candidate, planned: PlannedTouch) -> list[str]:
    """Return the address of a profile; without one, where to look for it and how to keep it.

    The search is an address to open by hand: nothing here asks LinkedIn.
    """
    if person.profile_url:
        return [plain(person.profile_url)]
    if planned.channel.value == "email":
        return [UNKNOWN]
    return [
        f"{UNKNOWN}: find them, and keep it before anything else",
        f"  {search(person)}",
        f"  outreach candidates edit {person.handle} --profile-url ADDRESS",
    ]


def unplaced(location: str | None) -> str:
    """Return what to say of somebody of whom nobody can say whether they are in an area."""
    return f"place unsure: {location}" if location else "place unknown"


def search(person: Candidate) -> str:
    """Return the address of LinkedIn's own search for somebody of this name and company."""
    words = " ".join(filter(None, (person.first_name, person.last_name, person.company)))
    return f"{_SEARCH}{quote(words, safe='')}"
