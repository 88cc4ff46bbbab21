"""What became of the messages of one exact text: the record that its approver sees."""

from __future__ import annotations

from dataclasses import dataclass

from outreach.core.stats.rates import Rate

HORIZON_DAYS = 14


@dataclass(frozen=True, slots=True)
class TextRecord:
    """How one version of a text did, over every campaign that sent it."""

    version: int
    sent: int
    accepted: Rate  #: of connect requests at least 14 days old
    replied: Rate  #: of messages at least 14 days old, to anything since
    accepted_ever: int = 0
    replied_ever: int = 0
