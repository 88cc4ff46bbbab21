"""One-time links to a review: what a link is bound to, and when it opens no more.

A link names one version of one text and one approver. Opening it once, by a person who presses a
button, gives a session that sees exactly that review; then the link is used up.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

#: The longest a link may live; what it opened never outlives it.
MOST_HOURS = 72
#: How long a review stays open on the device that opened it, and how long without being looked at.
SESSION = timedelta(hours=12)
IDLE = timedelta(hours=2)


class Ending(StrEnum):
    """Why a link is closed."""

    REPLACED = "replaced"  #: a newer link was made for the same approver and text
    DECIDED = "decided"  #: the approver decided; the result may still be looked at
    MOVED_ON = "moved_on"  #: the approver went on to the next version of the text


class Refusal(StrEnum):
    """Why a link or what it opened is of no use."""

    EXPIRED = "expired"
    USED = "used"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class ReviewLink:
    """A link to one review, from its making to its end. The link itself is kept nowhere."""

    id: int
    template: str
    version: int
    fingerprint: str
    approver: str
    made_by: str
    made_at: datetime
    expires_at: datetime
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    ending: Ending | None = None

    @property
    def session_ends_at(self) -> datetime:
        """Return when what the link opened is over."""
        opened = self.opened_at or self.made_at
        return min(opened + SESSION, self.expires_at)

    @property
    def may_decide(self) -> bool:
        """Say whether nothing was decided through it and nothing has taken its place."""
        return self.closed_at is None

    def refuses_opening(self, at: datetime) -> Refusal | None:
        """Return why the link does not open at a time; None when it does."""
        if self.opened_at is not None:
            return Refusal.USED
        if self.closed_at is not None:
            return Refusal.REPLACED
        return Refusal.EXPIRED if at >= self.expires_at else None

    def refuses_looking(self, at: datetime) -> Refusal | None:
        """Return why what the link opened shows nothing any more; None when it does."""
        if self.ending is Ending.REPLACED:
            return Refusal.REPLACED
        return Refusal.EXPIRED if at >= self.session_ends_at else None
