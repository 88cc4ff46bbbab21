"""Dutch."""

from __future__ import annotations

from outreach.core.replies.languages.nl.opting_out import ASKING
from outreach.core.replies.languages.words import Words

WORDS = Words(code="nl", asking=ASKING)
