"""How long a text may be: the boxes of the site, counted in UTF-16 units as a browser does."""

from __future__ import annotations

from outreach.core.senders import Account
from outreach.core.words import TemplateKind

LINKEDIN_MESSAGE = 8000
INMAIL = 2000
SUBJECT = 200


def limit_of(kind: TemplateKind, account: Account) -> int | None:
    """Return how many UTF-16 units a text of this kind may have; None is without limit."""
    limits = {
        TemplateKind.CONNECT_NOTE: account.note_limit,
        TemplateKind.LINKEDIN_MESSAGE: LINKEDIN_MESSAGE,
        TemplateKind.INMAIL: INMAIL,
    }
    return limits.get(kind)
