"""Hand a card over: its text to the clipboard, its profile to the sender's own browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach.cli import browser, clipboard
from outreach.cli.show.cells import plain

if TYPE_CHECKING:
    from outreach.actions.touches import Card


def copied(card: Card) -> str | None:
    """Copy a card's text and return how, in words; None when it has none or no way worked."""
    return clipboard.copy(card.touch.text) if card.touch.text else None


def opened(card: Card) -> str | None:
    """Open a card's profile and return what opened it; None where there is no browser."""
    return browser.open_profile(card.profile_url, card.sender.browser)


def address(card: Card) -> str:
    """Return the sentence that says what to open by hand, and where."""
    url = plain(card.profile_url or "no address is known")
    return f"Open it where {plain(card.sender.name)} is signed in: {url}"
