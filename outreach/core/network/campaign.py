"""What somebody plans by hand belongs to a campaign that has no file: one for each sender.

It has no target and no sequence, so it wants nobody by itself; its enrollments are closed from the
start, so they keep nobody from a role.
"""

from __future__ import annotations

from outreach.core.campaigns import Campaign, Role, Target
from outreach.core.senders import Sender

STAYING = "Staying in touch"
_PREFIX = "network:"  # no file is named so: a slug has no colon
_LAST = 1_000  # of all priorities


def slug_of(sender: str) -> str:
    """Return the campaign in which a sender's tasks are kept."""
    return f"{_PREFIX}{sender}"


def is_network(slug: str) -> bool:
    """Say whether a campaign is one of these and has no file."""
    return slug.startswith(_PREFIX)


def sender_of(slug: str) -> str:
    """Return whose tasks a campaign of these keeps."""
    return slug.removeprefix(_PREFIX)


def campaign_of(sender: Sender) -> Campaign:
    """Return the campaign that a sender's tasks belong to."""
    return Campaign(
        slug=slug_of(sender.slug),
        name=STAYING,
        role=Role(title="", company=sender.company),
        sender=sender.slug,
        target=Target(),
        sequence=(),
        priority=_LAST,
    )
