"""Somebody whose profile or place nobody knows: how to find it, and how to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from outreach.cli.show.cells import plain
from outreach.core.shown_names import shown_name

if TYPE_CHECKING:
    from outreach.actions.touches import Card

UNKNOWN = "no profile address known"
_SEARCH = "https://www.linkedin.com/search/results/people/?keywords="


def address(card: Card) -> list[str]:
    """Return the address of the profile that a card goes to, a colleague's where one is asked.

    Without one, where to look for it and how to keep it. The search is an address to open by hand:
    nothing here asks LinkedIn.
    """
    if card.profile_url:
        return [plain(card.profile_url)]
    if card.planned.channel.value == "email":
        return [UNKNOWN]
    person, colleague = card.person, card.colleague
    keep = f"outreach candidates edit {person.handle} --profile-url ADDRESS"
    if colleague:
        keep = f"profile_url in [colleagues.{colleague.slug}] of outreach.toml"
    return [
        f"{UNKNOWN}: find them, and keep it before anything else",
        f"  {search(card)}",
        f"  {keep}",
    ]


def unplaced(location: str | None) -> str:
    """Return what to say of somebody of whom nobody can say whether they are in an area."""
    return f"place unsure: {location}" if location else "place unknown"


def search(card: Card) -> str:
    """Return the address of LinkedIn's own search for somebody of this name and company."""
    who = card.person
    name = shown_name(who.first_name, who.last_name)
    parts = (card.colleague.name,) if card.colleague else (name, who.company)
    return f"{_SEARCH}{quote(' '.join(filter(None, parts)), safe='')}"
