"""One-time links: ask an approver for a word, and let in who holds the link, once."""

from outreach.actions.links.mailing import Asked, Mailed, ask, mail
from outreach.actions.links.making import Made, make, renew
from outreach.actions.links.opening import (
    Opened,
    campaigns_of,
    finish,
    move_on,
    open_,
    peek,
    unknown,
    visit,
)
from outreach.actions.links.tokens import Keys

__all__ = [
    "Asked",
    "Keys",
    "Made",
    "Mailed",
    "Opened",
    "ask",
    "campaigns_of",
    "finish",
    "mail",
    "make",
    "move_on",
    "open_",
    "peek",
    "renew",
    "unknown",
    "visit",
]
