"""The keys that say what a reply means: one of the classes, or yes to what the rules propose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach.core.words import EventKind, ReplyClass

if TYPE_CHECKING:
    from outreach.actions.touches import Card, Entry
    from outreach.cli.keys import Keyboard


def class_of(card: Card, key: str) -> ReplyClass | None:
    """Return what a key says of the reply on a card; None for a key that says nothing of it."""
    from outreach.actions.touches import CLASSES, CONFIRM

    if key == CONFIRM and card.proposal:
        return card.proposal.reply
    return CLASSES.get(key)


def entry_of(card: Card, key: str, reply: ReplyClass, keyboard: Keyboard) -> Entry:
    """Return what to log of the reply on a card, after asking what the class needs."""
    from outreach.actions.touches import Entry

    said = card.said
    return Entry(
        EventKind.REPLIED,
        reply=reply,
        until=_until(card, key, keyboard) if reply is ReplyClass.NOT_NOW else "",
        note=str(said.details.get("text", "")) if said else "",
        details={"classes": said.id} if said else {},
    )


def _until(card: Card, key: str, keyboard: Keyboard) -> str:
    from outreach.actions.touches import CONFIRM

    proposed = card.proposal.until if card.proposal else None
    if proposed and key == CONFIRM:
        return proposed.isoformat()
    return keyboard.line("Ask again when? (a date, '2 weeks'; Enter: not known) ")
